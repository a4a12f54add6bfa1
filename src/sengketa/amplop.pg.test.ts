import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { useKantor } from '../permohonan/uji/kantor.ts';
import { LAMA, langkahKantor } from '../permohonan/uji/langkah-kantor.ts';
import { beriPeran } from '../pengguna/pengguna.actions.ts';
import { buatLog } from '../shared/log.ts';
import { usePg } from '../shared/test/pg.ts';
import { bacaPdf } from '../surat/uji/baca-pdf.ts';
import { bukaAmplopLuring } from './amplop-luring.ts';
import { jobs } from './sengketa.jobs.ts';
import { bacaZip } from './test/baca-zip.ts';
import { masukTamu, perkaraContoh, undangTamu } from './test/perkara-kantor.ts';

// Everything the program logs, at its most talkative: the log writes to its file descriptor by this call.
const catatan: string[] = [];
const levelLama = process.env['BETANG_LOG'];
process.env['BETANG_LOG'] = 'trace';
const { write } = fs;
vi.spyOn(fs, 'write').mockImplementation((...m: readonly unknown[]) => {
  const selesai = m.at(-1);
  if (m[0] !== 2 || typeof selesai !== 'function') return Reflect.apply(write, fs, m);
  const teks = String(m[1]);
  catatan.push(teks);
  setImmediate(() => Reflect.apply(selesai, undefined, [null, Buffer.byteLength(teks), m[1]]));
});
afterAll(() => {
  vi.restoreAllMocks();
  if (levelLama === undefined) delete process.env['BETANG_LOG'];
  else process.env['BETANG_LOG'] = levelLama;
});

const t = usePg();
const k = useKantor(t);
const { dijawab } = langkahKantor(t, k);
/** Of the file that the unit gave, and of one that was uploaded for the seal alone. */
const TANDA = { unit: 'ruas,panjang', unggah: 'TANDA-RAHASIA-7731-NURDIN' };
const PERINTAH = { nomor_perintah: '014/BA/V/2026', tanggal_perintah: '2026-05-11', teks_perintah: 'Serahkan daftar ruas.', sidang: '' };
let berkas = '';
let nomor = '';

const kodeDari = (isi: string): string => /(?:[2-9A-HJ-NP-Z]{5}-){4}[2-9A-HJ-NP-Z]{5}/.exec(isi)?.[0] ?? '';
const satu = async (sql: string): Promise<string> => (await t().admin<{ id: string }>(sql))[0]?.id ?? '';
const perintahId = () => satu('select id from sengketa_perintah order by dicatat_pada desc, id desc limit 1');
const amplopId = () => satu('select id from sengketa_amplop order by disegel_pada desc, id desc limit 1');
const segelkan = async (file: Record<string, string> = { 'rahasia.txt': `Isi ${TANDA.unggah}.` }) =>
  k.unggah('utama', `${berkas}/amplop`, { perintah: await perintahId() }, file);
const unduh = (id: string, siapa = 'utama') => k.kirim(siapa, `${berkas}/amplop/${id}/unduh`);
const jenis = async () =>
  (await t().admin<{ jenis: string }>(`select jenis from peristiwa where berkas_jenis = 'sengketa' order by urutan`)).map((r) => r.jenis);

/** Every row of every table of ours and of the queue, as text (bytes as hex). */
async function seluruhDatabase(): Promise<Map<string, string>> {
  const tables = await t().admin<{ skema: string; nama: string }>(
    `select schemaname as skema, tablename as nama from pg_tables where schemaname in ('public', 'akun') or tablename = '_private_jobs'`,
  );
  const isi = new Map<string, string>();
  for (const { skema, nama } of tables) {
    const [row] = await t().admin<{ t: string }>(`select coalesce(string_agg(x::text, ' '), '') as t from ${skema}."${nama}" x`);
    isi.set(nama, row?.t ?? '');
  }
  return isi;
}
const hex = (teks: string): string => Buffer.from(teks).toString('hex');

beforeAll(async () => {
  k.jam('2026-03-02T03:00:00Z');
  const p = await dijawab();
  const { alamat, nomor: n } = await perkaraContoh(k, p);
  [berkas, nomor] = [`${alamat}/berkas`, n];
  await k.kerjakan();
}, 300_000);

