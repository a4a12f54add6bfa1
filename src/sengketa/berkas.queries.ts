// Reads everything that belongs to one dispute: the dispute, its objection, its request, their letters and tests. Never an original
// that is exempt, never a file of the request itself: those are envelope B's.
import {
  berkasKeberatan,
  selectOptionalKasusKeberatan,
  selectOptionalKeberatan,
  selectTenggatKeberatan,
} from '../keberatan/keberatan.queries.ts';
import { berkasPengecualian } from '../pengecualian/pengecualian.queries.ts';
import { kalimatPeristiwa, type PeristiwaTerbaca, selectPeristiwaBanyak } from '../peristiwa/peristiwa.queries.ts';
import { berkasPermohonan, selectJadwal, selectOptionalKasus } from '../permohonan/kasus.queries.ts';
import type { Trx } from '../shared/db/db.ts';
import type { Bahasa } from '../shared/html/pesan.ts';
import { type Tenggat, jamOf } from '../tenggat/tenggat.ts';
import type { IsiBerkas, Perkara, Rantai, TenggatBerkas, Wakil } from './berkas.ts';
import { berkasPesan } from './berkas.pesan.ts';
import { selectSuratBerkas } from './berkas-surat.queries.ts';
import { selectUjiBerkas } from './berkas-uji.queries.ts';
import { sengketaPesan } from './sengketa.pesan.ts';
import {
  type BarisSengketa,
  berkasSengketa,
  selectCatatan,
  selectOptionalKasusSengketa,
  selectTenggatSengketa,
} from './sengketa.queries.ts';

type Badan = { id: string; nama: string; zona: string };
type Bagian = { perkara: Perkara; riwayat: readonly PeristiwaTerbaca[]; tenggat: readonly Tenggat[] };

/** The dossier of a dispute as it stands. Sentences in `bahasa`; what goes to the commission is Indonesian. */
export async function selectBerkas(trx: Trx, badan: Badan, s: BarisSengketa, now: Date, bahasa: Bahasa = 'id'): Promise<IsiBerkas> {
  const keberatan = await selectOptionalKeberatan(trx, badan.id, { nomor: s.keberatan });
  if (!keberatan) throw new Error('a dispute without its objection');
  const { permohonanId } = keberatan;
  const utama = [
    await bagianSengketa(trx, badan, s, now),
    await bagianKeberatan(trx, badan, { id: keberatan.id, nomor: s.keberatan }, now),
    ...(permohonanId === null ? [] : await bagianPermohonan(trx, badan, permohonanId, now)),
  ];
  const { surat, semuaId } = await selectSuratBerkas(trx, badan, { keberatanId: keberatan.id, permohonanId });
  const uji = await selectUjiBerkas(trx, badan.id, { permohonanId, suratIds: semuaId });
  const kecil = [
    ...(await bagianBanyak(
      trx,
      badan.id,
      'surat',
      surat.map((x) => ({ id: x.id, nama: x.nomor === null ? x.nama : `${x.nama} ${x.nomor}` })),
    )),
    ...(await bagianBanyak(
      trx,
      badan.id,
      berkasPengecualian('').jenis,
      uji.map((u) => ({ id: u.id, nama: `Uji konsekuensi ${u.penetapan?.nomor ?? ''}`.trim() })),
    )),
  ];
  const bagian = [...utama, ...kecil];
  return {
    badan: badan.nama,
    zona: badan.zona,
    nomor: s.nomor,
    keadaan: sengketaPesan[bahasa].keadaan[s.keadaan],
    diajukan: s.diajukan,
    disusun: now,
    perkara: utama.map((b) => b.perkara),
    wakil: await selectOptionalWakil(trx, badan.id, s.id),
    tenggat: utama.flatMap((b) => b.tenggat.map((t) => tenggatBerkas(b.perkara.nama, t, bahasa))),
    linimasa: await linimasa(trx, bagian, bahasa),
    catatan: await selectCatatan(trx, badan.id, s.id),
    surat,
    uji,
    rantai: await rantaiDari(trx, badan.id, bagian),
  };
}

async function bagianSengketa(trx: Trx, badan: Badan, s: BarisSengketa, now: Date): Promise<Bagian> {
  const kasus = await selectOptionalKasusSengketa(trx, badan.id, s.id);
  return {
    perkara: { ...berkasSengketa(s.id), nama: `Sengketa ${s.nomor}` },
    riwayat: kasus?.riwayat ?? [],
    tenggat: kasus ? await selectTenggatSengketa(trx, badan, kasus.sengketa, now) : [],
  };
}

async function bagianKeberatan(trx: Trx, badan: Badan, k: { id: string; nomor: string }, now: Date): Promise<Bagian> {
  const kasus = await selectOptionalKasusKeberatan(trx, badan.id, k.id);
  return {
    perkara: { ...berkasKeberatan(k.id), nama: `Keberatan ${k.nomor}` },
    riwayat: kasus?.riwayat ?? [],
    tenggat: kasus ? await selectTenggatKeberatan(trx, badan, kasus.peristiwa, now) : [],
  };
}

