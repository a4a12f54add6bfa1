import { describe, expect, test } from 'vitest';
import { instantIn } from '../../shared/tanggal.ts';
import { bersihkanIsian, berkasUntuk, type IsianMeja, readButir, readMeja, readWaktu } from './meja.isian.ts';

const zona = 'Asia/Jakarta';
const now = instantIn(zona, '2026-03-05', '10:00');
const UNIT = '019a0000-0000-7000-8000-000000000001';
const sekitar = { zona, now, mulaiPada: now, cara: 'salinan' as const, lampiran: [], unitIds: new Set([UNIT]) };
const isian: IsianMeja = {
  kanal: 'surat',
  jenis_pemohon: 'perorangan',
  nama: 'Contoh Pemohon',
  alamat: 'Jalan Contoh 1',
  butir: 'Daftar jalan rusak\n2. Anggaran perbaikannya\n\n- Nama kontraktornya',
  cara_memperoleh: 'salinan',
};
const kolomSalah = (r: ReturnType<typeof readMeja>) => (r.ok ? [] : r.galat.map((g) => `${g.path[0] ?? ''}: ${g.message}`));

describe('what is typed at the desk', () => {
  test('name, address, question and way are enough for a number (UU 14/2008 Pasal 22(2), (4))', () => {
    const r = readMeja(isian, sekitar);
    expect(r).toMatchObject({
      ok: true,
      baru: {
        kanal: 'surat',
        butir: ['Daftar jalan rusak', 'Anggaran perbaikannya', 'Nama kontraktornya'],
        tujuan: '',
        sasaran: 'tidak_tahu',
        bentuk: 'softcopy',
        caraMengirim: 'unduh',
        kabariLewat: 'halaman',
        diterimaPada: now,
        mundur: null,
      },
    });
  });

  test('names everything that is missing or wrong at once', () => {
    const r = readMeja(
      { nik: '123', email: 'bukan', kuasa: 'ya', kabari_lewat: 'whatsapp', unit_1: 'lain', waktu: 'dulu', tanggal: '5 Maret' },
      sekitar,
    );
    expect(kolomSalah(r).toSorted()).toEqual(
      [
        'alamat: Invalid input: expected string, received undefined',
        'butir: wajib',
        'cara_memperoleh: wajib',
        'email: email',
        'jenis_pemohon: wajib',
        'kabari_lewat: kontak_kabar',
        'kanal: wajib',
        'kuasa_alamat: wajib',
        'kuasa_nama: wajib',
        'nama: Invalid input: expected string, received undefined',
        'nik: nik',
        'tanggal: tanggal',
        'unit_1: unit',
      ].toSorted(),
    );
  });

  test('a unit and a class together are refused; each alone is taken', () => {
    expect(kolomSalah(readMeja({ ...isian, unit_1: UNIT, golongan: 'dinas' }, sekitar))).toEqual(['golongan: unit_atau_golongan']);
    expect(readMeja({ ...isian, unit_1: UNIT, unit_2: UNIT }, sekitar)).toMatchObject({
      ok: true,
      baru: { sasaran: 'unit', unitIds: [UNIT] },
    });
    expect(readMeja({ ...isian, golongan: 'dinas' }, sekitar)).toMatchObject({
      ok: true,
      baru: { sasaran: 'golongan', golongan: 'dinas' },
    });
  });

  test('papers follow the kind of requester and the setting of the body', () => {
    expect(berkasUntuk('perorangan', false)).toEqual(['ktp']);
    expect(berkasUntuk('badan_hukum', true)).toEqual(['akta_pengesahan', 'surat_kuasa']);
    expect(berkasUntuk('kelompok', false)).toEqual(['surat_kuasa', 'ktp_pemberi_kuasa']);
    const dilihat = { ...isian, diperlihatkan: ['ktp', 'akta_pengesahan'], empat_akhir: '1234' };
    expect(readMeja(dilihat, { ...sekitar, cara: 'diperlihatkan' })).toMatchObject({
      baru: { bukti: [{ kolom: 'ktp', cara: 'diperlihatkan' }], identitas: { empat_akhir: '1234' } },
    });
    // Where copies are the rule, a tick is no proof and the digits are not kept.
    const r = readMeja(dilihat, sekitar);
    expect(r.ok && r.baru.bukti).toEqual([]);
    expect(r.ok && 'empat_akhir' in r.baru.identitas).toBe(false);
  });
});

describe('when it was received', () => {
  const waktu = (lain: IsianMeja, mulaiPada = now) => readWaktu({ waktu: 'dulu', ...lain }, { zona, now, mulaiPada });

  test('an earlier day needs its reason; the same day needs none', () => {
    expect(waktu({ tanggal: '2026-03-02' })).toEqual({ ok: false, galat: [{ path: ['mundur'], message: 'alasan_mundur' }] });
    expect(waktu({ tanggal: '2026-03-02', jam: '09:30', mundur: 'surat_tiba_lebih_dulu' })).toEqual({
      ok: true,
      pada: instantIn(zona, '2026-03-02', '09:30'),
      mundur: 'surat_tiba_lebih_dulu',
    });
    expect(waktu({ tanggal: '2026-03-05', jam: '08:00' })).toEqual({
      ok: true,
      pada: instantIn(zona, '2026-03-05', '08:00'),
      mundur: null,
    });
  });

  test('never later than now, never a reason outside the list', () => {
    expect(waktu({ tanggal: '2026-03-05', jam: '10:01' })).toMatchObject({ ok: false });
    expect(waktu({ tanggal: '2026-03-06' })).toMatchObject({ ok: false });
    expect(waktu({ tanggal: '2026-03-02', mundur: 'sedang sibuk' })).toMatchObject({ ok: false });
  });

  test('an entry begun yesterday is not received "now"', () => {
    const kemarin = instantIn(zona, '2026-03-04', '15:00');
    expect(readWaktu({}, { zona, now, mulaiPada: kemarin })).toEqual({ ok: false, galat: [{ path: ['waktu'], message: 'mulai_kemarin' }] });
  });
});

test('lines of a question lose the counting before them, never a year', () => {
  expect(readButir('1) satu\n• dua\n2025 tiga\n10. sepuluh')).toEqual(['satu', 'dua', '2025 tiga', 'sepuluh']);
});

test('only fields of the form are kept', () => {
  expect(bersihkanIsian({ nama: 'A', _csrf: 'x', asing: 'y', bantuan: ['dibacakan', 3], telepon: '' })).toEqual({
    nama: 'A',
    bantuan: ['dibacakan'],
  });
});
