// The commands of the outside contract, as a stranger calls them: the built program, JSON on standard output, exit codes.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { beriPeran, pastikanAkun } from './pengguna/pengguna.actions.ts';
import { withBadanWrite } from './shared/db/db.ts';
import { usePg } from './shared/test/pg.ts';
import { type Ended, runProgram } from './shared/test/program.ts';

// Each command is a process of its own, and some build an index or start a database.
vi.setConfig({ testTimeout: 180_000 });

const t = usePg();
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'betang-kontrak-cli-'));
  chmodSync(folder, 0o711); // the embedded database runs as another user
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const betang = (...args: string[]): Promise<Ended> => runProgram('cli.js', args, { BETANG_DATA: join(folder, 'tanpa-basis-data') });
const denganDb = (...args: string[]): Promise<Ended> =>
  runProgram('cli.js', args, { BETANG_DATA: join(folder, 'data'), DATABASE_URL: t().appUrl, DATABASE_URL_ADMIN: t().adminUrl });
const berkas = (nama: string, isi: string): string => {
  writeFileSync(join(folder, nama), isi);
  return join(folder, nama);
};
/** Exactly one line of JSON on standard output. */
const json = (r: Ended): unknown => {
  expect([r.stderr, r.stdout.trimEnd().split('\n').length]).toEqual([expect.any(String), 1]);
  return JSON.parse(r.stdout);
};

describe.each(['due-date', 'extract', 'eval-search', 'import', 'verify', 'backup', 'restore', 'token', 'reindex', 'scan-pii'])(
  '%s',
  (nama) => {
    test('--help explains on standard error and ends with 0', async () => {
      const r = await betang(nama, '--help');
      expect([r.code, r.stdout]).toEqual([0, '']);
      expect(r.stderr).toContain('pemakaian');
    });

    test('an option that nobody knows is wrong use: 2, nothing on standard output, no stack', async () => {
      const r = await betang(nama, '--tidak-dikenal');
      expect([r.code, r.stdout]).toEqual([2, '']);
      expect(r.stderr).not.toMatch(/\n {4}at /);
    });
  },
);

describe('wrong use', () => {
  test.each([
    [[]],
    [['tidak-ada']],
    [['due-date']],
    [['due-date', '--from', 'kemarin', '--working-days', '3']],
    [['due-date', '--from', '2026-03-02', '--working-days', '0']],
    [['due-date', '--from', '2026-03-02', '--working-days', '3', '--calendar', '/tidak/ada.tsv']],
    [['extract']],
    [['extract', '/tidak/ada.pdf']],
    [['eval-search', '--docs', 'a']],
    [['eval-search', '--docs', '/tidak/ada', '--queries', '/tidak/ada', '--qrels', '/tidak/ada']],
    [['import']],
    [['import', 'informasi']],
    [['import', 'informasi', '/tidak/ada.csv']],
    [['import', 'rahasia', 'x.csv']],
    [['token', '--akun', 'utama@contoh.id']],
    [['token', '--akun', 'utama@contoh.id', '--hak', 'terbang']],
    [['backup']],
    [['restore']],
    [['scan-pii']],
    [['scan-pii', '/tidak/ada.jsonl']],
    ...['dik', 'permohonan', 'keberatan', 'halaman', 'pengalihan'].map((jenis) => [['import', jenis, 'x.csv']]),
  ])('%j ends with 2, a clear word and no output', async (args) => {
    const r = await betang(...args);
    expect([r.code, r.stdout]).toEqual([2, '']);
    expect(r.stderr.trim().length).toBeGreaterThan(10);
    expect(r.stderr).not.toMatch(/\n {4}at /);
  });
});

describe('without a database', () => {
  const langkah = z.object({ tanggal: z.iso.date(), dihitung: z.boolean(), ke: z.int().nullable(), alasan: z.string().min(1) });

  test('due-date: the date and its ledger', async () => {
    const r = await betang('due-date', '--from', '2026-03-16T08:00+07:00', '--working-days', '10');
    expect(r.code).toBe(0);
    const isi = z.object({ jatuh_tempo: z.literal('2026-04-07'), langkah: z.array(langkah) }).parse(json(r));
    expect(isi.langkah.filter((l) => l.dihitung).map((l) => l.ke)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('due-date --calendar replaces the built-in one', async () => {
    const tsv = berkas('kalender.tsv', 'date\tname\tkind\n2026-03-17\tHari contoh\tlibur_daerah\n2026-03-18\tCuti\tcuti_bersama\n');
    const r = await betang('due-date', '--from', '2026-03-16T08:00+07:00', '--working-days', '1', '--calendar', tsv);
    expect(z.object({ jatuh_tempo: z.string() }).parse(json(r)).jatuh_tempo).toBe('2026-03-19');
    const kosong = await betang('due-date', '--from', '2031-03-03', '--working-days', '1');
    expect([kosong.code, z.object({ alasan: z.string() }).parse(json(kosong)).alasan]).toEqual([1, 'kalender_kosong']);
  });
});

describe('scan-pii, without a database', () => {
  test('a line of findings for each text; a bad line is named and the others go on', async () => {
    const r = await betang(
      'scan-pii',
      berkas('pii.jsonl', '{"id":"a","text":"NIK 6271014102900003"}\nrusak\n{"id":"b","text":"Rp 1.000"}\n'),
    );
    expect(r.code).toBe(1);
    expect(
      r.stdout
        .trimEnd()
        .split('\n')
        .map((l): unknown => JSON.parse(l)),
    ).toEqual([
      { id: 'a', temuan: [{ jenis: 'nik', awal: 4, akhir: 20, teks: '6271014102900003' }] },
      { id: 'b', temuan: [] },
    ]);
    expect(r.stderr).toContain('baris 2');
  });
});

describe('with a database', () => {
  test('asks which body where there are several, and names them', async () => {
    const r = await denganDb('reindex');
    expect([r.code, r.stdout]).toEqual([1, '']);
    expect(r.stderr).toContain('kota-a');
  });

  test('token: printed once, for an account with a role here', async () => {
    await withBadanWrite(t().db, t().badanA, async (trx) => {
      const now = new Date();
      const { akunId } = await pastikanAkun(trx, { email: 'utama@contoh.id', nama: 'Utama (contoh)', sandiHash: 'x', now });
      await beriPeran(trx, { badanId: t().badanA, akunId, peran: 'utama', dari: '2020-01-01' });
    });
    const ok = await denganDb('token', '--akun', 'Utama@contoh.id', '--hak', 'peristiwa:baca,kerja:masuk', '--badan', 'kota-a');
    expect([ok.code, json(ok)]).toEqual([0, { token: expect.stringMatching(/^btg_[\w-]{40}$/) }]);
    const b = await denganDb('token', '--akun', 'utama@contoh.id', '--hak', 'semua', '--badan', 'kota-b');
    expect([b.code, json(b)]).toEqual([1, { alasan: 'akun_tidak_berperan', akun: 'utama@contoh.id' }]);
  });

  test('verify: whole, with the number of events and the root', async () => {
    const r = await denganDb('verify');
    expect(r.code).toBe(0);
    const isi = z.object({
      utuh: z.literal(true),
      peristiwa: z.int().min(0),
      akar: z.string().regex(/^([0-9a-f]{64})?$/),
      rusak: z.array(z.unknown()).length(0),
    });
    expect(isi.safeParse(json(r)).error).toBeUndefined();
  });
});
