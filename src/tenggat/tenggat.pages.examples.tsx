import type { Halaman } from '../shared/html/layout/halaman.ts';
import { contohHalaman } from '../shared/html/test/examples-page.tsx';
import { addHariKerja } from './hari-kerja.ts';
import { HalamanHitung } from './hitung.pages.tsx';
import { HalamanForm } from './kalender-form.pages.tsx';
import { kalenderBawaan, readKalenderBawaan } from './kalender-bawaan.ts';
import { HalamanKalender } from './kalender.pages.tsx';
import { toIsian } from './kalender-isian.ts';
import { HalamanPratinjau } from './kalender-pratinjau.pages.tsx';
import { ringkasTahun } from './setahun.ts';
import type { BarisHari } from './tenggat.queries.ts';
import type { IsiHari, Pergeseran } from './usulan.ts';
import { ATURAN_BAWAAN } from './versi.ts';

const kalender = kalenderBawaan();
const hitung: Halaman = { ...contohHalaman, jalur: '/hitung-tenggat?dari=2026-03-16&jam=notifikasi_uu' };
const kerja: Halaman = {
  ...contohHalaman,
  jalur: '/kerja/kalender',
  csrf: 'contoh',
  pengguna: { nama: 'Admin Contoh', peran: ['admin'], hak: new Set(['kalender:ubah']) },
};
const banjir: IsiHari = {
  tanggal: '2026-05-21',
  nama: 'Banjir, kantor ditutup (contoh)',
  jenis: 'libur_daerah',
  dihitung: null,
  skb: 'SE 000/CONTOH/2026',
  sumber: '',
};
const pasang = new Date('2026-01-02T01:00:00Z');

const hari: BarisHari[] = [
  ...readKalenderBawaan()
    .filter((y) => y.tahun === 2026)
    .flatMap((y) => y.hari)
    .map((h, i) => ({ ...h, id: `hari-${i}`, dihitung: null, dicatatPada: pasang, dicatatOleh: null, dicabutPada: null })),
  { ...banjir, id: 'banjir', dicatatPada: pasang, dicatatOleh: 'contoh', dicabutPada: new Date('2026-05-19T02:00:00Z') },
];

const pergeseran: Pergeseran[] = ['2026-000118', '2026-000121'].map((sebutan) => ({
  kasus: { berkas: { jenis: 'permohonan', id: sebutan }, sebutan, hitung: 'permohonan', peristiwa: [] },
  tenggat: [
    { kunci: 'notifikasi_uu', dasar: 'diterima', dari: '2026-06-04', menjadi: '2026-06-05' },
    { kunci: 'penolakan', dasar: 'diterima', dari: null, menjadi: '2026-06-05' },
  ],
  sesudah: [],
}));

const isian = { dari: '2026-03-16', jam: 'notifikasi_uu', hari_kerja: '' } as const;

export const examples = {
  hitungKosong: <HalamanHitung halaman={{ ...hitung, jalur: '/hitung-tenggat' }} isian={isian} galat={[]} cutiBersamaHariKerja={false} />,
  hitungLebaran: (
    <HalamanHitung
      halaman={hitung}
      isian={isian}
      galat={[]}
      cutiBersamaHariKerja={false}
      hasil={{ dari: '2026-03-16', n: 10, hitungan: addHariKerja(kalender, '2026-03-16', 10) }}
    />
  ),
  hitungMundurInggris: (
    <HalamanHitung
      halaman={{ ...hitung, bahasa: 'en' }}
      isian={{ ...isian, jam: 'lain', hari_kerja: '-3' }}
      galat={[]}
      cutiBersamaHariKerja
      hasil={{ dari: '2026-03-26', n: -3, hitungan: addHariKerja(kalender, '2026-03-26', -3) }}
    />
  ),
  hitungTahunKosong: (
    <HalamanHitung
      halaman={hitung}
      isian={isian}
      galat={[]}
      cutiBersamaHariKerja={false}
      hasil={{ dari: '2027-12-27', n: 10, hitungan: { ok: false, alasan: 'kalender_kosong', tahun: 2028 } }}
    />
  ),
  hitungSalah: (
    <HalamanHitung
      halaman={hitung}
      isian={{ ...isian, jam: 'lain', hari_kerja: 'banyak' }}
      galat={[{ field: 'hari_kerja', message: 'Tulis bilangan bulat antara 1 dan 1.000.' }]}
      cutiBersamaHariKerja={false}
    />
  ),
  kalender: (
    <HalamanKalender
      halaman={kerja}
      zona="Asia/Jakarta"
      tahun={2026}
      hari={hari}
      perluDibuka={2028}
      dihitung={new Set(['hari-3'])}
      pilihanTahun={[2025, 2026, 2027].map((tahun) => ({ tahun, hariKerja: ringkasTahun(kalender, tahun)?.hariKerja }))}
      libur={ringkasTahun(kalender, 2026)?.libur ?? []}
      pesan={{ tone: 'success', text: 'Perubahan tersimpan. 2 berkas bergeser dan mendapat catatan.' }}
    />
  ),
  kalenderKosong: (
    <HalamanKalender
      halaman={kerja}
      zona="Asia/Jakarta"
      tahun={2028}
      hari={[]}
      perluDibuka={undefined}
      dihitung={new Set()}
      pilihanTahun={[{ tahun: 2028, hariKerja: undefined }]}
      libur={[]}
    />
  ),
  tambahHari: <HalamanForm halaman={kerja} isian={{ jenis_usulan: 'tambah' }} galat={[]} />,
  ubahHariSalah: (
    <HalamanForm
      halaman={{ ...kerja, bahasa: 'en' }}
      isian={{ ...toIsian({ jenis: 'ubah', id: 'banjir', hari: banjir }), tanggal: '2026-02-30' }}
      galat={[
        { field: 'tanggal', message: 'Write a date that exists.' },
        { field: 'jenis', message: 'Choose one of the kinds.' },
      ]}
    />
  ),
  bukaTahun: <HalamanForm halaman={kerja} isian={{ jenis_usulan: 'tahun', tahun: '2028' }} galat={[]} />,
  aturan: <HalamanForm halaman={kerja} isian={toIsian({ jenis: 'aturan', aturan: ATURAN_BAWAAN, dasar: 'SE contoh' })} galat={[]} />,
  pratinjau: <HalamanPratinjau halaman={kerja} usulan={{ jenis: 'tambah', hari: banjir }} pergeseran={pergeseran} sidik="contoh" />,
  pratinjauBerubah: (
    <HalamanPratinjau halaman={kerja} usulan={{ jenis: 'cabut', id: 'banjir' }} lama={banjir} pergeseran={[]} sidik="contoh" berubah />
  ),
};
