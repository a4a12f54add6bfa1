// `npm run bench`: everything that the design promises in figures, on its own seeded data, in one run of at most twelve
// minutes. `-- --cepat` for a look in three, `-- --bagian halaman,cari` for some parts, `-- --simpan <folder>` keeps the data.
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, release, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bench } from './alat/konteks.ts';
import { type Baris, halaman, lulus, type Mesin } from './alat/laporan.ts';
import { akar, hentikanSemua, mulaiAnak } from './alat/program.ts';
import { ukurEkstrak, ukurSurat } from './bagian/kerja.ts';
import { ukurMutu } from './bagian/mutu.ts';
import { BERSITUS, ukurSitus } from './bagian/situs.ts';

const LEPAS = ['surat', 'ekstrak', 'mutu'] as const;
const BAGIAN: readonly string[] = [...BERSITUS, ...LEPAS];

const { values } = parseArgs({
  options: {
    bagian: { type: 'string' },
    cepat: { type: 'boolean', default: false },
    simpan: { type: 'string' },
    ke: { type: 'string', default: join(akar, 'bench') },
    help: { type: 'boolean', short: 'h' },
  },
});
const diminta =
  values.bagian === undefined ? [...BAGIAN.filter((one) => one !== 'sejuta')] : values.bagian.split(',').map((one) => one.trim());
const asing = diminta.filter((one) => !BAGIAN.includes(one));
if (values.help === true || asing.length > 0) {
  process.stderr.write(`pemakaian: npm run bench -- [--bagian ${BAGIAN.join(',')}] [--cepat] [--simpan <folder>] [--ke <folder>]\n`);
  process.exit(values.help === true ? 0 : 2);
}

const mulai = performance.now();
const baris: Baris[] = [];
const peringatan: string[] = [];
const menit = (): string => {
  const detik = Math.floor((performance.now() - mulai) / 1_000);
  return `${String(Math.floor(detik / 60)).padStart(2, '0')}:${String(detik % 60).padStart(2, '0')}`;
};
const say = (line: string): void => void process.stderr.write(`[${menit()}] ${line}\n`);

function git(...args: string[]): string {
  try {
    return execFileSync('git', args, { cwd: akar, encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}

function mesin(): Mesin {
  const [cpu] = cpus();
  return {
    date: new Date().toISOString().slice(0, 16).replace('T', ' ') + ' UTC',
    machine: `${cpus().length} cores, ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}`,
    'load before the run': loadavg()
      .map((n) => n.toFixed(1))
      .join(' '),
    versions: `Node ${process.version}, PostgreSQL 18 (embedded), commit ${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--', 'src') === '' ? '' : ' with changes'}`,
    command: `npm run bench${process.argv.length > 2 ? ` -- ${process.argv.slice(2).join(' ')}` : ''}`,
  };
}

async function mulaiPolos(): Promise<number> {
  const child = mulaiAnak('polos.ts');
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (piece: Buffer) => resolve(Number(piece.toString())));
    child.once('exit', () => reject(new Error('the bare page did not start')));
  });
}

async function jalan(): Promise<void> {
  const [beban] = loadavg();
  if (beban !== undefined && beban > cpus().length / 2)
    peringatan.push(
      `The machine was busy with other work (load ${beban.toFixed(1)} on ${cpus().length} cores before the run): times are longer than they would be alone.`,
    );
  const data = values.simpan ?? (await folderSementara());
  await mkdir(data, { recursive: true });
  // Before the long work: a folder that cannot be written is said now, not after it.
  await mkdir(values.ke, { recursive: true });
  const keterangan = mesin();
  try {
    const bench: Bench = {
      cepat: values.cepat,
      rumah: { data, env: { BETANG_SEED: 'contoh' } },
      polos: await mulaiPolos(),
      say,
      catat: (one) => void baris.push(one),
      peringatan: (line) => void peringatan.push(line),
      bebanDetik: 0,
    };
    if (values.cepat)
      peringatan.push(
        'A short run (`--cepat`): 2,000 and 20,000 items instead of 10,000 and 100,000, fewer rounds; not the figures of the budgets.',
      );
    if (diminta.some((one) => BERSITUS.some((known) => known === one))) await ukurSitus(bench, new Set(diminta));
    if (diminta.includes('surat')) await ukurSurat(bench);
    if (diminta.includes('ekstrak')) await ukurEkstrak(bench);
    if (diminta.includes('mutu')) await ukurMutu(bench);
  } finally {
    await hentikanSemua();
    if (values.simpan === undefined) await rm(data, { recursive: true, force: true });
    const lengkap = { ...keterangan, 'run time': `${menit()} (minutes:seconds)`, parts: diminta.join(', ') };
    await writeFile(join(values.ke, 'RESULTS.md'), halaman(baris, lengkap, peringatan));
    await writeFile(join(values.ke, 'hasil.json'), `${JSON.stringify({ mesin: lengkap, peringatan, baris }, null, 1)}\n`);
  }
}

for (const tanda of ['SIGINT', 'SIGTERM'] as const) process.on(tanda, () => void hentikanSemua().then(() => process.exit(130)));
await jalan();
for (const one of baris)
  say(`${{ true: 'ya   ', false: 'LUPUT', null: '     ' }[String(lulus(one))] ?? ''} ${one.hal}: ${one.angka} ${one.satuan}`);
const luput = baris.filter((one) => lulus(one) === false).length;
say(`Selesai: ${baris.filter((one) => lulus(one) === true).length} anggaran terpenuhi, ${luput} luput. ${join(values.ke, 'RESULTS.md')}`);
process.exit(0);

/** A folder of its own that the database's user may walk through, also where root runs this. */
async function folderSementara(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'betang-bench-'));
  await chmod(folder, 0o755);
  return folder;
}
