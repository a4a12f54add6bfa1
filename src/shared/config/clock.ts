/** The program's clock: the system's, or one that began at `startsAt` (BETANG_NOW) and runs on from there. */
export function makeClock(startsAt: Date | undefined): () => Date {
  const shift = startsAt === undefined ? 0 : startsAt.getTime() - Date.now();
  return () => new Date(Date.now() + shift);
}
