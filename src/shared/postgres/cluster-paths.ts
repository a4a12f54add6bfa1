import { join, resolve } from 'node:path';

export type ClusterPaths = ReturnType<typeof clusterPaths>;

/** Everything the embedded PostgreSQL keeps inside the data folder. */
export function clusterPaths(dir: string) {
  const base = resolve(dir);
  return {
    base,
    data: join(base, 'db'),
    /** A cluster being made: it becomes `db` by rename when it is whole, so `db` is never half-made. */
    fresh: join(base, 'db.new'),
    password: join(base, 'db.sandi'),
    lock: join(base, 'db.kunci'),
    leases: join(base, 'db.pemakai'),
    log: join(base, 'db.log'),
  };
}
