import type { AnyRoute } from '../shared/web/route.ts';
import { ruteRegister } from './register.routes.ts';

/** Registers; the yearly reports come beside them. */
export const routes: readonly AnyRoute[] = [...ruteRegister];
