import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BITA_KEPALA, kenaliKepala, kenaliPengodean } from './kepala-berkas.ts';

const utf8 = (teks: string): Uint8Array => new TextEncoder().encode(teks);
const jenis = (bita: Uint8Array): string => kenaliKepala(bita).jenis;

describe('kenaliKepala', () => {
  test.each([
    ['%PDF-1.7\n', 'pdf'],
    ['\ufeff%PDF-1.4', 'pdf'],
    [`${'\0'.repeat(1000)}%PDF-1.4`, 'pdf'],
    [`${' '.repeat(1100)}%PDF-1.4`, 'teks'],
    ['<?php /* x */ ?>%PDF-1.4', 'markah'],
    ['<html><body>', 'markah'],
    ['  <!DOCTYPE html>', 'markah'],
    ['<a:script xmlns:a="x">', 'markah'],
    ['<?xml version="1.0"?><svg xmlns="x">', 'markah'],
    ['{\\rtf1', 'markah'],
    ['judul,unit\nLaporan,BPKAD\n', 'teks'],
    ['BMKG Palangka Raya', 'teks'],
    ['MZ teks biasa', 'teks'],
    ['PK\u0003\u0004', 'zip'],
    ['', 'teks'],
  ])('%j is %s', (teks, harapan) => {
    expect(jenis(utf8(teks))).toBe(harapan);
  });

  test('pictures and programs', () => {
    expect(jenis(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toBe('png');
    expect(jenis(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe('jpeg');
    expect(jenis(Uint8Array.of(0x49, 0x49, 0x2a, 0x00, 8, 0, 0, 0))).toBe('tiff');
    expect(jenis(Uint8Array.of(0x4d, 0x5a, 0x90, 0x00, 0x03, 0x00, 0x00, 0x00))).toBe('asing');
  });

  test('a text with NUL bytes is told from a program', () => {
    expect(kenaliKepala(utf8('judul,unit\nLap\0ran,BPKAD'))).toEqual({ jenis: 'asing', miripTeks: true });
    expect(kenaliKepala(Uint8Array.of(1, 0, 2, 0, 250, 251))).toEqual({ jenis: 'asing', miripTeks: false });
  });

  test('an encrypted office file is told from an old one', () => {
    const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    expect(kenaliKepala(ole)).toEqual({ jenis: 'ole', terkunci: false });
    expect(kenaliKepala(Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]))).toEqual({ jenis: 'ole', terkunci: true });
  });

  test('takes any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 3000 }), (bita) => typeof jenis(bita) === 'string'));
  });
});

describe('kenaliPengodean', () => {
  test('UTF-8, also cut in the middle of a letter', () => {
    const bita = utf8('データ'.repeat(8_000));
    for (const n of [0, 1, 2]) expect(kenaliPengodean(bita.subarray(n === 0 ? 0 : 3, BITA_KEPALA + n + (n === 0 ? 0 : 3)))).toBe('utf-8');
    expect(kenaliPengodean(utf8('naïve – データ'))).toBe('utf-8');
  });

  test('UTF-16 with and without a mark, Windows-1252', () => {
    expect(kenaliPengodean(Buffer.from('\ufeffLaporan', 'utf16le'))).toBe('utf-16le');
    expect(kenaliPengodean(Buffer.from('Laporan keuangan', 'utf16le'))).toBe('utf-16le');
    expect(kenaliPengodean(Buffer.from('Laporan keuangan', 'utf16le').swap16())).toBe('utf-16be');
    expect(kenaliPengodean(Buffer.from('resumé caf\u00e9', 'latin1'))).toBe('windows-1252');
    expect(kenaliPengodean(Uint8Array.of(0, 1, 2, 3))).toBeUndefined();
  });
});
