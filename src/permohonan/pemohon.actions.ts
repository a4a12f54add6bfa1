// What the requester himself may change, through the tracking page or at the desk.
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import { insertLampiran, type LampiranBaru, updateIdentitas } from './brankas/brankas.actions.ts';
import type { KunciInduk } from './brankas/amplop.ts';
import { selectKolomTerisi } from './brankas/brankas.queries.ts';
import type { BerkasKelengkapan, Bentuk, CaraBukti, CaraMemperoleh, CaraMengirim, KabariLewat, Kelengkapan } from './istilah.ts';
import { selectOptionalKasus } from './kasus.queries.ts';
import { issueKode } from './kode/kode.actions.ts';
import { type HasilUbah, lockPermohonan, type Pelaku, ubahPermohonan } from './permohonan.actions.ts';
import { selectOrangPermohonan } from './permohonan.queries.ts';
import type { AlasanSel } from './permohonan.ts';
import { decideCabut, decidePerbaruiKode, decideUbahKabar } from './rules/pemohon.ts';
import { decidePerbaiki, decideTambahKelengkapan, dilengkapiSejakSurat } from './rules/kelengkapan.ts';

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
  | { cara: 'diperlihatkan'; kolom: BerkasKelengkapan; empatAkhir: string };

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

/** What may be typed later, each into its own place: the vault, or the row of the request. */
export type IsianSusulan =
  | { kolom: 'nik' | 'nomor_pengesahan' | 'telepon' | 'email' | 'tujuan' | 'nama' | 'alamat'; nilai: string }
  | { kolom: 'rincian'; nilai: string }
  | {
      kolom: 'cara_memperoleh' | 'cara_mengirim';
      caraMemperoleh: CaraMemperoleh;
      bentuk: Bentuk | null;
      caraMengirim: CaraMengirim | null;
    };

/** A missing field typed in later: NIK, number of the ratification, contact, purpose, or what the letter asked to make clear. */
export async function tambahIsian(
  trx: Trx,
  pelaku: Pelaku,
  induk: KunciInduk,
  id: string,
  m: IsianSusulan,
): Promise<HasilUbah<'hanya_petugas' | AlasanSel>> {
  const kolom: Kelengkapan = m.kolom === 'telepon' || m.kolom === 'email' ? 'kontak' : m.kolom;
  return ubahPermohonan(
    trx,
    pelaku,
    id,
    (p, k) => decideTambahKelengkapan(p, { kolom, cara: 'salinan' }, k),
    () => simpanIsian(trx, pelaku, induk, id, m),
  );
}

async function simpanIsian(trx: Trx, pelaku: Pelaku, induk: KunciInduk, id: string, m: IsianSusulan): Promise<void> {
  const badanId = pelaku.badan.id;
  if (m.kolom === 'rincian') return tambahButir(trx, badanId, id, m.nilai);
  if ('caraMemperoleh' in m) {
    await trx
      .updateTable('permohonan')
      .set({ cara_memperoleh: m.caraMemperoleh, bentuk: m.bentuk, cara_mengirim: m.caraMengirim })
      .where('badan_publik_id', '=', badanId)
      .where('id', '=', id)
      .execute();
    return;
  }
  const orang = await selectOrangPermohonan(trx, badanId, id);
  if (!orang) return;
  await updateIdentitas(trx, badanId, induk, orang.orangId, { [m.kolom]: m.nilai }, pelaku.now);
  if (m.kolom === 'nik' || m.kolom === 'nomor_pengesahan') await insertBukti(trx, pelaku, id, m.kolom, 'salinan', null);
}

/** What was asked stays as it was asked; the explanation stands after it. */
async function tambahButir(trx: Trx, badanId: string, id: string, rincian: string): Promise<void> {
  const { terakhir } = await trx
    .selectFrom('permohonan_butir')
    .select((eb) => eb.fn.max('urutan').as('terakhir'))
    .where('badan_publik_id', '=', badanId)
    .where('permohonan_id', '=', id)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('permohonan_butir')
    .values({ badan_publik_id: badanId, id: newId(), permohonan_id: id, urutan: terakhir + 1, rincian })
    .execute();
}

/**
 * The requester says that he has given what he can (Perki 1/2021 Pasal 33(3)): what came in since the letter goes to be
 * checked again, what is still missing stays named.
 */
export async function kirimPerbaikan(trx: Trx, pelaku: Pelaku, id: string): Promise<HasilUbah<'daftar_kosong' | AlasanSel>> {
  if (!(await lockPermohonan(trx, pelaku.badan.id, id))) return { ok: false, alasan: 'tidak_ditemukan' };
  const kasus = await selectOptionalKasus(trx, pelaku.badan.id, id);
  if (!kasus) return { ok: false, alasan: 'tidak_ditemukan' };
  const dilengkapi = dilengkapiSejakSurat(kasus.peristiwa);
  return ubahPermohonan(trx, pelaku, id, (p, k) => decidePerbaiki(p, { dilengkapi }, k));
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
