// Would the tests notice? Takes the walls inside a body down one by one (who sees which case, task, draft, file), runs the tests that
// guard each, and wants them to fail. Each source file is put back, also after Ctrl-C. The walls between bodies have such a look of their
// own in every test run (src/dinding.pg.test.ts).
//
//   node scripts/mutasi.ts            all of them, about two minutes
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = dirname(import.meta.dirname);

type Mutasi = { apa: string; file: string; dari: string; ke: string; uji: readonly string[] };

const MUTASI: readonly Mutasi[] = [
  {
    apa: 'a unit sees every case of the body',
    file: 'src/permohonan/permohonan.queries.ts',
    dari: 'if (penglihat.semua) return eb.lit(true);',
    ke: 'if (eb) return eb.lit(true);',
    uji: ['src/permohonan/kerja/antrean.pg.test.ts', 'src/permohonan/proses.pg.test.ts', 'src/permohonan/ajukan.pg.test.ts'],
  },
  {
    apa: 'a unit sees the tasks of every unit',
    file: 'src/permohonan/kerja/tugas.queries.ts',
    dari: "where('t.unit_id', 'in', penglihat.semua ? [] : penglihat.unitIds)",
    ke: "where('t.unit_id', 'is not', null)",
    uji: ['src/permohonan/kerja/kerja.pg.test.ts'],
  },
  {
    apa: 'a unit sees and touches the drafts of every unit',
    file: 'src/informasi/wewenang.queries.ts',
    dari: 'return w.unit.semua || w.unit.unitIds.includes(unitId) ? w.peran : [];',
    ke: 'return unitId === "" ? [] : w.peran;',
    uji: ['src/informasi/informasi.pg.test.ts'],
  },
  {
    apa: 'a unit lists the drafts of every unit',
    file: 'src/informasi/kerja.queries.ts',
    dari: 'w.unit.semua ? sql<boolean>`true` :',
    ke: 'w.unit ? sql<boolean>`true` :',
    uji: ['src/informasi/kerja.pg.test.ts'],
  },
  {
    apa: 'a unit sees the files of every unit',
    file: 'src/dokumen/dokumen-kerja.queries.ts',
    dari: '.$if(!unit.semua, (q) =>',
    ke: '.$if(akunId === "", (q) =>',
    uji: ['src/dokumen/dokumen.routes.pg.test.ts'],
  },
  {
    apa: 'a unit lists the tasks of every unit',
    file: 'src/permohonan/kerja/tugas.queries.ts',
    dari: ".$if(unitIds !== undefined, (q) => q.where('t.unit_id', 'in', unitIds ?? []))",
    ke: ".$if(badanId === '', (q) => q.where('t.unit_id', 'in', unitIds ?? []))",
    uji: [
      'src/permohonan/kerja/antrean.pg.test.ts',
      'src/permohonan/kerja/kerja.pg.test.ts',
      'src/permohonan/kerja/daftar-tugas.pg.test.ts',
    ],
  },
];

function berlari({ apa, file, dari, ke, uji }: Mutasi): boolean {
  const path = join(root, file);
  const asli = readFileSync(path, 'utf8');
  if (!asli.includes(dari)) throw new Error(`${file} no longer holds: ${dari}`);
  const kembali = (): void => writeFileSync(path, asli);
  process.once('SIGINT', kembali);
  try {
    writeFileSync(path, asli.replace(dari, ke));
    const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', root, '--reporter=dot', ...uji];
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' });
    process.stdout.write(`${status === 0 ? 'NOT NOTICED' : 'noticed    '} ${apa}\n`);
    return status !== 0;
  } finally {
    kembali();
    process.off('SIGINT', kembali);
  }
}

const hasil = MUTASI.map(berlari);
process.exitCode = hasil.every(Boolean) ? 0 : 1;
