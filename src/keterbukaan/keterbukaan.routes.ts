import type { z } from 'zod';
import { keberatanPesan } from '../keberatan/keberatan.pesan.ts';
import { kata } from '../permohonan/kata.pesan.ts';
import { hariDi } from '../shared/hari.ts';
import { waktuIso } from '../shared/tanggal.ts';
import { type Balasan, json } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { ruteAtur } from './atur.routes.ts';
import { keterbukaanPesan } from './keterbukaan.pesan.ts';
import { rutePeringkatPublik } from './peringkat-publik.routes.ts';
import { rutePeringkat } from './peringkat.routes.ts';
import { dokStatistik, queryStatistik, type Statistik } from './statistik.bentuk.ts';
import { ruteKeterbukaanPublik } from './publik.routes.ts';
import { ruteRadar } from './radar.routes.ts';
import { ruteSegar } from './segar.routes.ts';
import { ruteSel } from './sel.routes.ts';
import { selectAngkaLayanan } from './statistik.queries.ts';
import { ruteMatriks } from './wajib.routes.ts';

export const routes: readonly AnyRoute[] = [
  ...ruteMatriks,
  ...ruteKeterbukaanPublik,
  ...rutePeringkatPublik,
  ...rutePeringkat,
  ...ruteAtur,
  ...ruteSel,
  ...ruteSegar,
  ...ruteRadar,
  route({
    method: 'GET',
    path: '/api/v1/statistik',
    perlu: 'publik',
    lintas: true,
    query: queryStatistik,
    dok: dokStatistik,
    handle: ({ ctx, query }) => statistik(ctx, query),
  }),
];

async function statistik(ctx: Konteks, query: z.output<typeof queryStatistik>): Promise<Balasan> {
  const { badan, bahasa, now } = ctx;
  const sampai = query.sampai ?? hariDi(badan.zona, now);
  const awalTahun = `${sampai.slice(0, 4)}-01-01`;
  const a = await ctx.read((trx) => selectAngkaLayanan(trx, badan, { dari: query.dari ?? awalTahun, sampai }));
  const t = kata[bahasa];
  const { belum, tidakTercatat } = keterbukaanPesan[bahasa];
  const isi: Statistik = {
    periode: a.periode,
    dihitung_pada: waktuIso(now, badan.zona),
    permohonan: {
      jumlah: a.jumlah,
      menurut: {
        keadaan: a.keadaan.map((k) => ({ ...k, nama: namaDari(t.keadaan, k.nilai) ?? k.nilai })),
        hasil: a.hasil.map((h) => ({ ...h, nama: namaDari(t.hasil, h.nilai) ?? (h.nilai === 'tidak_tercatat' ? tidakTercatat : belum) })),
        unit: a.unit.map((u) => ({ ...u, nama: u.nama === '' ? belum : u.nama })),
        kanal: a.kanal.map((k) => ({ ...k, nama: namaDari(t.kanal, k.nilai) ?? k.nilai })),
      },
    },
    waktu: a.waktu,
    keberatan: {
      jumlah: a.keberatan.jumlah,
      menurut: {
        keadaan: a.keberatan.keadaan.map((k) => ({ ...k, nama: namaDari(keberatanPesan[bahasa].keadaan, k.nilai) ?? k.nilai })),
        alasan: a.keberatan.alasan.map((k) => ({ ...k, nama: namaDari(keberatanPesan[bahasa].alasan, k.nilai) ?? k.nilai })),
      },
    },
    // Disputes are not recorded by this version, so none can have been.
    sengketa: { jumlah: 0 },
  };
  return json(isi);
}

function namaDari(nama: Readonly<Record<string, string>>, nilai: string): string | undefined {
  return Object.hasOwn(nama, nilai) ? nama[nilai] : undefined;
}
