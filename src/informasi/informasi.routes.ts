import type { AnyRoute } from '../shared/web/route.ts';
import { ruteAlur } from './alur.routes.ts';
import { ruteInformasiApi } from './api.routes.ts';
import { ruteBerkasKerja } from './berkas-kerja.routes.ts';
import { ruteBerkasInformasi } from './berkas.routes.ts';
import { ruteImpor } from './impor.routes.ts';
import { ruteIsian } from './isian.routes.ts';
import { ruteKerja } from './kerja.routes.ts';
import { ruteInformasiPublik } from './publik.routes.ts';
import { ruteUnit } from './unit.routes.ts';

/** Everything the catalogue answers. */
export const routes: readonly AnyRoute[] = [
  ...ruteInformasiPublik,
  ...ruteBerkasInformasi,
  ...ruteUnit,
  ...ruteInformasiApi,
  ...ruteKerja,
  ...ruteIsian,
  ...ruteBerkasKerja,
  ...ruteAlur,
  ...ruteImpor,
];
