// Envelope B: sealed on an approved order of the Majelis alone, with a key of which PPID Utama and the Atasan each hold a half. The house
// keeps the sealed bytes and no key: what lies here is opened neither by one of the two nor by whoever has the database.
import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { bunyikan } from '../notifikasi/lonceng.actions.ts';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import { open, rahasiaDari, seal } from '../permohonan/pintu.actions.ts';
import type { Config } from '../shared/config/config.ts';
import type { Trx } from '../shared/db/db.ts';
import { FileMissing, type FileStore } from '../shared/files/files.ts';
import { hariDi } from '../shared/hari.ts';
import { newId } from '../shared/id.ts';
import { alamatBerkas } from './alamat.ts';
import { halamanAmplopB, type IsiAmplopB } from './amplop-html.ts';
import { type Asli, type DuaKode, MAKS_AMPLOP, sampaiAmplop } from './amplop.ts';
import { type AsliBaris, selectOptionalPerintah } from './amplop.queries.ts';
import type { Pelaku } from './sengketa.actions.ts';
import { berkasSengketa } from './sengketa.queries.ts';
import { kodeBaru, segel } from './segel.ts';

/** An envelope before it is kept: sealed outside of any transaction, since making its key takes a while. */
export type Tersegel = { id: string; kode: DuaKode; banyak: number; isi: Buffer; sidik: string };

/** Originals of the case out of the store; undefined where they are too large together. */
export async function bacaAsli(store: FileStore, badanId: string, list: readonly AsliBaris[]): Promise<Asli[] | undefined> {
  if (list.reduce((n, a) => n + a.ukuran, 0) > MAKS_AMPLOP) return undefined;
  const isi: Asli[] = [];
  for (const a of list) {
    const bita = await store.open(badanId, a.sha256);
    if (!bita) throw new FileMissing(badanId, a.sha256);
    isi.push({ nama: a.nama, isi: await buffer(bita) });
  }
  return isi;
}

/** Seals the originals under two new codes. */
export async function buatAmplop(berkas: readonly Asli[]): Promise<Tersegel> {
  const id = newId();
  const kode = { utama: kodeBaru(), atasan: kodeBaru() };
  const isi = await segel(id, kode, berkas);
  return { id, kode, banyak: berkas.length, isi, sidik: createHash('sha256').update(isi).digest('hex') };
}

const tempat = (badanId: string, id: string): string => `amplop-b/${badanId}/${id}`;

/** Keeps a sealed envelope: the code of PPID Utama is given back once, the Atasan's waits sealed until he takes it. */
export async function simpanAmplop(
  trx: Trx,
  { badan, aktor, now, config }: Pelaku & { config: Config },
  s: { id: string; nomor: string },
  m: { perintahId: string; tersegel: Tersegel },
): Promise<{ ok: true; kode: string } | { ok: false; alasan: 'tanpa_perintah' }> {
  const perintah = await selectOptionalPerintah(trx, badan.id, { sengketaId: s.id, id: m.perintahId });
  if (!perintah || perintah.disetujuiPada === null || !('id' in aktor)) return { ok: false, alasan: 'tanpa_perintah' };
  const { id, kode, banyak, isi, sidik } = m.tersegel;
  const sampai = sampaiAmplop(perintah.sidang, badan.zona, now);
  await trx
    .insertInto('sengketa_amplop')
    .values({
      badan_publik_id: badan.id,
      id,
      sengketa_id: s.id,
      perintah_id: perintah.id,
      banyak,
      sidik,
      isi,
      kode_atasan: seal(rahasiaDari(config).induk.kunci, tempat(badan.id, id), Buffer.from(kode.atasan)),
      disegel_oleh: aktor.id,
      disegel_pada: now,
      berlaku_sampai: sampai,
    })
    .execute();
  const data = { amplop_id: id, perintah_id: perintah.id, banyak, sidik, sampai: sampai.toISOString() };
  await appendPeristiwa(trx, { badanId: badan.id, berkas: berkasSengketa(s.id), jenis: 'sengketa_amplop_disegel', data, aktor, pada: now });
  await bunyikan(trx, {
    badanId: badan.id,
    now,
    templat: 'sengketa_kode_menunggu',
    data: { nomor: s.nomor },
    jalur: alamatBerkas(s.nomor),
    kunci: `sengketa_amplop:${id}`,
    untuk: { peran: 'atasan', hariIni: hariDi(badan.zona, now) },
  });
  return { ok: true, kode: kode.utama };
}

