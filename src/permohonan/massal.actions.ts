import { sql } from 'kysely';
import { appendRantaiBaru } from '../peristiwa/massal.actions.ts';
import type { AktorPeristiwa } from '../peristiwa/peristiwa.ts';
import type { Trx } from '../shared/db/db.ts';
import { insertMassal, toBytea } from '../shared/db/massal.ts';
import { hariDi } from '../shared/hari.ts';
import { yearOf } from '../shared/tanggal.ts';
import { selectKalender } from '../tenggat/tenggat.queries.ts';
import { type KunciInduk, makeKunci, readKunciInduk, seal } from './brankas/amplop.ts';
import { tempatKolom, tempatKunci } from './brankas/tempat.ts';
import type { Kanal, Peran } from './istilah.ts';
import { berkasPermohonan, hitungJadwal } from './kasus.queries.ts';
import { hashKode, makeKode } from './kode/kode.ts';
import { formatNomor } from './kode/nomor.ts';
import { listKurang } from './kurang.ts';
import { jalani, type Langkah, type Perjalanan, type Tempat } from './massal/perjalanan.ts';
import { kolomProyeksi } from './permohonan.actions.ts';

export type { Langkah } from './massal/perjalanan.ts';

/** A made-up case: who asks (sealed), what, and the steps it goes through, each at its instant. */
export type KasusMassal = {
  id: string;
  kanal: Kanal;
  orang: { nama: string; alamat: string; email: string; tujuan: string };
  rincian: string;
  unitIds: readonly string[];
  diterimaPada: Date;
  /** False leaves it in the moment between receipt and register. */
  terdaftar: boolean;
  langkah: readonly Langkah[];
  langkahPada: (ke: number) => Date;
  idBaru: (pada: Date) => string;
};

type Badan = { id: string; zona: string };
export type OpsiMassal = { rahasia: { brankas: string; kode: string }; pelaku: Readonly<Partial<Record<Peran, string>>> };

type Jadi = { kasus: KasusMassal; nomor: string; jalan: Perjalanan; proyeksi: ReturnType<typeof kolomProyeksi> };

/**
 * Writes many new cases in the caller's transaction: numbers from the body's counters, identities sealed under a key each,
 * every event through the decision of its rule, projection and clock as `simpanProyeksi` would leave them. Cases come in
 * the order of receipt. `pelaku`: account of the officer for each role; without one the program itself is named.
 */
export async function tulisPermohonanMassal(trx: Trx, badan: Badan, semua: readonly KasusMassal[], opsi: OpsiMassal): Promise<void> {
  const kalender = await selectKalender(trx, badan.id, badan.zona);
  const nomor = await ambilNomor(trx, badan, semua);
  const jadi = semua.map((kasus, i): Jadi => {
    const tempat: Tempat = { zona: badan.zona, kalender, idBaru: kasus.idBaru };
    const ajuan = pengajuan(kasus, nomor[i] ?? '');
    const jalan = jalani(ajuan, { diterima: kasus.diterimaPada, langkah: kasus.langkahPada }, kasus.langkah, tempat, kasus.terdaftar);
    const terakhir = jalan.peristiwa.at(-1)?.pada ?? kasus.diterimaPada;
    const jadwal = hitungJadwal(jalan.peristiwa, kalender, badan.zona, terakhir);
    return { kasus, nomor: ajuan.nomor, jalan, proyeksi: kolomProyeksi(jalan.permohonan, jadwal) };
  });
  const induk = readKunciInduk(opsi.rahasia.brankas);
  await tulisOrang(trx, badan.id, induk, semua);
  await tulisKepala(trx, badan.id, jadi);
  await tulisIsi(trx, badan.id, jadi, opsi.rahasia.kode);
  await appendRantaiBaru(
    trx,
    badan.id,
    jadi.map(({ kasus, jalan }) => ({
      berkas: berkasPermohonan(kasus.id),
      peristiwa: jalan.peristiwa.map(({ oleh, ...e }) => ({ ...e, id: kasus.idBaru(e.pada), aktor: aktorDari(oleh, opsi.pelaku) })),
    })),
  );
}

function aktorDari(oleh: Peran, pelaku: OpsiMassal['pelaku']): AktorPeristiwa {
  if (oleh === 'pemohon') return { jenis: 'pemohon' };
  const id = pelaku[oleh];
  return id === undefined ? { jenis: 'sistem' } : { jenis: 'petugas', id };
}

/** Numbers in the order given, each from the counter of the year of its receipt; the counters stay locked until commit. */
export async function ambilNomor(trx: Trx, badan: Badan, semua: readonly Pick<KasusMassal, 'diterimaPada'>[]): Promise<string[]> {
  const tahun = semua.map((k) => yearOf(hariDi(badan.zona, k.diterimaPada)));
  const berikut = new Map<number, number>();
  for (const [year, list] of Map.groupBy(tahun, (t) => t)) {
    const row = await trx
      .insertInto('nomor_urut')
      .values({ badan_publik_id: badan.id, jenis: 'permohonan', tahun: year, terakhir: list.length })
      .onConflict((c) =>
        c
          .columns(['badan_publik_id', 'jenis', 'tahun'])
          .doUpdateSet({ terakhir: sql<number>`nomor_urut.terakhir + ${list.length}::integer` }),
      )
      .returning('terakhir')
      .executeTakeFirstOrThrow();
    berikut.set(year, row.terakhir - list.length);
  }
  return tahun.map((year) => {
    const urutan = (berikut.get(year) ?? 0) + 1;
    berikut.set(year, urutan);
    return formatNomor(year, urutan);
  });
}

