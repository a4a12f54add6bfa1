import type { PgTest } from '../../shared/test/pg.ts';
import { newId } from '../../shared/id.ts';
import { withBadan, withBadanWrite } from '../../shared/db/db.ts';
import { tandaiBerubah } from '../pencarian.actions.ts';
import type { KonteksIndeks } from '../tulis.actions.ts';
import type { Mesin } from '../indeks/indeks.ts';

export type Contoh = {
  judul: string;
  ringkasan?: string;
  unit?: string;
  kategori?: 'berkala' | 'setiap_saat' | 'serta_merta';
  tahun?: number;
  halaman?: string[];
  /** State of the file; `diterima`: not released. */
  berkas?: 'siap' | 'diterima';
  /** The release check of the file; `tertahan`: something stops it. */
  saring?: 'lolos' | 'tertahan' | 'belum';
  /** How the pages were read, and whether they are of a hidden sheet. */
  sumber?: 'teks' | 'ocr';
  tersembunyi?: number[];
  publik?: 'terbit' | 'ditarik' | 'belum';
};

/** Puts an item with one file into the catalogue as another slice would, and marks it for the index. Returns its id. */
export async function tanamInformasi(t: PgTest, badan: string, unit: string, contoh: Contoh): Promise<string> {
  const id = newId();
  const versi = contoh.publik === 'belum' ? 0 : 1;
  const { judul, ringkasan = '', kategori = 'berkala', tahun = 2024, publik = 'terbit' } = contoh;
  await t.admin(
    `insert into informasi (badan_publik_id, id, unit_id, slug, kerja, publik, versi_terakhir, judul, ringkasan, kategori, tahun, format, terbit_pada, diperbarui_pada, dibuat_pada)
     values ($1, $2, $3, $4, 'tanpa', $5, $6, $7, $8, $9, $10, '{pdf}', '2026-01-02Z', '2026-01-02Z', '2026-01-01Z')`,
    [badan, id, unit, publik === 'belum' ? null : `butir-${id}`, publik, versi, judul, ringkasan, kategori, tahun],
  );
  if (versi > 0) {
    await t.admin(
      `insert into informasi_versi (badan_publik_id, id, informasi_id, versi, unit_id, judul, ringkasan, penjelasan, penguasa, penanggung_jawab, waktu_pembuatan, tempat_pembuatan, bentuk, retensi, kategori, kewajiban, tahun, bahasa, kata_kunci, terbit_pada)
       values ($1, $2, $3, 1, $4, $5, $6, '', '', '', '', '', '{softcopy}', '', $7, '{}', $8, 'id', '{}', '2026-01-02Z')`,
      [badan, newId(), id, unit, judul, ringkasan, kategori, tahun],
    );
  }
  if (versi > 0) await tanamBerkas(t, badan, id, contoh);
  await withBadanWrite(t.db, badan, (trx) => tandaiBerubah(trx, badan, [id]));
  return id;
}

async function tanamBerkas(t: PgTest, badan: string, informasi: string, contoh: Contoh): Promise<void> {
  const { halaman = [], berkas = 'siap', saring = 'lolos', sumber = 'teks', tersembunyi = [] } = contoh;
  if (halaman.length === 0) return;
  const dokumen = newId();
  const siap = berkas === 'siap';
  await t.admin(
    `insert into dokumen (badan_publik_id, id, sha256, nama, jenis, mime, ukuran, peruntukan, keadaan, pemeriksa, dipindai_pada, halaman_jumlah, dibuat_pada, publik_keadaan)
     values ($1, $2, $3, 'laporan.pdf', 'pdf', 'application/pdf', 10, 'informasi', $4, $5, $6, $7, '2026-01-01Z', 'sama')`,
    [
      badan,
      dokumen,
      dokumen.replaceAll('-', '').padEnd(64, '0'),
      berkas,
      siap ? 'bawaan' : null,
      siap ? '2026-01-01Z' : null,
      halaman.length,
    ],
  );
  await t.admin(
    `insert into informasi_berkas (badan_publik_id, id, informasi_id, versi, urutan, dokumen_id, nama) values ($1, $2, $3, 1, 1, $4, 'laporan.pdf')`,
    [badan, newId(), informasi, dokumen],
  );
  for (const [at, teks] of halaman.entries()) {
    await t.admin(
      `insert into dokumen_halaman (badan_publik_id, dokumen_id, nomor, keadaan, sumber, teks, tersembunyi) values ($1, $2, $3, 'selesai', $4, $5, $6)`,
      [badan, dokumen, at + 1, sumber, teks, tersembunyi.includes(at + 1)],
    );
  }
  if (saring === 'belum') return;
  await t.admin(`insert into dokumen_saring (badan_publik_id, dokumen_id, versi, disaring_pada) values ($1, $2, 1, '2026-01-01Z')`, [
    badan,
    dokumen,
  ]);
  if (saring === 'tertahan')
    await t.admin(
      `insert into dokumen_temuan (badan_publik_id, id, dokumen_id, jenis, kelas, bagian, halaman) values ($1, $2, $3, 'nik', 'henti', 'halaman', 1)`,
      [badan, newId(), dokumen],
    );
}

export function konteksUji(t: PgTest, badanId: string, data: string, mesin: Mesin): KonteksIndeks {
  return {
    badanId,
    mesin,
    config: { data, now: () => new Date('2026-03-02T03:00:00Z') },
    berhenti: new AbortController().signal,
    read: (fn) => withBadan(t.db, badanId, fn),
    write: (fn) => withBadanWrite(t.db, badanId, fn),
  };
}
