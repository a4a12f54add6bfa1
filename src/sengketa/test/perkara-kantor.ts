// A dispute about a request that nobody answered, through the real routes, for tests.
import { expect } from 'vitest';
import type { useKantor } from '../../permohonan/uji/kantor.ts';
import { buatWarga } from '../../permohonan/uji/warga.ts';

type Kantor = ReturnType<typeof useKantor>;

export async function perkaraContoh(k: Kantor, p: { nomor: string }): Promise<{ alamat: string; nomor: string }> {
  k.jam('2026-03-25T03:00:00Z');
  const isian = { nomor: p.nomor, alasan: ['c'], kasus: 'Tidak dijawab.', kanal: 'surat', tanggal: '2026-03-25', mundur: '' };
  const keberatan = /K\d{4}-\d{6}/.exec((await k.kirim('petugas', '/kerja/keberatan/catat', isian)).ke)?.[0] ?? '';
  k.jam('2026-05-12T03:00:00Z');
  const buka = await k.kirim('utama', `/kerja/keberatan/${keberatan}/sengketa`, { tanggal_sengketa: '2026-05-11' });
  return { alamat: buka.ke, nomor: buka.ke.split('/').at(-1) ?? '' };
}

export type Tamu = { pintu: string; kode: string; id: string };

/** A guest link made by PPID Utama at the dossier (`berkas`), as its page shows it once. */
export async function undangTamu(k: Kantor, berkas: string): Promise<Tamu> {
  const r = await k.kirim('utama', `${berkas}/tamu`, { untuk: 'Ketua Majelis' });
  expect(r.status).toBe(200);
  expect(await k.cacat(r.isi)).toEqual([]);
  const pintu = /\/sengketa\/tamu\/[\w-]{36}/.exec(r.isi)?.[0] ?? '';
  return { pintu, kode: />([2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4})</.exec(r.isi)?.[1] ?? '', id: pintu.split('/').at(-1) ?? '' };
}

/** The guest at the door, with the code given. */
export async function masukTamu(k: Kantor, tamu: Omit<Tamu, 'id'>, host?: string) {
  const w = buatWarga(k.server, host);
  await w.buka(tamu.pintu);
  return { w, r: await w.kirim(tamu.pintu, { kode: tamu.kode }) };
}