async function bagianPermohonan(trx: Trx, badan: Badan, id: string, now: Date): Promise<Bagian[]> {
  const kasus = await selectOptionalKasus(trx, badan.id, id);
  if (!kasus) return [];
  const { semua } = await selectJadwal(trx, badan, kasus.peristiwa, now);
  return [{ perkara: { ...berkasPermohonan(id), nama: `Permohonan ${kasus.permohonan.nomor}` }, riwayat: kasus.riwayat, tenggat: semua }];
}

async function bagianBanyak(trx: Trx, badanId: string, jenis: string, list: readonly { id: string; nama: string }[]): Promise<Bagian[]> {
  const riwayat = await selectPeristiwaBanyak(
    trx,
    badanId,
    jenis,
    list.map((x) => x.id),
  );
  return list.map((x) => ({ perkara: { jenis, ...x }, riwayat: riwayat.get(x.id) ?? [], tenggat: [] }));
}

const tenggatBerkas = (perkara: string, t: Tenggat, bahasa: Bahasa): TenggatBerkas => ({
  perkara,
  nama: jamOf(t.kunci).nama[bahasa],
  pasal: t.pasal,
  tanggal: t.tanggal,
  keadaan: t.keadaan,
  berhentiPada: t.berhentiPada,
  terlambat: t.terlambat,
});

/** Every event of every chain in the order of time, an officer by name. */
async function linimasa(trx: Trx, bagian: readonly Bagian[], bahasa: Bahasa): Promise<IsiBerkas['linimasa']> {
  const semua = bagian.flatMap((b) => b.riwayat.map((e) => ({ e, perkara: b.perkara.nama })));
  const ids = [...new Set(semua.flatMap(({ e }) => (e.aktorJenis === 'petugas' && e.aktorId !== null ? [e.aktorId] : [])))];
  const rows = ids.length === 0 ? [] : await trx.selectFrom('akun.user').select(['id', 'name']).where('id', 'in', ids).execute();
  const sebutan: Readonly<Record<string, string>> = berkasPesan[bahasa].pelaku;
  const nama = new Map(rows.map((r) => [r.id, r.name]));
  return semua
    .toSorted((a, b) => a.e.pada.localeCompare(b.e.pada) || a.e.id.localeCompare(b.e.id))
    .map(({ e, perkara }) => ({
      pada: new Date(e.pada),
      perkara,
      kalimat: kalimatPeristiwa(e, bahasa),
      oleh: nama.get(e.aktorId ?? '') ?? sebutan[e.aktorJenis] ?? e.aktorJenis,
    }));
}

/** The chains with their heads and what the daily roots last published of them. */
async function rantaiDari(trx: Trx, badanId: string, bagian: readonly Bagian[]): Promise<Rantai[]> {
  const ids = bagian.map((b) => b.perkara.id);
  const kepala = await trx
    .selectFrom('peristiwa_kepala')
    .select(['berkas_jenis', 'berkas_id', 'urutan', 'hash'])
    .where('badan_publik_id', '=', badanId)
    .where('berkas_id', 'in', ids)
    .execute();
  const akar = await trx
    .selectFrom('peristiwa_akar_kepala as k')
    .innerJoin('peristiwa_akar as a', (j) => j.onRef('a.badan_publik_id', '=', 'k.badan_publik_id').onRef('a.id', '=', 'k.akar_id'))
    .select(['k.berkas_jenis', 'k.berkas_id', 'k.urutan', 'k.hash', 'a.tanggal', 'a.akar'])
    .where('k.badan_publik_id', '=', badanId)
    .where('k.berkas_id', 'in', ids)
    .orderBy('a.tanggal')
    .execute();
  return bagian.map(({ perkara, riwayat }) => {
    const milik = (r: { berkas_jenis: string; berkas_id: string }): boolean =>
      r.berkas_jenis === perkara.jenis && r.berkas_id === perkara.id;
    const k = kepala.find(milik);
    const a = akar.findLast(milik);
    return {
      nama: perkara.nama,
      kepala: { urutan: k?.urutan ?? 0, hash: k?.hash ?? '' },
      diumumkan: a ? { tanggal: a.tanggal, akar: a.akar, urutan: a.urutan, hash: a.hash } : null,
      peristiwa: riwayat.map(({ isi: _, ...e }) => e),
    };
  });
}

/** Who was last recorded as representing the body. */
export async function selectOptionalWakil(trx: Trx, badanId: string, sengketaId: string): Promise<Wakil | null> {
  const row = await trx
    .selectFrom('sengketa_wakil')
    .select(['nama', 'jabatan', 'surat_nomor', 'surat_tanggal'])
    .where('badan_publik_id', '=', badanId)
    .where('sengketa_id', '=', sengketaId)
    .orderBy('dicatat_pada', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { nama: row.nama, jabatan: row.jabatan, suratNomor: row.surat_nomor, suratTanggal: row.surat_tanggal } : null;
}
