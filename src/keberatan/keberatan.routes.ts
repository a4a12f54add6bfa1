import type { AnyRoute } from '../shared/web/route.ts';
import { ruteBaruKeberatan } from './baru.routes.ts';
import { ruteLacakKeberatan } from './lacak.routes.ts';

/** Everything that objections answer: citizens by a request's code, citizens without one. */
export const routes: readonly AnyRoute[] = [...ruteLacakKeberatan, ...ruteBaruKeberatan];
