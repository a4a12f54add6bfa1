import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { createElement as h } from 'preact';
import type { Logger } from 'pino';
import { buatCariBadan } from './badan/badan.ts';
import { routes as berandaRoutes } from './beranda/beranda.routes.ts';
import { buatAkun, type Akun } from './pengguna/akun.ts';
import { ruteKelola } from './pengguna/kelola.routes.ts';
import { buatRuteMasuk } from './pengguna/masuk.routes.ts';
import { buatRuteSandi } from './pengguna/sandi.routes.ts';
import { buatCariSesi } from './pengguna/sesi.ts';
import { jobs as contohJobs } from './contoh/contoh.jobs.ts';
import { jobs as dokumenJobs } from './dokumen/dokumen.jobs.ts';
import { jobs as dipJobs } from './dip/dip.jobs.ts';
import { routes as dipRoutes } from './dip/dip.routes.ts';
import { routes as dokumenRoutes } from './dokumen/dokumen.routes.ts';
import { routes as saringRoutes } from './dokumen/saring.routes.ts';
import { routes as halamanRoutes } from './halaman/halaman.routes.ts';
import { jobs as informasiJobs } from './informasi/impor.jobs.ts';
import { routes as informasiRoutes } from './informasi/informasi.routes.ts';
import { jobs as keterbukaanJobs } from './keterbukaan/keterbukaan.jobs.ts';
import { kasusKeberatan } from './keberatan/kalender.actions.ts';
import { jobs as keberatanJobs } from './keberatan/keberatan.jobs.ts';
import { routes as keberatanRoutes } from './keberatan/keberatan.routes.ts';
import { routes as laporanRoutes } from './laporan/laporan.routes.ts';
import { routes as keterbukaanRoutes } from './keterbukaan/keterbukaan.routes.ts';
import { buatRuteKerja } from './kerja/kerja.routes.ts';
import { jobs as notifikasiJobs } from './notifikasi/notifikasi.jobs.ts';
import { routes as notifikasiRoutes } from './notifikasi/notifikasi.routes.ts';
import { routes as operasiRoutes } from './operasi/operasi.routes.ts';
import { ruteSitus } from './operasi/situs.routes.ts';
import { padananRoutes } from './pencarian/padanan.routes.ts';
import { routes as pencarianRoutes } from './pencarian/pencarian.routes.ts';
import { jobs as pencarianJobs } from './pencarian/pencarian.jobs.ts';
import { alihkan, buatRutePengalihan } from './pengalihan/pengalihan.routes.ts';
import { buatRutePengembang } from './pengembang/pengembang.routes.ts';
import { routes as peristiwaRoutes } from './peristiwa/peristiwa.routes.ts';
import { kasusPermohonan } from './permohonan/kalender.actions.ts';
import { routes as permohonanKerjaRoutes } from './permohonan/kerja/kerja.routes.ts';
import { jobs as permohonanJobs } from './permohonan/permohonan.jobs.ts';
import { routes as permohonanRoutes } from './permohonan/permohonan.routes.ts';
import { jobs as pengecualianJobs } from './pengecualian/pengecualian.jobs.ts';
import { routes as pengecualianRoutes } from './pengecualian/pengecualian.routes.ts';
import { setelanPengecualian } from './pengecualian/pengecualian.setelan.ts';
import { jobs as peristiwaJobs } from './peristiwa/peristiwa.jobs.ts';
import type { Config } from './shared/config/config.ts';
import { buatRuteAset } from './shared/html/assets/aset.routes.ts';
import { HalamanGalat } from './shared/html/layout/halaman-galat.tsx';
import { halaman } from './shared/html/layout/halaman.ts';
import { type Db, openDb } from './shared/db/db.ts';
import type { AnyJob } from './shared/jobs/jobs.ts';
import { buatServer, type ServerDeps } from './shared/web/server.ts';
import { projectRoot } from './shared/root.ts';
import type { AnyRoute } from './shared/web/route.ts';
import { jobs as sengketaJobs } from './sengketa/sengketa.jobs.ts';
import { routes as sengketaRoutes } from './sengketa/sengketa.routes.ts';
import { setelanBadan } from './badan/badan.setelan.ts';
import { setelanBatas } from './dokumen/dokumen.setelan.ts';
import { setelanWajib } from './keterbukaan/keterbukaan.setelan.ts';
import { setelanPengirim } from './notifikasi/notifikasi.setelan.ts';
import { setelanBiaya, setelanBukti, setelanProses } from './permohonan/permohonan.setelan.ts';
import { buatRuteSetelan } from './setelan/setelan.routes.ts';
import { sunting, type Tersunting } from './setelan/sunting.ts';
import { setelanJabatan, setelanKop, setelanPenomoran } from './surat/surat.setelan.ts';
import { jobs as suratJobs } from './surat/surat.jobs.ts';
import { routes as suratRoutes } from './surat/surat.routes.ts';
import { informasiUnit } from './informasi/pindah-unit.actions.ts';
import { orangUnit } from './pengguna/pindah-unit.actions.ts';
import { tugasUnit } from './permohonan/pindah-unit.actions.ts';
import { jobs as unitJobs } from './unit/unit.jobs.ts';
import { buatRuteUnit } from './unit/unit.routes.ts';
import { buatRuteTenggat } from './tenggat/tenggat.routes.ts';

