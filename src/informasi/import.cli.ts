import { parseArgs } from 'node:util';
import { imporPengguna } from '../pengguna/impor-pengguna.actions.ts';
import type { Command } from '../shared/cli/command.ts';
import { type CliKonteks, withHouseBadan } from '../shared/cli/house.ts';
import { tanpaJejak } from '../shared/db/tanpa-jejak.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import { kalimatGalatBerkas } from '../shared/tabel/galat-berkas.ts';
import type { HasilImpor } from '../shared/tabel/hasil-impor.ts';
import { readTabel } from '../shared/tabel/read-tabel.ts';
import type { Tabel } from '../shared/tabel/tabel.ts';
import { imporUnit } from '../unit/impor-unit.actions.ts';
import { selectOptionalUnit } from '../unit/unit.queries.ts';
import { imporInformasi } from './impor.actions.ts';
import { kalimatAlasan } from './impor/alasan.ts';
import { bacaSemua, bukaLembar } from './impor/buka.ts';
import { bacaKategori } from './impor/rules/kategori.ts';

const JENIS = ['informasi', 'unit', 'pengguna', 'pengalihan', 'dik', 'permohonan', 'keberatan', 'halaman'] as const;

const HELP = `pemakaian: betang import <jenis> <berkas.xlsx|csv|json> [--unit <slug>] [--dry-run] [--badan <slug>]
Memasukkan daftar apa adanya; dijalankan dua kali tidak membuat ganda. Baris yang ditolak tidak menghentikan yang lain.
  jenis         ${JENIS.join(', ')}
  --unit        unit pemilik semua baris (informasi); tanpa ini kolom unit setiap baris yang menentukan
  --unit-lain   unit pemilik baris yang unitnya tidak dikenal; tanpa ini baris itu ditolak
  --kategori    kategori baris yang tidak menyebutnya: berkala, serta_merta, atau setiap_saat
  --daftar      nama daftar, bila satu unit punya beberapa daftar dengan kode yang sama
  --sebagai     terbit (bawaan: daftar ini sudah publik) atau rancangan (masuk antrean unit)
  --tanggal     hari-bulan atau bulan-hari: cara membaca 03/04/2024 (register); tanpa ini baris seperti itu ditolak
  --nik         simpan (tersegel) atau buang (bawaan): kolom NIK register
  --dry-run     hanya memeriksa dan melaporkan
`;

const OPTIONS = {
  unit: { type: 'string' },
  'unit-lain': { type: 'string' },
  kategori: { type: 'string' },
  daftar: { type: 'string' },
  sebagai: { type: 'string' },
  tanggal: { type: 'string' },
  nik: { type: 'string' },
  'dry-run': { type: 'boolean' },
  badan: { type: 'string' },
  help: { type: 'boolean' },
} as const;

type Jenis = (typeof JENIS)[number];
type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];
type Result = Awaited<ReturnType<Command['run']>>;

function say(text: string, exit: 0 | 1 | 2, output?: unknown): Result {
  process.stderr.write(text);
  return { exit, output };
}

/** `import`: reads a list as it is and brings the database to it. */
export const command: Command = {
  nama: 'import',
  ringkas: 'memasukkan daftar, register, halaman, dan alamat dari aplikasi lama',
  butuhDb: true,
  run: async (argv) => {
    const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
    if (values.help === true) return say(HELP, 0);
    const [jenis, path, ...more] = positionals;
    const known = JENIS.find((j) => j === jenis);
    if (!known || path === undefined || more.length > 0) return say(HELP, 2);
    const kategori = values.kategori === undefined ? undefined : bacaKategori(values.kategori.replaceAll('_', ' '));
    if (kategori && !kategori.ok) return say(`--kategori: "${values.kategori}" tidak dikenal\n`, 2);
    if (values.sebagai !== undefined && values.sebagai !== 'terbit' && values.sebagai !== 'rancangan')
      return say('--sebagai: terbit atau rancangan\n', 2);
    if (values.tanggal !== undefined && values.tanggal !== 'hari-bulan' && values.tanggal !== 'bulan-hari')
      return say('--tanggal: hari-bulan atau bulan-hari\n', 2);
    if (values.nik !== undefined && values.nik !== 'simpan' && values.nik !== 'buang') return say('--nik: simpan atau buang\n', 2);
    const file = await bacaBerkas(path);
    if ('exit' in file) return file;
    return withHouseBadan(values.badan, (ctx) => jalankan(ctx, known, file.tabel, values));
  },
};

