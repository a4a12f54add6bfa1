import { contohHalaman } from '../shared/html/test/examples-page.tsx';
import { ATURAN_BAWAAN } from './data/aturan.ts';
import { HalamanRadar } from './radar.pages.tsx';
import { BUKTI_KOSONG } from './rules/radar.ts';

const halaman = {
  ...contohHalaman,
  jalur: '/kerja/radar',
  csrf: 'contoh',
  pengguna: { nama: 'Utama Contoh', peran: ['utama'], hak: new Set(['wajib:lihat']) },
};
const kata = [
  { kunci: 'honorer gaji', kata: 'gaji honorer', jumlah: 14, terakhir: '2026-11-20', unit: 'bkpsdm' },
  { kunci: 'jadwal samsat', kata: 'jadwal samsat', jumlah: 6, terakhir: '2026-11-02', unit: null },
];
const jendela = { kunci: '2026', dari: '2026-01-01', sampai: '2026-12-31', jatuhTempo: '2026-03-31' };
const usul = ATURAN_BAWAAN.slice(0, 2).map((aturan, at) => ({
  aturan,
  jendela,
  keadaan: at === 0 ? ('belum_ada' as const) : ('belum_lengkap' as const),
  kata: at === 0 ? kata.slice(0, 1) : [],
}));
const unit = { slug: 'bkpsdm', nama: 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia' };
const bukti = { belumDikuasai: 3, ditolak: 1, keberatanB: 1, keberatanD: 2 };

export const examples = {
  penuh: (
    <HalamanRadar
      halaman={halaman}
      radar={[
        { unit, bukti, usul, kata: kata.slice(0, 1), nilai: 39 },
        { unit: { slug: 'dinas-contoh', nama: 'Dinas Contoh' }, bukti: BUKTI_KOSONG, usul: usul.slice(1), kata: [], nilai: 0 },
        { unit: { slug: 'dinas-lain', nama: 'Dinas Lain' }, bukti: { ...BUKTI_KOSONG, ditolak: 1 }, usul: [], kata: [], nilai: 1 },
      ]}
      nomor={2}
      banyakHalaman={7}
      kata={kata}
      namaUnit={new Map([[unit.slug, unit.nama]])}
    />
  ),
  kosong: <HalamanRadar halaman={{ ...halaman, bahasa: 'en' }} radar={[]} nomor={1} banyakHalaman={1} kata={[]} namaUnit={new Map()} />,
};
