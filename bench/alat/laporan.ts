// What was measured, against what was promised (docs: design, budgets), as JSON and as a page.
export type Baris = {
  bagian: string;
  /** What was measured, in words. */
  hal: string;
  angka: number;
  satuan: string;
  /** The promise; null where a line only informs. */
  anggaran: number | null;
  /** `paling`: at most; `sedikitnya`: at least. */
  arah: 'paling' | 'sedikitnya';
  /** Against the bare page of the same run, where that means something. */
  rasio: number | null;
  catatan: string;
};

export const lulus = ({ angka, anggaran, arah }: Baris): boolean | null =>
  anggaran === null ? null : arah === 'paling' ? angka <= anggaran : angka >= anggaran;

export type Mesin = Readonly<Record<string, string>>;

const angkaTeks = (n: number): string =>
  Number.isInteger(n) ? n.toLocaleString('en-GB') : n.toLocaleString('en-GB', { maximumFractionDigits: 3 });

/** One line of the table. */
export function barisTeks(b: Baris): string {
  const janji = b.anggaran === null ? '–' : `${b.arah === 'paling' ? '≤' : '≥'} ${angkaTeks(b.anggaran)} ${b.satuan}`;
  const putusan = { true: 'pass', false: '**miss**', null: '–' }[String(lulus(b))] ?? '–';
  return `| ${b.hal} | ${angkaTeks(b.angka)} ${b.satuan} | ${janji} | ${b.rasio === null ? '–' : angkaTeks(b.rasio)} | ${putusan} | ${b.catatan} |`;
}

/** The whole of RESULTS.md. */
export function halaman(baris: readonly Baris[], mesin: Mesin, peringatan: readonly string[]): string {
  const bagian = [...new Set(baris.map((b) => b.bagian))];
  const gagal = baris.filter((b) => lulus(b) === false);
  const berjanji = baris.filter((b) => lulus(b) !== null);
  return [
    '# Results of the bench',
    '',
    'Written by `npm run bench`; do not edit. How and why it measures so: `docs/adr/0010-mengukur.md`.',
    '',
    ...Object.entries(mesin).map(([name, value]) => `- ${name}: ${value}`),
    '',
    `**${berjanji.length - gagal.length} of ${berjanji.length} budget lines kept.**${gagal.length > 0 ? ` Missed: ${gagal.map((b) => b.hal).join('; ')}.` : ''}`,
    ...(peringatan.length > 0 ? ['', '## Read with care', '', ...peringatan.map((p) => `- ${p}`)] : []),
    '',
    'The column *bare* is the figure divided by the same figure of a bare Fastify + Preact page, measured in turns with it in this run.',
    ...bagian.flatMap((nama) => [
      '',
      `## ${nama}`,
      '',
      '| what | figure | budget | bare | | note |',
      '|---|---|---|---|---|---|',
      ...baris.filter((b) => b.bagian === nama).map(barisTeks),
    ]),
    '',
  ].join('\n');
}
