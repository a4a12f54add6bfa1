import { contohHalaman } from '../../shared/html/test/examples-page.tsx';
import { HalamanApa } from './apa.pages.tsx';
import { HalamanCara, HalamanTujuan } from './cara.pages.tsx';
import { HalamanKabar, HalamanSebagai, HalamanSiapa, samarkan } from './diri.pages.tsx';
import { HalamanPilihUnit, HalamanUnit } from './ke.pages.tsx';
import { HalamanHabis, HalamanHapus, HalamanLanjutkan, HalamanTerhapus } from './mulai.pages.tsx';
import { HalamanPeriksa, type PeriksaProps } from './periksa.pages.tsx';
import { HalamanMenjawab, HalamanTersedia } from './tersedia.pages.tsx';
import { HalamanTerkirim, type TerkirimProps } from './terkirim.pages.tsx';

const halaman = { ...contohHalaman, jalur: '/permohonan/baru', csrf: 'contoh' };
const inggris = { ...halaman, bahasa: 'en' as const };

const unit = [
  ['dinas-kesehatan', 'Dinas Kesehatan', 'Dinkes', 'dinas'],
  ['dpmptsp', 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu', 'DPMPTSP', 'dinas'],
  ['kecamatan-pahandut', 'Kecamatan Pahandut', 'Kec. Pahandut', 'kecamatan'],
  ['kelurahan-langkai', 'Kelurahan Langkai', 'Kelurahan Langkai', 'kelurahan'],
  ['kelurahan-menteng', 'Kelurahan Menteng', 'Kelurahan Menteng', 'kelurahan'],
].map(([slug = '', nama = '', singkatan = '', golongan = '']) => ({ slug, nama, singkatan, golongan }));

const temuan = [
  {
    id: '1',
    ke: '/informasi/jalan-2025/berkas/1/laporan-jalan.pdf/halaman/12',
    judul: 'Laporan perbaikan jalan lingkungan tahun 2025 (contoh)',
    slug: 'jalan-2025',
    unit: 'Dinas Pekerjaan Umum dan Penataan Ruang',
    tahun: 2025,
    bagian: [
      { teks: 'Panjang ', tanda: false },
      { teks: 'jalan lingkungan', tanda: true },
      { teks: ' yang diperbaiki di Kelurahan Langkai 1.240 meter dengan biaya', tanda: false },
    ],
    halaman: { nama: 'laporan-jalan.pdf', nomor: 12 },
  },
  {
    id: '2',
    ke: '/informasi/kegiatan',
    judul: 'Daftar kegiatan 2025 (contoh)',
    slug: 'kegiatan',
    unit: 'Kelurahan Langkai',
    tahun: null,
    bagian: [{ teks: 'Daftar kegiatan', tanda: false }],
    halaman: null,
  },
];

const samaran = samarkan({
  nama: 'Zulaikha Contoh',
  alamat: 'Jalan Contoh 77, Langkai',
  nik: '9900000000004321',
  telepon: '080012345671',
  email: 'zulaikha@contoh.id',
  pekerjaan: 'Guru',
  kuasa_nama: 'Yohanes Contoh',
  kuasa_alamat: 'Gang Contoh 8',
  nomor_pengesahan: 'AHU-0001234',
});

const periksa: PeriksaProps = {
  halaman,
  isi: {
    apa: {
      rincian: 'Daftar jalan lingkungan yang diperbaiki di Kelurahan Langkai tahun 2025 beserta biayanya.\n\nJuga rencana tahun 2026.',
    },
    unit: { sasaran: 'unit', unit: ['kelurahan-langkai', 'dpmptsp'], golongan: null },
    tujuan: { tujuan: '' },
    cara: { cara_memperoleh: 'salinan', bentuk: 'softcopy', format: 'tabel Excel', cara_mengirim: 'unduh' },
    sebagai: { jenis_pemohon: 'perorangan', kuasa: true },
    kabar: { kabari_lewat: 'whatsapp', bantuan: ['dibacakan'] },
  },
  samaran,
  unit: ['Kelurahan Langkai', 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu'],
  kurang: ['tujuan', 'ktp', 'surat_kuasa'],
  sidik: 'contoh',
};

const terkirim: TerkirimProps = {
  halaman,
  zona: 'Asia/Jakarta',
  nomor: '2026-000123',
  kode: 'K7QD-4MXR',
  diterimaPada: new Date('2026-03-02T03:00:00Z'),
  tempo: { tanggal: '2026-03-16', pasal: 'UU 14/2008 Pasal 22 ayat (7)', penjelasan: '/hitung-tenggat?dari=2026-03-02&jam=notifikasi_uu' },
  kurang: ['ktp'],
  tandaTerima: '/permohonan/surat/a/b?sampai=1&tanda=c',
};

const galat = (field: string, message: string) => [{ field, message }];

export const examples = {
  apa: <HalamanApa halaman={halaman} isian={{}} awal />,
  apaUsul: (
    <HalamanApa
      halaman={halaman}
      isian={{ rincian: 'sumur bor' }}
      awal
      pernah
      usul={{ slug: 'dinas-kesehatan', nama: 'Dinas Kesehatan' }}
    />
  ),
  apaSalah: <HalamanApa halaman={inggris} isian={{ rincian: ' ' }} galat={galat('rincian', 'Fill in this part first.')} />,
  tersedia: <HalamanTersedia halaman={halaman} temuan={temuan} />,
  menjawab: (
    <HalamanMenjawab halaman={halaman} item={{ slug: 'jalan-2025', judul: 'Laporan perbaikan jalan lingkungan tahun 2025 (contoh)' }} />
  ),
  unit: <HalamanUnit halaman={halaman} isian={{ sasaran: 'usul' }} usul={unit[0]} dipilih={[]} golongan={['dinas', 'kelurahan']} />,
  unitSalah: (
    <HalamanUnit
      halaman={inggris}
      isian={{ sasaran: 'golongan' }}
      galat={galat('golongan', 'Choose one of the answers.')}
      usul={undefined}
      dipilih={['Kelurahan Langkai']}
      golongan={['dinas', 'kelurahan']}
    />
  ),
  pilihUnit: <HalamanPilihUnit halaman={halaman} unit={unit} dipilih={['kelurahan-langkai']} />,
  pilihUnitSalah: (
    <HalamanPilihUnit halaman={halaman} unit={unit} dipilih={[]} galat={galat('unit', 'Pilih sedikitnya satu unit kerja.')} />
  ),
  tujuan: <HalamanTujuan halaman={halaman} isian={{}} />,
  cara: <HalamanCara halaman={halaman} isian={{ cara: 'softcopy' }} />,
  caraKertas: (
    <HalamanCara halaman={inggris} isian={{ cara: 'hardcopy', kirim_kertas: 'pos' }} galat={galat('kirim_kertas', 'Choose one.')} />
  ),
  sebagai: <HalamanSebagai halaman={halaman} isian={{ jenis_pemohon: 'perorangan' }} />,
  siapa: <HalamanSiapa halaman={halaman} sebagai={{ jenis_pemohon: 'perorangan', kuasa: false }} tersimpan={{}} />,
  siapaSalah: (
    <HalamanSiapa
      halaman={halaman}
      sebagai={{ jenis_pemohon: 'kelompok', kuasa: true }}
      tersimpan={samaran}
      galat={galat('nik', 'NIK terdiri dari 16 angka. Boleh dikosongkan dan dilengkapi nanti.')}
    />
  ),
  siapaBadanHukum: <HalamanSiapa halaman={inggris} sebagai={{ jenis_pemohon: 'badan_hukum', kuasa: false }} tersimpan={{}} />,
  kabar: (
    <HalamanKabar halaman={halaman} isian={{ kabari_lewat: 'whatsapp', bantuan: ['braille'] }} tersimpan={{ email: 'z••••@contoh.id' }} />
  ),
  periksa: <HalamanPeriksa {...periksa} />,
  periksaBerubah: (
    <HalamanPeriksa
      {...periksa}
      halaman={inggris}
      berubah
      isi={{ ...periksa.isi, unit: { sasaran: 'golongan', unit: [], golongan: 'kelurahan' } }}
    />
  ),
  terkirim: <HalamanTerkirim {...terkirim} />,
  terkirimMenunggu: <HalamanTerkirim {...terkirim} halaman={inggris} tandaTerima={undefined} kode={undefined} kurang={[]} />,
  lanjutkan: <HalamanLanjutkan halaman={halaman} langkah="cara" hapus="/permohonan/baru/hapus" />,
  habis: <HalamanHabis halaman={halaman} />,
  hapus: <HalamanHapus halaman={halaman} nomor={undefined} ke="/permohonan/baru/hapus" kembali="/permohonan/baru" />,
  hapusTerkirim: <HalamanHapus halaman={halaman} nomor="2026-000123" ke="/permohonan/baru/hapus" kembali="/permohonan/baru/terkirim" />,
  terhapus: <HalamanTerhapus halaman={halaman} />,
};
