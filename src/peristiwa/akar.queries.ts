import type { Trx } from '../shared/db/db.ts';
import type { Kepala, Peristiwa } from './peristiwa.ts';
import { fromRow } from './peristiwa.queries.ts';
import type { Akar } from './verifikasi.ts';

type KepalaRow = { berkas_jenis: string; berkas_id: string; urutan: number; hash: string };

const toKepala = (row: KepalaRow): Kepala => ({
  berkas: { jenis: row.berkas_jenis, id: row.berkas_id },
  urutan: row.urutan,
  hash: row.hash,
});

/** Heads of all chains of the body. */
export async function selectKepala(trx: Trx, badanId: string): Promise<Kepala[]> {
  const rows = await trx
    .selectFrom('peristiwa_kepala')
    .select(['berkas_jenis', 'berkas_id', 'urutan', 'hash'])
    .where('badan_publik_id', '=', badanId)
    .execute();
  return rows.map(toKepala);
}

/** Published roots in order, each with the heads that changed since the one before. */
export async function selectAkar(trx: Trx, badanId: string): Promise<Akar[]> {
  const roots = await trx
    .selectFrom('peristiwa_akar')
    .select(['id', 'tanggal', 'akar'])
    .where('badan_publik_id', '=', badanId)
    .orderBy('tanggal')
    .execute();
  const heads = await trx
    .selectFrom('peristiwa_akar_kepala')
    .select(['akar_id', 'berkas_jenis', 'berkas_id', 'urutan', 'hash'])
    .where('badan_publik_id', '=', badanId)
    .execute();
  const grouped = Map.groupBy(heads, (row) => row.akar_id);
  return roots.map((root) => ({ ...root, berubah: (grouped.get(root.id) ?? []).map(toKepala) }));
}

/** Roots newest first, for the public page. */
export async function selectAkarTerbaru(trx: Trx, badanId: string, banyak: number) {
  return trx
    .selectFrom('peristiwa_akar')
    .select(['tanggal', 'akar', 'berkas', 'peristiwa', 'dibuat_pada'])
    .where('badan_publik_id', '=', badanId)
    .orderBy('tanggal', 'desc')
    .limit(banyak)
    .execute();
}

const BATCH = 5000;

/** Streams every chain of the body, whole, in a stable order; memory holds one batch and one chain. */
export async function* streamRantai(trx: Trx, badanId: string): AsyncGenerator<Peristiwa[]> {
  let chain: Peristiwa[] = [];
  for await (const row of streamRows(trx, badanId)) {
    const head = chain[0];
    if (head && (head.berkas.id !== row.berkas.id || head.berkas.jenis !== row.berkas.jenis)) {
      yield chain;
      chain = [];
    }
    chain.push(row);
  }
  if (chain.length > 0) yield chain;
}

async function* streamRows(trx: Trx, badanId: string): AsyncGenerator<Peristiwa> {
  let after: Peristiwa | undefined;
  for (;;) {
    let query = trx
      .selectFrom('peristiwa')
      .selectAll()
      .where('badan_publik_id', '=', badanId)
      .orderBy('berkas_jenis')
      .orderBy('berkas_id')
      .orderBy('urutan')
      .limit(BATCH);
    const last = after;
    if (last)
      query = query.where((e) =>
        e(e.refTuple('berkas_jenis', 'berkas_id', 'urutan'), '>', e.tuple(last.berkas.jenis, last.berkas.id, last.urutan)),
      );
    const rows = (await query.execute()).map(fromRow);
    yield* rows;
    after = rows.at(-1);
    if (rows.length < BATCH) return;
  }
}