/** Every setting an administrator edits, in the order of the page. */
export const semuaSetelan: readonly Tersunting[] = [
  sunting(setelanBadan),
  sunting(setelanKop),
  sunting(setelanPenomoran),
  sunting(setelanJabatan),
  sunting(setelanBiaya),
  sunting(setelanBukti),
  sunting(setelanProses),
  sunting(setelanPengecualian),
  sunting(setelanPengirim),
  sunting(setelanBatas),
  sunting(setelanWajib),
];

/** Every route of the program, one line a slice. */
export function allRoutes(akun: Akun): AnyRoute[] {
  const routes: AnyRoute[] = [
    ...buatRuteAset(join(projectRoot, 'dist')),
    ...buatRuteMasuk(akun),
    ...buatRuteSandi(akun),
    ...ruteKelola,
    ...buatRuteSetelan(semuaSetelan),
    ...buatRuteUnit([informasiUnit, tugasUnit, orangUnit]),
    ...buatRuteKerja(akun),
    ...buatRuteTenggat([kasusPermohonan, kasusKeberatan]),
    ...operasiRoutes,
    ...peristiwaRoutes,
    ...permohonanKerjaRoutes,
    ...permohonanRoutes,
    ...keberatanRoutes,
    ...sengketaRoutes,
    ...pengecualianRoutes,
    ...laporanRoutes,
    ...berandaRoutes,
    ...dipRoutes,
    ...dokumenRoutes,
    ...saringRoutes,
    ...halamanRoutes,
    ...informasiRoutes,
    ...pencarianRoutes,
    ...padananRoutes,
    ...notifikasiRoutes,
    ...suratRoutes,
    ...keterbukaanRoutes,
    ...ruteSitus,
    ...buatRutePengalihan(() => routes),
    ...buatRutePengembang(() => routes),
  ];
  return routes;
}

/** Every job of the program, one line a slice. */
export const jobs: readonly AnyJob[] = [
  ...contohJobs,
  ...dipJobs,
  ...dokumenJobs,
  ...informasiJobs,
  ...pencarianJobs,
  ...peristiwaJobs,
  ...permohonanJobs,
  ...keberatanJobs,
  ...pengecualianJobs,
  ...sengketaJobs,
  ...suratJobs,
  ...notifikasiJobs,
  ...keterbukaanJobs,
  ...unitJobs,
];

export type App = { server: FastifyInstance; routes: readonly AnyRoute[]; db: Db; akun: Akun; close: () => Promise<void> };

/** The web application over a migrated database; nothing listens yet. */
export async function buatApp(input: {
  config: Config;
  databaseUrl: string;
  log: Logger;
  hashRingan?: boolean;
  onQuery?: (sql: string) => void;
}): Promise<App> {
  const { config, databaseUrl, log } = input;
  const db = openDb({
    url: databaseUrl,
    max: 12,
    onError: (err) => log.warn({ err }, 'database connection'),
    ...(input.onQuery && { onQuery: input.onQuery }),
  });
  const akun = await buatAkun({ config, databaseUrl, hashRingan: input.hashRingan ?? false });
  const routes = allRoutes(akun);
  const server = await buatServer({
    config,
    db,
    log,
    routes,
    cariBadan: buatCariBadan(db),
    cariSesi: buatCariSesi(akun, db, config.production),
    alihkan,
    halamanGalat,
  });
  return {
    server,
    routes,
    db,
    akun,
    close: async () => {
      await server.close();
      await akun.tutup();
      await db.destroy();
    },
  };
}

const halamanGalat: ServerDeps['halamanGalat'] = ({ status, pesan, idGalat, bahasa, badan, petugas, jalur }) =>
  h(HalamanGalat, { halaman: halaman({ bahasa, badan: badan ?? { nama: 'Betang' }, petugas, jalur, csrf: '' }), status, pesan, idGalat });
