import { appendPeristiwa } from '../../peristiwa/peristiwa.actions.ts';
import { appendRantaiBaru } from '../../peristiwa/massal.actions.ts';
import type { Config } from '../../shared/config/config.ts';
import type { Trx } from '../../shared/db/db.ts';
import { insertMassal, toBytea } from '../../shared/db/massal.ts';
import { newId } from '../../shared/id.ts';
import { instantIn } from '../../shared/tanggal.ts';
import { makeKunci, seal } from '../brankas/amplop.ts';
import { updateIdentitas } from '../brankas/brankas.actions.ts';
import { tempatKolom, tempatKunci } from '../brankas/tempat.ts';
import { berkasPermohonan } from '../kasus.queries.ts';
import { rahasiaDari } from '../konteks-permohonan.ts';
import { ambilNomor } from '../massal.actions.ts';
import { kolomProyeksi } from '../permohonan.actions.ts';
import type { PeristiwaPermohonan } from '../permohonan.peristiwa.ts';
import { evolve } from '../replay.ts';
import type { Terbaca } from './baris.ts';

/** A line as it goes in: with its number (the register's or a made one), its keyed fingerprint and its unit. */
export type Masuk = Terbaca & { sidik: string; unitId: string | undefined };
/** A case that an earlier run made. */
export type Lama = { permohonanId: string; orangId: string; nomorRumah: string; tahun: number; nomor: string; sidik: string };
type Konteks = { badan: { id: string; zona: string }; config: Config; now: Date };

const IMPOR = { jenis: 'impor' } as const;
const TANPA_JADWAL = { semua: [], utama: undefined };

/** Cases of earlier runs by year and old number. */
export async function selectLama(trx: Trx, badanId: string): Promise<Map<string, Lama>> {
  const rows = await trx
    .selectFrom('permohonan_asal as a')
    .innerJoin('permohonan as p', (j) => j.onRef('p.badan_publik_id', '=', 'a.badan_publik_id').onRef('p.id', '=', 'a.permohonan_id'))
    .select(['a.permohonan_id', 'p.orang_id', 'p.nomor as nomor_rumah', 'a.tahun', 'a.nomor', 'a.sidik'])
    .where('a.badan_publik_id', '=', badanId)
    .execute();
  return new Map(
    rows.map((r) => [
      `${r.tahun} ${r.nomor.toLowerCase()}`,
      { permohonanId: r.permohonan_id, orangId: r.orang_id, nomorRumah: r.nomor_rumah, tahun: r.tahun, nomor: r.nomor, sidik: r.sidik },
    ]),
  );
}

type Diimpor = Extract<PeristiwaPermohonan, { jenis: 'permohonan_diimpor' }>;

function peristiwa(m: Masuk, nomor: string, zona: string, ulang: boolean): Diimpor {
  const akhir = m.diserahkan ?? m.diberitahukan ?? m.diterima;
  const data = {
    nomor,
    nomor_asal: m.bernomor ? m.nomor : null,
    ulang,
    jenis_pemohon: m.jenisPemohon,
    diterima_pada: instantIn(zona, m.diterima).toISOString(),
    diterima: m.diterima,
    diberitahukan: m.diberitahukan,
    diserahkan: m.diserahkan,
    hasil: m.akhir.hasil,
    keadaan: m.akhir.keadaan,
    berakhir_pada: instantIn(zona, akhir).toISOString(),
  };
  return { jenis: 'permohonan_diimpor', data };
}

const kolomAsal = (m: Masuk, now: Date) => ({
  bernomor: m.bernomor,
  diberitahukan: m.diberitahukan,
  diserahkan: m.diserahkan,
  keputusan: m.keputusan,
  alasan_penolakan: m.alasanPenolakan,
  penguasaan: m.penguasaan,
  biaya: m.biaya,
  cara_bayar: m.caraBayar,
  sidik: m.sidik,
  diimpor_pada: now,
});

/** What the row of a case holds, out of its one event as every projection is. */
const kolomKasus = (m: Masuk, e: Diimpor, now: Date) => ({
  jenis_pemohon: m.jenisPemohon,
  sasaran: m.unitId === undefined ? 'tidak_tahu' : 'unit',
  cara_memperoleh: m.cara,
  bentuk: m.bentuk,
  ...kolomProyeksi(evolve(null, { ...e, pada: now }), TANPA_JADWAL),
  diterima_pada: new Date(e.data.diterima_pada),
});

