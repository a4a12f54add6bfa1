import type { JenisPeristiwaTenggat } from '../masukan.ts';

/** What ends the notification clocks of a request: an answer delivered, a withdrawal, or no repair (law.md 10.1). */
export const PENUTUP = ['pemberitahuan', 'ditolak', 'dicabut', 'tidak_ditindaklanjuti'] as const satisfies readonly JenisPeristiwaTenggat[];
