import type { AnyRoute } from '../shared/web/route.ts';
import { ruteDipKerja } from './kerja.routes.ts';
import { ruteDipPublik } from './publik.routes.ts';

export const routes: readonly AnyRoute[] = [...ruteDipPublik, ...ruteDipKerja];