/** Writes new cases: numbers of the house from the counters of their years, identities sealed under a key each, one event. */
export async function tulisBaru(trx: Trx, k: Konteks, semua: readonly Masuk[]): Promise<void> {
  const { badan, now } = k;
  const nomor = await ambilNomor(
    trx,
    badan,
    semua.map((m) => ({ diterimaPada: instantIn(badan.zona, m.diterima) })),
  );
  const jadi = semua.map((m, i) => ({
    m,
    id: newId(),
    orangId: newId(),
    nomor: nomor[i] ?? '',
    e: peristiwa(m, nomor[i] ?? '', badan.zona, false),
  }));
  const dasar = { badan_publik_id: badan.id };
  await tulisOrang(trx, k, jadi);
  await insertMassal(
    trx,
    'permohonan',
    jadi.map(({ m, id, orangId, nomor: n, e }) => ({
      ...dasar,
      id,
      nomor: n,
      orang_id: orangId,
      kanal: 'impor',
      mundur_catatan: '',
      format: '',
      kabari_lewat: 'halaman',
      bantuan: [],
      bahasa: 'id',
      dicatat_pada: now,
      ...kolomKasus(m, e, now),
    })),
  );
  await insertMassal(
    trx,
    'permohonan_butir',
    jadi.map(({ m, id }) => ({ ...dasar, id: newId(), permohonan_id: id, urutan: 1, rincian: m.rincian })),
  );
  await insertMassal(
    trx,
    'permohonan_sasaran',
    jadi.flatMap(({ m, id }) => (m.unitId === undefined ? [] : [{ ...dasar, id: newId(), permohonan_id: id, unit_id: m.unitId }])),
  );
  await insertMassal(
    trx,
    'permohonan_asal',
    jadi.map(({ m, id }) => ({ ...dasar, permohonan_id: id, tahun: m.tahun, nomor: m.nomor, ...kolomAsal(m, now) })),
  );
  await appendRantaiBaru(
    trx,
    badan.id,
    jadi.map(({ id, e }) => ({ berkas: berkasPermohonan(id), peristiwa: [{ ...e, aktor: IMPOR, pada: now }] })),
  );
}

const identitasDari = (m: Masuk): [string, string][] => Object.entries({ ...m.identitas, nik: m.nik }).filter(([, v]) => v !== '');

async function tulisOrang(trx: Trx, { badan, config, now }: Konteks, jadi: readonly { m: Masuk; orangId: string }[]): Promise<void> {
  const { induk } = rahasiaDari(config);
  const orang = jadi.map((j) => ({ ...j, kunci: makeKunci() }));
  await insertMassal(
    trx,
    'orang',
    orang.map(({ orangId: id, kunci }) => ({
      badan_publik_id: badan.id,
      id,
      kunci: toBytea(seal(induk.kunci, tempatKunci(badan.id, id), kunci)),
      kunci_induk: induk.sidik,
      dibuat_pada: now,
    })),
  );
  await insertMassal(
    trx,
    'brankas',
    orang.flatMap(({ m, orangId: id, kunci }) =>
      identitasDari(m).map(([kolom, nilai]) => ({
        badan_publik_id: badan.id,
        id: newId(),
        orang_id: id,
        kolom,
        isi: toBytea(seal(kunci, tempatKolom(badan.id, id, kolom), Buffer.from(nilai, 'utf8'))),
        diubah_pada: now,
      })),
    ),
  );
}

/** A line that says something else than last time: the case is what the line says now, and an event tells so. */
export async function ubahLama(trx: Trx, { badan, config, now }: Konteks, lama: Lama, m: Masuk): Promise<void> {
  const e = peristiwa(m, lama.nomorRumah, badan.zona, true);
  const { permohonanId: id } = lama;
  await appendPeristiwa(trx, { badanId: badan.id, berkas: berkasPermohonan(id), jenis: e.jenis, data: e.data, aktor: IMPOR, pada: now });
  await trx
    .updateTable('permohonan')
    .set(kolomKasus(m, e, now))
    .where('badan_publik_id', '=', badan.id)
    .where('id', '=', id)
    .execute();
  await trx
    .updateTable('permohonan_asal')
    .set(kolomAsal(m, now))
    .where('badan_publik_id', '=', badan.id)
    .where('permohonan_id', '=', id)
    .execute();
  await trx
    .updateTable('permohonan_butir')
    .set({ rincian: m.rincian })
    .where('badan_publik_id', '=', badan.id)
    .where('permohonan_id', '=', id)
    .where('urutan', '=', 1)
    .execute();
  if (m.unitId !== undefined)
    await trx
      .insertInto('permohonan_sasaran')
      .values({ badan_publik_id: badan.id, id: newId(), permohonan_id: id, unit_id: m.unitId })
      .onConflict((c) => c.columns(['badan_publik_id', 'permohonan_id', 'unit_id']).doNothing())
      .execute();
  await updateIdentitas(trx, badan.id, rahasiaDari(config).induk, lama.orangId, Object.fromEntries(identitasDari(m)), now);
}
