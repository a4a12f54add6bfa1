import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createReadStream, createWriteStream } from 'node:fs';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { FileMissing, type FileStore } from './files.ts';
import { keyOf, SHA256 } from './key.ts';
import { openStaging } from './staging.ts';

const PROBE = 'betang-periksa';

/**
 * Files in a bucket of any S3-compatible store: `https://key:secret@host/bucket`, keys `<badan>/<sha256>`. Bytes are staged in a
 * local folder first, so that only whole, hashed content is ever sent, and the store checks the same hash as it arrives.
 */
export function openS3Store(address: string, staged: string): FileStore {
  const url = new URL(address);
  const bucket = decodeURIComponent(url.pathname.slice(1)).replace(/\/$/, '');
  const client = clientOf(url);
  const staging = openStaging(staged);
  const at = (badanId: string, sha256: string) => ({ Bucket: bucket, Key: keyOf(badanId, sha256) });
  const size = async (badanId: string, sha256: string): Promise<number | undefined> => {
    const head = await ignoreAbsent(client.send(new HeadObjectCommand(at(badanId, sha256))));
    return head?.ContentLength;
  };
  const open: FileStore['open'] = async (badanId, sha256, range) => {
    const Range = range && `bytes=${range.start}-${range.end}`;
    const got = await ignoreAbsent(client.send(new GetObjectCommand({ ...at(badanId, sha256), ...(Range !== undefined && { Range }) })));
    return got?.Body instanceof Readable ? got.Body : undefined;
  };
  return {
    stage: staging.stage,
    sweep: staging.sweep,
    keep: async (badanId, s) => {
      const place = at(badanId, s.sha256);
      if ((await size(badanId, s.sha256)) === s.size) return s.discard();
      const checksum = Buffer.from(s.sha256, 'hex').toString('base64');
      await client.send(
        new PutObjectCommand({ ...place, Body: createReadStream(s.path), ContentLength: s.size, ChecksumSHA256: checksum }),
      );
      return s.discard();
    },
    open,
    size,
    withLocal: async (badanId, sha256, fn) => {
      const stream = await open(badanId, sha256);
      if (!stream) throw new FileMissing(badanId, sha256);
      const folder = await mkdtemp(join(tmpdir(), 'betang-objek-'));
      try {
        const path = join(folder, sha256);
        await pipeline(stream, createWriteStream(path, { mode: 0o600 }));
        return await fn(path);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    remove: async (badanId, sha256) => void (await client.send(new DeleteObjectCommand(at(badanId, sha256)))),
    list: (badanId) => listHashes(client, bucket, keyOf(badanId)),
    probe: async () => {
      await staging.probe();
      await probe(client, { Bucket: bucket, Key: PROBE });
    },
  };
}

async function probe(client: S3Client, place: { Bucket: string; Key: string }): Promise<void> {
  await client.send(new PutObjectCommand({ ...place, Body: 'betang' }));
  await client.send(new GetObjectCommand(place)).then((got) => got.Body?.transformToString());
  await client.send(new DeleteObjectCommand(place));
}

function clientOf(url: URL): S3Client {
  return new S3Client({
    endpoint: url.origin,
    // Stores other than Amazon's ignore it, but the signature needs one.
    region: url.searchParams.get('region') ?? 'us-east-1',
    forcePathStyle: true,
    credentials: { accessKeyId: decodeURIComponent(url.username), secretAccessKey: decodeURIComponent(url.password) },
    // Only the checksum that we send ourselves: many compatible stores refuse the newer default ones.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 4,
  });
}

/** Without the slash, which servers sign differently; identifiers of bodies are all of one length. */
async function* listHashes(client: S3Client, bucket: string, prefix: string): AsyncGenerator<string> {
  let token: string | undefined;
  do {
    const page = await client.send(
      new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ...(token !== undefined && { ContinuationToken: token }) }),
    );
    for (const { Key } of page.Contents ?? []) {
      const name = Key?.slice(prefix.length + 1) ?? '';
      if (SHA256.test(name)) yield name;
    }
    token = page.IsTruncated === true ? page.NextContinuationToken : undefined;
  } while (token !== undefined);
}

async function ignoreAbsent<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return undefined;
    throw error;
  }
}
