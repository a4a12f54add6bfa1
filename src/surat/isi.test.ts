import { describe, expect, test } from 'vitest';
import {
  dataContoh,
  formulirContoh,
  ketidaklengkapanContoh,
  pemberitahuanContoh,
  perpanjanganContoh,
  tandaTerimaContoh,
} from './uji/contoh-isi.ts';
import { hasilPemberitahuan } from './isi/pemberitahuan.ts';
import { susunNaskah, unsurKurang } from './isi.ts';
import type { DataSurat, IsiPemberitahuan, IsiSurat } from './isi.types.ts';
import { teksNaskah } from './naskah.ts';

const kunci = (isi: IsiSurat, data: DataSurat = dataContoh): string[] => unsurKurang(isi, data).map((u) => u.kunci);
const teks = (isi: IsiSurat): string => {
  const made = susunNaskah(isi, dataContoh);
  if (!made.ok) throw new Error(JSON.stringify(made.unsur));
  return teksNaskah(made.naskah).join('\n');
};
const [diberikan, sebagian, tidakDikuasai, belumAda] = pemberitahuanContoh.butir;
const dengan = (change: Partial<IsiPemberitahuan>): IsiPemberitahuan => ({ ...pemberitahuanContoh, ...change });

describe('a complete letter', () => {
  test.each([tandaTerimaContoh, formulirContoh, ketidaklengkapanContoh, pemberitahuanContoh, perpanjanganContoh])(
    '$jenis lacks nothing',
    (isi) => {
      expect(kunci(isi)).toEqual([]);
    },
  );

  test('is the same document for the same input', () => {
    expect(susunNaskah(pemberitahuanContoh, dataContoh)).toEqual(susunNaskah(structuredClone(pemberitahuanContoh), dataContoh));
  });
});

describe('what every letter needs', () => {
  test.each([
    ['nomor_permohonan', { permohonan: { ...pemberitahuanContoh.permohonan, nomor: ' ' } }],
    ['tanggal_permohonan', { permohonan: { ...pemberitahuanContoh.permohonan, diterimaPada: 'kemarin' } }],
    ['rincian', { permohonan: { ...pemberitahuanContoh.permohonan, rincian: '\n' } }],
    ['nama_pemohon', { penerima: { ...pemberitahuanContoh.penerima, nama: '' } }],
    ['alamat_pemohon', { penerima: { ...pemberitahuanContoh.penerima, alamat: '' } }],
  ] as const)('%s', (name, change) => expect(kunci(dengan(change))).toEqual([name]));

  test('a decision is signed, and a deputy names the order', () => {
    expect(kunci(perpanjanganContoh, { ...dataContoh, penandatangan: null })).toEqual(['penandatangan']);
    const plh = { jabatan: 'PPID', nama: 'Contoh', sebutan: 'plh', perintah: { nomor: '', tanggal: '2026-03-01' } } as const;
    expect(kunci(perpanjanganContoh, { ...dataContoh, penandatangan: plh })).toEqual(['perintah_plh_plt']);
    const made = susunNaskah(perpanjanganContoh, {
      ...dataContoh,
      penandatangan: { ...plh, perintah: { nomor: '800/1', tanggal: '2026-03-01' } },
    });
    expect(made.ok && made.naskah.tandaTangan[0]?.atas).toEqual([
      'Plh. PPID,',
      'berdasarkan surat perintah Nomor 800/1 tanggal 1 Maret 2026',
    ]);
  });

  test('a receipt needs no signature', () => {
    expect(kunci(tandaTerimaContoh, { ...dataContoh, penandatangan: null })).toEqual([]);
  });
});

