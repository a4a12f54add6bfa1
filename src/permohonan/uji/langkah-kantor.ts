// The steps of an office as its tests take them, one after the other, through the real routes.
import { expect } from 'vitest';
import type { PgTest } from '../../shared/test/pg.ts';
import { selectOptionalKasus } from '../kasus.queries.ts';
import type { useKantor } from './kantor.ts';

/** A letter is drawn, read and compared by real programs: give it time on a busy machine. */
export const LAMA = { timeout: 300_000 };

export function langkahKantor(t: () => PgTest, k: ReturnType<typeof useKantor>) {
  const kasus = (nomor: string, rest = ''): string => `/kerja/permohonan/${nomor}${rest}`;

  /** The row is what the events say: state, outcome, what is missing, tasks. */
  async function sesuaiPeristiwa(id: string): Promise<string> {
    const p = (await k.baca((trx) => selectOptionalKasus(trx, t().badanA, id)))?.permohonan;
    const [row] = await t().admin<{ keadaan: string; hasil: string | null }>(
      'select keadaan, hasil, kurang from permohonan where id = $1',
      [id],
    );
    expect(row).toEqual({ keadaan: p?.keadaan, hasil: p?.hasil, kurang: p?.kurang });
    const tugas = await t().admin('select id, keadaan from tugas_unit where permohonan_id = $1 order by id', [id]);
    expect(tugas).toEqual((p?.tugas ?? []).map((x) => ({ id: x.id, keadaan: x.keadaan })).toSorted((a, b) => a.id.localeCompare(b.id)));
    return row?.keadaan ?? '';
  }

  async function lengkap(ubah: Parameters<typeof k.mohon>[0] = {}) {
    const p = await k.mohon(ubah);
    expect((await k.kirim('petugas', kasus(p.nomor, '/lengkap'))).status).toBe(303);
    return p;
  }

  /** Routed to unit A1 and answered there with a file. */
  async function dijawab(ubah: Parameters<typeof k.mohon>[0] = {}) {
    const p = await lengkap(ubah);
    const teruskan = await k.kirim('petugas', kasus(p.nomor, '/teruskan'), { unit_1: t().unitA1, arahan: 'Siapkan.', batas: '2026-03-05' });
    expect(teruskan.status).toBe(303);
    const daftar = (await k.buka('satu', '/kerja/tugas')).isi;
    const [tugas] = await t().admin<{ id: string }>('select id from tugas_unit where permohonan_id = $1', [p.id]);
    const alamat = `/kerja/tugas/${tugas?.id ?? ''}`;
    expect(daftar).toContain(alamat);
    const jawab = await k.unggah(
      'satu',
      alamat,
      { hasil: 'dijawab', jawaban: 'Daftar 12 ruas jalan tahun 2025.', langkah: 'kirim' },
      { 'ruas.csv': 'ruas,panjang\nA,1\n' },
    );
    expect(jawab.status).toBe(303);
    await k.kerjakan();
    return p;
  }

  const isianJawaban = async (id: string, ubah: Record<string, string | readonly string[]> = {}) => {
    const [b] = await t().admin<{ dokumen_id: string }>(
      'select b.dokumen_id from tugas_unit_berkas b join tugas_unit t on t.id = b.tugas_id where t.permohonan_id = $1',
      [id],
    );
    return {
      putusan_1: 'diberikan',
      materi_1: 'Daftar 12 ruas jalan tahun 2025, satu tabel.',
      bentuk: ['softcopy'],
      format: 'CSV',
      cara: 'salinan',
      mengirim: 'unduh',
      waktu: '2',
      biaya: 'gratis',
      berkas: b ? [b.dokumen_id] : [],
      penanda: k.akun('utama'),
      sebutan: 'definitif',
      ...ubah,
    };
  };

  /** Number, drawing, signature by the same file, comparison: as the office does it. */
  async function tandaTangani(surat: string): Promise<void> {
    expect((await k.kirim('utama', `${surat}/minta-tanda-tangan`, { pemegang: k.akun('utama'), nomor: '', batas: '' })).status).toBe(303);
    await k.kerjakan();
    const pdf = await k.buka('utama', `${surat}/pdf`);
    const banding = await k.unggah('utama', `${surat}/unggah`, {}, { 'ttd.pdf': pdf.bita });
    expect(banding.status).toBe(303);
    await k.kerjakan();
    expect((await k.buka('utama', banding.ke)).isi).toContain('Tidak ada perbedaan');
    expect((await k.kirim('utama', `${banding.ke}/terima`)).status).toBe(303);
  }
  const kirimkan = (surat: string, tanggal = '2026-03-02') =>
    k.kirim('utama', `${surat}/pengiriman`, { cara: 'halaman:tanda_petugas', tanggal, rujukan: '' });

  return { kasus, sesuaiPeristiwa, lengkap, dijawab, isianJawaban, tandaTangani, kirimkan };
}
