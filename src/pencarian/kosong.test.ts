import { describe, expect, test } from 'vitest';
import { catatanKosong } from './kosong.ts';

describe('a search that found nothing', () => {
  test('is noted by its words, the same in any order, form and case', () => {
    const satu = catatanKosong('Jadwal samsat keliling');
    expect(satu).toEqual({ kunci: 'jadwal keliling samsat', kata: 'jadwal samsat keliling' });
    expect(catatanKosong('samsat keliling, jadwalnya?')?.kunci).toBe(satu?.kunci);
  });

  test.each([
    ['an identity number', 'data penduduk 6271012304900001'],
    ['a phone number', 'warga 0812 3456 7890'],
    ['a mail address', 'surat zulaikha.penanda@contoh.id'],
    ['a long number of any kind', 'berkas nomor 4455667'],
    ['an address', 'rumah di Jalan Penanda No. 77 RT 02 RW 05'],
    ['a whole story', 'saya mau bertanya soal tetangga saya bernama zulaikha yang membangun pagar menutup jalan'],
    ['nothing', ' ?! '],
  ])('is not noted with %s', (_, typed) => {
    expect(catatanKosong(typed)).toBeUndefined();
  });
});
