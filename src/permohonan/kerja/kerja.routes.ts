import type { AnyRoute } from '../../shared/web/route.ts';
import { ruteSusun } from '../susun/susun.routes.ts';
import { ruteTabel } from '../tabel/tabel.routes.ts';
import { ruteBahan } from './bahan.routes.ts';
import { ruteDaftar } from './daftar.routes.ts';
import { ruteKasus } from './kasus.routes.ts';
import { rutePengingat } from './pengingat.routes.ts';
import { ruteSerah } from './serah.routes.ts';
import { ruteTugas } from './tugas.routes.ts';

/** Working on requests: the lists, a case, its letters, its files, its handing over, and a unit's task. */
export const routes: readonly AnyRoute[] = [
  ...ruteDaftar,
  ...ruteKasus,
  ...ruteSusun,
  ...ruteBahan,
  ...ruteTabel,
  ...rutePengingat,
  ...ruteSerah,
  ...ruteTugas,
];
