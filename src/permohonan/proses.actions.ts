// The officers' steps of a request. Each locks the case, asks the pure rule and writes events, rows and projection in the
// caller's transaction. Steps that a letter carries (incomplete, extended, notified) are taken when the letter leaves.
import type { Trx } from '../shared/db/db.ts';
import { decideMulaiUji } from './rules/uji.ts';
import { bunyikan } from '../notifikasi/lonceng.actions.ts';
import { hariDi } from '../shared/hari.ts';
import { newId } from '../shared/id.ts';
import { selectKalender } from '../tenggat/tenggat.queries.ts';
import { decideBolehPerpanjang, hitungJam } from '../tenggat/tenggat.ts';
import type { AlasanPerpanjangan, BuktiTerima, CaraMengirim, HasilTugas, Kelengkapan, SuratKasus } from './istilah.ts';
import { hitungJadwal, selectOptionalKasus } from './kasus.queries.ts';
import { type HasilUbah, type Pelaku, ubahPermohonan } from './permohonan.actions.ts';
import type { AlasanSel } from './permohonan.ts';
import { type AlasanDisposisi, type AlasanJawab, decideDisposisi, decideJawabTugas } from './rules/disposisi.ts';
import { type BerkasTambahan, decideHentikan, decideLengkap, decideSuratDiterima, decideTidakLengkap } from './rules/kelengkapan.ts';
import { type AlasanPemberitahuan, decidePemberitahuan, type Pemberitahuan } from './rules/pemberitahuan.ts';
import { decideSerahkan } from './rules/penyerahan.ts';
import { type AlasanTolakPerpanjangan, decidePerpanjangan } from './rules/perpanjangan.ts';

/** Declared complete (Perki 31(3)); the Perki's clock starts. */
export function nyatakanLengkap(trx: Trx, pelaku: Pelaku, id: string): Promise<HasilUbah<AlasanSel>> {
  return ubahPermohonan(trx, pelaku, id, decideLengkap);
}

/** Asks for what is missing, when the letter (Lampiran IX) leaves. */
export function nyatakanTidakLengkap(
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  m: { kurang: readonly Kelengkapan[]; tambahan?: readonly BerkasTambahan[]; suratId: string | null },
): Promise<HasilUbah<'daftar_kosong' | 'tidak_kurang' | 'tambahan_tanpa_dasar' | AlasanSel>> {
  return ubahPermohonan(trx, pelaku, id, (p, k) => decideTidakLengkap(p, m, k));
}

/** A letter provably reached the requester; call it for proofs only, not for presumptions. */
export function catatSuratDiterima(
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  m: { suratId: string; surat: SuratKasus; tanggal: string; bukti: BuktiTerima },
): Promise<HasilUbah<'di_masa_depan' | AlasanSel>> {
  return ubahPermohonan(trx, pelaku, id, (p, k) => decideSuratDiterima(p, m, k));
}

/** Not repaired within the time that started with proof (Perki 33(4)); by the daily job. */
export async function hentikanPermohonan(
  trx: Trx,
  pelaku: Pelaku,
  id: string,
): Promise<HasilUbah<'belum_terbukti_diterima' | 'belum_lewat' | AlasanSel>> {
  const kasus = await selectOptionalKasus(trx, pelaku.badan.id, id);
  const { semua } = kasus ? await jadwalDari(trx, pelaku, kasus.peristiwa) : { semua: [] };
  const batas = semua.findLast((t) => t.kunci === 'perbaikan')?.tanggal ?? null;
  return ubahPermohonan(trx, pelaku, id, (p, k) =>
    batas === null ? { ok: false, alasan: 'belum_terbukti_diterima' } : decideHentikan(p, { batas }, k),
  );
}

export type ArahanTugas = { unitId: string; batas: string; arahan: string };

