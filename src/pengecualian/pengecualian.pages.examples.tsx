import { HalamanFormUji } from './form-uji.pages.tsx';
import { ujiContoh, isiContoh } from './uji/contoh-uji.ts';
import { isianDari } from './isian-uji.ts';
import type { BarisUji } from './pengecualian.queries.ts';
import { HalamanPersetujuan } from './persetujuan.pages.tsx';
import { HalamanDik, HalamanDikRinci } from './publik.pages.tsx';
import { listBoleh } from './transisi.ts';
import { HalamanDaftarUji, HalamanUji } from './uji.pages.tsx';

const hak = new Set(['pengecualian:lihat', 'pengecualian:usul', 'pengecualian:tetapkan']);
const petugas = {
  bahasa: 'id' as const,
  badan: { nama: 'Pemerintah Kota Contoh' },
  jalur: '/kerja/pengecualian',
  csrf: 'x',
  pengguna: { nama: 'Utama Contoh', peran: ['utama'], hak },
};
const warga = { bahasa: 'id' as const, badan: { nama: 'Pemerintah Kota Contoh' }, jalur: '/informasi-dikecualikan' };

const uji: BarisUji = {
  id: '0190aaaa-0000-7000-8000-0000000000e1',
  keadaan: 'ditetapkan',
  pemicu: 'sebelum_permohonan',
  unit: { id: ujiContoh().unitId, nama: 'Inspektorat', slug: 'inspektorat' },
  permohonanId: null,
  nomorPermohonan: null,
  mengubahId: null,
  versi: 1,
  isi: isiContoh,
  huruf: ['h'],
  cakupan: 'sebagian',
  persetujuan: ['atasan', 'pimpinan'],
  lembar: { nomor: '001/UK/PPID/2026', tanggal: '2026-02-25' },
  penetapan: { nomor: '001/SK-DIK/PPID/2026', tanggal: '2026-03-02' },
  sampai: '2031-03-01',
  berakhir: null,
  informasiSlug: null,
};
const tanda = {
  id: 't1',
  versi: 1,
  hal: 'pendapat',
  peran: 'tim',
  pilihan: 'setuju_dengan_catatan',
  teks: 'Tindak lanjutnya tetap terbuka.',
  nama: 'Tim Contoh',
  jabatan: 'Kepala Bagian Hukum',
  unit: '',
  sebutan: 'definitif' as const,
  perintah: null,
  pada: new Date('2026-02-26T03:00:00Z'),
};
const rinci = {
  halaman: petugas,
  zona: 'Asia/Jakarta',
  hari: '2026-03-02',
  uji,
  boleh: listBoleh(['utama'], 'ditetapkan').filter((t) => t !== 'gantikan'),
  peringatan: [],
  tanda: [tanda],
  surat: [{ jenis: 'penetapan' as const, nomor: '001/SK-DIK/PPID/2026', tanggal: '2026-03-02', sha256: 'a'.repeat(64) }],
  riwayat: [{ waktu: new Date('2026-02-25T03:00:00Z'), kalimat: 'Uji konsekuensi diusulkan (Pasal 17 huruf h).' }],
  nomorUsul: '',
  isian: {},
  galat: [],
};
const form = {
  halaman: petugas,
  unit: [{ value: 'u1', text: 'Inspektorat' }],
  isian: isianDari(isiContoh),
  galat: [],
  nomorPermohonan: null,
  mengubah: null,
};

const penolakan = {
  suratId: '0190aaaa-0000-7000-8000-0000000000f1',
  nomorPermohonan: '2026-000123',
  jatuhTempo: '2026-03-16',
  informasi: [isiContoh.informasi],
  keadaan: 'menunggu' as const,
  alasan: '',
};

export const examples = {
  persetujuan: (
    <HalamanPersetujuan
      halaman={petugas}
      uji={[{ id: uji.id, informasi: isiContoh.informasi, nomor: '001/UK/PPID/2026' }]}
      mendesak={[{ nomor: '2026-000123', jatuhTempo: '2026-03-04', ujiId: uji.id, informasi: isiContoh.informasi }]}
      penolakan={[penolakan, { ...penolakan, suratId: '0190aaaa-0000-7000-8000-0000000000f2', nomorPermohonan: '2026-000124' }]}
      terpilih={penolakan.suratId}
      bolehTolak
      isian={{ surat: penolakan.suratId }}
      galat={[{ field: 'alasan', message: 'Tulis alasannya.' }]}
    />
  ),
  daftar: (
    <HalamanDaftarUji
      halaman={petugas}
      tab="ditetapkan"
      jumlah={new Map([['ditetapkan', 1]])}
      uji={[uji]}
      nomor={1}
      banyakHalaman={1}
      bolehUsul
    />
  ),
  'daftar-kosong': (
    <HalamanDaftarUji halaman={petugas} tab="berjalan" jumlah={new Map()} uji={[]} nomor={1} banyakHalaman={0} bolehUsul={false} />
  ),
  baru: <HalamanFormUji {...form} id={null} />,
  'baru-galat': (
    <HalamanFormUji
      {...form}
      id={null}
      nomorPermohonan="2026-000123"
      galat={[{ field: 'huruf_1', message: 'Huruf j perlu undang-undang lain.' }]}
    />
  ),
  rinci: <HalamanUji {...rinci} />,
  ditelaah: (
    <HalamanUji
      {...rinci}
      uji={{ ...uji, keadaan: 'ditelaah', persetujuan: [], penetapan: null }}
      boleh={listBoleh(['atasan'], 'ditelaah')}
      peringatan={[{ peringatan: 'tanpa_pendapat_tim', oleh: ['utama'] }]}
      galat={[{ field: 'perintah_nomor', message: 'Plh. atau Plt. menyebut nomor dan tanggal surat perintah.' }]}
    />
  ),
  disetujui: (
    <HalamanUji
      {...rinci}
      halaman={{ ...petugas, bahasa: 'en' }}
      uji={{ ...uji, keadaan: 'disetujui', penetapan: null }}
      boleh={listBoleh(['utama'], 'disetujui')}
      nomorUsul="002/SK-DIK/PPID/2026"
    />
  ),
  publik: <HalamanDik halaman={warga} uji={[uji]} total={1} huruf={undefined} nomor={1} banyakHalaman={1} />,
  'publik-kosong': <HalamanDik halaman={{ ...warga, bahasa: 'en' }} uji={[]} total={0} huruf="a" nomor={1} banyakHalaman={0} />,
  'publik-rinci': (
    <HalamanDikRinci halaman={warga} uji={uji} terbuka={null} surat={[{ jenis: 'penetapan', nomor: '001', sha256: 'a'.repeat(64) }]} />
  ),
  'publik-terbuka': (
    <HalamanDikRinci
      halaman={warga}
      uji={{ ...uji, keadaan: 'berakhir', berakhir: { tanggal: '2031-03-02', sebab: 'habis_masa' }, informasiSlug: 'berkas' }}
      terbuka="2031-03-02"
      surat={[]}
    />
  ),
};
