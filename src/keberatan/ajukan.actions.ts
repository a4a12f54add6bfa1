// Receiving an objection: number, the sealed person where no request stands behind it, events, code, receipt and form.
import { kabari } from '../notifikasi/notifikasi.actions.ts';
import {
  formatKode,
  hashKode,
  type Identitas,
  insertOrang,
  makeKode,
  nextUrutan,
  rahasiaDari,
  selectOptionalIdentitas,
} from '../permohonan/pintu.actions.ts';
import { lockPermohonan } from '../permohonan/permohonan.actions.ts';
import { selectButir, selectOrangPermohonan } from '../permohonan/permohonan.queries.ts';
import type { Config } from '../shared/config/config.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import { newId } from '../shared/id.ts';
import { yearOf } from '../shared/tanggal.ts';
import { buatSurat, type IsiSurat, konteksSurat } from '../surat/surat.actions.ts';
import type { Alasan, AlasanMundur, KabariLewat, Kanal } from './istilah.ts';
import { decideAjukan, decideDaftarkan, type Konteks } from './keberatan.ts';
import { bunyikanPeran, catatPeristiwa, type Pelaku, simpanProyeksi } from './keberatan.actions.ts';
import { selectOptionalAlasan, selectTenggatKeberatan } from './keberatan.queries.ts';
import { evolve, type PeristiwaBerwaktu } from './replay.ts';
import { nilaiWaktu } from './rules/pasal-35.ts';

export type IdentitasPengaju = { nama: string; alamat: string; telepon?: string; email?: string; pekerjaan?: string; nik?: string };

/** An objection as it comes in by any door. `tanpaPermohonan`: who objects and what is missing, for ground b alone. */
export type KeberatanBaru = {
  alasan: readonly Alasan[];
  kasusPosisi: string;
  kanal: Kanal;
  diterimaPada: Date;
  mundur: AlasanMundur | null;
  bahasa: 'id' | 'en';
  namaPetugas: string | null;
} & (
  | { permohonanId: string }
  | {
      permohonanId: null;
      informasi: string;
      tujuan: string;
      identitas: IdentitasPengaju;
      kuasa: { nama: string; alamat: string } | null;
      kabariLewat: KabariLewat;
    }
);

export type KonteksAjukan = { config: Config; origin: string; pelaku: Pelaku };
export type Terkirim = {
  id: string;
  nomor: string;
  /** Only without a request; shown once. */ kode: string | null;
  jawabPaling: string | null;
};
type Tolakan =
  | 'alasan_kosong'
  | 'perlu_permohonan'
  | 'di_masa_depan'
  | 'mundur_wajib'
  | 'bukan_keadaan'
  | 'bukan_peran'
  | 'tidak_ditemukan';
export type HasilAjukan = { ok: true; keberatan: Terkirim } | { ok: false; alasan: Tolakan };

type Dasar = { orangId: string; kuasaOrangId: string | null; kabariLewat: string; informasi: string };

/** Everything that belongs to receiving, in the caller's transaction. A late or early objection is marked and taken in. */
export async function terimaKeberatan(trx: Trx, k: KonteksAjukan, m: KeberatanBaru): Promise<HasilAjukan> {
  const { badan, now } = k.pelaku;
  const hari = hariDi(badan.zona, now);
  const hariDiterima = hariDi(badan.zona, m.diterimaPada);
  const permohonan = m.permohonanId === null ? undefined : await selectPermohonan(trx, k.pelaku, m.permohonanId);
  if (m.permohonanId !== null && !permohonan) return { ok: false, alasan: 'tidak_ditemukan' };
  const { waktu, ditemukan } = permohonan
    ? nilaiWaktu(permohonan.alasan, m.alasan, hariDiterima)
    : ({ waktu: 'dalam_waktu', ditemukan: null } as const);
  const nomor = `K${yearOf(hari)}-${String(await nextUrutan(trx, badan.id, 'keberatan', yearOf(hari))).padStart(6, '0')}`;
  const konteks: Konteks = { peran: k.pelaku.peran[0] ?? 'pemohon', now, hari };
  const diajukan = decideAjukan(
    {
      nomor,
      permohonan_id: m.permohonanId,
      alasan: [...m.alasan],
      kanal: m.kanal,
      dengan_kuasa: permohonan ? permohonan.dasar.kuasaOrangId !== null : m.permohonanId === null && m.kuasa !== null,
      diterima_pada: m.diterimaPada.toISOString(),
      mundur: m.mundur,
      ditemukan,
      waktu,
    },
    hariDiterima,
    konteks,
  );
  if (!diajukan.ok) return diajukan;
  const dasar = permohonan?.dasar ?? (await dasarBaru(trx, k, m));
  const id = await insertKeberatan(trx, k.pelaku, m, { nomor, waktu, ...dasar });
  const events = await daftarkan(trx, k.pelaku, id, await catatPeristiwa(trx, k.pelaku, id, diajukan.peristiwa), konteks);
  const jawabPaling = (await selectTenggatKeberatan(trx, badan, events, now)).find((t) => t.kunci === 'keberatan_tanggap')?.tanggal ?? null;
  const kode = m.permohonanId === null ? await terbitkanKode(trx, k, id) : null;
  await buatTandaBukti(trx, k, m, { id, nomor, dasar, jawabPaling, permohonan: permohonan?.acuan ?? null });
  await kabarkan(trx, k, m, { id, nomor, dasar, jawabPaling, nomorPermohonan: permohonan?.acuan.nomor });
  return { ok: true, keberatan: { id, nomor, kode, jawabPaling } };
}

