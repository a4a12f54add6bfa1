import type { Readable } from 'node:stream';

/** Bytes taken in and hashed, not yet kept for anyone. `discard` after `keep` does nothing. */
export type Staged = { path: string; sha256: string; size: number; discard: () => Promise<void> };

export type StageResult = { ok: true; staged: Staged } | { ok: false; reason: 'too_large' | 'disk_full' };

/** First and last byte, both inclusive, as in an HTTP range. */
export type ByteRange = { start: number; end: number };

/**
 * Where the bytes of files lie: by content hash, apart for each body, the same content once a body. The port is what an
 * object store can do as well; only `stage` and `withLocal` need a local path, for tools that read files by path.
 */
export type FileStore = {
  /** Streams to a temporary file while hashing; never the whole in memory. Past `max` bytes nothing is kept. Rejects when the input fails. */
  stage: (input: AsyncIterable<Uint8Array>, options: { max: number }) => Promise<StageResult>;
  /** Makes staged bytes durable for a body; when it resolves they survive a power cut. */
  keep: (badanId: string, staged: Staged) => Promise<void>;
  /** The bytes, or a range of them; undefined where the body has no such content. */
  open: (badanId: string, sha256: string, range?: ByteRange) => Promise<Readable | undefined>;
  size: (badanId: string, sha256: string) => Promise<number | undefined>;
  /** Runs with a local path to the bytes, valid only until it resolves. Rejects with `FileMissing`. */
  withLocal: <T>(badanId: string, sha256: string, fn: (path: string) => Promise<T>) => Promise<T>;
  /** Idempotent. The caller has made sure that no record names the content any more. */
  remove: (badanId: string, sha256: string) => Promise<void>;
  /** All content of a body, for backup and checks. */
  list: (badanId: string) => AsyncIterable<string>;
  /** Writes, reads and removes a probe; rejects where the store cannot be used (`/readyz`). */
  probe: () => Promise<void>;
  /** Removes what uploads that never ended left behind; returns how many. */
  sweep: (olderThanMs: number) => Promise<number>;
};

/** A record names content that the store does not have. */
export class FileMissing extends Error {
  constructor(badanId: string, sha256: string) {
    super(`content ${sha256} of body ${badanId} is missing from the file store`);
    this.name = 'FileMissing';
  }
}
