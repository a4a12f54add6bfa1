import type { AnyRoute } from '../../shared/web/route.ts';
import { ruteAtur } from './atur.routes.ts';
import { ruteKodeHilang } from './kode-hilang.routes.ts';
import { ruteLengkapi } from './lengkapi.routes.ts';
import { ruteLihat } from './lihat.routes.ts';
import { ruteMasukLacak } from './masuk.routes.ts';

/** The requester follows his request. Everything stands under one path, and so do its two cookies. */
export const ruteLacak: readonly AnyRoute[] = [...ruteMasukLacak, ...ruteKodeHilang, ...ruteLihat, ...ruteLengkapi, ...ruteAtur];