/** Routes a request to units as child tasks. `arahan`: what this unit is asked to do, without the asker. */
export async function disposisiPermohonan(
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  arahan: readonly ArahanTugas[],
): Promise<HasilUbah<AlasanDisposisi | AlasanSel>> {
  const kasus = await selectOptionalKasus(trx, pelaku.badan.id, id);
  const { utama } = kasus ? await jadwalDari(trx, pelaku, kasus.peristiwa) : { utama: undefined };
  const tugas = arahan.map((a) => ({ ...a, tugasId: newId() }));
  return ubahPermohonan(
    trx,
    pelaku,
    id,
    (p, k) => decideDisposisi(p, { tugas, jatuhTempo: utama?.tanggal ?? null }, k),
    async (p) => {
      await trx
        .insertInto('tugas_unit')
        .values(
          tugas.map((t) => ({
            badan_publik_id: pelaku.badan.id,
            id: t.tugasId,
            permohonan_id: id,
            unit_id: t.unitId,
            keadaan: 'menunggu',
            batas: t.batas,
            arahan: t.arahan,
            dibuat_oleh: 'id' in pelaku.aktor ? pelaku.aktor.id : null,
            dibuat_pada: pelaku.now,
          })),
        )
        .execute();
      for (const t of tugas) await bunyikanUnit(trx, pelaku, 'tugas_baru', { nomor: p.nomor, ...t });
    },
  );
}

/** Rings at the officers of a task's unit. */
export async function bunyikanUnit(
  trx: Trx,
  { badan, now }: Pelaku,
  templat: 'tugas_baru' | 'tugas_diingatkan',
  t: { nomor: string; tugasId: string; unitId: string; batas: string },
): Promise<void> {
  await bunyikan(trx, {
    badanId: badan.id,
    now,
    templat,
    data: { nomor: t.nomor, tanggal: t.batas },
    jalur: `/kerja/tugas/${t.tugasId}`,
    kunci: templat === 'tugas_baru' ? `tugas_baru:${t.tugasId}` : `tugas_diingatkan:${t.tugasId}:${now.toISOString()}`,
    untuk: { peran: 'pelaksana', unitId: t.unitId, hariIni: hariDi(badan.zona, now) },
  });
}

export type JawabanUnit = { tugasId: string; unitIds: readonly string[]; hasil: HasilTugas; jawaban: string; saranUnitId: string | null };

/** A unit answers its task. Files are added to the task before (`tugas_unit_berkas`); a file alone is an answer too. */
export async function jawabTugas(trx: Trx, pelaku: Pelaku, m: JawabanUnit): Promise<HasilUbah<AlasanJawab | AlasanSel>> {
  const badanId = pelaku.badan.id;
  const tugas =
    m.unitIds.length === 0
      ? undefined
      : await trx
          .selectFrom('tugas_unit')
          .select(['permohonan_id'])
          .where('badan_publik_id', '=', badanId)
          .where('id', '=', m.tugasId)
          .where('unit_id', 'in', m.unitIds)
          .executeTakeFirst();
  if (!tugas) return { ok: false, alasan: 'tugas_tidak_ada' };
  const berkas = await trx
    .selectFrom('tugas_unit_berkas')
    .select('id')
    .where('badan_publik_id', '=', badanId)
    .where('tugas_id', '=', m.tugasId)
    .limit(1)
    .execute();
  const adaIsi = m.jawaban.trim() !== '' || berkas.length > 0;
  return ubahPermohonan(
    trx,
    pelaku,
    tugas.permohonan_id,
    (p, k) => decideJawabTugas(p, { ...m, adaIsi }, k),
    async (p) => {
      await trx
        .updateTable('tugas_unit')
        .set({
          keadaan: m.hasil,
          jawaban: m.jawaban.trim(),
          saran_unit_id: m.saranUnitId,
          dijawab_oleh: 'id' in pelaku.aktor ? pelaku.aktor.id : null,
          dijawab_pada: pelaku.now,
        })
        .where('badan_publik_id', '=', badanId)
        .where('id', '=', m.tugasId)
        .execute();
      await bunyikan(trx, {
        badanId,
        now: pelaku.now,
        templat: 'tugas_dijawab',
        data: { nomor: p.nomor },
        jalur: `/kerja/permohonan/${p.nomor}`,
        kunci: `tugas_dijawab:${m.tugasId}`,
        untuk: { peran: 'utama', hariIni: hariDi(pelaku.badan.zona, pelaku.now) },
      });
    },
  );
}

