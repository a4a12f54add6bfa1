import { describe, expect, test } from 'vitest';
import { isBerisi, isTerbuka, kontakKurang, kurangDraf, LANGKAH, langkahBerikut, type Jawaban, toPermohonanBaru } from '../draf.ts';
import {
  bodyApa,
  bodyCara,
  bodyPilihUnit,
  bodySebagai,
  bodyTujuan,
  bodyUnit,
  queryBaru,
  readKabar,
  readMedan,
  readSiapa,
} from './baru.isian.ts';

const NIK = '9900000000004321';
const lengkap: Jawaban = {
  isi: {
    apa: { rincian: 'Daftar sumur bor (contoh)' },
    unit: { sasaran: 'tidak_tahu', unit: [], golongan: null },
    tujuan: { tujuan: '' },
    cara: { cara_memperoleh: 'salinan', bentuk: 'softcopy', format: '', cara_mengirim: 'unduh' },
    sebagai: { jenis_pemohon: 'perorangan', kuasa: false },
    kabar: { kabari_lewat: 'halaman', bantuan: [] },
  },
  identitas: { nama: 'Contoh', alamat: 'Jalan Contoh' },
};
const now = new Date('2026-03-02T03:00:00Z');
const jadi = (j: Jawaban) => toPermohonanBaru(j, { unitIds: [], bahasa: 'id', now });

describe('what an address may bring along', () => {
  test('a unit by its slug and words, cut; anything else is left out and opens the form all the same', () => {
    expect(queryBaru.parse({ unit: 'dinas-satu', q: ' jalan ' })).toEqual({ unit: 'dinas-satu', q: 'jalan' });
    expect(queryBaru.parse({ unit: '../x', q: 'a'.repeat(900) })).toEqual({ unit: undefined, q: 'a'.repeat(200) });
    expect(queryBaru.parse({ unit: ['a', 'b'], q: ['x', 'y'] })).toEqual({ unit: undefined, q: 'x' });
    expect(queryBaru.parse({})).toEqual({ unit: undefined, q: '' });
  });
});

describe('steps about the information', () => {
  test('the question must be there and may be long, not endless', () => {
    expect(bodyApa.safeParse({ rincian: '  ' }).error?.issues[0]?.message).toBe('wajib');
    expect(bodyApa.safeParse({ rincian: 'x'.repeat(10_001) }).success).toBe(false);
    expect(bodyApa.parse({ rincian: ' baris satu\nbaris dua ', unit: 'Bukan Slug' })).toEqual({
      rincian: 'baris satu\nbaris dua',
      unit: undefined,
      otomatis: false,
    });
    expect(bodyTujuan.parse({})).toEqual({ tujuan: '', otomatis: false });
  });

  test('whom: a class needs its name, certain units at least one', () => {
    const galat = (body: unknown) => bodyUnit.safeParse(body).error?.issues.map((i) => [i.path[0], i.message]);
    expect(galat({})).toEqual([['sasaran', 'wajib']]);
    expect(galat({ sasaran: 'golongan', golongan: '' })).toEqual([['golongan', 'wajib']]);
    expect(galat({ sasaran: 'golongan', golongan: 'kerajaan' })).toEqual([['golongan', 'pilihan']]);
    expect(galat({ sasaran: 'golongan', golongan: 'kelurahan' })).toBeUndefined();
    expect(bodyPilihUnit.safeParse({}).error?.issues[0]).toMatchObject({ path: ['unit'], message: 'unit_belum_dipilih' });
    expect(bodyPilihUnit.parse({ unit: 'dinas-satu' })).toEqual({ unit: ['dinas-satu'] });
    expect(bodyPilihUnit.safeParse({ unit: Array.from({ length: 201 }, () => 'a') }).success).toBe(false);
  });

  test('how: each answer brings its own way, and what belongs to another answer is dropped', () => {
    expect(bodyCara.parse({ cara: 'softcopy', format: ' tabel   Excel ', kirim_kertas: 'pos' })).toEqual({
      cara_memperoleh: 'salinan',
      bentuk: 'softcopy',
      format: 'tabel Excel',
      cara_mengirim: 'unduh',
    });
    expect(bodyCara.parse({ cara: 'hardcopy', kirim_kertas: 'pos', kirim_elektronik: 'email', format: 'x' })).toEqual({
      cara_memperoleh: 'salinan',
      bentuk: 'hardcopy',
      format: '',
      cara_mengirim: 'pos',
    });
    expect(bodyCara.parse({ cara: 'melihat', kirim_kertas: '' })).toMatchObject({ cara_memperoleh: 'melihat', cara_mengirim: null });
    expect(bodyCara.safeParse({ cara: 'terbang' }).success).toBe(false);
    expect(bodyCara.safeParse({ cara: 'softcopy', kirim_elektronik: 'pos' }).success).toBe(false);
  });
});

