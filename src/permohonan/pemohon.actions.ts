// What the requester himself may change, through the tracking page or at the desk.
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import { insertLampiran, type LampiranBaru, updateIdentitas } from './brankas/brankas.actions.ts';
import type { KunciInduk } from './brankas/amplop.ts';
import { selectKolomTerisi } from './brankas/brankas.queries.ts';
import type { CaraBukti, KabariLewat, Kelengkapan } from './istilah.ts';
import { issueKode } from './kode/kode.actions.ts';
import { type HasilUbah, type Pelaku, ubahPermohonan } from './permohonan.actions.ts';
import { selectOrangPermohonan } from './permohonan.queries.ts';
import type { AlasanSel } from './permohonan.ts';
import { decideCabut, decidePerbaruiKode, decideUbahKabar } from './rules/pemohon.ts';
import { decidePerbaiki, decideTambahKelengkapan } from './rules/kelengkapan.ts';

export function cabutPermohonan(trx: Trx, pelaku: Pelaku, id: string): Promise<HasilUbah<AlasanSel>> {
  return ubahPermohonan(trx, pelaku, id, decideCabut);
}

/** What was asked for is there: the check begins again (Perki 1/2021 Pasal 33(3)). */
export function perbaikiPermohonan(
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  dilengkapi: readonly Kelengkapan[],
): Promise<HasilUbah<'daftar_kosong' | AlasanSel>> {
  return ubahPermohonan(trx, pelaku, id, (p, k) => decidePerbaiki(p, { dilengkapi }, k));
}

/** Changes how the requester is told; refuses a way for which nothing is on file. */
export async function ubahKabar(
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  lewat: KabariLewat,
): Promise<HasilUbah<'kontak_belum_ada' | AlasanSel>> {
  const badanId = pelaku.badan.id;
  const orang = await selectOrangPermohonan(trx, badanId, id);
  const ada = orang ? await selectKolomTerisi(trx, badanId, orang.orangId) : new Set();
  return ubahPermohonan(
    trx,
    pelaku,
    id,
    (p, k) => decideUbahKabar(p, { lewat, adaTelepon: ada.has('telepon'), adaEmail: ada.has('email') }, k),
    async () => {
      await trx
        .updateTable('permohonan')
        .set({ kabari_lewat: lewat })
        .where('badan_publik_id', '=', badanId)
        .where('id', '=', id)
        .execute();
    },
  );
}

/** A missing paper: a copy sealed into the vault, or shown to an officer (then only the last four signs are kept, sealed). */
export type KelengkapanBaru =
  | { cara: 'salinan'; lampiran: LampiranBaru }
  | { cara: 'diperlihatkan'; kolom: 'ktp' | 'akta_pengesahan' | 'surat_kuasa' | 'ktp_pemberi_kuasa'; empatAkhir: string };

export async function tambahKelengkapan(
  trx: Trx,
  pelaku: Pelaku,
  induk: KunciInduk,
  id: string,
  m: KelengkapanBaru,
): Promise<HasilUbah<'hanya_petugas' | AlasanSel>> {
  const badanId = pelaku.badan.id;
  const kolom = m.cara === 'salinan' ? m.lampiran.jenis : m.kolom;
  return ubahPermohonan(
    trx,
    pelaku,
    id,
    (p, k) => decideTambahKelengkapan(p, { kolom, cara: m.cara }, k),
    async () => {
      const orang = await selectOrangPermohonan(trx, badanId, id);
      if (!orang) return;
      const lampiranId =
        m.cara === 'salinan' ? await insertLampiran(trx, badanId, induk, orang.orangId, m.lampiran, pelaku.now) : undefined;
      if (m.cara === 'diperlihatkan' && m.empatAkhir !== '')
        await updateIdentitas(trx, badanId, induk, orang.orangId, { empat_akhir: m.empatAkhir }, pelaku.now);
      await insertBukti(trx, pelaku, id, kolom, m.cara, lampiranId ?? null);
    },
  );
}

/** A missing field typed in later: NIK, number of the ratification, contact, purpose. Goes straight into the vault. */
export async function tambahIsian(
  trx: Trx,
  pelaku: Pelaku,
  induk: KunciInduk,
  id: string,
  m: { kolom: 'nik' | 'nomor_pengesahan' | 'telepon' | 'email' | 'tujuan'; nilai: string },
): Promise<HasilUbah<'hanya_petugas' | AlasanSel>> {
  const badanId = pelaku.badan.id;
  const kolom: Kelengkapan = m.kolom === 'telepon' || m.kolom === 'email' ? 'kontak' : m.kolom;
  return ubahPermohonan(
    trx,
    pelaku,
    id,
    (p, k) => decideTambahKelengkapan(p, { kolom, cara: 'salinan' }, k),
    async () => {
      const orang = await selectOrangPermohonan(trx, badanId, id);
      if (!orang) return;
      await updateIdentitas(trx, badanId, induk, orang.orangId, { [m.kolom]: m.nilai }, pelaku.now);
      if (m.kolom === 'nik' || m.kolom === 'nomor_pengesahan') await insertBukti(trx, pelaku, id, m.kolom, 'salinan', null);
    },
  );
}

async function insertBukti(
  trx: Trx,
  { badan, aktor, now }: Pelaku,
  id: string,
  kolom: Kelengkapan,
  cara: CaraBukti,
  lampiranId: string | null,
): Promise<void> {
  await trx
    .insertInto('bukti_kelengkapan')
    .values({
      badan_publik_id: badan.id,
      id: newId(),
      permohonan_id: id,
      kolom,
      cara,
      lampiran_id: lampiranId,
      petugas_id: 'id' in aktor ? aktor.id : null,
      pada: now,
    })
    .execute();
}

/**
 * A new access code; the old one dies. `kode` is given once: on the page of one who is already inside, at the desk, or for
 * the message to the phone or mail on file (never in the text of a notice).
 */
export async function perbaruiKode(
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  m: { lewat: 'sms' | 'whatsapp' | 'email' | 'telepon' | 'meja' | 'halaman'; rahasiaKode: string },
): Promise<(HasilUbah<'hanya_petugas' | AlasanSel> & { ok: false }) | { ok: true; kode: string; nomor: string }> {
  const hasil = await ubahPermohonan(trx, pelaku, id, (p, k) => decidePerbaruiKode(p, { lewat: m.lewat }, k));
  if (!hasil.ok) return hasil;
  const nomor = hasil.permohonan.nomor;
  return {
    ok: true,
    nomor,
    kode: await issueKode(trx, { badanId: pelaku.badan.id, permohonanId: id, nomor, rahasia: m.rahasiaKode, now: pelaku.now }),
  };
}
