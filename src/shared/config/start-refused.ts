/** Why the program does not start; each reason is told in one line and needs a person, not a retry. */
export type AlasanMulai =
  | 'nilai_salah'
  | 'port_terpakai'
  | 'folder_tertutup'
  | 'disk_penuh'
  | 'basis_data_gagal'
  | 'versi_lebih_baru'
  | 'sudah_berjalan';

/**
 * An expected refusal to start. Its message is the one line that the person at the terminal reads: what was
 * found, and what is allowed or can be done. Thrown only while starting; nothing else is printed for it.
 */
export class StartRefused extends Error {
  readonly alasan: AlasanMulai;

  constructor(alasan: AlasanMulai, line: string) {
    super(line);
    this.name = 'StartRefused';
    this.alasan = alasan;
  }
}

/** The system's own code of a failed call (`EACCES`, `ENOSPC`, `28P01` …), where it has one. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