async function bacaBerkas(path: string): Promise<{ tabel: Tabel[] } | Result> {
  try {
    const file = await readTabel(path);
    return file.ok ? { tabel: file.tabel } : say(`${path}: ${kalimatGalatBerkas(file.alasan)}\n`, 1, { alasan: file.alasan });
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'EACCES'))
      return say(`${path}: berkas tidak dapat dibaca\n`, 2);
    throw error;
  }
}

async function jalankan(ctx: CliKonteks, jenis: Jenis, tabel: Tabel[], values: Values): Promise<Result> {
  if (jenis === 'informasi') return informasi(ctx, tabel, values);
  const unit = values.unit === undefined ? undefined : await ctx.read((trx) => selectOptionalUnit(trx, ctx.badan.id, values.unit ?? ''));
  if (values.unit !== undefined && !unit)
    return say(`unit "${values.unit}" tidak ada\n`, 1, { alasan: 'unit_tidak_ada', unit: values.unit });
  const fn = await pembaca(ctx, jenis, tabel, values, unit?.id);
  const hasil = await (values['dry-run'] === true ? tanpaJejak(ctx.write, fn) : ctx.write(fn));
  if (hasil) {
    const { catatan = [], ...output } = hasil;
    return say(catatan.map((c) => `${c}\n`).join(''), 0, output);
  }
  return say(`${KEPALA[jenis]}\n`, 1, { alasan: 'tanpa_kepala' });
}

type Hasil = HasilImpor & { catatan?: readonly string[] };

const KEPALA: Readonly<Record<Exclude<Jenis, 'informasi'>, string>> = {
  unit: 'Baris judul kolom tidak ditemukan. Daftar unit harus punya kolom nama unit dan satu kolom lain, misalnya induk.',
  pengguna: 'Baris judul kolom tidak ditemukan. Daftar pengguna harus punya kolom nama, surel, dan peran.',
  permohonan: 'Baris judul kolom tidak ditemukan. Register permohonan harus punya kolom tanggal dan informasi yang diminta.',
  dik: 'Baris judul kolom tidak ditemukan. Daftar informasi yang dikecualikan harus punya kolom informasi dan dasar hukumnya.',
  keberatan: 'Baris judul kolom tidak ditemukan. Register keberatan harus punya kolom tanggal dan alasan keberatan.',
  halaman: 'Baris judul kolom tidak ditemukan. Daftar halaman harus punya kolom judul dan isi.',
  pengalihan: 'Baris judul kolom tidak ditemukan. Daftar pengalihan harus punya kolom alamat lama dan alamat baru.',
};

/** What brings a file of this kind into the database of the open transaction; the answer is undefined without headings. */
async function pembaca(
  ctx: CliKonteks,
  jenis: Exclude<Jenis, 'informasi'>,
  tabel: readonly Tabel[],
  values: Values,
  unitId: string | undefined,
): Promise<(trx: Trx) => Promise<Hasil | undefined>> {
  const now = ctx.config.now();
  const dasar = { badanId: ctx.badan.id, aktor: { jenis: 'impor' as const } };
  const p = { ...dasar, pada: now, hari: hariDi(ctx.badan.zona, now) };
  if (jenis === 'pengalihan') {
    const { imporPengalihan } = await import('../pengalihan/impor-pengalihan.actions.ts');
    const hidup = await halamanHidup(ctx);
    return (trx) => imporPengalihan(trx, { ...dasar, now }, tabel, { host: ctx.badan.host ?? [], hidup });
  }
  const urutan = values.tanggal === 'hari-bulan' || values.tanggal === 'bulan-hari' ? values.tanggal : undefined;
  if (jenis === 'halaman') {
    const { imporHalaman } = await import('../halaman/impor-halaman.actions.ts');
    return (trx) => imporHalaman(trx, { ...dasar, now }, tabel);
  }
  if (jenis === 'dik') {
    const { imporDik } = await import('../pengecualian/impor-dik.actions.ts');
    return (trx) => imporDik(trx, tabel, { badan: ctx.badan, now, urutan, unitId });
  }
  if (jenis === 'keberatan') {
    const { imporKeberatan } = await import('../keberatan/impor-keberatan.actions.ts');
    return (trx) => imporKeberatan(trx, tabel, { badan: ctx.badan, config: ctx.config, now, urutan });
  }
  if (jenis === 'permohonan') {
    const { imporPermohonan } = await import('../permohonan/impor-permohonan.actions.ts');
    const nik = values.nik === 'simpan' ? 'simpan' : 'buang';
    return (trx) => imporPermohonan(trx, tabel, { badan: ctx.badan, config: ctx.config, now, urutan, nik, unitId });
  }
  return (trx) => setiapLembar(tabel, (t) => (jenis === 'unit' ? imporUnit(trx, p, t, false) : imporPengguna(trx, p, t, false)));
}

