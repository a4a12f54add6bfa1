import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Command } from '../shared/cli/command.ts';
import { messageOf } from '../shared/config/start-refused.ts';
import { isZona } from '../shared/tanggal.ts';
import { parseHariKerja } from './hitung.ts';
import { type Kalender, makeKalender } from './kalender.ts';
import { kalenderBawaan } from './kalender-bawaan.ts';
import { parseKalenderTsv } from './kalender-tsv.ts';
import { ATURAN_TENGGAT } from './masukan.ts';
import { dueDate } from './penerimaan.ts';
import { parseSaat } from './saat.ts';

const HELP = `pemakaian: betang due-date --from <waktu> --working-days <n> [--calendar <berkas.tsv>]
                       [--zone <zona>] [--cuti-bersama-hari-kerja]
Menghitung jatuh tempo: hari kejadian adalah hari ke-0, hari kerja berikutnya hari ke-1.
  --from           waktu diterima, ISO 8601 (2026-03-16T08:00+07:00); tanpa selisih waktu dibaca menurut --zone
  --working-days   banyaknya hari kerja, bukan nol; negatif menghitung mundur
  --calendar       menggantikan kalender bawaan; baris: tanggal<TAB>nama<TAB>jenis,
                   jenis: libur_nasional, cuti_bersama, atau libur_daerah; tahun yang tidak disebut dianggap belum ada
  --zone           zona waktu IANA; bawaan Asia/Jakarta (WIB)
  --cuti-bersama-hari-kerja   cuti bersama dihitung sebagai hari kerja
`;

const OPTIONS = {
  from: { type: 'string' },
  'working-days': { type: 'string' },
  calendar: { type: 'string' },
  zone: { type: 'string' },
  'cuti-bersama-hari-kerja': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

type Result = Awaited<ReturnType<Command['run']>>;

/** `due-date`: the due date of a count of working days, with its day-by-day ledger. Needs no database. */
export const command: Command = {
  nama: 'due-date',
  ringkas: 'menghitung jatuh tempo dengan rincian hari',
  butuhDb: false,
  run: async (argv) => {
    const { values } = parseArgs({ args: joinNegative(argv), options: OPTIONS });
    if (values.help === true) return say(HELP, 0);
    const zona = values.zone ?? ATURAN_TENGGAT.zona;
    if (!isZona(zona)) return say(`--zone: "${zona}" bukan zona waktu IANA, contoh: Asia/Jakarta\n`, 2);
    const from = values.from === undefined ? undefined : parseSaat(values.from, zona);
    if (!from) return say(`--from: ${found(values.from)}; tulis waktu ISO 8601, contoh: 2026-03-16T08:00+07:00\n`, 2);
    const n = parseHariKerja(values['working-days'] ?? '');
    if (n === undefined)
      return say(`--working-days: ${found(values['working-days'])}; tulis bilangan bulat bukan nol, paling banyak 1000\n`, 2);
    const kalender = openKalender(values.calendar, values['cuti-bersama-hari-kerja'] ?? false);
    return 'exit' in kalender ? kalender : count(kalender, from, n, zona);
  },
};

/** `--working-days -3` as one word: `parseArgs` takes a lone `-3` for an option. */
function joinNegative(argv: readonly string[]): string[] {
  const at = argv.indexOf('--working-days');
  const next = argv[at + 1];
  if (at < 0 || next === undefined || !/^-\d/.test(next)) return [...argv];
  return [...argv.slice(0, at), `--working-days=${next}`, ...argv.slice(at + 2)];
}

const found = (value: string | undefined): string => (value === undefined ? 'belum diisi' : `"${value}" tidak terbaca`);

function say(text: string, exit: 0 | 1 | 2): Result {
  process.stderr.write(text);
  return { exit, output: undefined };
}

function openKalender(path: string | undefined, cutiBersamaHariKerja: boolean): Kalender | Result {
  if (path === undefined) return kalenderBawaan({ cutiBersamaHariKerja });
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return say(`--calendar: ${path} tidak dapat dibaca (${messageOf(error)})\n`, 2);
  }
  const parsed = parseKalenderTsv(text);
  if (parsed.ok) return makeKalender({ hari: parsed.hari, aturan: { cutiBersamaHariKerja } });
  process.stderr.write(parsed.galat.map((g) => `${path}, baris ${g.baris}: ${g.alasan}: ${g.isi}\n`).join(''));
  return { exit: 1, output: { alasan: 'kalender_salah', galat: parsed.galat } };
}

function count(kalender: Kalender, from: Date, n: number, zona: string): Result {
  const hasil = dueDate(kalender, from, n, { ...ATURAN_TENGGAT, zona });
  if (hasil.ok) return { exit: 0, output: { jatuh_tempo: hasil.tanggal, langkah: hasil.langkah } };
  process.stderr.write(`Kalender tahun ${hasil.tahun} belum ada; jatuh tempo tidak dihitung.\n`);
  return { exit: 1, output: { alasan: hasil.alasan, tahun: hasil.tahun } };
}
