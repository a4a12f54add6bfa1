import type { AnyRoute } from '../../shared/web/route.ts';
import { ruteDiri } from './diri.routes.ts';
import { ruteKe } from './ke.routes.ts';
import { ruteKirim } from './kirim.routes.ts';
import { ruteLangkah } from './langkah.routes.ts';
import { ruteMulai } from './mulai.routes.ts';
import { ruteTersedia } from './tersedia.routes.ts';

/** The form for asking, step by step. */
export const ruteBaru: readonly AnyRoute[] = [...ruteMulai, ...ruteLangkah, ...ruteTersedia, ...ruteKe, ...ruteDiri, ...ruteKirim];