describe('an order of the panel', () => {
  test(
    'is recorded by one officer and approved by the Atasan PPID; what was typed stays where something is missing',
    async () => {
      expect((await segelkan()).status).toBe(422);
      const kurang = await k.kirim('utama', `${berkas}/perintah`, { ...PERINTAH, teks_perintah: '' });
      expect(kurang.status).toBe(422);
      expect(kurang.isi).toContain('value="014/BA/V/2026"');
      const depan = await k.kirim('utama', `${berkas}/perintah`, { ...PERINTAH, tanggal_perintah: '2026-05-13' });
      expect([depan.status, depan.isi.includes('paling lambat hari ini')]).toEqual([422, true]);
      const asing = { ...PERINTAH, dokumen: ['0190a000-0000-7000-8000-00000000dead'] };
      expect((await k.kirim('utama', `${berkas}/perintah`, asing)).status).toBe(422);
      const dokumen = /name="dokumen"[^>]*value="([\w-]{36})"/.exec(kurang.isi)?.[1] ?? '';
      expect(kurang.isi).toContain('ruas.csv');
      expect((await k.kirim('utama', `${berkas}/perintah`, { ...PERINTAH, dokumen: [dokumen] })).status).toBe(303);
      expect((await segelkan()).status).toBe(422);
      expect((await k.kirim('utama', `${berkas}/perintah/${await perintahId()}/setujui`)).status).toBe(403);
      const lonceng = await t().admin<{ jalur: string }>(`select jalur from lonceng where templat = 'sengketa_perintah_menunggu'`);
      expect(lonceng).toEqual([{ jalur: berkas }]);
      const halaman = await k.buka('atasan', berkas);
      expect(await k.cacat(halaman.isi)).toEqual([]);
      expect(halaman.isi).toContain('Serahkan daftar ruas.');
      expect((await k.kirim('atasan', `${berkas}/perintah/${await perintahId()}/setujui`)).status).toBe(303);
      expect((await k.kirim('atasan', `${berkas}/perintah/${await perintahId()}/setujui`)).status).toBe(422);
    },
    LAMA.timeout,
  );

  test('cannot be approved by the one who recorded it, nor sealed before it was', async () => {
    expect((await k.kirim('atasan', `${berkas}/perintah`, { ...PERINTAH, nomor_perintah: '015/BA' })).status).toBe(303);
    const r = await k.kirim('atasan', `${berkas}/perintah/${await perintahId()}/setujui`);
    expect([r.status, r.isi.includes('Yang mencatat perintah tidak dapat menyetujuinya')]).toEqual([422, true]);
    expect((await segelkan()).status).toBe(422);
    expect(await t().admin('select id from sengketa_amplop')).toEqual([]);
    await t().admin(`delete from sengketa_perintah where nomor = '015/BA'`);
  });
});

