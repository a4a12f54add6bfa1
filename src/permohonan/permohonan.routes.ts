import type { AnyRoute } from '../shared/web/route.ts';
import { ruteApi } from './api.routes.ts';
import { ruteBaru } from './baru/baru.routes.ts';
import { ruteLacak } from './lacak/lacak.routes.ts';
import { ruteIdentitas } from './meja/identitas.routes.ts';
import { ruteMeja } from './meja/meja.routes.ts';
import { ruteUnduh } from './unduh.routes.ts';

/** Everything the citizen's side of requests and the desk answer; the officers' working pages are in kerja/. */
export const routes: readonly AnyRoute[] = [...ruteApi, ...ruteBaru, ...ruteMeja, ...ruteIdentitas, ...ruteUnduh, ...ruteLacak];