describe('steps about the asker', () => {
  test('kind and proxy are both asked', () => {
    expect(bodySebagai.safeParse({}).error?.issues.map((i) => i.path[0])).toEqual(['jenis_pemohon', 'kuasa']);
    expect(bodySebagai.parse({ jenis_pemohon: 'kelompok', kuasa: 'ya' })).toEqual({ jenis_pemohon: 'kelompok', kuasa: true });
  });

  test('what is right is kept when its neighbour is wrong; empty keeps what was saved; a tick takes it away', () => {
    const r = readSiapa(
      { nama: ' Contoh  Pemohon ', alamat: '', nik: '123' },
      { jenis_pemohon: 'perorangan', kuasa: false },
      { alamat: 'Jalan Lama' },
    );
    expect(r.identitas).toEqual({ nama: 'Contoh Pemohon', alamat: 'Jalan Lama' });
    expect(r.galat.map((g) => [g.path[0], g.message])).toEqual([['nik', 'nik']]);
    expect(readMedan({ hapus_nik: 'ya' }, ['nik'], { nik: NIK, nama: 'A' }).identitas).toEqual({ nama: 'A' });
    expect(readMedan({ hapus_nik: 'ya', nik: NIK }, ['nik'], {}).identitas).toEqual({ nik: NIK });
  });

  test('names and addresses must be there, of the proxy too; nothing else', () => {
    const galat = (kuasa: boolean) => readSiapa({}, { jenis_pemohon: 'badan_hukum', kuasa }, {}).galat.map((g) => g.path[0]);
    expect(galat(false)).toEqual(['nama', 'alamat']);
    expect(galat(true)).toEqual(['nama', 'alamat', 'kuasa_nama', 'kuasa_alamat']);
  });

  test('a field of another kind of requester is not read at all', () => {
    const r = readSiapa(
      { nama: 'PT Contoh', alamat: 'J', nik: 'bukan', nomor_pengesahan: 'AHU-1' },
      { jenis_pemohon: 'badan_hukum', kuasa: false },
      {},
    );
    expect(r).toEqual({ identitas: { nama: 'PT Contoh', alamat: 'J', nomor_pengesahan: 'AHU-1' }, galat: [] });
  });

  test('a way of telling or delivering asks for the contact that it needs, and only that', () => {
    const kabar = (body: Record<string, string>, j = lengkap) => readKabar(body, j).galat.map((g) => [g.path[0], g.message]);
    expect(kabar({})).toEqual([['kabari_lewat', 'wajib']]);
    expect(kabar({ kabari_lewat: 'halaman' })).toEqual([]);
    expect(kabar({ kabari_lewat: 'surat' })).toEqual([]);
    expect(kabar({ kabari_lewat: 'email' })).toEqual([['email', 'kontak_kabar']]);
    expect(kabar({ kabari_lewat: 'whatsapp', telepon: '12' })).toEqual([['telepon', 'telepon']]);
    expect(kabar({ kabari_lewat: 'sms', telepon: '0812 3456-7890' })).toEqual([]);
    const lewatEmail: Jawaban = {
      ...lengkap,
      isi: { ...lengkap.isi, cara: { cara_memperoleh: 'salinan', bentuk: 'softcopy', format: '', cara_mengirim: 'email' } },
    };
    expect(kabar({ kabari_lewat: 'halaman' }, lewatEmail)).toEqual([['email', 'kontak_kabar']]);
    expect(kontakKurang(lewatEmail)).toBe('email');
  });
});

describe('where one stands', () => {
  test('steps open one after the other, and a step that lost its answer closes those after it', () => {
    const kosong: Jawaban = { isi: {}, identitas: {} };
    expect(langkahBerikut(kosong)).toBe('apa');
    expect(isBerisi(kosong)).toBe(false);
    expect(LANGKAH.filter((l) => isTerbuka(kosong, l))).toEqual(['apa']);
    expect(langkahBerikut(lengkap)).toBe('periksa');
    expect(LANGKAH.every((l) => isTerbuka(lengkap, l))).toBe(true);
    const jadiKuasa: Jawaban = { ...lengkap, isi: { ...lengkap.isi, sebagai: { jenis_pemohon: 'perorangan', kuasa: true } } };
    expect(langkahBerikut(jadiKuasa)).toBe('siapa');
    expect(isTerbuka(jadiKuasa, 'periksa')).toBe(false);
    expect(jadi(jadiKuasa)).toBeUndefined();
  });

  test('what is only being typed is no answer yet', () => {
    const sedang: Jawaban = { ...lengkap, isi: { ...lengkap.isi, sedang: 'tujuan' } };
    expect(langkahBerikut(sedang)).toBe('tujuan');
    expect(jadi(sedang)).toBeUndefined();
  });
});

describe('as a request', () => {
  test('name, address, subject, format and way are enough; the rest is named', () => {
    expect(jadi(lengkap)).toMatchObject({ kanal: 'web', tujuan: '', kuasa: null, caraMengirim: 'unduh', kabariLewat: 'halaman' });
    expect(kurangDraf(lengkap)).toEqual(['kontak', 'tujuan', 'nik', 'ktp']);
  });

  test('numbers of another kind of requester are left behind', () => {
    const pindah: Jawaban = {
      isi: { ...lengkap.isi, sebagai: { jenis_pemohon: 'badan_hukum', kuasa: false } },
      identitas: { ...lengkap.identitas, nik: NIK, pekerjaan: 'Guru', nomor_pengesahan: 'AHU-1' },
    };
    expect(jadi(pindah)?.identitas).toEqual({ nama: 'Contoh', alamat: 'Jalan Contoh', nomor_pengesahan: 'AHU-1' });
    expect(kurangDraf(pindah)).toEqual(['kontak', 'tujuan', 'akta_pengesahan']);
    expect(jadi({ ...pindah, isi: lengkap.isi })?.identitas).toMatchObject({ nik: NIK, pekerjaan: 'Guru' });
  });
});