function pengajuan({ kanal, unitIds, orang }: KasusMassal, nomor: string) {
  const kurang = listKurang({
    jenisPemohon: 'perorangan',
    denganKuasa: false,
    kontak: orang.email !== '',
    tujuan: orang.tujuan !== '',
    nik: false,
    nomorPengesahan: false,
    bukti: [],
  });
  return {
    nomor,
    kanal,
    jenisPemohon: 'perorangan',
    denganKuasa: false,
    mundur: null,
    sasaran: unitIds.length === 0 ? 'tidak_tahu' : 'unit',
    unitIds,
    caraMemperoleh: 'salinan',
    bentuk: 'softcopy',
    caraMengirim: 'unduh',
    kurang,
  } as const;
}

const orangDari = (k: KasusMassal): string => k.id;

/** The person of a made-up case carries the id of the case: one row each, told apart by their tables. */
async function tulisOrang(trx: Trx, badanId: string, induk: KunciInduk, semua: readonly KasusMassal[]): Promise<void> {
  const orang = semua.map((k) => ({ k, id: orangDari(k), kunci: makeKunci() }));
  await insertMassal(
    trx,
    'orang',
    orang.map(({ k, id, kunci }) => ({
      badan_publik_id: badanId,
      id,
      kunci: toBytea(seal(induk.kunci, tempatKunci(badanId, id), kunci)),
      kunci_induk: induk.sidik,
      dibuat_pada: k.diterimaPada,
    })),
  );
  await insertMassal(
    trx,
    'brankas',
    orang.flatMap(({ k, id, kunci }) =>
      Object.entries(k.orang).map(([kolom, nilai]) => ({
        badan_publik_id: badanId,
        id: k.idBaru(k.diterimaPada),
        orang_id: id,
        kolom,
        isi: toBytea(seal(kunci, tempatKolom(badanId, id, kolom), Buffer.from(nilai, 'utf8'))),
        diubah_pada: k.diterimaPada,
      })),
    ),
  );
}

async function tulisKepala(trx: Trx, badanId: string, jadi: readonly Jadi[]): Promise<void> {
  await insertMassal(
    trx,
    'permohonan',
    jadi.map(({ kasus, nomor, jalan: { permohonan: p }, proyeksi }) => ({
      badan_publik_id: badanId,
      id: kasus.id,
      nomor,
      orang_id: orangDari(kasus),
      jenis_pemohon: p.jenisPemohon,
      kanal: kasus.kanal,
      mundur_catatan: '',
      sasaran: kasus.unitIds.length === 0 ? 'tidak_tahu' : 'unit',
      cara_memperoleh: 'salinan',
      bentuk: 'softcopy',
      format: '',
      cara_mengirim: 'unduh',
      kabari_lewat: 'halaman',
      bantuan: [],
      bahasa: 'id',
      ...proyeksi,
      diterima_pada: kasus.diterimaPada,
      dicatat_pada: kasus.diterimaPada,
    })),
  );
}

async function tulisIsi(trx: Trx, badanId: string, jadi: readonly Jadi[], rahasiaKode: string): Promise<void> {
  const badan = { badan_publik_id: badanId };
  const baru = (k: KasusMassal) => k.idBaru(k.diterimaPada);
  await insertMassal(
    trx,
    'permohonan_butir',
    jadi.map(({ kasus: k }) => ({ ...badan, id: baru(k), permohonan_id: k.id, urutan: 1, rincian: k.rincian })),
  );
  await insertMassal(
    trx,
    'permohonan_sasaran',
    jadi.flatMap(({ kasus: k }) => k.unitIds.map((unitId) => ({ ...badan, id: baru(k), permohonan_id: k.id, unit_id: unitId }))),
  );
  // Nobody is told these codes: a case of a seed is opened by officers, or gets a new code at the desk.
  await insertMassal(
    trx,
    'kode_akses',
    jadi.map(({ kasus: k }) => ({
      ...badan,
      id: baru(k),
      permohonan_id: k.id,
      sidik: toBytea(hashKode(rahasiaKode, badanId, k.id, makeKode())),
      dibuat_pada: k.diterimaPada,
    })),
  );
  await insertMassal(
    trx,
    'tugas_unit',
    jadi.flatMap(({ kasus: k, jalan }) =>
      jalan.tugas.map((t) => ({
        ...badan,
        id: t.id,
        permohonan_id: k.id,
        unit_id: t.unitId,
        keadaan: jalan.permohonan.tugas.find((satu) => satu.id === t.id)?.keadaan ?? 'menunggu',
        batas: t.batas,
        arahan: t.arahan,
        jawaban: t.dijawabPada === null ? '' : 'Data tersedia dan siap diserahkan (contoh).',
        dibuat_pada: t.dibuatPada,
        dijawab_pada: t.dijawabPada,
      })),
    ),
  );
}
