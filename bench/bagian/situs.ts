// The parts that need the running program, in the order that loads it least often: first start, 10,000 items, 100,000 items.
import { z } from 'zod';
import type { Bench } from '../alat/konteks.ts';
import { mulaiProgram, perintah, type Program, tungguTenang } from '../alat/program.ts';
import { ukurAntrean } from './antrean.ts';
import { ukurBobot } from './bobot.ts';
import { ukurCari } from './cari.ts';
import { kumpulkanAlamat, type Ringkasan, ukurHalaman } from './halaman.ts';
import { ukurImpor } from './impor.ts';
import { catatAwal, ukurSesudahBeban } from './memori.ts';

export const BERSITUS = ['mulai', 'halaman', 'cari', 'antrean', 'bobot', 'memori', 'impor', 'tumbuh'] as const;

const hasilSeed = z.object({ informasi: z.number(), halaman: z.number(), permohonan: z.number(), detik: z.number() });
const hasilIndeks = z.object({ informasi: z.number(), dokumen: z.number(), detik: z.number() });

export async function ukurSitus(b: Bench, diminta: ReadonlySet<string>): Promise<void> {
  const [kecil, besar] = b.cepat ? [2_000, 20_000] : [10_000, 100_000];
  await mulaiPertama(b);
  let sebelum: Ringkasan = new Map();
  if (diminta.has('tumbuh')) {
    await isi(b, kecil);
    const program = await mulaiLagi(b, false);
    sebelum = await ukurUkuran(b, program, diminta, kecil / 2, false);
    await program.hentikan();
  }
  await isi(b, besar);
  const program = await mulaiLagi(b, true);
  const alamat = await kumpulkanAlamat(program);
  if (diminta.has('memori')) catatAwal(b, program, `${alamat.total.toLocaleString('en-GB')} items, nothing asked yet but the list`);
  const sesudah = await ukurUkuran(b, program, diminta, besar / 2, true);
  if (diminta.has('bobot')) await ukurBobot(b, program, { rincian: alamat.rincian[3] ?? '/', unit: alamat.unit[0] ?? '/' });
  if (diminta.has('memori')) await ukurSesudahBeban(b, program, alamat, b.cepat ? 60 : 300);
  if (diminta.has('impor')) await ukurImpor(b);
  if (diminta.has('tumbuh')) catatTumbuh(b, sebelum, sesudah, [kecil, besar]);
  await program.hentikan();
}

async function mulaiPertama(b: Bench): Promise<void> {
  b.say('mulai pertama dengan kota contoh …');
  const program = await mulaiProgram(b.rumah);
  b.say(`siap dalam ${program.siapDetik.toFixed(1)} detik`);
  b.catat({
    bagian: 'Start',
    hal: 'first start with the practice city, `npm start` to ready',
    angka: Math.round(program.siapDetik * 10) / 10,
    satuan: 's',
    anggaran: 30,
    arah: 'paling',
    rasio: null,
    catatan: 'packages installed before',
  });
  if (!(await tungguTenang(program, 240)))
    b.peringatan('The worker had not finished the documents of the practice city when measuring went on.');
  await program.hentikan();
}

/** Brings the data to so many items and half as many cases, and the search index after it. */
async function isi(b: Bench, informasi: number): Promise<void> {
  b.say(`mengisi sampai ${informasi} informasi dan ${informasi / 2} permohonan …`);
  const seed = hasilSeed.parse(
    (await perintah(b.rumah, ['seed', '--units', '67', '--informasi', String(informasi), '--permohonan', String(informasi / 2)])).hasil,
  );
  b.say(
    `terisi: ${seed.informasi} informasi, ${seed.halaman} halaman, ${seed.permohonan} permohonan dalam ${seed.detik} detik; mengindeks …`,
  );
  const indeks = hasilIndeks.parse((await perintah(b.rumah, ['reindex'])).hasil);
  b.say(`terindeks: ${indeks.dokumen} dokumen dalam ${indeks.detik} detik`);
  const bagian = 'Work behind the pages';
  b.catat({
    bagian,
    hal: `seed to ${informasi.toLocaleString('en-GB')} items`,
    angka: seed.detik,
    satuan: 's',
    anggaran: null,
    arah: 'paling',
    rasio: null,
    catatan: `${seed.informasi.toLocaleString('en-GB')} items, ${seed.halaman.toLocaleString('en-GB')} pages, ${seed.permohonan.toLocaleString('en-GB')} cases new`,
  });
  b.catat({
    bagian,
    hal: `whole search index of ${indeks.dokumen.toLocaleString('en-GB')} documents`,
    angka: indeks.detik,
    satuan: 's',
    anggaran: null,
    arah: 'paling',
    rasio: null,
    catatan: `${Math.round(indeks.dokumen / Math.max(indeks.detik, 0.1)).toLocaleString('en-GB')} documents/s`,
  });
}

async function mulaiLagi(b: Bench, dinilai: boolean): Promise<Program> {
  const program = await mulaiProgram(b.rumah);
  b.say(`mulai dengan data: siap dalam ${program.siapDetik.toFixed(1)} detik`);
  if (dinilai)
    b.catat({
      bagian: 'Start',
      hal: '`npm start` with data present to ready',
      angka: Math.round(program.siapDetik * 10) / 10,
      satuan: 's',
      anggaran: 3,
      arah: 'paling',
      rasio: null,
      catatan: 'npm itself in it',
    });
  if (!(await tungguTenang(program, 60))) b.peringatan('The worker was still busy when the load began.');
  return program;
}

async function ukurUkuran(b: Bench, p: Program, diminta: ReadonlySet<string>, kasus: number, dinilai: boolean): Promise<Ringkasan> {
  const alamat = await kumpulkanAlamat(p);
  const tumbuh = diminta.has('tumbuh');
  const ringkasan: Ringkasan[] = [];
  if (diminta.has('halaman') || tumbuh) ringkasan.push(await ukurHalaman(b, p, alamat, dinilai));
  if (diminta.has('cari') || tumbuh) ringkasan.push(await ukurCari(b, p, alamat.total, Math.round(alamat.total * 1.05), dinilai));
  if (diminta.has('antrean') || tumbuh) ringkasan.push(await ukurAntrean(b, p, kasus, dinilai));
  return new Map(ringkasan.flatMap((one) => [...one]));
}

function catatTumbuh(b: Bench, sebelum: Ringkasan, sesudah: Ringkasan, [kecil, besar]: readonly [number, number]): void {
  for (const [nama, lama] of sebelum) {
    const baru = sesudah.get(nama);
    if (!baru) continue;
    const kali = Math.round((baru.ukuran.p95 / Math.max(lama.ukuran.p95, 0.1)) * 100) / 100;
    const polos = Math.round((baru.polos.p95 / Math.max(lama.polos.p95, 0.1)) * 100) / 100;
    b.catat({
      bagian: `Growth of p95, ${kecil.toLocaleString('en-GB')} to ${besar.toLocaleString('en-GB')} items`,
      hal: nama,
      angka: kali,
      satuan: '×',
      anggaran: 3,
      arah: 'paling',
      rasio: null,
      catatan: `${lama.ukuran.p95} → ${baru.ukuran.p95} ms; the bare page in the same minutes ${polos} ×`,
    });
  }
}
