import { expect, it } from 'vitest';
import { lastComplaint, readFault } from './fault.ts';

const at = '2026-11-24 00:16:52.753 UTC [11914] ';

it.each([
  [`${at}FATAL:  lock file "postmaster.pid" already exists\n${at}HINT:  Is another postmaster (PID 1) running?`, 'sebentar_lagi'],
  [`${at}FATAL:  pre-existing shared memory block (key 5432001, ID 3) is still in use`, 'sebentar_lagi'],
  [`${at}LOG:  could not bind IPv4 address "127.0.0.1": Address already in use`, 'port_terpakai'],
])('%s passes by itself', (log, jenis) => {
  expect(readFault(log, '/d').jenis).toBe(jenis);
});

it.each([
  [`${at}FATAL:  could not write lock file "postmaster.pid": No space left on device`, 'disk_penuh'],
  [`${at}FATAL:  data directory "/d" has wrong ownership`, 'folder_tertutup'],
  [`${at}FATAL:  database files are incompatible with server`, 'basis_data_gagal'],
  ['sesuatu yang belum pernah ada', 'basis_data_gagal'],
  ['', 'basis_data_gagal'],
])('%s is told in one line', (log, alasan) => {
  const fault = readFault(log, '/d');
  expect(fault).toMatchObject({ jenis: 'menyerah', error: { alasan } });
  expect(fault.jenis === 'menyerah' && fault.error.message).toMatch(/^[^\n]*\/d[^\n]*$/);
});

it('keeps the complaint without its time', () => {
  expect(lastComplaint(`${at}LOG:  x\n${at}FATAL:  data  directory\n${at}HINT:  y`)).toBe('FATAL: data directory');
});
