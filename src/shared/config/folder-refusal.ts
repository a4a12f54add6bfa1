import { StartRefused, codeOf, messageOf } from './start-refused.ts';

const CLOSED = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ELOOP', 'ENAMETOOLONG'];
const FULL = ['ENOSPC', 'EDQUOT'];

/** The refusal that a failed write into this folder means, or undefined when it is another kind of error. */
export function refusalOfFolder(name: string, dir: string, error: unknown): StartRefused | undefined {
  const code = codeOf(error);
  if (code !== undefined && FULL.includes(code)) {
    return new StartRefused(
      'disk_penuh',
      `${name}: disk penuh, tidak dapat menulis di ${dir} (${messageOf(error)}). Kosongkan ruang, lalu mulai lagi.`,
    );
  }
  if (code !== undefined && CLOSED.includes(code)) {
    return new StartRefused(
      'folder_tertutup',
      `${name}: folder ${dir} tidak dapat ditulisi (${messageOf(error)}). Pilih folder milik pengguna yang menjalankan Betang.`,
    );
  }
  return undefined;
}
