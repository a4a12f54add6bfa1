import { kabari } from '../notifikasi/notifikasi.actions.ts';
import type { AktorPeristiwa } from '../peristiwa/peristiwa.ts';
import type { Config } from '../shared/config/config.ts';
import type { Trx } from '../shared/db/db.ts';
import { konteksSurat } from '../surat/konteks-surat.ts';
import { buatSurat } from '../surat/surat.actions.ts';
import { ajukanPermohonan, type HasilAjukan, type PermohonanTerkirim } from './ajukan.actions.ts';
import type { PermohonanBaru } from './masukan.ts';
import { rahasiaDari } from './konteks-permohonan.ts';
import type { Pelaku } from './permohonan.actions.ts';
import { isiFormulir, isiTandaTerima } from './surat-terima.ts';

/** Around a new request: secrets, base address for the QR, the name of the officer who received it (null: the program did). */
export type KonteksTerima = { config: Config; origin: string; pelaku: Pelaku; namaPetugas: string | null };

/**
 * Everything that belongs to receiving, in one transaction: the request with number and code, the receipt and the filled
 * form (Lampiran VI) as letters, and the notice by the way the requester chose.
 */
export async function terimaPermohonan(trx: Trx, k: KonteksTerima, m: PermohonanBaru): Promise<HasilAjukan> {
  const hasil = await ajukanPermohonan(trx, k.pelaku, m, rahasiaDari(k.config));
  if (!hasil.ok) return hasil;
  const p = hasil.permohonan;
  const aktor: AktorPeristiwa = k.pelaku.aktor;
  const surat = konteksSurat({ badan: k.pelaku.badan, now: k.pelaku.now, aktor, config: k.config });
  for (const isi of [isiTandaTerima(m, p, k.namaPetugas), isiFormulir(m, p, k.namaPetugas)]) {
    const dibuat = await buatSurat(trx, surat, { permohonanId: p.id, orangId: p.orangId, isi, penandatangan: null, origin: k.origin });
    // A letter that cannot be made here is our fault, not the citizen's: the program stops rather than send none.
    if (!dibuat.ok) throw new Error(`receipt of ${p.nomor}: ${dibuat.alasan}`);
  }
  await kabariDiterima(trx, k.pelaku, m, p);
  return hasil;
}

async function kabariDiterima(trx: Trx, { badan, now }: Pelaku, m: PermohonanBaru, p: PermohonanTerkirim): Promise<void> {
  const tanggal = p.jadwal.utama?.tanggal;
  if (tanggal == null) return;
  await kabari(trx, {
    badanId: badan.id,
    now,
    permohonanId: p.id,
    orangId: p.orangId,
    lewat: m.kabariLewat,
    bahasa: m.bahasa,
    templat: 'permohonan_diterima',
    data: { nomor: p.nomor, tanggal },
    kunci: `permohonan_diterima:${p.id}`,
  });
}
