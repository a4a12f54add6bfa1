import type { AnyRoute } from '../shared/web/route.ts';
import { ruteBaruKeberatan } from './baru.routes.ts';
import { ruteSendiriKeberatan } from './sendiri.routes.ts';
import { ruteKerjaKeberatan } from './kerja.routes.ts';
import { ruteLacakKeberatan } from './lacak.routes.ts';

/** Everything that objections answer: citizens by a request's code, citizens without one, officers. */
export const routes: readonly AnyRoute[] = [...ruteLacakKeberatan, ...ruteBaruKeberatan, ...ruteSendiriKeberatan, ...ruteKerjaKeberatan];
