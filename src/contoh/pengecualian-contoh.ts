// Consequence tests of the practice city and what rests on them; every step through the same actions as a real one.
import { ajukanUji, beriPendapat, setujuiUji, tetapkanUji, usulNomorPenetapan } from '../pengecualian/langkah-uji.actions.ts';
import { type HasilUji, type PelakuUji, usulkanUji, type UsulanUji } from '../pengecualian/pengecualian.actions.ts';
import { putuskanPenolakan, usulkanPenolakan } from '../pengecualian/penolakan.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import type { ButirPemberitahuan } from '../surat/surat.actions.ts';
import { akunContoh } from './akun-contoh.ts';
import type { TahapKonteks } from './contoh.actions.ts';
import { isiUjiContoh, type UjiContoh } from './data/uji.ts';
import { PENANDATANGAN } from './surat-contoh.ts';

const ZONA = 'Asia/Jakarta';
const DEFINITIF = { sebutan: 'definitif' } as const;
type PeranUji = 'utama' | 'tim' | 'atasan' | 'pimpinan';

/** An officer of the practice city before a test. */
export function penguji(ctx: TahapKonteks, peran: PeranUji, now: Date): PelakuUji {
  const akunId = ctx.akunId.get(akunContoh.find((a) => a.peran === peran)?.email ?? '') ?? '';
  return { badan: { id: ctx.badanId, zona: ZONA }, peran: [peran], akunId, aktor: { jenis: 'petugas', id: akunId }, now };
}

function wajib(hasil: HasilUji): string {
  if (!hasil.ok) throw new Error(`practice test: ${JSON.stringify(hasil)}`);
  return hasil.id;
}

/** Proposed, put forward, and heard by Tim Pertimbangan: it waits for its two approvals. Returns its id. */
export async function ajukanUjiContoh(
  ctx: TahapKonteks,
  trx: Trx,
  uji: UjiContoh,
  pada: Date,
  untuk: Pick<UsulanUji, 'pemicu' | 'permohonanId'>,
): Promise<string> {
  const unitId = ctx.unit.get(uji.unit);
  if (unitId === undefined) throw new Error(`practice unit missing: ${uji.unit}`);
  const utama = penguji(ctx, 'utama', pada);
  const isi = isiUjiContoh(uji, hariDi(ZONA, ctx.now));
  const id = wajib(await usulkanUji(trx, utama, { isi, unitId, ...untuk, mengubahId: null }));
  wajib(await ajukanUji(trx, utama, id));
  wajib(
    await beriPendapat(trx, penguji(ctx, 'tim', pada), id, { pendapat: 'setuju', teks: 'Akibatnya nyata dan bagiannya jelas (contoh).' }),
  );
  return id;
}

/** The same, approved by both and set the day after. */
export async function tetapkanUjiContoh(ctx: TahapKonteks, trx: Trx, uji: UjiContoh, pada: Date, besok: Date): Promise<string> {
  const id = await ajukanUjiContoh(ctx, trx, uji, pada, { pemicu: 'sebelum_permohonan', permohonanId: null });
  for (const peran of ['atasan', 'pimpinan'] as const) wajib(await setujuiUji(trx, penguji(ctx, peran, besok), id, DEFINITIF));
  const tanggal = hariDi(ZONA, besok);
  const nomor = await usulNomorPenetapan(trx, ctx.badanId, tanggal);
  wajib(await tetapkanUji(trx, penguji(ctx, 'utama', besok), id, { nomor, tanggal, penandatangan: PENANDATANGAN }));
  return id;
}

/** The Atasan approves what a letter refuses, before it may leave (Perki 1/2021 Pasal 10 ayat (2) huruf f). */
export async function setujuiPenolakan(
  ctx: TahapKonteks,
  trx: Trx,
  now: Date,
  m: { suratId: string; permohonanId: string; nomor: string; butir: readonly ButirPemberitahuan[] },
): Promise<void> {
  await usulkanPenolakan(trx, penguji(ctx, 'utama', now), { ...m, jatuhTempo: null });
  const atasan = penguji(ctx, 'atasan', now);
  const r = await putuskanPenolakan(trx, atasan, { suratId: m.suratId, putusan: 'disetujui', alasan: '', sebutan: DEFINITIF });
  if (!r.ok) throw new Error(`practice refusal: ${r.alasan}`);
}