/** The dates an extension letter must print: the due date it runs from and the new one; why not, otherwise. */
export async function hitungPerpanjangan(
  trx: Trx,
  pelaku: Pelaku,
  id: string,
): Promise<{ ok: true; tenggatAwal: string; tenggatBaru: string } | { ok: false; alasan: AlasanTolakPerpanjangan | 'tidak_ditemukan' }> {
  const kasus = await selectOptionalKasus(trx, pelaku.badan.id, id);
  if (!kasus) return { ok: false, alasan: 'tidak_ditemukan' };
  const kalender = await selectKalender(trx, pelaku.badan.id, pelaku.badan.zona);
  const boleh = decideBolehPerpanjang(hitungJadwal(kasus.peristiwa, kalender, pelaku.badan.zona, pelaku.now).semua);
  if (!boleh.ok)
    return {
      ok: false,
      alasan: boleh.alasan === 'sudah_diperpanjang' || boleh.alasan === 'kalender_kosong' ? boleh.alasan : 'lewat_jatuh_tempo',
    };
  const baru = boleh.dari.tanggal === null ? undefined : hitungJam(kalender.kalender, 'perpanjangan', boleh.dari.tanggal);
  if (!baru?.ok || boleh.dari.tanggal === null) return { ok: false, alasan: 'kalender_kosong' };
  return { ok: true, tenggatAwal: boleh.dari.tanggal, tenggatBaru: baru.tanggal };
}

/** Extends once, when the letter leaves. */
export async function perpanjangPermohonan(
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  m: { alasan: readonly AlasanPerpanjangan[]; suratId: string | null },
): Promise<HasilUbah<AlasanTolakPerpanjangan | AlasanSel>> {
  const dihitung = await hitungPerpanjangan(trx, pelaku, id);
  if (!dihitung.ok) return dihitung;
  return ubahPermohonan(trx, pelaku, id, (p, k) =>
    decidePerpanjangan(p, { ...m, jatuhTempo: dihitung.tenggatAwal, jatuhTempoBaru: dihitung.tenggatBaru }, k),
  );
}

/** Decides the case by its written notification, when the letter leaves. Open tasks are withdrawn. */
export function beriPemberitahuan(
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  m: Pemberitahuan,
): Promise<HasilUbah<AlasanPemberitahuan | AlasanSel>> {
  return ubahPermohonan(trx, pelaku, id, (p, k) => decidePemberitahuan(p, m, k));
}

export type BerkasSerah = { dokumenId: string; nama: string };

/** Hands over: files by expiring link until `sampai`, or seen, collected, posted. Ends the case. */
export function serahkanInformasi(
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  m: { cara: CaraMengirim | 'dilihat'; berkas: readonly BerkasSerah[]; sampai: Date },
): Promise<HasilUbah<'tanpa_berkas' | AlasanSel>> {
  return ubahPermohonan(
    trx,
    pelaku,
    id,
    (p, k) => decideSerahkan(p, { cara: m.cara, berkas: m.berkas.length }, k),
    () => catatPenyerahan(trx, pelaku, id, m),
  );
}

/** Notes files as handed over, by expiring link until `sampai`; a file that was given before keeps its link. */
export async function catatPenyerahan(
  trx: Trx,
  { badan, now }: Pelaku,
  id: string,
  m: { berkas: readonly BerkasSerah[]; sampai: Date },
): Promise<void> {
  if (m.berkas.length === 0) return;
  await trx
    .insertInto('permohonan_penyerahan')
    .values(
      m.berkas.map((b) => ({
        badan_publik_id: badan.id,
        id: newId(),
        permohonan_id: id,
        dokumen_id: b.dokumenId,
        nama: b.nama,
        diserahkan_pada: now,
        tersedia_sampai: m.sampai,
      })),
    )
    .onConflict((c) => c.doNothing())
    .execute();
}

async function jadwalDari(trx: Trx, { badan, now }: Pelaku, peristiwa: Parameters<typeof hitungJadwal>[0]) {
  return hitungJadwal(peristiwa, await selectKalender(trx, badan.id, badan.zona), badan.zona, now);
}

/** A consequence test begins for part of what is asked; the clock keeps running (Perki 1/2021 Pasal 49(1)b). */
export function mulaiUji(trx: Trx, pelaku: Pelaku, id: string, m: { ujiId: string }): Promise<HasilUbah<AlasanSel>> {
  return ubahPermohonan(trx, pelaku, id, (p, k) => decideMulaiUji(p, m, k));
}