async function setiapLembar(tabel: readonly Tabel[], satu: (t: Tabel) => Promise<HasilImpor | undefined>): Promise<HasilImpor | undefined> {
  let jumlah: HasilImpor | undefined;
  for (const t of tabel) {
    const h = await satu(t);
    if (h)
      jumlah = {
        dibaca: (jumlah?.dibaca ?? 0) + h.dibaca,
        dibuat: (jumlah?.dibuat ?? 0) + h.dibuat,
        diperbarui: (jumlah?.diperbarui ?? 0) + h.diperbarui,
        ditolak: [...(jumlah?.ditolak ?? []), ...h.ditolak],
      };
  }
  return jumlah;
}

/** The addresses at which the program itself answers. */
async function halamanHidup({ config, house }: CliKonteks): Promise<(kunci: string) => boolean> {
  const [{ allRoutes }, { buatAkun }, { buatHidup }] = await Promise.all([
    import('../app.ts'),
    import('../pengguna/akun.ts'),
    import('../pengalihan/pengalihan.ts'),
  ]);
  const akun = await buatAkun({ config, databaseUrl: house.databaseUrl });
  try {
    return buatHidup(allRoutes(akun));
  } finally {
    await akun.tutup();
  }
}

async function informasi(ctx: CliKonteks, tabel: readonly Tabel[], values: Values): Promise<Result> {
  const kategori = bacaKategori((values.kategori ?? '').replaceAll('_', ' '));
  const lembar = bukaLembar(tabel);
  if (lembar.length === 0) return say(`${kalimatGalatBerkas('tanpa_kepala')}\n`, 1, { alasan: 'tanpa_kepala' });
  const cari = (slug: string | undefined) =>
    slug === undefined ? undefined : ctx.read((trx) => selectOptionalUnit(trx, ctx.badan.id, slug));
  const [unit, lain] = [await cari(values.unit), await cari(values['unit-lain'])];
  const lost = unit ? (lain ? undefined : values['unit-lain']) : (values.unit ?? (lain ? undefined : values['unit-lain']));
  if (lost !== undefined) return say(`unit "${lost}" tidak ada\n`, 1, { alasan: 'unit_tidak_ada', unit: lost });
  const isi = bacaSemua(lembar, kategori.ok ? kategori.kategori : undefined);
  const dryRun = values['dry-run'] === true;
  const sebagai = values.sebagai === 'rancangan' ? 'rancangan' : 'terbit';
  const opsi = { unitId: unit?.id, unitLainId: lain?.id, daftar: values.daftar ?? '', sebagai } as const;
  const hasil = await (dryRun ? ctx.read : ctx.write)((trx) =>
    imporInformasi(trx, {
      badanId: ctx.badan.id,
      namaBadan: ctx.badan.nama,
      zona: ctx.badan.zona,
      aktor: { jenis: 'impor' },
      akunId: null,
      pada: ctx.config.now(),
      sebagai,
      isi,
      opsi,
      dryRun,
    }),
  );
  const ditolak = hasil.ditolak.map(({ alasan, ...t }) => ({ ...t, alasan: kalimatAlasan(alasan), kode: alasan.kode }));
  return { exit: 0, output: { ...hasil, ditolak } };
}
