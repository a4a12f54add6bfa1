import { catatSaringTeks } from '../dokumen/saring.actions.ts';
import { describe, expect, it } from 'vitest';
import type { Keanggotaan } from '../pengguna/hak.ts';
import { selectPeristiwa } from '../peristiwa/peristiwa.queries.ts';
import { type Trx, withBadan, withBadanWrite } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import { usePg } from '../shared/test/pg.ts';
import { ajukan, batalAjukan, buang, kembalikan, tarik } from './alur.actions.ts';
import { hitungUlang } from './hitungan.actions.ts';
import { KOSONG, type HasilInformasi, type Perintah, simpanRancangan, susunInformasi } from './informasi.actions.ts';
import { lepasTautan, susunVersi, tambahBerkas, tambahTautan } from './rancangan.actions.ts';
import { setujui } from './terbit.actions.ts';

const t = usePg();
const pada = new Date('2026-03-02T03:00:00Z');

const write = <T>(fn: (trx: Trx) => Promise<T>, badan = t().badanA): Promise<T> => withBadanWrite(t().db, badan, fn);
const read = <T>(fn: (trx: Trx) => Promise<T>, badan = t().badanA): Promise<T> => withBadan(t().db, badan, fn);

function sebagai(keanggotaan: Keanggotaan[], badanId = t().badanA): Perintah {
  return { badanId, akunId: 'akun-uji', keanggotaan, pada };
}
const pelaksana = (unitId = t().unitA1): Perintah => sebagai([{ peran: 'pelaksana', unitId }]);
const utama = (): Perintah => sebagai([{ peran: 'utama', unitId: null }]);

const lengkap = {
  ...KOSONG,
  judul: 'Laporan kinerja (contoh)',
  ringkasan: 'Isi ringkas',
  penguasa: 'Dinas Satu',
  penanggungJawab: 'Sekretaris',
  waktuPembuatan: 'Januari 2026',
  tempatPembuatan: 'Kota A',
  bentuk: ['hardcopy' as const],
  retensi: '5 tahun',
  tahun: 2026,
};

async function buat(isi = lengkap, p = pelaksana()): Promise<string> {
  const made = await write((trx) => susunInformasi(trx, { ...p, unitId: t().unitA1, isi }));
  if (!made.ok) throw new Error(made.alasan);
  return made.id;
}

async function terbit(isi = lengkap): Promise<{ id: string; slug: string }> {
  const id = await buat(isi);
  await write((trx) => ajukan(trx, { ...pelaksana(), id }));
  const done = await write((trx) => setujui(trx, { ...utama(), id }));
  if (!done.ok) throw new Error(done.alasan);
  return { id, slug: done.slug };
}

const jenis = async (id: string): Promise<string[]> =>
  (await read((trx) => selectPeristiwa(trx, t().badanA, { jenis: 'informasi', id }))).map((p) => p.jenis);
const keadaan = async (id: string): Promise<string> => {
  const row = await read((trx) =>
    trx
      .selectFrom('informasi')
      .select(['kerja', 'publik', 'versi_terakhir'])
      .where('badan_publik_id', '=', t().badanA)
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
  );
  return `${row.kerja}/${row.publik}/${row.versi_terakhir}`;
};
const gagal = (alasan: string, hasil: HasilInformasi): void => expect(hasil).toMatchObject({ ok: false, alasan });

async function dokumen(keadaanDokumen: 'diterima' | 'siap'): Promise<string> {
  const id = newId();
  await t().admin(
    `insert into dokumen (badan_publik_id, id, sha256, nama, jenis, mime, ukuran, peruntukan, keadaan, pemeriksa, dipindai_pada, dibuat_pada)
     values ($1, $2, repeat('a', 64), 'contoh.pdf', 'pdf', 'application/pdf', 10, 'informasi', $3, 'bawaan', now(), now())`,
    [t().badanA, id, keadaanDokumen],
  );
  return id;
}

