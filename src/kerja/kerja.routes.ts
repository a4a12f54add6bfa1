import { createElement as h } from 'preact';
import type { Akun } from '../pengguna/akun.ts';
import { halaman } from '../shared/html/layout/halaman.ts';
import { addDays, dateIn } from '../shared/tanggal.ts';
import { type Balasan, page } from '../shared/web/balasan.ts';
import type { Konteks, Petugas } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { addHariKerja } from '../tenggat/tenggat.ts';
import { selectKalender } from '../tenggat/tenggat.queries.ts';
import { buatRuteAkun } from './akun.routes.ts';
import { HalamanBeranda } from './beranda.pages.tsx';
import { selectBeranda } from './beranda.queries.ts';

/** The officer's first page and own account. */
export function buatRuteKerja(akun: Akun): AnyRoute[] {
  return [route({ method: 'GET', path: '/kerja', perlu: 'kerja:masuk', handle: ({ ctx }) => beranda(ctx) }), ...buatRuteAkun(akun)];
}

/** Routes with a right always have an officer; the server checked before. */
function petugasDari(ctx: Konteks): Petugas {
  if (!ctx.petugas) throw new Error('route without officer');
  return ctx.petugas;
}

async function beranda(ctx: Konteks): Promise<Balasan> {
  const petugas = petugasDari(ctx);
  const { id: badanId, zona } = ctx.badan;
  const hari = dateIn(zona, ctx.now);
  const baris = await ctx.read(async (trx) => {
    const dua = addHariKerja((await selectKalender(trx, badanId, zona)).kalender, hari, 2);
    const duaHari = dua.ok ? dua.tanggal : addDays(hari, 2);
    return selectBeranda(trx, { badanId, zona, hari, duaHari, akunId: petugas.akunId, keanggotaan: petugas.keanggotaan }, petugas.hak);
  });
  return page(h(HalamanBeranda, { halaman: halaman(ctx), nama: petugas.nama, hari, baris }));
}
