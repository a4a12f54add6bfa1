import { createElement as h } from 'preact';
import { z } from 'zod';
import { selectOptionalDokumen } from '../../dokumen/dokumen.queries.ts';
import { kirimBerkas } from '../../dokumen/kirim-berkas.actions.ts';
import { bacaUnggahan, kalimatGagal, type Unggahan } from '../../dokumen/unggahan.actions.ts';
import type { Trx } from '../../shared/db/db.ts';
import { hariDi } from '../../shared/hari.ts';
import type { FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../../shared/html/layout/halaman.ts';
import { tautan } from '../../shared/html/tautan.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../../shared/web/balasan.ts';
import type { Konteks } from '../../shared/web/konteks.ts';
import { type AnyRoute, route } from '../../shared/web/route.ts';
import { selectUnit } from '../../unit/unit.queries.ts';
import { HASIL_TUGAS } from '../istilah.ts';
import { jawabTugas } from '../proses.actions.ts';
import { lepasBerkasTugas, tambahBerkasTugas } from '../tugas.actions.ts';
import { alamatKerja } from './alamat-kerja.ts';
import { selectBerkasTugas } from './bahan.queries.ts';
import { HalamanJawab } from './jawab.pages.tsx';
import type { Isian } from './kasus.ts';
import { galatDari, pelakuDari, penglihatDari, selectBatasUnggah } from './kerja-bantu.ts';
import { selectOptionalTugas } from './tugas.queries.ts';

const JAWAB = 'permohonan:jawab_tugas';
const params = z.object({ id: z.uuid() });
const paramsBerkas = z.object({ id: z.uuid(), berkas: z.uuid() });

/** A unit's own task. Its page shows the question and never the asker; another unit's task is not there. */
export const ruteTugas: readonly AnyRoute[] = [
  route({ method: 'GET', path: '/kerja/tugas/:id', perlu: JAWAB, params, handle: ({ ctx, params: p }) => tampil(ctx, p.id) }),
  route({
    method: 'POST',
    path: '/kerja/tugas/:id',
    perlu: JAWAB,
    peristiwa: 'permohonan_tugas_dijawab',
    upload: true,
    params,
    handle: ({ ctx, params: p }) => terima(ctx, p.id),
  }),
  route({
    method: 'GET',
    path: '/kerja/tugas/:id/berkas/:berkas',
    perlu: JAWAB,
    params: paramsBerkas,
    handle: ({ ctx, params: p }) => buka(ctx, p.id, p.berkas),
  }),
  route({
    method: 'POST',
    path: '/kerja/tugas/:id/berkas/:berkas/lepas',
    perlu: JAWAB,
    // Taken out of an answer that is not given yet: nothing of the case changes.
    peristiwa: null,
    params: paramsBerkas,
    handle: async ({ ctx, params: p }) => {
      const hasil = await ctx.write(async (trx) =>
        lepasBerkasTugas(trx, pelakuDari(ctx), { tugasId: p.id, unitIds: await unitSaya(trx, ctx), berkasId: p.berkas }),
      );
      if (hasil.ok) return redirect(tautan(alamatKerja.tugas(p.id), ctx.bahasa));
      return tampil(ctx, p.id, { galat: [galatDari(ctx, hasil.alasan)] });
    },
  }),
];

/** Units for which this officer may answer: the own ones with those below, never all of them. */
async function unitSaya(trx: Trx, ctx: Konteks): Promise<readonly string[]> {
  const penglihat = await penglihatDari(trx, ctx);
  if (!penglihat.semua) return penglihat.unitIds;
  return (ctx.petugas?.keanggotaan ?? []).flatMap((k) => (k.peran === 'pelaksana' && k.unitId !== null ? [k.unitId] : []));
}

async function selectMilik(trx: Trx, ctx: Konteks, id: string) {
  return selectOptionalTugas(trx, ctx.badan.id, { semua: false, unitIds: await unitSaya(trx, ctx) }, id);
}

async function tampil(ctx: Konteks, id: string, m: { isian?: Isian; galat?: readonly FormError[] } = {}): Promise<Balasan> {
  const isi = await ctx.read(async (trx) => {
    const tugas = await selectMilik(trx, ctx, id);
    return (
      tugas && {
        tugas,
        berkas: await selectBerkasTugas(trx, ctx.badan.id, id),
        unit: await selectUnit(trx, ctx.badan.id, hariDi(ctx.badan.zona, ctx.now)),
        batasUkuran: await selectBatasUnggah(trx, ctx),
      }
    );
  });
  if (!isi) return tidakDitemukan();
  const unit = isi.unit.filter((u) => u.id !== isi.tugas.unitId).map((u) => ({ value: u.id, text: u.nama }));
  return page(h(HalamanJawab, { ...isi, unit, halaman: halaman(ctx), isian: m.isian ?? {}, galat: m.galat ?? [] }), {
    status: m.galat ? 422 : 200,
  });
}

/** Files first, each kept with the task even where the answer is refused; then the answer. The task is asked before any byte is taken. */
async function terima(ctx: Konteks, id: string): Promise<Balasan> {
  const tugas = await ctx.read((trx) => selectMilik(trx, ctx, id));
  if (!tugas) return tidakDitemukan();
  if (tugas.keadaan !== 'menunggu') return tampil(ctx, id, { galat: [galatDari(ctx, 'tugas_sudah_selesai')] });
  const unggahan = await bacaUnggahan(ctx);
  const { isian } = unggahan;
  const galat = await simpanBerkas(ctx, id, unggahan);
  if (galat.length > 0) return tampil(ctx, id, { isian, galat });
  if (isian['langkah'] === 'simpan') return redirect(tautan(alamatKerja.tugas(id), ctx.bahasa));
  return kirim(ctx, id, isian);
}

async function simpanBerkas(ctx: Konteks, id: string, { berkas }: Unggahan): Promise<FormError[]> {
  const galat: FormError[] = [];
  for (const { nama, hasil } of berkas) {
    if (!hasil.ok) {
      galat.push({ field: 'berkas', message: `${nama.slice(0, 80)}: ${kalimatGagal(ctx, hasil)}` });
      continue;
    }
    const simpan = await ctx.write(async (trx) =>
      tambahBerkasTugas(trx, pelakuDari(ctx), { tugasId: id, unitIds: await unitSaya(trx, ctx), berkas: hasil.berkas }),
    );
    if (!simpan.ok) galat.push(galatDari(ctx, simpan.alasan, 'berkas'));
  }
  return galat;
}

async function kirim(ctx: Konteks, id: string, isian: Record<string, string>): Promise<Balasan> {
  const hasilTugas = HASIL_TUGAS.find((x) => x === isian['hasil']);
  if (!hasilTugas) return tampil(ctx, id, { isian, galat: [galatDari(ctx, 'hasil_kosong', 'hasil')] });
  const saran = z.uuid().safeParse(isian['saran']);
  const hasil = await ctx.write(async (trx) =>
    jawabTugas(trx, pelakuDari(ctx), {
      tugasId: id,
      unitIds: await unitSaya(trx, ctx),
      hasil: hasilTugas,
      jawaban: (isian['jawaban'] ?? '').slice(0, 4000),
      saranUnitId: saran.success ? saran.data : null,
    }),
  );
  if (hasil.ok) return redirect(tautan(alamatKerja.tugas(id), ctx.bahasa));
  return tampil(ctx, id, {
    isian,
    galat: [galatDari(ctx, hasil.alasan, hasil.alasan === 'saran_unit_sendiri' ? 'saran' : 'jawaban')],
  });
}

async function buka(ctx: Konteks, id: string, dokumenId: string): Promise<Balasan> {
  const found = await ctx.read(async (trx) => {
    const tugas = await selectMilik(trx, ctx, id);
    const berkas = tugas && (await selectBerkasTugas(trx, ctx.badan.id, id)).find((b) => b.dokumenId === dokumenId);
    return berkas && { nama: berkas.nama, dokumen: await selectOptionalDokumen(trx, ctx.badan.id, dokumenId) };
  });
  return found?.dokumen ? kirimBerkas(ctx, found.dokumen, { nama: found.nama, isi: 'asli', simpan: 'tidak' }) : tidakDitemukan();
}
