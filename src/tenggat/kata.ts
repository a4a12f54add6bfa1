import type { JenisHari } from './kalender.ts';

/** Kinds of listed days in words, for events and pages. */
export const kataJenisHari = {
  id: { libur_nasional: 'libur nasional', cuti_bersama: 'cuti bersama', libur_daerah: 'libur daerah' },
  en: { libur_nasional: 'national holiday', cuti_bersama: 'collective leave', libur_daerah: 'local closure' },
} as const satisfies Record<'id' | 'en', Record<JenisHari, string>>;