export type TolakKode = 'sudah_diambil' | 'orang_sama' | 'tidak_ada';

/** The Atasan's half, once, and never to the one who holds the other; then the house has it no more. */
export async function ambilKodeAtasan(
  trx: Trx,
  { badan, aktor, now, config }: Pelaku & { config: Config },
  sengketaId: string,
  id: string,
): Promise<{ ok: true; kode: string } | { ok: false; alasan: TolakKode }> {
  const row = await trx
    .selectFrom('sengketa_amplop')
    .select(['kode_atasan', 'disegel_oleh', 'kode_atasan_pada'])
    .where('badan_publik_id', '=', badan.id)
    .where('sengketa_id', '=', sengketaId)
    .where('id', '=', id)
    .where('berlaku_sampai', '>', now)
    .forUpdate()
    .executeTakeFirst();
  if (!row || !('id' in aktor)) return { ok: false, alasan: 'tidak_ada' };
  if (row.kode_atasan_pada !== null) return { ok: false, alasan: 'sudah_diambil' };
  if (row.kode_atasan === null) return { ok: false, alasan: 'tidak_ada' };
  if (row.disegel_oleh === aktor.id) return { ok: false, alasan: 'orang_sama' };
  const kode = open(rahasiaDari(config).induk.kunci, tempat(badan.id, id), row.kode_atasan).toString('utf8');
  await trx
    .updateTable('sengketa_amplop')
    .set({ kode_atasan: null, kode_atasan_oleh: aktor.id, kode_atasan_pada: now })
    .where('badan_publik_id', '=', badan.id)
    .where('id', '=', id)
    .execute();
  const data = { amplop_id: id };
  await appendPeristiwa(trx, {
    badanId: badan.id,
    berkas: berkasSengketa(sengketaId),
    jenis: 'sengketa_amplop_kode_diambil',
    data,
    aktor,
    pada: now,
  });
  return { ok: true, kode };
}

/** The sealed bytes to be handed over, with the event that says so; undefined once their time is over. */
export async function ambilAmplop(
  trx: Trx,
  { badan, aktor, now }: Pelaku & { badan: { nama: string } },
  s: { id: string; nomor: string },
  id: string,
): Promise<IsiAmplopB | undefined> {
  const row = await trx
    .selectFrom('sengketa_amplop as a')
    .innerJoin('sengketa_perintah as p', (j) => j.onRef('p.badan_publik_id', '=', 'a.badan_publik_id').onRef('p.id', '=', 'a.perintah_id'))
    .select(['a.banyak', 'a.isi', 'a.sidik', 'p.nomor', 'p.tanggal'])
    .where('a.badan_publik_id', '=', badan.id)
    .where('a.sengketa_id', '=', s.id)
    .where('a.id', '=', id)
    .where('a.berlaku_sampai', '>', now)
    .executeTakeFirst();
  if (!row || row.isi === null) return undefined;
  const data = { amplop_id: id, sidik: row.sidik };
  await appendPeristiwa(trx, { badanId: badan.id, berkas: berkasSengketa(s.id), jenis: 'sengketa_amplop_diunduh', data, aktor, pada: now });
  const { nomor, tanggal, ...isi } = row;
  return { id, badan: badan.nama, nomor: s.nomor, perintah: { nomor, tanggal }, ...isi, isi: row.isi };
}

const BACA = (nomor: string): string => `Amplop B perkara ${nomor}

1. Buka buka.html dengan Chrome, Edge, atau Firefox. Jaringan tidak diperlukan.
2. Ketik kode dari PPID Utama dan kode dari Atasan PPID.
3. Simpan dokumennya, periksa dalam sidang tertutup, lalu musnahkan salinannya.
`;

/** The ZIP that goes to the panel: a page that opens itself, and a word on how. */
export async function bungkusAmplopB(m: IsiAmplopB, pada: Date): Promise<Readable> {
  const { ZipFile } = await import('yazl');
  const { Readable: Aliran } = await import('node:stream');
  const zip = new ZipFile();
  const map = `amplop-b-${m.nomor}`;
  zip.addBuffer(Buffer.from(BACA(m.nomor)), `${map}/baca-dulu.txt`, { mtime: pada });
  zip.addBuffer(Buffer.from(halamanAmplopB(m)), `${map}/buka.html`, { mtime: pada, compress: false });
  zip.end();
  return Aliran.from(zip.outputStream);
}
