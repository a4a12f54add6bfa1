import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { dispatch } from '../shared/cli/dispatch.ts';
import { command } from './due-date.cli.ts';

let folder = '';
let stderr = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'betang-due-date-'));
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    stderr += String(chunk);
    return true;
  });
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const Output = z.object({
  jatuh_tempo: z.string(),
  langkah: z.array(z.object({ tanggal: z.string(), dihitung: z.boolean(), ke: z.number().nullable(), alasan: z.string().min(1) })),
});

async function betang(...argv: string[]): Promise<{ exit: number; out: string; err: string }> {
  stderr = '';
  const [out, err] = [new PassThrough(), new PassThrough()];
  const exit = await dispatch({ 'due-date': { ringkas: 'hitung', load: async () => command } }, argv, { out, err });
  out.end();
  err.end();
  return { exit, out: await text(out), err: stderr + (await text(err)) };
}

const dueDate = (from: string, n: string, ...rest: string[]) => betang('due-date', '--from', from, '--working-days', n, ...rest);

function calendar(rows: string): string {
  const path = join(folder, `${rows.length}.tsv`);
  writeFileSync(path, `date\tname\tkind\n${rows}`);
  return path;
}

describe('due-date', () => {
  test('gives the date and its ledger as one line of JSON, and nothing else', async () => {
    const { exit, out, err } = await dueDate('2026-03-16T08:00+07:00', '10');
    expect([exit, err, out.trimEnd().split('\n').length]).toEqual([0, '', 1]);
    const { jatuh_tempo, langkah } = Output.parse(JSON.parse(out));
    expect(jatuh_tempo).toBe('2026-04-07');
    expect(langkah.filter((l) => l.dihitung).map((l) => l.ke)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(langkah.at(-1)?.tanggal).toBe('2026-04-07');
  });

  test.each([
    ['cuti bersama counted', ['--cuti-bersama-hari-kerja'], '2026-03-31'],
    ['another zone, where it is still the day before', ['--zone', 'America/New_York'], '2026-04-06'],
  ])('%s', async (_, rest, due) => {
    const { out } = await dueDate('2026-03-16T08:00+07:00', '10', ...rest);
    expect(Output.parse(JSON.parse(out)).jatuh_tempo).toBe(due);
  });

  test('counts back, written either way', async () => {
    for (const argv of [['--working-days', '-3'], ['--working-days=-3']]) {
      const { out } = await betang('due-date', '--from', '2026-03-26', ...argv);
      expect(Output.parse(JSON.parse(out)).jatuh_tempo).toBe('2026-03-16');
    }
  });

  test('a calendar file replaces the shipped one', async () => {
    const { out } = await dueDate('2026-03-16T08:00+07:00', '3', '--calendar', calendar('2026-03-17\tBanjir (contoh)\tlibur_daerah\n'));
    expect(Output.parse(JSON.parse(out)).jatuh_tempo).toBe('2026-03-20');
  });

  test.each([
    ['a year that the calendar has not', '2027-12-20', [], { alasan: 'kalender_kosong', tahun: 2028 }],
    [
      'a wrong line in the file',
      '2026-03-16',
      ['--calendar', 'salah'],
      { alasan: 'kalender_salah', galat: [{ baris: 2, alasan: 'jenis_salah', isi: '2026-03-17\tx\tlibur' }] },
    ],
  ])('refuses %s with the reason', async (_, from, rest, expected) => {
    const argv = rest.map((word) => (word === 'salah' ? calendar('2026-03-17\tx\tlibur') : word));
    const { exit, out, err } = await dueDate(from, '10', ...argv);
    expect([exit, JSON.parse(out), err !== '']).toEqual([1, expected, true]);
  });

  test.each([
    [[]],
    [['--from', '2026-03-16']],
    [['--from', 'besok', '--working-days', '10']],
    [['--from', '2026-03-16', '--working-days', '0']],
    [['--from', '2026-03-16', '--working-days', '1.5']],
    [['--from', '2026-03-16', '--working-days', '99999']],
    [['--from', '2026-03-16', '--working-days', '1', '--zone', 'Asia/Atlantis']],
    [['--from', '2026-03-16', '--working-days', '1', '--calendar', '/tidak/ada']],
    [['--from', '2026-03-16', '--working-days', '1', '--lain']],
    [['2026-03-16']],
  ])('wrong use %j: exit 2, words on standard error only', async (argv) => {
    const { exit, out, err } = await betang('due-date', ...argv);
    expect([exit, out, err !== '']).toEqual([2, '', true]);
  });

  test('--help says how and exits 0', async () => {
    const { exit, out, err } = await betang('due-date', '--help');
    expect([exit, out, err.includes('--working-days')]).toEqual([0, '', true]);
  });
});