describe('pemberitahuan: UU 22(7) a–g with Perki 31(4) a–i', () => {
  const p = pemberitahuanContoh.penyerahan;
  test.each<[string, Partial<IsiPemberitahuan>]>([
    ['penguasaan', { butir: [] }],
    ['badan_lain', { butir: [{ informasi: 'x', putusan: 'tidak_dikuasai', badanLain: null, penjelasan: '' }] }],
    ['materi', { butir: [{ informasi: 'x', putusan: 'diberikan', materi: '' }] }],
    ['penghitaman', { butir: [{ informasi: 'x', putusan: 'diberikan_sebagian', materi: 'y', penghitaman: [] }] }],
    [
      'penghitaman',
      { butir: [{ informasi: 'x', putusan: 'diberikan_sebagian', materi: 'y', penghitaman: [{ materi: 'a', alasan: 'b', pasal: '' }] }] },
    ],
    ['belum_tersedia', { butir: [{ informasi: 'x', putusan: 'belum_dikuasai', penjelasan: 'y', tersediaPada: '2026-02-30' }] }],
    ['alamat_terbuka', { butir: [{ informasi: 'x', putusan: 'sudah_terbuka', materi: 'y', alamat: 'di laman' }] }],
    ['penyampaian', { penyerahan: p && { ...p, format: '' } }],
    ['penyampaian', { penyerahan: p && { ...p, caraMengirim: null } }],
    ['penyampaian', { penyerahan: p && { ...p, caraMemperoleh: 'melihat' } }],
    ['waktu', { penyerahan: p && { ...p, waktuHari: -1 } }],
    ['biaya', { biaya: null }],
    ['biaya', { biaya: { gratis: false, lembar: 1, perLembar: 500, pengiriman: 0, cara: [], keterangan: '', dasar: 'SK' } }],
  ])('%s is asked for', (name, change) => expect(kunci(dengan(change))).toEqual([name]));

  test('each missing element names its article', () => {
    for (const unsur of unsurKurang(dengan({ butir: [], penyerahan: null, biaya: null }), dataContoh))
      expect(unsur.pasal).toMatch(/Pasal \d+/);
  });

  test('nothing handed over needs neither cost nor way', () => {
    if (!tidakDikuasai || !belumAda) throw new Error('contoh');
    expect(kunci(dengan({ butir: [tidakDikuasai, belumAda], penyerahan: null, biaya: null }))).toEqual([]);
  });

  test('says wholly, partly or not', () => {
    if (!diberikan || !sebagian || !tidakDikuasai || !belumAda) throw new Error('contoh');
    expect(hasilPemberitahuan([diberikan])).toBe('seluruhnya');
    expect(hasilPemberitahuan([sebagian])).toBe('sebagian');
    expect(hasilPemberitahuan([diberikan, belumAda])).toBe('sebagian');
    expect(hasilPemberitahuan([tidakDikuasai, belumAda])).toBe('tidak_dapat_diberikan');
  });

  test('the sum is what its rows say, in digits and words', () => {
    expect(teks(pemberitahuanContoh)).toContain('Rp39.000');
    expect(teks(pemberitahuanContoh)).toContain('tiga puluh sembilan ribu rupiah');
  });
});

describe('perpanjangan', () => {
  test('has one of two reasons, a new date after the old one, and comes in time', () => {
    expect(kunci({ ...perpanjanganContoh, alasan: [] })).toEqual(['alasan']);
    expect(kunci({ ...perpanjanganContoh, tenggatBaru: perpanjanganContoh.tenggatAwal })).toEqual(['tenggat_baru']);
    expect(kunci(perpanjanganContoh, { ...dataContoh, tanggal: '2026-04-08' })).toEqual(['tenggat_awal']);
    expect(kunci(perpanjanganContoh, { ...dataContoh, tanggal: perpanjanganContoh.tenggatAwal })).toEqual([]);
    expect(teks(perpanjanganContoh)).toContain('tidak dapat diperpanjang lagi');
  });
});

describe('ketidaklengkapan', () => {
  test('asks for something, and for a further paper only by a regulation', () => {
    expect(kunci({ ...ketidaklengkapanContoh, kurang: [], tambahan: [] })).toEqual(['yang_kurang']);
    expect(kunci({ ...ketidaklengkapanContoh, tambahan: [{ berkas: 'Surat Kesbangpol', peraturan: '', pasal: '' }] })).toEqual([
      'dasar_tambahan',
    ]);
    expect(teks(ketidaklengkapanContoh)).toContain(
      'Surat izin penelitian, diminta berdasarkan Peraturan Contoh Nomor 3 Tahun 2020 Pasal 4',
    );
  });
});

describe('formulir', () => {
  test('never carries a whole NIK', () => {
    expect(kunci({ ...formulirContoh, identitas: { jenis: 'nik', empatAkhir: '6271000000000007' } })).toEqual(['nik_tersamar']);
    expect(teks(formulirContoh)).toContain('•••• •••• •••• 0007');
  });

  test('what was not given stays an empty line', () => {
    expect(teks({ ...formulirContoh, identitas: null, tujuan: '', pekerjaan: '' }).match(/\.{20,}/g)).toHaveLength(3);
  });
});