/** The request with its grounds of today; locked first, as every change of its file is. */
async function selectPermohonan(trx: Trx, { badan, now }: Pelaku, id: string) {
  if (!(await lockPermohonan(trx, badan.id, id))) return undefined;
  const p = await selectOptionalAlasan(trx, badan, id, now);
  const orang = await selectOrangPermohonan(trx, badan.id, id);
  if (!p || !orang) return undefined;
  const informasi = (await selectButir(trx, badan.id, id)).map((b) => b.rincian).join('\n');
  const { nomor, diterimaPada } = p.kasus.permohonan;
  const dasar: Dasar = { orangId: orang.orangId, kuasaOrangId: orang.kuasaOrangId, kabariLewat: orang.kabariLewat, informasi };
  return { alasan: p.alasan, dasar, acuan: { nomor, diterimaPada: diterimaPada.toISOString() } };
}

async function dasarBaru(trx: Trx, { config, pelaku: { badan, now } }: KonteksAjukan, m: KeberatanBaru): Promise<Dasar> {
  if (m.permohonanId !== null) throw new Error('a request has its own person');
  const { induk } = rahasiaDari(config);
  const orangId = await insertOrang(trx, badan.id, induk, { ...m.identitas, tujuan: m.tujuan }, now);
  const kuasaOrangId = m.kuasa && (await insertOrang(trx, badan.id, induk, m.kuasa, now));
  return { orangId, kuasaOrangId, kabariLewat: m.kabariLewat, informasi: m.informasi };
}

async function insertKeberatan(
  trx: Trx,
  { badan, aktor, now }: Pelaku,
  m: KeberatanBaru,
  d: Dasar & { nomor: string; waktu: string },
): Promise<string> {
  const id = newId();
  await trx
    .insertInto('keberatan')
    .values({
      badan_publik_id: badan.id,
      id,
      nomor: d.nomor,
      permohonan_id: m.permohonanId,
      orang_id: d.orangId,
      kuasa_orang_id: d.kuasaOrangId,
      alasan: [...m.alasan],
      kanal: m.kanal,
      mundur_alasan: m.mundur,
      waktu: d.waktu,
      informasi: d.informasi,
      kasus_posisi: m.kasusPosisi,
      kabari_lewat: d.kabariLewat,
      bahasa: m.bahasa,
      keadaan: 'diajukan',
      diterima_pada: m.diterimaPada,
      dicatat_pada: now,
      dicatat_oleh: 'id' in aktor ? aktor.id : null,
    })
    .execute();
  return id;
}

/** Registered in the same moment: the UU counts from receipt, so no day is lost between the two (law.md 11 rule 12). */
async function daftarkan(
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  pertama: readonly PeristiwaBerwaktu[],
  k: Konteks,
): Promise<PeristiwaBerwaktu[]> {
  const p = pertama.reduce<Parameters<typeof evolve>[0]>(evolve, null);
  const daftar = p && decideDaftarkan(p, { ...k, peran: k.peran === 'pemohon' ? 'sistem' : k.peran });
  if (!p || !daftar?.ok) throw new Error('a new objection could not be registered');
  const events = [...pertama, ...(await catatPeristiwa(trx, pelaku, id, daftar.peristiwa))];
  await simpanProyeksi(trx, pelaku.badan, id, events.slice(1).reduce(evolve, p), events, pelaku.now);
  return events;
}

