import type { Trx } from './db.ts';

class Batal extends Error {}

/** Does all of `fn` in a transaction and takes it back: a rehearsal counts exactly what the deed would, and leaves nothing, jobs included. */
export async function tanpaJejak<T>(write: (fn: (trx: Trx) => Promise<never>) => Promise<never>, fn: (trx: Trx) => Promise<T>): Promise<T> {
  const jadi: { hasil: T }[] = [];
  try {
    return await write(async (trx) => {
      jadi.push({ hasil: await fn(trx) });
      throw new Batal('rehearsal');
    });
  } catch (error) {
    const [satu] = jadi;
    if (error instanceof Batal && satu) return satu.hasil;
    throw error;
  }
}
