import { createHash, webcrypto } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { useKantor } from '../permohonan/uji/kantor.ts';
import { LAMA, langkahKantor } from '../permohonan/uji/langkah-kantor.ts';
import { usePg } from '../shared/test/pg.ts';
import { bacaPdf } from '../surat/uji/baca-pdf.ts';
import { periksaRantaiLuring, type RantaiLuring } from './luring.ts';
import { bacaZip } from './test/baca-zip.ts';
import { perkaraContoh } from './test/perkara-kantor.ts';

const t = usePg();
const k = useKantor(t);
const { dijawab } = langkahKantor(t, k);
let alamat = '';
let nomor = '';
let zip = new Map<string, Buffer>();
let detik = 0;

const teks = (jalur: string): string => zip.get(`berkas-${nomor}/${jalur}`)?.toString('utf8') ?? '';

beforeAll(async () => {
  k.jam('2026-03-02T03:00:00Z');
  // The unit answered with a file; the requester was never answered, so the file is nobody's but ours.
  const p = await dijawab();
  ({ alamat, nomor } = await perkaraContoh(k, p));
  await k.kerjakan();
  const wakil = { nama: 'Ratna Contoh', jabatan: 'PPID Utama', suratNomor: '800/12/SK', suratTanggal: '2026-05-12' };
  expect((await k.kirim('atasan', `${alamat}/berkas/wakil`, wakil)).status).toBe(303);
  const mulai = performance.now();
  const r = await k.kirim('utama', `${alamat}/berkas`);
  detik = (performance.now() - mulai) / 1000;
  expect(r.status).toBe(200);
  zip = await bacaZip(r.bita);
}, 300_000);

describe('envelope A', () => {
  test('holds index, page, ledger, letters and a list of hashes that fits every file; made in far less than 30 seconds', () => {
    const nama = [...zip.keys()].map((n) => n.replace(`berkas-${nomor}/`, ''));
    expect(nama).toEqual(expect.arrayContaining(['index.html', 'daftar-isi.pdf', 'buku-besar.json', 'sidik.txt']));
    expect(
      nama
        .filter((n) => n.startsWith('surat/'))
        .map((n) => n.replace(/^surat\/\d\d-|-\d{4}-\d\d-\d\d\.pdf$/g, ''))
        .toSorted(),
    ).toEqual(['formulir', 'formulir-keberatan', 'tanda-terima', 'tanda-terima-keberatan']);
    const sidik = teks('sidik.txt').trim().split('\n');
    expect(sidik).toHaveLength(nama.length - 1);
    for (const baris of sidik) {
      const [hash, jalur = ''] = baris.split('  ');
      expect(
        createHash('sha256')
          .update(zip.get(`berkas-${nomor}/${jalur}`) ?? '')
          .digest('hex'),
        jalur,
      ).toBe(hash);
    }
    expect(detik).toBeLessThan(10);
  });

  test('says who represents, what was in time and what happened, on the page and in the PDF', () => {
    const pdf = bacaPdf(zip.get(`berkas-${nomor}/daftar-isi.pdf`) ?? new Uint8Array());
    for (const isi of [pdf.teks, teks('index.html')]) {
      expect(isi).toContain(nomor);
      expect(isi).toContain('Ratna Contoh');
      expect(isi).toContain('800/12/SK');
      expect(isi).toContain('Permohonan diterima');
      expect(isi).toContain('UU 14/2008 Pasal 22');
    }
    expect(pdf).toMatchObject({ ditandai: true, bahasa: 'id-ID' });
  });

  test('never holds what the unit answered, nor its file', () => {
    for (const [jalur, isi] of zip) {
      const bacaan = jalur.endsWith('.pdf') ? bacaPdf(isi).teks : isi.toString('utf8');
      expect(bacaan, jalur).not.toContain('ruas.csv');
      expect(bacaan, jalur).not.toContain('12 ruas jalan');
      expect(bacaan, jalur).not.toContain('ruas,panjang');
    }
  });

  test('loads nothing, and its check finds a changed, a missing and a moved event', async () => {
    const html = teks('index.html');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
    const skrip = /<script>([\s\S]*)<\/script><\/body>/.exec(html)?.[1] ?? '';
    expect(html).toContain(`'sha256-${createHash('sha256').update(skrip).digest('base64')}'`);
    const data = /<script type="application\/json" id="data">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
    const { rantai } = z.object({ rantai: z.custom<RantaiLuring[]>(Array.isArray) }).parse(JSON.parse(data));
    expect(rantai.map((r) => r.nama)).toEqual(expect.arrayContaining([`Sengketa ${nomor}`]));
    expect(await periksaRantaiLuring(rantai, webcrypto.subtle)).toEqual([]);
    const [pertama] = rantai;
    if (!pertama) throw new Error('no chain');
    const rusak = (peristiwa: RantaiLuring['peristiwa']): Promise<string[]> =>
      periksaRantaiLuring([{ ...pertama, peristiwa }], webcrypto.subtle);
    const [a, ...lain] = pertama.peristiwa;
    if (!a) throw new Error('no event');
    expect((await rusak([{ ...a, data: a.data.replace('2026-05-11', '2026-05-10') }, ...lain])).join()).toContain('isi peristiwa nomor 1');
    expect((await rusak(lain)).join()).toContain('nomor 1 hilang');
    expect((await rusak([a, ...lain].slice(0, -1))).join()).toContain('akhir rantai');
  });

  test(
    'is an event with the hash of its list; others may not have it',
    async () => {
      const [row] = await t().admin<{ data: string }>(`select data from peristiwa where jenis = 'sengketa_berkas_disusun'`);
      expect(JSON.parse(row?.data ?? '{}')).toMatchObject({
        sidik: createHash('sha256').update(teks('sidik.txt')).digest('hex'),
        surat: 4,
      });
      for (const peran of ['petugas', 'satu', 'tim'] as const) expect((await k.buka(peran, `${alamat}/berkas`)).status).toBe(403);
      const halaman = await k.buka('atasan', `${alamat}/berkas`);
      expect(await k.cacat(halaman.isi)).toEqual([]);
      const kurang = await k.kirim('utama', `${alamat}/berkas/wakil`, {
        nama: 'Budi',
        jabatan: 'Kabag',
        suratNomor: '',
        suratTanggal: '2026-05-12',
      });
      expect(kurang.status).toBe(422);
      expect(kurang.isi).toContain('value="Budi"');
      expect((await k.kirim('utama', '/kerja/sengketa/S2026-999999/berkas')).status).toBe(404);
    },
    LAMA.timeout,
  );
});
