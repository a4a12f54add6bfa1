import type { AnyRoute } from '../shared/web/route.ts';
import { ruteHitung } from './hitung.routes.ts';
import { buatRuteKalender } from './kalender.routes.ts';
import type { PortKasus } from './tenggat.actions.ts';

/** All routes of the clock. `port`: one for each slice that has cases with deadlines. */
export function buatRuteTenggat(port: readonly PortKasus[]): AnyRoute[] {
  return [...ruteHitung, ...buatRuteKalender(port)];
}
