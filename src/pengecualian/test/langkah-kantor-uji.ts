// A test from proposal to decision through the real routes, for tests.
import { expect } from 'vitest';
import type { useKantor } from '../../permohonan/uji/kantor.ts';
import type { PgTest } from '../../shared/test/pg.ts';

export const ISIAN_UJI = {
  informasi: 'Alamat rumah pelapor dalam berkas pengaduan 2025 (contoh)',
  ringkasan: 'Bagian berkas yang memuat data pelapor.',
  cakupan: 'sebagian',
  bagian: 'Kolom alamat rumah pelapor.',
  selalu: 'tidak',
  huruf_1: 'h',
  peraturan_1: 'Undang-Undang Nomor 27 Tahun 2022',
  pasal_1: 'Pasal 4 ayat (2)',
  akibat: 'Pelapor dapat dikenali dan diancam.',
  manfaat: 'Pelapor terlindungi.',
  kepentingan: 'Tindak lanjut pengaduan tetap terbuka.',
  jangka: 'tanggal',
  sampai: '2026-09-30',
} as const;

export function langkahUji(t: () => PgTest, k: ReturnType<typeof useKantor>) {
  const langkah = (id: string, l: string): string => `/kerja/pengecualian/${id}/${l}`;

  /** Proposed and submitted; its id. */
  async function diajukan(ubah: Record<string, string> = {}): Promise<string> {
    const usul = await k.kirim('utama', '/kerja/pengecualian', { ...ISIAN_UJI, unit: t().unitA1, ...ubah });
    expect(usul.status).toBe(303);
    const id = usul.ke.split('/').at(-1) ?? '';
    expect((await k.kirim('utama', langkah(id, 'ajukan'))).status).toBe(303);
    return id;
  }

  async function disetujui(ubah: Record<string, string> = {}): Promise<string> {
    const id = await diajukan(ubah);
    expect((await k.kirim('tim', langkah(id, 'pendapat'), { pendapat: 'setuju', teks: '' })).status).toBe(303);
    expect((await k.kirim('atasan', langkah(id, 'setujui'))).status).toBe(303);
    expect((await k.kirim('pimpinan', langkah(id, 'setujui'))).status).toBe(303);
    return id;
  }

  async function ditetapkan(nomor: string, tanggal: string, ubah: Record<string, string> = {}): Promise<string> {
    const id = await disetujui(ubah);
    expect((await k.kirim('utama', langkah(id, 'tetapkan'), { nomor, tanggal, sebutan: 'definitif' })).status).toBe(303);
    return id;
  }

  return { langkah, diajukan, disetujui, ditetapkan };
}
