// A dispute about a request that nobody answered, through the real routes, for tests.
import type { useKantor } from '../../permohonan/uji/kantor.ts';

export async function perkaraContoh(k: ReturnType<typeof useKantor>, p: { nomor: string }): Promise<{ alamat: string; nomor: string }> {
  k.jam('2026-03-25T03:00:00Z');
  const isian = { nomor: p.nomor, alasan: ['c'], kasus: 'Tidak dijawab.', kanal: 'surat', tanggal: '2026-03-25', mundur: '' };
  const keberatan = /K\d{4}-\d{6}/.exec((await k.kirim('petugas', '/kerja/keberatan/catat', isian)).ke)?.[0] ?? '';
  k.jam('2026-05-12T03:00:00Z');
  const buka = await k.kirim('utama', `/kerja/keberatan/${keberatan}/sengketa`, { tanggal_sengketa: '2026-05-11' });
  return { alamat: buka.ke, nomor: buka.ke.split('/').at(-1) ?? '' };
}
