import { contohHalaman } from '../../shared/html/test/examples-page.tsx';
import { instantIn } from '../../shared/tanggal.ts';
import { kalimatPeristiwa } from '../../peristiwa/peristiwa.queries.ts';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { hitungJadwal } from '../kasus.queries.ts';
import type { Lacak } from '../lacak.queries.ts';
import { pemegangOf } from '../permohonan.ts';
import { type PeristiwaBerwaktu, replay } from '../replay.ts';
import { listBoleh } from '../transisi.ts';
import { HalamanTanya, HalamanUbahKabar } from './atur.pages.tsx';
import { hukumPesan } from './hukum.pesan.ts';
import { HalamanLengkapi } from './lengkapi.pages.tsx';
import { HalamanLihat, HalamanTenggat, type LihatProps } from './lihat.pages.tsx';
import { HalamanKodeHilang, HalamanKodeJadi, HalamanMasukLacak, HalamanTautanKode } from './masuk.pages.tsx';
import { buatTampilan } from './tampilan.ts';
import { kalenderContoh, ZONA } from './test/kalender-contoh.ts';

const NOMOR = '2026-000123';
const halaman: Halaman = { ...contohHalaman, jalur: '/permohonan/lacak/lihat', csrf: 'contoh' };
const en: Halaman = { ...halaman, bahasa: 'en' };
const saat = (tanggal: string, jam = '09:12') => instantIn(ZONA, tanggal, jam);
const SURAT = '019a0000-0000-7000-8000-000000000001';
const UNIT = '019a0000-0000-7000-8000-000000000002';

const masuk: readonly PeristiwaBerwaktu[] = [
  {
    jenis: 'permohonan_diajukan',
    pada: saat('2026-03-16'),
    data: {
      nomor: NOMOR,
      kanal: 'web',
      jenis_pemohon: 'perorangan',
      dengan_kuasa: false,
      diterima_pada: saat('2026-03-16').toISOString(),
      mundur: null,
      sasaran: 'tidak_tahu',
      unit_ids: [],
      cara_memperoleh: 'salinan',
      bentuk: 'softcopy',
      cara_mengirim: 'unduh',
      kurang: ['nik', 'ktp'],
    },
  },
  { jenis: 'permohonan_terdaftar', pada: saat('2026-03-16'), data: { cara: 'otomatis' } },
];
const tidakLengkap: readonly PeristiwaBerwaktu[] = [
  ...masuk,
  { jenis: 'permohonan_tidak_lengkap', pada: saat('2026-03-17'), data: { kurang: ['rincian', 'ktp'], surat_id: SURAT } },
];
const dibuka: readonly PeristiwaBerwaktu[] = [
  ...tidakLengkap,
  {
    jenis: 'permohonan_surat_diterima',
    pada: saat('2026-03-17', '19:40'),
    data: { surat_id: SURAT, surat: 'ketidaklengkapan', tanggal: '2026-03-17', bukti: 'dibuka_dengan_kode' },
  },
  { jenis: 'permohonan_kelengkapan_ditambah', pada: saat('2026-03-17', '19:55'), data: { kolom: 'rincian', cara: 'salinan' } },
];
const diproses: readonly PeristiwaBerwaktu[] = [
  ...masuk,
  { jenis: 'permohonan_lengkap', pada: saat('2026-03-17', '10:05'), data: { belum_dibuktikan: ['ktp'] } },
  {
    jenis: 'permohonan_didisposisi',
    pada: saat('2026-03-17', '11:20'),
    data: { tugas: [{ tugas_id: SURAT, unit_id: UNIT, batas: '2026-03-27' }] },
  },
];
const selesai: readonly PeristiwaBerwaktu[] = [
  ...diproses,
  {
    jenis: 'permohonan_diberitahukan',
    pada: saat('2026-03-30', '14:00'),
    data: { hasil: 'dikabulkan_sebagian', surat_id: SURAT, penyediaan_hari: 2, tersedia_pada: null, biaya: 0 },
  },
  { jenis: 'permohonan_diserahkan', pada: saat('2026-03-31', '08:30'), data: { cara: 'unduh', berkas: 2 } },
];

type Ubah = Partial<Pick<Lacak, 'surat' | 'berkas'>> & {
  keberatan?: LihatProps['keberatan'];
  dibuka?: ReadonlySet<string>;
  halaman?: Halaman;
  pesan?: LihatProps['pesan'];
};

/** The page as it stands on a day, out of these events: the same code that runs for a real case. */
function contoh(events: readonly PeristiwaBerwaktu[], hari: string, ubah: Ubah = {}) {
  const now = saat(hari, '12:00');
  const permohonan = replay(events);
  if (!permohonan) throw new Error('example without events');
  const kalender = kalenderContoh();
  const h = ubah.halaman ?? halaman;
  const riwayat: Lacak['riwayat'] = events.map((e, i) => ({
    badanId: 'a',
    id: `e${i}`,
    berkas: { jenis: 'permohonan', id: 'p' },
    urutan: i + 1,
    jenis: e.jenis,
    versi: 1,
    aktorJenis: 'sistem',
    aktorId: null,
    pada: e.pada.toISOString(),
    data: '{}',
    hashSebelum: '',
    hash: '',
    isi: e.data,
  }));
  const lacak: Lacak = {
    id: 'p',
    orangId: 'o',
    permohonan,
    rincian: ['Daftar jalan lingkungan yang diperbaiki di Kelurahan Langkai tahun 2025, lengkap dengan biayanya (contoh).'],
    jadwal: hitungJadwal(events, kalender, ZONA, now),
    riwayat,
    surat: ubah.surat ?? [],
    berkas: ubah.berkas ?? [],
    pemegang: pemegangOf(permohonan),
    unit: new Map([[UNIT, 'Dinas Pekerjaan Umum dan Penataan Ruang']]),
    kabariLewat: 'whatsapp',
    boleh: listBoleh('pemohon', permohonan.keadaan),
  };
  return (
    <HalamanLihat
      halaman={h}
      zona={ZONA}
      lacak={lacak}
      tampilan={buatTampilan(lacak, kalender.kalender, hari)}
      dibuka={ubah.dibuka ?? new Set()}
      keberatan={ubah.keberatan ?? []}
      riwayat={riwayat.map((e) => ({ pada: new Date(e.pada), kalimat: kalimatPeristiwa(e, h.bahasa) }))}
      {...(ubah.pesan && { pesan: ubah.pesan })}
    />
  );
}