async function terbitkanKode(trx: Trx, { config, pelaku: { badan, now } }: KonteksAjukan, keberatanId: string): Promise<string> {
  const kode = makeKode();
  const sidik = hashKode(rahasiaDari(config).kode, badan.id, keberatanId, kode);
  await trx
    .insertInto('keberatan_kode')
    .values({ badan_publik_id: badan.id, id: newId(), keberatan_id: keberatanId, sidik, dibuat_pada: now })
    .execute();
  return formatKode(kode);
}

type Jadi = {
  id: string;
  nomor: string;
  dasar: Dasar;
  jawabPaling: string | null;
  permohonan: { nomor: string; diterimaPada: string } | null;
};

/** Receipt and filled form (Lampiran X), out of the vault; a person who was erased gets none. */
async function buatTandaBukti(trx: Trx, k: KonteksAjukan, m: KeberatanBaru, j: Jadi): Promise<void> {
  const { badan, aktor, now } = k.pelaku;
  const { induk } = rahasiaDari(k.config);
  const orang = await selectOptionalIdentitas(trx, badan.id, induk, j.dasar.orangId, [
    'nama',
    'alamat',
    'telepon',
    'email',
    'pekerjaan',
    'tujuan',
  ]);
  if (!orang || j.jawabPaling === null) return;
  const kuasa = j.dasar.kuasaOrangId && (await selectOptionalIdentitas(trx, badan.id, induk, j.dasar.kuasaOrangId, ['nama', 'alamat']));
  const bersama = {
    keberatan: {
      nomor: j.nomor,
      diterimaPada: m.diterimaPada.toISOString(),
      alasan: m.alasan,
      permohonan: j.permohonan,
      informasi: j.dasar.informasi,
      kasusPosisi: m.kasusPosisi,
    },
    penerima: penerimaDari(orang, kuasa || null),
    petugas: m.namaPetugas,
    jawabPaling: j.jawabPaling,
  };
  const surat = konteksSurat({ badan, now, aktor, config: k.config });
  const isi: IsiSurat[] = [
    { jenis: 'tanda_terima_keberatan', ...bersama, kanal: m.kanal },
    { jenis: 'formulir_keberatan', ...bersama, pekerjaan: orang.pekerjaan ?? '', tujuan: orang.tujuan ?? '' },
  ];
  for (const satu of isi) {
    const dibuat = await buatSurat(trx, surat, {
      permohonanId: m.permohonanId,
      keberatanId: j.id,
      orangId: j.dasar.orangId,
      isi: satu,
      penandatangan: null,
      origin: k.origin,
    });
    // A letter that cannot be made here is our fault, not the citizen's: the program stops rather than send none.
    if (!dibuat.ok) throw new Error(`receipt of ${j.nomor}: ${dibuat.alasan}`);
  }
}

/** For a letter: the person out of the vault, with the proxy where one acts. */
export function penerimaDari(orang: Identitas, kuasa: Identitas | null) {
  return {
    nama: orang.nama ?? '',
    alamat: orang.alamat ?? '',
    ...(orang.telepon !== undefined && { telepon: orang.telepon }),
    ...(orang.email !== undefined && { email: orang.email }),
    ...(kuasa && { kuasa: { nama: kuasa.nama ?? '', alamat: kuasa.alamat ?? '' } }),
  };
}

type Kabar = { id: string; nomor: string; dasar: Dasar; jawabPaling: string | null; nomorPermohonan: string | undefined };

/** Tells the objector that it is in, and rings at PPID Utama and the Atasan. */
async function kabarkan(trx: Trx, { pelaku }: KonteksAjukan, m: KeberatanBaru, b: Kabar): Promise<void> {
  for (const peran of ['utama', 'atasan'] as const)
    await bunyikanPeran(trx, pelaku, peran, 'keberatan_masuk', { id: b.id, nomor: b.nomor, tanggal: b.jawabPaling });
  if (b.jawabPaling === null) return;
  const lewat = (['email', 'sms', 'whatsapp', 'telepon', 'surat'] as const).find((l) => l === b.dasar.kabariLewat);
  if (lewat === undefined) return;
  await kabari(trx, {
    badanId: pelaku.badan.id,
    now: pelaku.now,
    permohonanId: m.permohonanId,
    orangId: b.dasar.orangId,
    lewat,
    bahasa: m.bahasa,
    templat: 'keberatan_diterima',
    data: { nomor: b.nomor, tanggal: b.jawabPaling, ...(b.nomorPermohonan !== undefined && { permohonan: b.nomorPermohonan }) },
    kunci: `keberatan_diterima:${b.id}`,
  });
}