describe('from draft to public', () => {
  it('drafts, submits, returns with a reason, submits again, publishes; every step is in the ledger', async () => {
    const id = await buat({ ...lengkap, ringkasan: '' });
    gagal('belum_lengkap', await write((trx) => ajukan(trx, { ...pelaksana(), id })));
    expect(await write((trx) => simpanRancangan(trx, { ...pelaksana(), id, ubahan: { ringkasan: 'Isi ringkas' } }))).toEqual({ ok: true });
    await write((trx) => simpanRancangan(trx, { ...pelaksana(), id, ubahan: { ringkasan: 'Isi ringkas' } }));
    await write((trx) => ajukan(trx, { ...pelaksana(), id }));
    gagal('keadaan_berubah', await write((trx) => simpanRancangan(trx, { ...pelaksana(), id, ubahan: { ringkasan: 'x' } })));
    gagal('alasan_kosong', await write((trx) => kembalikan(trx, { ...utama(), id, alasan: ' ' })));
    await write((trx) => kembalikan(trx, { ...utama(), id, alasan: 'Tambahkan periode' }));
    expect(await keadaan(id)).toBe('dikembalikan/belum/0');
    await write((trx) => ajukan(trx, { ...pelaksana(), id }));
    await write((trx) => batalAjukan(trx, { ...pelaksana(), id }));
    await write((trx) => ajukan(trx, { ...pelaksana(), id }));
    expect(await write((trx) => setujui(trx, { ...utama(), id }))).toMatchObject({ ok: true, slug: 'laporan-kinerja-contoh', versi: 1 });
    expect(await keadaan(id)).toBe('tanpa/terbit/1');
    expect(await jenis(id)).toEqual([
      'informasi_disusun',
      'informasi_disimpan',
      'informasi_diajukan',
      'informasi_dikembalikan',
      'informasi_diajukan',
      'informasi_ajuan_dibatalkan',
      'informasi_diajukan',
      'informasi_diterbitkan',
    ]);
  });

  it('keeps the address when the title changes, and keeps the old version', async () => {
    const { id, slug } = await terbit({ ...lengkap, judul: 'Rencana kerja' });
    await write((trx) => susunVersi(trx, { ...pelaksana(), id }));
    await write((trx) => simpanRancangan(trx, { ...pelaksana(), id, ubahan: { judul: 'Rencana kerja tahunan' } }));
    await write((trx) => ajukan(trx, { ...pelaksana(), id }));
    expect(await write((trx) => setujui(trx, { ...utama(), id }))).toMatchObject({ ok: true, slug, versi: 2 });
    const versi = await read((trx) =>
      trx
        .selectFrom('informasi_versi')
        .select(['versi', 'judul'])
        .where('badan_publik_id', '=', t().badanA)
        .where('informasi_id', '=', id)
        .orderBy('versi')
        .execute(),
    );
    expect(versi).toEqual([
      { versi: 1, judul: 'Rencana kerja' },
      { versi: 2, judul: 'Rencana kerja tahunan' },
    ]);
  });

  it('gives equal titles different addresses, also when published at the same moment', async () => {
    const ids = await Promise.all([1, 2, 3, 4].map(() => buat({ ...lengkap, judul: 'Judul yang sama' })));
    for (const id of ids) await write((trx) => ajukan(trx, { ...pelaksana(), id }));
    const done = await Promise.all(ids.map((id) => write((trx) => setujui(trx, { ...utama(), id }))));
    expect(done.map((d) => (d.ok ? d.slug : d.alasan)).sort()).toEqual([
      'judul-yang-sama',
      'judul-yang-sama-2',
      'judul-yang-sama-3',
      'judul-yang-sama-4',
    ]);
  });

  it('tells search in the same transaction what came, changed and went', async () => {
    const { id } = await terbit({ ...lengkap, judul: 'Dicari orang' });
    const marked = await t().admin<{ n: number }>('select count(*)::int as n from pencarian_perubahan where informasi_id = $1', [id]);
    expect(marked).toEqual([{ n: 1 }]);
  });

  it('verifies once when two people press at once', async () => {
    const id = await buat();
    await write((trx) => ajukan(trx, { ...pelaksana(), id }));
    const both = await Promise.all([
      write((trx) => setujui(trx, { ...utama(), id })),
      write((trx) => kembalikan(trx, { ...utama(), id, alasan: 'Kurang' })),
    ]);
    expect(both.filter((r) => r.ok)).toHaveLength(1);
    expect(both.filter((r) => !r.ok)).toMatchObject([{ alasan: 'keadaan_berubah' }]);
    expect((await jenis(id)).filter((j) => j === 'informasi_diterbitkan' || j === 'informasi_dikembalikan')).toHaveLength(1);
  });

  it('publishes no file before its scan', async () => {
    const id = await buat({ ...lengkap, bentuk: [] });
    await write((trx) => simpanRancangan(trx, { ...pelaksana(), id, ubahan: { bentuk: ['softcopy'] } }));
    const waiting = await dokumen('diterima');
    await write((trx) => tambahBerkas(trx, { ...pelaksana(), id, dokumenId: waiting, nama: 'contoh.pdf' }));
    gagal('nama_ganda', await write((trx) => tambahBerkas(trx, { ...pelaksana(), id, dokumenId: waiting, nama: 'contoh.pdf' })));
    await write((trx) => ajukan(trx, { ...pelaksana(), id }));
    gagal('berkas_belum_siap', await write((trx) => setujui(trx, { ...utama(), id })));
    await t().admin(`update dokumen set keadaan = 'siap' where id = $1`, [waiting]);
    gagal('berkas_belum_disaring', await write((trx) => setujui(trx, { ...utama(), id })));
    const periksa = { badanId: t().badanA, id: waiting, now: new Date() };
    const halaman = (teks: string) => [{ nomor: 1, judul: '', teks }];
    await write((trx) => catatSaringTeks(trx, periksa, halaman('NIK 6271034507859001')));
    gagal('berkas_tertahan', await write((trx) => setujui(trx, { ...utama(), id })));
    await write((trx) => catatSaringTeks(trx, periksa, halaman('Laporan tahunan')));
    expect(await write((trx) => setujui(trx, { ...utama(), id }))).toMatchObject({ ok: true });
    const [row] = await t().admin<{ format: string[]; dokumen_utama_id: string }>(
      'select format, dokumen_utama_id from informasi where id = $1',
      [id],
    );
    expect(row).toEqual({ format: ['pdf'], dokumen_utama_id: waiting });
  });

  it('carries files and links into the next version and leaves those of the old one', async () => {
    const id = await buat({ ...lengkap, judul: 'Dengan tautan' });
    await write((trx) => tambahTautan(trx, { ...pelaksana(), id, url: 'https://contoh.id/a', judul: 'A' }));
    await write((trx) => ajukan(trx, { ...pelaksana(), id }));
    await write((trx) => setujui(trx, { ...utama(), id }));
    await write((trx) => susunVersi(trx, { ...pelaksana(), id }));
    const [draft] = await t().admin<{ id: string; url: string }>('select id, url from informasi_rancangan_tautan where informasi_id = $1', [
      id,
    ]);
    expect(draft?.url).toBe('https://contoh.id/a');
    await write((trx) => lepasTautan(trx, { ...pelaksana(), id, tautanId: draft?.id ?? '' }));
    await write((trx) => ajukan(trx, { ...pelaksana(), id }));
    await write((trx) => setujui(trx, { ...utama(), id }));
    expect(await t().admin('select versi, url from informasi_tautan where informasi_id = $1', [id])).toEqual([
      { versi: 1, url: 'https://contoh.id/a' },
    ]);
  });

  it('withdraws with a reason and can publish again', async () => {
    const { id } = await terbit({ ...lengkap, judul: 'Akan ditarik' });
    await write((trx) => tarik(trx, { ...utama(), id, dasar: 'keliru', alasan: 'Angka salah' }));
    expect(await keadaan(id)).toBe('tanpa/ditarik/1');
    gagal('keadaan_berubah', await write((trx) => tarik(trx, { ...utama(), id, dasar: 'keliru', alasan: 'Lagi' })));
    await write((trx) => susunVersi(trx, { ...pelaksana(), id }));
    await write((trx) => ajukan(trx, { ...pelaksana(), id }));
    await write((trx) => setujui(trx, { ...utama(), id }));
    expect(await keadaan(id)).toBe('tanpa/terbit/2');
  });

  it('throws a draft away and can begin again', async () => {
    const id = await buat();
    await write((trx) => buang(trx, { ...pelaksana(), id }));
    expect(await keadaan(id)).toBe('tanpa/belum/0');
    gagal('keadaan_berubah', await write((trx) => buang(trx, { ...pelaksana(), id })));
  });

  it('counts in the cube what counting anew gives', async () => {
    const before = await t().admin(
      'select unit_id, kategori, tahun, format, jumlah from informasi_hitungan where jumlah > 0 order by 1, 2, 3, 4',
    );
    await write((trx) => hitungUlang(trx, t().badanA));
    expect(
      await t().admin('select unit_id, kategori, tahun, format, jumlah from informasi_hitungan where jumlah > 0 order by 1, 2, 3, 4'),
    ).toEqual(before);
    expect(before.length).toBeGreaterThan(0);
  });
});