describe('envelope B', () => {
  const kode = { utama: '', atasan: '' };
  let html = '';

  test(
    'gives each of two persons one code, once, and opens offline with both',
    async () => {
      const mulai = performance.now();
      const utama = await segelkan();
      expect(utama.status).toBe(200);
      expect(await k.cacat(utama.isi)).toEqual([]);
      kode.utama = kodeDari(utama.isi);
      const id = await amplopId();
      expect((await k.kirim('utama', `${berkas}/amplop/${id}/kode`)).status).toBe(403);
      const atasan = await k.kirim('atasan', `${berkas}/amplop/${id}/kode`);
      kode.atasan = kodeDari(atasan.isi);
      expect(atasan.status).toBe(200);
      expect(new Set([kode.utama, kode.atasan, '']).size).toBe(3);
      const lagi = await k.kirim('atasan', `${berkas}/amplop/${id}/kode`);
      expect([lagi.status, kodeDari(lagi.isi)]).toEqual([422, '']);
      const isi = await bacaZip((await unduh(id)).bita);
      const detik = (performance.now() - mulai) / 1000;
      process.stdout.write(`envelope B sealed, both codes taken, downloaded: ${detik.toFixed(2)} s\n`);
      expect(detik).toBeLessThan(30);
      expect([...isi.keys()].map((n) => n.split('/').at(-1))).toEqual(['baca-dulu.txt', 'buka.html']);
      html = isi.get(`amplop-b-${nomor}/buka.html`)?.toString('utf8') ?? '';
      expect(html).toMatch(/default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; form-action 'none'; base-uri 'none'/);
      expect(html).not.toMatch(/(src|href)="/);
      const bita = new Uint8Array(Buffer.from(/id="isi">([^<]+)</.exec(html)?.[1] ?? '', 'base64'));
      const buka = await bukaAmplopLuring({ id, putaran: 600_000, isi: bita }, kode, globalThis.crypto.subtle);
      expect(buka.map((b) => [b.nama, Buffer.from(b.isi).toString()])).toEqual([
        ['ruas.csv', 'ruas,panjang\nA,1\n'],
        ['rahasia.txt', `Isi ${TANDA.unggah}.`],
      ]);
    },
    LAMA.timeout,
  );

  test(
    'leaves no word of it and no code in envelope A, in the database, in the log, on the page, before a guest',
    async () => {
      const zip = await bacaZip((await k.kirim('utama', berkas)).bita);
      expect(zip.size).toBeGreaterThan(5);
      const tempat = new Map([...zip].map(([n, isi]) => [n, n.endsWith('.pdf') ? bacaPdf(isi).teks : isi.toString('utf8')]));
      tempat.set('halaman', (await k.buka('atasan', berkas)).isi);
      const { w } = await masukTamu(k, await undangTamu(k, berkas));
      const perkara = await w.buka('/sengketa/perkara');
      expect(perkara.isi).toContain(nomor);
      tempat.set('halaman tamu', perkara.isi);
      buatLog('uji').info('tanda log');
      await expect.poll(() => catatan.join('\n')).toContain('tanda log');
      tempat.set('log', catatan.join('\n'));
      tempat.set('amplop', html.replace(/id="isi">[^<]+</, ''));
      for (const [nama, isi] of await seluruhDatabase()) tempat.set(`tabel ${nama}`, isi);
      expect(tempat.get('tabel peristiwa')).toContain('sengketa_amplop_disegel');
      expect(tempat.get('tabel tugas_unit_berkas'), 'the look is not blind').toContain('ruas.csv');
      for (const [nama, isi] of tempat) {
        for (const rahasia of [TANDA.unggah, 'rahasia.txt', kode.utama, kode.atasan]) {
          expect(isi.includes(rahasia), `${rahasia} in ${nama}`).toBe(false);
          expect(isi.includes(hex(rahasia)), `${rahasia} as bytes in ${nama}`).toBe(false);
        }
        if (nama !== 'tabel dokumen_halaman') expect(isi.includes(TANDA.unit), nama).toBe(false);
      }
      for (const [nama, isi] of zip) expect(isi.includes('ruas.csv'), nama).toBe(false);
    },
    LAMA.timeout,
  );

  test('each step is an event, in order', async () => {
    const langkah = (await jenis()).filter((j) => j.includes('perintah') || j.includes('amplop'));
    expect(langkah).toEqual([
      'sengketa_perintah_dicatat',
      'sengketa_perintah_disetujui',
      'sengketa_perintah_dicatat',
      'sengketa_amplop_disegel',
      'sengketa_amplop_kode_diambil',
      'sengketa_amplop_diunduh',
    ]);
  });

  test('is not taken by the person who sealed it, even as Atasan PPID', async () => {
    const akunId = k.akun('utama');
    await k.tulis((trx) => beriPeran(trx, { badanId: t().badanA, akunId, peran: 'atasan', dari: '2026-01-01' }));
    expect((await segelkan()).status).toBe(200);
    const r = await k.kirim('utama', `${berkas}/amplop/${await amplopId()}/kode`);
    expect([r.status, r.isi.includes('harus diambil orang lain')]).toEqual([422, true]);
    expect((await k.kirim('utama', `${berkas}/amplop/${await amplopId()}/musnahkan`)).status).toBe(303);
    expect((await unduh(await amplopId())).status).toBe(422);
  });

  test('more than 20 MB is refused and leaves nothing; others may do none of it', async () => {
    await t().admin(`update dokumen set ukuran = 20000001 where nama = 'ruas.csv'`);
    const besar = await segelkan();
    await t().admin(`update dokumen set ukuran = 17 where nama = 'ruas.csv'`);
    expect([besar.status, besar.isi.includes('paling besar 20 MB')]).toEqual([422, true]);
    for (const siapa of ['petugas', 'satu', 'tim', 'pimpinan'] as const) {
      expect((await k.unggah(siapa, `${berkas}/amplop`, {}, {})).status).toBe(403);
      expect((await unduh(await amplopId(), siapa)).status).toBe(403);
    }
    expect(await t().admin('select id from sengketa_amplop')).toHaveLength(2);
  });

  test('is out of reach once its time is over, then destroyed with an event', async () => {
    const [hidup] = await t().admin<{ id: string }>('select id from sengketa_amplop where isi is not null');
    k.jam('2026-05-26T03:00:01Z');
    const habis = await unduh(hidup?.id ?? '');
    expect([habis.status, habis.isi.includes('sudah dimusnahkan')]).toEqual([422, true]);
    const job = jobs.find((j) => j.nama === 'sengketa_amplop_musnah');
    const ctx = { db: t().db, config: k.config(), log: buatLog('uji'), berhenti: new AbortController().signal };
    for (let i = 0; i < 2; i++) await job?.jalankan({ badan_publik_id: t().badanA }, ctx);
    expect(await t().admin('select id from sengketa_amplop where isi is not null or kode_atasan is not null')).toEqual([]);
    const data = await t().admin<{ data: string }>(
      `select data from peristiwa where jenis = 'sengketa_amplop_dimusnahkan' order by urutan`,
    );
    expect(data.map((r) => /"sebab":"(\w+)"/.exec(r.data)?.[1])).toEqual(['petugas', 'masa']);
    k.jam('2026-05-12T03:00:00Z');
  });
});