const tandaTerima = {
  id: '019a0000-0000-7000-8000-000000000009',
  jenis: 'tanda_terima',
  nomor: null,
  tanggal: '2026-03-16',
  token: 'x',
} as const;
const kurangSurat = { id: SURAT, jenis: 'ketidaklengkapan', nomor: '045/12/PPID/2026', tanggal: '2026-03-17', token: 'y' } as const;
const jawaban = { ...kurangSurat, jenis: 'pemberitahuan', nomor: '045/31/PPID/2026', tanggal: '2026-03-30' } as const;
const berkas = [
  { id: 'b1', nama: 'Daftar jalan lingkungan 2025.xlsx', mime: 'x', ukuran: 182_000, sampai: saat('2026-05-30'), kedaluwarsa: false },
  { id: 'b2', nama: 'Kontrak pemeliharaan (dihitamkan).pdf', mime: 'x', ukuran: 2_400_000, sampai: saat('2026-03-20'), kedaluwarsa: true },
];
const uu = hitungJadwal(diproses, kalenderContoh(), ZONA, saat('2026-03-18')).utama;
const salah = [{ field: 'nomor', message: 'Nomor dan kode akses tidak cocok. Periksa keduanya pada tanda bukti Anda, lalu coba lagi.' }];
const luar = { ...halaman, jalur: '/permohonan/lacak' };

export const examples = {
  pintu: <HalamanMasukLacak halaman={luar} nomor={NOMOR} />,
  pintuSalah: <HalamanMasukLacak halaman={luar} nomor={NOMOR} galat={salah} />,
  pintuBerakhirEn: <HalamanMasukLacak halaman={{ ...luar, bahasa: 'en' }} nomor="" sebab="berakhir" />,
  pintuKeluar: <HalamanMasukLacak halaman={luar} nomor="" sebab="keluar" />,
  kodeHilang: <HalamanKodeHilang halaman={luar} nomor="" />,
  kodeHilangTerkirim: <HalamanKodeHilang halaman={luar} nomor="" terkirim />,
  tautanKode: <HalamanTautanKode halaman={luar} nomor="" tanda="x" />,
  tautanMati: <HalamanTautanKode halaman={luar} nomor="" tanda={undefined} />,
  kodeJadi: <HalamanKodeJadi halaman={luar} kode="KMNP-2345" />,
  terdaftar: contoh(masuk, '2026-03-17', { surat: [tandaTerima], pesan: 'lengkap' }),
  tidakLengkap: contoh(tidakLengkap, '2026-03-17', { surat: [tandaTerima, kurangSurat] }),
  tidakLengkapDibuka: contoh(dibuka, '2026-03-24', { surat: [tandaTerima, kurangSurat], dibuka: new Set([SURAT]) }),
  diproses: contoh(diproses, '2026-03-27', { surat: [tandaTerima] }),
  lewatEn: contoh(diproses, '2026-04-09', { surat: [tandaTerima], halaman: en }),
  selesai: contoh(selesai, '2026-04-01', { surat: [tandaTerima, jawaban], berkas, dibuka: new Set(['b1']) }),
  ...(uu && { hari: <HalamanTenggat halaman={halaman} nomor={NOMOR} tenggat={uu} judul={hukumPesan.id.dasar.notifikasi_uu} /> }),
  lengkapiKtp: <HalamanLengkapi halaman={halaman} nomor={NOMOR} kolom="ktp" />,
  lengkapiNik: (
    <HalamanLengkapi
      halaman={halaman}
      nomor={NOMOR}
      kolom="nik"
      isian={{ nilai: '123' }}
      galat={[{ field: 'nilai', message: 'NIK terdiri dari 16 angka.' }]}
    />
  ),
  lengkapiRincian: <HalamanLengkapi halaman={halaman} nomor={NOMOR} kolom="rincian" />,
  lengkapiCara: <HalamanLengkapi halaman={en} nomor={NOMOR} kolom="cara_memperoleh" />,
  cabut: <HalamanTanya halaman={halaman} nomor={NOMOR} apa="cabut" />,
  gantiKode: <HalamanTanya halaman={halaman} nomor={NOMOR} apa="kode" />,
  kabar: (
    <HalamanUbahKabar
      halaman={halaman}
      nomor={NOMOR}
      isian={{ lewat: 'whatsapp', telepon: '', email: '' }}
      ada={{ telepon: true, email: false }}
      bolehTambah
    />
  ),
  kabarTertutup: (
    <HalamanUbahKabar
      halaman={halaman}
      nomor={NOMOR}
      isian={{ lewat: 'halaman', telepon: '', email: '' }}
      ada={{ telepon: false, email: false }}
      bolehTambah={false}
    />
  ),
};
