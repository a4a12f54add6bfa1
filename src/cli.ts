import { dispatch } from './shared/cli/dispatch.ts';

// One line a command, loaded only when called: `due-date` must not wait for the search engine.
const table = {
  backup: { ringkas: 'menyimpan cadangan utuh ke folder baru', load: async () => (await import('./shared/backup/backup.cli.ts')).command },
  restore: {
    ringkas: 'memulihkan cadangan ke BETANG_DATA yang kosong',
    load: async () => (await import('./shared/backup/restore.cli.ts')).command,
  },
  'due-date': {
    ringkas: 'menghitung jatuh tempo dengan rincian hari',
    load: async () => (await import('./tenggat/due-date.cli.ts')).command,
  },
  'eval-search': {
    ringkas: 'mengukur mutu pencarian pada kumpulan yang dinilai',
    load: async () => (await import('./pencarian/eval-search.cli.ts')).command,
  },
  extract: { ringkas: 'membaca teks berkas per halaman', load: async () => (await import('./dokumen/extract.cli.ts')).command },
  import: {
    ringkas: 'memasukkan daftar informasi, unit, atau pengguna',
    load: async () => (await import('./informasi/import.cli.ts')).command,
  },
  reindex: { ringkas: 'membangun ulang indeks pencarian', load: async () => (await import('./pencarian/reindex.cli.ts')).command },
  seed: {
    ringkas: 'mengisi basis data latihan dengan data rekaan untuk mengukur',
    load: async () => (await import('./contoh/seed.cli.ts')).command,
  },
  'scan-pii': { ringkas: 'menandai data pribadi dalam teks', load: async () => (await import('./dokumen/scan-pii.cli.ts')).command },
  token: {
    ringkas: 'membuat token pribadi untuk panggilan HTTP petugas',
    load: async () => (await import('./pengguna/token.cli.ts')).command,
  },
  verify: { ringkas: 'memeriksa keutuhan buku besar peristiwa', load: async () => (await import('./peristiwa/verify.cli.ts')).command },
};

// Set and left: what waits in the pipe of standard output is still written.
process.exitCode = await dispatch(table, process.argv.slice(2), { out: process.stdout, err: process.stderr });
