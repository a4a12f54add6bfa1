import { bukaSengketa, catatKejadian, type Pelaku } from '../sengketa/sengketa.actions.ts';
import { selectOptionalSengketa } from '../sengketa/sengketa.queries.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import { addDays } from '../shared/tanggal.ts';
import type { TahapKonteks } from './contoh.actions.ts';

const ZONA = 'Asia/Jakarta';

type Catatan = Parameters<typeof catatKejadian>[3];

/** A dispute at the commission in adjudication, its next hearing a week ahead; recorded step by step as PPID Utama hears of it. */
export async function bukaSengketaContoh(ctx: TahapKonteks, trx: Trx, keberatanId: string, pada: (lalu: number) => Date): Promise<void> {
  const hari = (lalu: number): string => hariDi(ZONA, pada(lalu));
  const pelaku = (now: Date): Pelaku => ({
    badan: { id: ctx.badanId, zona: ZONA },
    aktor: { jenis: 'petugas', id: ctx.akunId.get('utama@contoh.id') ?? '' },
    now,
  });
  const buka = await bukaSengketa(trx, pelaku(pada(33)), keberatanId, hari(34));
  const s = buka.ok ? await selectOptionalSengketa(trx, ctx.badanId, buka.nomor) : undefined;
  if (!s) throw new Error('practice dispute: not recorded');
  const kejadian: readonly [number, Catatan][] = [
    [31, { kejadian: 'diregistrasi', tanggal: hari(31), catatan: 'Nomor register komisi 014/KI-KALTENG-PS (contoh)' }],
    [25, { kejadian: 'panggilan', tanggal: hari(25), catatan: '' }],
    [20, { kejadian: 'sidang_pertama', tanggal: hari(20), catatan: 'Ruang sidang Komisi Informasi, dihadiri kedua pihak (contoh)' }],
    [20, { kejadian: 'ajudikasi_dimulai', tanggal: hari(20), catatan: '' }],
    [2, { kejadian: 'sidang_lanjutan', tanggal: addDays(hari(0), 7), catatan: 'Pembuktian: siapkan uji konsekuensi (contoh)' }],
  ];
  for (const [lalu, isi] of kejadian) {
    const r = await catatKejadian(trx, pelaku(pada(lalu)), s.id, isi);
    if (!r.ok) throw new Error(`practice dispute: ${r.alasan}`);
  }
}
