import { access, constants } from 'node:fs/promises';
import { sql } from 'kysely';
import { selectKeadaanIndeks } from '../pencarian/pencarian.queries.ts';
import { openFileStore } from '../shared/files/store.ts';
import { json } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { route } from '../shared/web/route.ts';
import { dokHidup, dokSiap } from './operasi.dok.ts';

type Baris = { bagian: string; siap: boolean; keterangan: string };

/** `/healthz`: the process lives. `/readyz`: every part the service needs, a line each; 503 where one is missing. */
export const routes = [
  route({
    method: 'GET',
    path: '/healthz',
    perlu: 'publik',
    dok: dokHidup,
    handle: () => json({ keadaan: 'hidup' }, 200, { cache: 'tidak' }),
  }),
  route({
    method: 'GET',
    path: '/readyz',
    perlu: 'publik',
    dok: dokSiap,
    handle: async ({ ctx }) => {
      const baris = await Promise.all([basisData(ctx), berkas(ctx), antrean(ctx), indeksPencarian(ctx), alamat(ctx)]);
      const siap = baris.every((b) => b.siap);
      return json({ keadaan: siap ? 'siap' : 'belum_siap', bagian: baris }, siap ? 200 : 503, { cache: 'tidak' });
    },
  }),
];

async function periksa(bagian: string, work: () => Promise<string>): Promise<Baris> {
  try {
    return { bagian, siap: true, keterangan: await work() };
  } catch {
    return { bagian, siap: false, keterangan: 'tidak dapat dipakai' };
  }
}

const basisData = (ctx: Konteks): Promise<Baris> =>
  periksa('basis_data', async () => {
    const { rows } = await ctx.read((trx) => sql<{ versi: string }>`select current_setting('server_version') as versi`.execute(trx));
    return `PostgreSQL ${rows[0]?.versi ?? ''}`;
  });

const berkas = (ctx: Konteks): Promise<Baris> =>
  periksa('berkas', async () => {
    await access(ctx.config.data, constants.W_OK);
    await openFileStore(ctx.config).probe();
    return ctx.config.s3Url === undefined ? 'folder berkas dapat ditulis' : 'penyimpanan S3 dapat ditulis';
  });

const antrean = (ctx: Konteks): Promise<Baris> =>
  periksa('antrean', async () => {
    const { rows } = await ctx.read((trx) =>
      sql<{ ada: boolean }>`select to_regprocedure('antrean.masukkan(text,json,text,timestamptz,text,integer)') is not null as ada`.execute(
        trx,
      ),
    );
    if (rows[0]?.ada !== true) throw new Error('queue function missing');
    return 'antrean pekerjaan dapat diisi';
  });

/** Searching works without an index too (it finds nothing); which engine serves is said here. */
const indeksPencarian = (ctx: Konteks): Promise<Baris> =>
  periksa('pencarian', async () => {
    const indeks = await ctx.read((trx) => selectKeadaanIndeks(trx, ctx.badan.id));
    const mesin =
      indeks.mesin === 'postgres'
        ? `pencarian PostgreSQL biasa (${indeks.alasan === 'diminta' ? 'diminta BETANG_PENCARIAN' : 'prosesor tanpa AVX2'})`
        : 'LanceDB';
    return `${mesin}; ${indeks.siap ? `${indeks.dokumen} dokumen` : 'indeks belum dibangun'}`;
  });

/** A forwarded header from a proxy that nobody named turns limits by address off for the calls that carry it; the log says so at the first of them. */
const alamat = async (ctx: Konteks): Promise<Baris> => ({
  bagian: 'batas_alamat',
  siap: true,
  keterangan: ctx.alamatHash === undefined ? 'mati: ada perantara (proxy) yang tidak disebut dalam BETANG_PROKSI' : 'menyala',
});
