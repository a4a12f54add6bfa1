import { chownSync, lchownSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The account PostgreSQL runs as; `drop` is missing where we are not root and need not change it. */
export type DbUser = { name: string; drop?: { uid: number; gid: number } };

/**
 * PostgreSQL refuses to run as root. Root hands it to whoever owns an existing data folder, else to `postgres`,
 * else to `nobody`; read from /etc/passwd, because nothing may need installing for it.
 */
export function chooseDbUser(dataFolder: string, passwd = readPasswd()): DbUser {
  if (process.getuid?.() !== 0) return { name: `uid ${process.getuid?.() ?? '?'}` };
  const accounts = parsePasswd(passwd);
  const owner = statSync(dataFolder, { throwIfNoEntry: false });
  const found = (owner && owner.uid !== 0 && (accounts.find((a) => a.uid === owner.uid) ?? asStranger(owner))) ||
    accounts.find((a) => a.name === 'postgres') ||
    accounts.find((a) => a.name === 'nobody') || { name: 'uid 65534', uid: 65534, gid: 65534 };
  return { name: found.name, drop: { uid: found.uid, gid: found.gid } };
}

type Account = { name: string; uid: number; gid: number };

const asStranger = ({ uid, gid }: { uid: number; gid: number }): Account => ({ name: `uid ${uid}`, uid, gid });

export function parsePasswd(text: string): Account[] {
  return text.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    if (!name || !/^\d+$/.test(uid ?? '') || !/^\d+$/.test(gid ?? '')) return [];
    return [{ name, uid: Number(uid), gid: Number(gid) }];
  });
}

function readPasswd(): string {
  return readFileSync('/etc/passwd', 'utf8');
}

/** Gives a folder and all in it to the database's user: a copy made by root belongs to root. */
export function giveTo(user: DbUser, folder: string): void {
  const { drop } = user;
  if (!drop || statSync(folder).uid === drop.uid) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    lchownSync(join(entry.parentPath, entry.name), drop.uid, drop.gid);
  }
  chownSync(folder, drop.uid, drop.gid);
}
