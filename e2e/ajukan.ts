import { inject } from 'vitest';
import { z } from 'zod';

/** A request sent by program, as any requester may: gives number and code. */
export async function ajukan(): Promise<{ nomor: string; kode: string }> {
  const r = await fetch(`${inject('alamat')}/api/v1/permohonan`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      jenis_pemohon: 'perorangan',
      nama: 'Contoh Pelacak',
      alamat: 'Jalan Contoh 3',
      rincian: 'Daftar taman kota (contoh)',
      tujuan: 'Latihan (contoh)',
      cara_memperoleh: 'salinan',
      email: 'pelacak@contoh.id',
      nik: '9900000000005678',
    }),
  });
  const p = z.object({ nomor: z.string(), kode_akses: z.string() }).parse(await r.json());
  return { nomor: p.nomor, kode: p.kode_akses };
}
