import { StartRefused } from '../config/start-refused.ts';

/** What the words that PostgreSQL left when it ended mean for us. */
export type Fault = { jenis: 'sebentar_lagi' } | { jenis: 'port_terpakai' } | { jenis: 'menyerah'; error: StartRefused };

/** Reads the end of the log of a failed `postgres` or `initdb`; `where` is the data folder. */
export function readFault(log: string, where: string): Fault {
  // Also after both were killed: its backends may still be ending and hold its memory.
  if (/postmaster\.pid" already exists|pre-existing shared memory block|Is another postmaster/i.test(log)) {
    return { jenis: 'sebentar_lagi' };
  }
  if (/address already in use/i.test(log)) return { jenis: 'port_terpakai' };
  return { jenis: 'menyerah', error: explain(log, where) };
}

function explain(log: string, where: string): StartRefused {
  const last = lastComplaint(log);
  if (/no space left on device|disk quota exceeded/i.test(log)) {
    return new StartRefused(
      'disk_penuh',
      `Disk penuh: PostgreSQL tidak dapat menulis di ${where} (${last}). Kosongkan ruang, lalu mulai lagi.`,
    );
  }
  if (/permission denied|wrong ownership|operation not permitted/i.test(log)) {
    return new StartRefused('folder_tertutup', `Folder basis data ${where} tidak dapat dipakai oleh PostgreSQL: ${last}`);
  }
  if (/initialized by PostgreSQL version|incompatible with/i.test(log)) {
    return new StartRefused('basis_data_gagal', `Folder basis data ${where} dibuat oleh versi PostgreSQL yang lain: ${last}`);
  }
  return new StartRefused('basis_data_gagal', `PostgreSQL tidak dapat dimulai di ${where}: ${last}`);
}

/** The last line in which it complains, without its time and pid. */
export function lastComplaint(log: string): string {
  const lines = log.split('\n').filter((line) => line.trim() !== '');
  const complaint = lines.findLast((line) => /FATAL|PANIC|error:/i.test(line)) ?? lines.at(-1) ?? 'tanpa pesan';
  return complaint
    .replace(/^.*?(?=FATAL|PANIC|(?:initdb: )?error:)/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
