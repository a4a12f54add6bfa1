import { type PeristiwaRantai, appendRantaiBaru } from '../peristiwa/massal.actions.ts';
import { tandaiBerubah } from '../pencarian/pencarian.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import { insertMassal } from '../shared/db/massal.ts';
import { hitungUlang } from './hitungan.actions.ts';
import type { DasarTarik, Isi } from './informasi.ts';
import { dariIsi } from './isi.ts';
import { formatItem } from './rules/format.ts';

/** A whole item with its history, made by a program. `terbitPada`: one instant for each version that was published, oldest first. */
export type InformasiMassal = {
  id: string;
  unitId: string;
  slug: string;
  isi: Omit<Isi, 'berkas' | 'tautan' | 'kewajiban'>;
  berkas: { dokumenId: string; nama: string; mime: string } | null;
  tautan: string | null;
  dibuatPada: Date;
  terbitPada: readonly Date[];
  kerja: 'tanpa' | 'rancangan' | 'diajukan';
  penarikan: { dasar: DasarTarik; alasan: string; pada: Date } | null;
  idBaru: (pada: Date) => string;
};

/**
 * Writes many new items in the caller's transaction with everything an item has: draft, versions, files, links, withdrawal,
 * chain of events, counts and marks for the index. Slugs and ids are the caller's and must be free.
 */
export async function tulisInformasiMassal(trx: Trx, badanId: string, semua: readonly InformasiMassal[]): Promise<void> {
  const badan = { badan_publik_id: badanId };
  await insertMassal(
    trx,
    'informasi',
    semua.map((one) => ({ ...badan, ...kepala(one) })),
  );
  await insertMassal(
    trx,
    'informasi_rancangan',
    semua.map((one) => ({ ...badan, id: one.id, ...isiPenuh(one), diubah_pada: one.dibuatPada })),
  );
  await insertMassal(
    trx,
    'informasi_versi',
    semua.flatMap((one) =>
      one.terbitPada.map((pada, i) => ({
        ...badan,
        id: one.idBaru(pada),
        informasi_id: one.id,
        versi: i + 1,
        unit_id: one.unitId,
        ...isiPenuh(one),
        terbit_pada: pada,
      })),
    ),
  );
  await tulisIsian(trx, badan, semua);
  await insertMassal(
    trx,
    'informasi_penarikan',
    semua.flatMap((one) =>
      one.penarikan
        ? [
            {
              ...badan,
              id: one.idBaru(one.penarikan.pada),
              informasi_id: one.id,
              versi: one.terbitPada.length,
              dasar: one.penarikan.dasar,
              alasan: one.penarikan.alasan,
              ditarik_oleh: 'contoh',
              ditarik_pada: one.penarikan.pada,
            },
          ]
        : [],
    ),
  );
  await appendRantaiBaru(
    trx,
    badanId,
    semua.map((one) => ({ berkas: { jenis: 'informasi', id: one.id }, peristiwa: rantai(one) })),
  );
  await hitungUlang(trx, badanId);
  await tandaiBerubah(
    trx,
    badanId,
    semua.filter((one) => one.terbitPada.length > 0 && !one.penarikan).map((one) => one.id),
  );
}

const isiPenuh = (one: InformasiMassal) => dariIsi({ ...one.isi, kewajiban: [] });

function kepala(one: InformasiMassal) {
  const terakhir = one.terbitPada.at(-1);
  const format = formatItem(one.berkas ? [one.berkas.mime] : [], one.tautan !== null, one.isi.bentuk);
  return {
    id: one.id,
    unit_id: one.unitId,
    kerja: one.kerja,
    publik: terakhir === undefined ? 'belum' : one.penarikan ? 'ditarik' : 'terbit',
    slug: terakhir === undefined ? null : one.slug,
    versi_terakhir: one.terbitPada.length,
    judul: one.isi.judul,
    ringkasan: one.isi.ringkasan,
    kategori: one.isi.kategori,
    tahun: one.isi.tahun,
    format: terakhir === undefined ? [] : format,
    dokumen_utama_id: terakhir === undefined ? null : (one.berkas?.dokumenId ?? null),
    terbit_pada: terakhir ?? null,
    diperbarui_pada: one.penarikan?.pada ?? terakhir ?? one.dibuatPada,
    dibuat_pada: one.dibuatPada,
  };
}

/** Files and links, of the draft and of every version. */
async function tulisIsian(trx: Trx, badan: { badan_publik_id: string }, semua: readonly InformasiMassal[]): Promise<void> {
  const berkas = semua.flatMap(({ id, berkas: b, dibuatPada, terbitPada, idBaru }) =>
    b
      ? [
          {
            row: { ...badan, informasi_id: id, urutan: 1, dokumen_id: b.dokumenId, nama: b.nama, judul: '' },
            dibuatPada,
            terbitPada,
            idBaru,
          },
        ]
      : [],
  );
  const tautan = semua.flatMap(({ id, tautan: url, dibuatPada, terbitPada, idBaru }) =>
    url === null
      ? []
      : [{ row: { ...badan, informasi_id: id, urutan: 1, url, judul: 'Data terkait (contoh)' }, dibuatPada, terbitPada, idBaru }],
  );
  for (const { rancangan, versi, isi } of [
    { rancangan: 'informasi_rancangan_berkas', versi: 'informasi_berkas', isi: berkas },
    { rancangan: 'informasi_rancangan_tautan', versi: 'informasi_tautan', isi: tautan },
  ] as const) {
    await insertMassal(
      trx,
      rancangan,
      isi.map((x) => ({ ...x.row, id: x.idBaru(x.dibuatPada) })),
    );
    await insertMassal(
      trx,
      versi,
      isi.flatMap((x) => x.terbitPada.map((pada, i) => ({ ...x.row, id: x.idBaru(pada), versi: i + 1 }))),
    );
  }
}

const IMPOR = { jenis: 'impor' } as const;

function rantai(one: InformasiMassal): PeristiwaRantai[] {
  const catat = (pada: Date) => ({ id: one.idBaru(pada), aktor: IMPOR, pada });
  const versi = one.terbitPada.map((pada, i): PeristiwaRantai => ({
    ...catat(pada),
    jenis: 'informasi_diimpor',
    data: { unit_id: one.unitId, sebagai: 'terbit', versi: i + 1, slug: i === 0 ? one.slug : null },
  }));
  if (one.penarikan) {
    const { dasar, alasan, pada } = one.penarikan;
    versi.push({ ...catat(pada), jenis: 'informasi_ditarik', data: { versi: one.terbitPada.length, dasar, alasan } });
  }
  if (one.kerja === 'tanpa') return versi;
  const draf: PeristiwaRantai = {
    ...catat(one.dibuatPada),
    jenis: 'informasi_diimpor',
    data: { unit_id: one.unitId, sebagai: 'rancangan', versi: 1, slug: null },
  };
  const ajuan: PeristiwaRantai = { ...catat(one.dibuatPada), jenis: 'informasi_diajukan', data: { versi: 1 } };
  return one.kerja === 'diajukan' ? [draf, ajuan] : [draf];
}