describe('who may touch an item', () => {
  it('hides a unit from the pelaksana of another one, in every deed', async () => {
    const id = await buat();
    const other = pelaksana(t().unitA2);
    gagal('unit_tidak_boleh', await write((trx) => susunInformasi(trx, { ...other, unitId: t().unitA1, isi: lengkap })));
    gagal('tidak_ada', await write((trx) => simpanRancangan(trx, { ...other, id, ubahan: { judul: 'x' } })));
    gagal('tidak_ada', await write((trx) => ajukan(trx, { ...other, id })));
    gagal('tidak_ada', await write((trx) => buang(trx, { ...other, id })));
    gagal('tidak_ada', await write((trx) => tambahTautan(trx, { ...other, id, url: 'https://contoh.id/', judul: '' })));
    gagal('tidak_ada', await write((trx) => ajukan(trx, { ...sebagai([{ peran: 'petugas', unitId: null }]), id })));
  });

  it('lets the pelaksana of a unit work for the units below it', async () => {
    const id = await buat();
    await t().admin('update unit set induk_id = $1 where id = $2', [t().unitA2, t().unitA1]);
    expect(await write((trx) => ajukan(trx, { ...pelaksana(t().unitA2), id }))).toEqual({ ok: true });
    await t().admin('update unit set induk_id = null where id = $1', [t().unitA1]);
  });

  it('hides a body from the PPID Utama of another one', async () => {
    const id = await buat();
    gagal('tidak_ada', await write((trx) => ajukan(trx, { ...sebagai([{ peran: 'utama', unitId: null }], t().badanB), id }), t().badanB));
    await expect(write((trx) => ajukan(trx, { ...utama(), id }), t().badanB)).resolves.toMatchObject({ alasan: 'tidak_ada' });
  });

  it('lets nobody change a published version or its withdrawal', async () => {
    await expect(
      write((trx) => trx.updateTable('informasi_versi').set({ judul: 'x' }).where('badan_publik_id', '=', t().badanA).execute()),
    ).rejects.toThrow(/permission denied/);
    await expect(write((trx) => trx.deleteFrom('informasi_penarikan').where('badan_publik_id', '=', t().badanA).execute())).rejects.toThrow(
      /permission denied/,
    );
  });

  it('lets a pelaksana neither publish nor withdraw', async () => {
    const id = await buat();
    await write((trx) => ajukan(trx, { ...pelaksana(), id }));
    gagal('keadaan_berubah', await write((trx) => setujui(trx, { ...pelaksana(), id })));
    const { id: out } = await terbit();
    gagal('keadaan_berubah', await write((trx) => tarik(trx, { ...pelaksana(), id: out, dasar: 'keliru', alasan: 'x' })));
  });
});
