import { StartRefused } from '../config/start-refused.ts';

/** Backup and restore see all bodies at once, which only the owner of the tables may. */
export function requireAdmin(adminUrl: string | undefined): string {
  if (adminUrl !== undefined) return adminUrl;
  throw new StartRefused(
    'nilai_salah',
    'DATABASE_URL_ADMIN: tidak diisi; yang diperbolehkan: pemilik basis data, karena cadangan mencakup semua badan.',
  );
}
