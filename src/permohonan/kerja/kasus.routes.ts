import { z } from 'zod';
import { isTanggal } from '../../shared/tanggal.ts';
import type { Balasan } from '../../shared/web/balasan.ts';
import type { Konteks } from '../../shared/web/konteks.ts';
import { type AnyRoute, route } from '../../shared/web/route.ts';
import { banyak } from '../isian.ts';
import { KELENGKAPAN } from '../istilah.ts';
import { perbaikiPermohonan } from '../pemohon.actions.ts';
import { disposisiPermohonan, nyatakanLengkap } from '../proses.actions.ts';
import { ingatkanTugas, tarikTugas } from '../tugas.actions.ts';
import { tampilKasus } from './kasus.halaman.ts';
import type { Isian } from './kasus.ts';
import { galatDari, keKasus, pelakuDari, ubahKasus } from './kerja-bantu.ts';
import { UNIT_LAIN } from './tugas-kasus.pages.tsx';

const nomor = z.object({ nomor: z.string().max(40) });
const nomorTugas = z.object({ nomor: z.string().max(40), tugas: z.uuid() });
const teks = z.string().trim().max(4000).catch('').default('');
const PROSES = 'permohonan:proses';

/** The case page and the steps on it that need no letter. */
export const ruteKasus: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: '/kerja/permohonan/:nomor',
    perlu: 'permohonan:lihat',
    params: nomor,
    handle: ({ ctx, params }) => tampilKasus(ctx, params.nomor),
  }),
  route({
    method: 'POST',
    path: '/kerja/permohonan/:nomor/lengkap',
    perlu: PROSES,
    peristiwa: 'permohonan_lengkap',
    params: nomor,
    handle: async ({ ctx, params }) =>
      jawab(ctx, params.nomor, await ubahKasus(ctx, params.nomor, (trx, id) => nyatakanLengkap(trx, pelakuDari(ctx), id))),
  }),
  route({
    method: 'POST',
    path: '/kerja/permohonan/:nomor/perbaiki',
    perlu: PROSES,
    peristiwa: 'permohonan_diperbaiki',
    params: nomor,
    body: z.object({ dilengkapi: banyak(z.enum(KELENGKAPAN)).catch([]) }),
    handle: async ({ ctx, params, body }) =>
      jawab(
        ctx,
        params.nomor,
        await ubahKasus(ctx, params.nomor, (trx, id) => perbaikiPermohonan(trx, pelakuDari(ctx), id, body.dilengkapi)),
        'dilengkapi',
      ),
  }),
  route({
    method: 'POST',
    path: '/kerja/permohonan/:nomor/teruskan',
    perlu: PROSES,
    peristiwa: 'permohonan_didisposisi',
    params: nomor,
    body: z.object({ unit: banyak(z.string()).catch([]), unit_1: teks, unit_2: teks, unit_3: teks, arahan: teks, batas: teks }),
    handle: ({ ctx, params, body }) => teruskan(ctx, params.nomor, body),
  }),
  route({
    method: 'POST',
    path: '/kerja/permohonan/:nomor/tugas/:tugas/tarik',
    perlu: PROSES,
    peristiwa: 'permohonan_tugas_ditarik',
    params: nomorTugas,
    handle: async ({ ctx, params: p }) =>
      jawab(ctx, p.nomor, await ubahKasus(ctx, p.nomor, (trx, id) => tarikTugas(trx, pelakuDari(ctx), id, p.tugas))),
  }),
  route({
    method: 'POST',
    path: '/kerja/permohonan/:nomor/tugas/:tugas/ingatkan',
    perlu: PROSES,
    peristiwa: 'permohonan_tugas_diingatkan',
    params: nomorTugas,
    handle: async ({ ctx, params: p }) =>
      jawab(ctx, p.nomor, await ubahKasus(ctx, p.nomor, (trx, id) => ingatkanTugas(trx, pelakuDari(ctx), id, p.tugas))),
  }),
];

/** Back to the case, or the case with the refusal at its field and what was typed. */
export function jawab(
  ctx: Konteks,
  nomorPermohonan: string,
  hasil: { ok: true } | { ok: false; alasan: string },
  field?: string,
  isian: Isian = {},
): Balasan | Promise<Balasan> {
  if (hasil.ok) return keKasus(ctx, nomorPermohonan);
  return tampilKasus(ctx, nomorPermohonan, { isian, galat: [galatDari(ctx, hasil.alasan, field)] });
}

const BIDANG: Readonly<Record<string, string>> = {
  tanpa_unit: 'unit_1',
  unit_ganda: 'unit_1',
  batas_lewat: 'batas',
  melewati_jatuh_tempo: 'batas',
};

type BodyTeruskan = { unit: string[]; unit_1: string; unit_2: string; unit_3: string; arahan: string; batas: string };

async function teruskan(ctx: Konteks, nomorPermohonan: string, body: BodyTeruskan): Promise<Balasan> {
  const unitIds = [...body.unit, ...UNIT_LAIN.map((nama) => body[nama])].filter((id) => z.uuid().safeParse(id).success);
  const salah = [
    ...(unitIds.length === 0 ? [galatDari(ctx, 'tanpa_unit', 'unit_1')] : []),
    ...(body.arahan === '' ? [galatDari(ctx, 'arahan_kosong', 'arahan')] : []),
    ...(isTanggal(body.batas) ? [] : [galatDari(ctx, 'batas_lewat', 'batas')]),
  ];
  if (salah.length > 0) return tampilKasus(ctx, nomorPermohonan, { isian: body, galat: salah });
  const hasil = await ubahKasus(ctx, nomorPermohonan, (trx, id) =>
    disposisiPermohonan(
      trx,
      pelakuDari(ctx),
      id,
      unitIds.map((unitId) => ({ unitId, arahan: body.arahan, batas: body.batas })),
    ),
  );
  return jawab(ctx, nomorPermohonan, hasil, hasil.ok ? undefined : BIDANG[hasil.alasan], body);
}
