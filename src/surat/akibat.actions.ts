import { kabari } from '../notifikasi/notifikasi.actions.ts';
import { serahkan } from '../permohonan/jawaban.actions.ts';
import type { Pelaku } from '../permohonan/permohonan.actions.ts';
import { beriPemberitahuan, catatSuratDiterima, nyatakanTidakLengkap, perpanjangPermohonan } from '../permohonan/proses.actions.ts';
import { BUKTI_TERIMA, type BuktiTerima } from '../permohonan/istilah.ts';
import type { Trx } from '../shared/db/db.ts';
import type { Surat } from './baris-surat.ts';
import { selectLampiranSurat } from './berkas-lampiran.queries.ts';
import { jumlahBiaya } from './isi/biaya.ts';
import type { IsiPemberitahuan, IsiSurat } from './isi.types.ts';
import type { AkibatHasil, AkibatSurat } from './kirim.actions.ts';
import type { KonteksSurat } from './konteks-surat.ts';
import { bukaIsi } from './naskah-surat.actions.ts';
import { selectCaraKabar } from './surat.queries.ts';
import type { Bukti } from './pengiriman.ts';

/**
 * What letters do to their request. The PPID has decided by signing; who carries the letter to the post only lets it
 * take effect, so the step is taken as `utama`.
 */
export function buatAkibat(): AkibatSurat {
  return { dikirim, diterima };
}

const pelaku = (k: KonteksSurat, peran: Pelaku['peran']): Pelaku => ({ badan: k.badan, peran, aktor: k.aktor, now: k.now });

async function dikirim(trx: Trx, k: KonteksSurat, surat: Surat): Promise<AkibatHasil> {
  if (surat.jenis === 'formulir' || surat.jenis === 'tanda_terima') return { ok: true };
  const opened = await bukaIsi(trx, k.badan.id, k.brankas, surat);
  if (opened === undefined) return { ok: false, alasan: 'terhapus' };
  const done = await langkah(trx, pelaku(k, ['utama']), surat, opened.isi);
  if (done.ok) await kabariSurat(trx, k, surat, opened.isi);
  return done;
}

/** Tells the requester by the way of his choice that the letter is there. */
async function kabariSurat(trx: Trx, k: KonteksSurat, surat: Surat, isi: IsiSurat): Promise<void> {
  const p = await selectCaraKabar(trx, k.badan.id, surat.permohonanId);
  const bersama = {
    badanId: k.badan.id,
    now: k.now,
    permohonanId: surat.permohonanId,
    orangId: surat.orangId,
    suratId: surat.id,
    lewat: p.lewat,
    bahasa: p.bahasa,
    kunci: `surat:${surat.id}`,
  };
  if (isi.jenis === 'ketidaklengkapan') await kabari(trx, { ...bersama, templat: 'kelengkapan_diminta', data: { nomor: p.nomor } });
  else if (isi.jenis === 'perpanjangan')
    await kabari(trx, { ...bersama, templat: 'waktu_diperpanjang', data: { nomor: p.nomor, tanggal: isi.tenggatBaru } });
  else if (isi.jenis === 'pemberitahuan') await kabari(trx, { ...bersama, templat: 'jawaban_tersedia', data: { nomor: p.nomor } });
}

async function langkah(trx: Trx, p: Pelaku, { id, permohonanId }: Surat, isi: IsiSurat): Promise<AkibatHasil> {
  switch (isi.jenis) {
    case 'ketidaklengkapan':
      return nyatakanTidakLengkap(trx, p, permohonanId, { kurang: isi.kurang.map((k) => k.kunci), suratId: id });
    case 'perpanjangan':
      return perpanjangPermohonan(trx, p, permohonanId, { alasan: isi.alasan, suratId: id });
    case 'pemberitahuan':
      return jawab(trx, p, { id, permohonanId }, isi);
    case 'formulir':
    case 'tanda_terima':
      return { ok: true };
  }
}

/** Decides the case; files that are to be downloaded and cost nothing are handed over in the same moment. */
async function jawab(trx: Trx, p: Pelaku, surat: Pick<Surat, 'id' | 'permohonanId'>, isi: IsiPemberitahuan): Promise<AkibatHasil> {
  // Asked before anything is written: a refusal here leaves letter and case as they are.
  const berkas = await selectLampiranSurat(trx, p.badan.id, surat.id);
  if (berkas.some((b) => !b.bolehDiunduh)) return { ok: false, alasan: 'berkas_belum_diperiksa' };
  const biaya = isi.biaya === null || isi.biaya.gratis ? 0 : jumlahBiaya(isi.biaya);
  const putus = await beriPemberitahuan(trx, p, surat.permohonanId, {
    suratId: surat.id,
    putusan: isi.butir.map((b) => b.putusan),
    penyediaanHari: isi.penyerahan?.waktuHari ?? null,
    tersediaPada:
      isi.butir
        .flatMap((b) => ('tersediaPada' in b ? [b.tersediaPada] : []))
        .sort()
        .at(-1) ?? null,
    biaya,
    // The letter could not have been made with an element missing.
    unsurKurang: [],
    uji: null,
  });
  if (!putus.ok) return putus;
  const cara = isi.penyerahan?.caraMengirim;
  const grant = putus.permohonan.keadaan === 'dikabulkan' || putus.permohonan.keadaan === 'dikabulkan_sebagian';
  if (!grant || biaya > 0 || berkas.length === 0 || (cara !== 'unduh' && cara !== 'email')) return { ok: true };
  return serahkan(trx, p, surat.permohonanId, { cara, berkas, rujukan: '', bukti: 'tanda_petugas', kabari: false });
}

async function diterima(trx: Trx, k: KonteksSurat, surat: Surat, terima: { tanggal: string; bukti: Bukti }): Promise<AkibatHasil> {
  if (surat.jenis === 'formulir' || surat.jenis === 'tanda_terima') return { ok: true };
  const bukti = BUKTI_TERIMA.find((b): b is BuktiTerima => b === terima.bukti);
  if (bukti === undefined) return { ok: true };
  const peran: Pelaku['peran'] = k.aktor.jenis === 'pemohon' ? ['pemohon'] : ['petugas', 'utama'];
  return catatSuratDiterima(trx, pelaku(k, peran), surat.permohonanId, {
    suratId: surat.id,
    surat: surat.jenis,
    tanggal: terima.tanggal,
    bukti,
  });
}
