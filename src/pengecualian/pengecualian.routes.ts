import type { AnyRoute } from '../shared/web/route.ts';
import { ruteLangkahUji } from './langkah-uji.routes.ts';
import { rutePersetujuan } from './persetujuan.routes.ts';
import { rutePublikUji } from './publik.routes.ts';
import { ruteUji } from './uji.routes.ts';
import { ruteUsul } from './usul.routes.ts';

/** Every route of exempt information. */
export const routes: readonly AnyRoute[] = [...ruteUsul, ...ruteUji, ...ruteLangkahUji, ...rutePublikUji, ...rutePersetujuan];
