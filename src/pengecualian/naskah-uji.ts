// Lampiran II–V of Perki 1/2021 as documents: every field of law.md 3.13, filled from the test. Pure.
import { formatTanggal } from '../shared/html/format.ts';
import { type Blok, type Kop, type KotakTandaTangan, type Naskah, type Penandatangan, terbilang } from '../surat/cetak.actions.ts';
import type { SuratUji } from './istilah.ts';
import { kataUji } from './kata.ts';
import type { BarisUji, Tanda } from './pengecualian.queries.ts';
import type { IsiUji } from './rules/isi-uji.ts';
import { PASAL_17, pasalHuruf } from './rules/pasal-17.ts';

export type BahanSurat = {
  jenis: SuratUji;
  kop: Kop;
  nomor: string;
  tanggal: string;
  penandatangan: Penandatangan | null;
  uji: BarisUji;
  tanda: readonly Tanda[];
  /** What it changes, for Lampiran IV and V. */
  lama: BarisUji | undefined;
  alamat: string;
};

const panjang = (t: string): string => formatTanggal(t, 'id', 'panjang');

/** One basis as a paper says it: the letter with its words, and the statute beside it. */
export const kalimatDasar = (isi: IsiUji): string =>
  isi.dasar
    .map((d) => `${pasalHuruf(d.huruf)} (dapat ${PASAL_17[d.huruf].dapat})${d.peraturan === '' ? '' : `; ${d.peraturan} ${d.pasal}`}`)
    .join('. ');

export const kalimatJangka = (isi: IsiUji): string =>
  isi.jangka.jenis === 'tanggal' ? `Sampai dengan ${panjang(isi.jangka.sampai)}` : isi.jangka.uraian;

const informasi = (isi: IsiUji): string =>
  isi.cakupan === 'sebagian' ? `${isi.informasi}. Bagian yang dikecualikan: ${isi.bagian}` : isi.informasi;

/** Number and year stand apart on the templates. */
const tahun = (t: string): string => t.slice(0, 4);

function hariIni(t: string): string {
  const bulan = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'];
  const [y, m, d] = t.split('-').map(Number);
  const hari = formatTanggal(t, 'id').split(',')[0] ?? '';
  return `hari ${hari} tanggal ${terbilang(d ?? 1)} bulan ${bulan[(m ?? 1) - 1] ?? ''} tahun ${y ?? ''}`;
}

export function naskahUji(b: BahanSurat): Naskah {
  const lembar = b.jenis === 'lembar_uji' || b.jenis === 'lembar_ubah';
  return {
    templat: 'keputusan',
    judul: `${kataUji.id.surat[b.jenis]} nomor ${b.nomor}`,
    judulCetak: judul(b),
    kop: b.kop,
    nomor: `${b.nomor} TAHUN ${tahun(b.tanggal)}`,
    perihal: perihal(b),
    tempatTanggal: `${lembar ? '' : 'Ditetapkan di '}${b.kop.tempat}, ${panjang(b.tanggal)}`,
    kepada: [],
    blok: lembar ? blokLembar(b) : blokPenetapan(b),
    sederhana: [],
    tandaTangan: lembar ? menyetujui(b) : kotakPpid(b.penandatangan),
    qr: { alamat: b.alamat, keterangan: `Keabsahan dokumen ini dapat diperiksa di ${b.alamat}` },
    kaki: b.kop.nama,
    stempel: Date.parse(`${b.tanggal}T00:00:00Z`) / 1000,
  };
}

function judul({ jenis }: BahanSurat): string {
  return {
    lembar_uji: 'Lembar Pengujian Konsekuensi',
    lembar_ubah: 'Lembar Pengujian Konsekuensi atas Pengubahan Klasifikasi Informasi',
    penetapan: 'Penetapan Pejabat Pengelola Informasi dan Dokumentasi',
    penetapan_ubah: 'Penetapan Pejabat Pengelola Informasi dan Dokumentasi',
  }[jenis];
}

function perihal({ jenis, kop, lama }: BahanSurat): string {
  if (jenis === 'penetapan') return `Tentang Klasifikasi Informasi yang Dikecualikan ${kop.nama}`;
  if (jenis !== 'penetapan_ubah') return '';
  const p = lama?.penetapan;
  return `Tentang Pengubahan Klasifikasi Informasi yang Dikecualikan dalam Penetapan Nomor ${p?.nomor ?? '–'} tanggal ${p ? panjang(p.tanggal) : '–'} ${kop.nama}`;
}

function blokLembar(b: BahanSurat): Blok[] {
  const { isi } = b.uji;
  const ubah = b.jenis === 'lembar_ubah';
  return [
    {
      b: 'paragraf',
      teks: `Pada ${hariIni(b.tanggal)}, bertempat di ${b.kop.tempat}, telah dilakukan pengujian konsekuensi${ubah ? ' atas pengubahan klasifikasi' : ''} terhadap informasi sebagaimana tersebut dalam tabel di bawah (UU Nomor 14 Tahun 2008 Pasal 19; Perki Nomor 1 Tahun 2021 Pasal ${ubah ? '53' : '49'}).`,
    },
    ubah && b.lama ? tabelUbah(b.lama.isi, isi) : tabelUji(isi),
    {
      b: 'rincian',
      baris: [
        { label: 'Unit yang menguasai', nilai: [b.uji.unit.nama] },
        { label: 'Kepentingan publik', nilai: [isi.kepentinganPublik] },
      ],
    },
    { b: 'sub', teks: 'Penguji' },
    { b: 'tabel', kepala: ['No', 'Nama', 'Jabatan', 'Unit Kerja', 'Pendapat', 'Tanda Tangan'], baris: penguji(b) },
    ...catatan(b),
  ];
}

const tabelUji = (isi: IsiUji): Blok => ({
  b: 'tabel',
  kepala: [
    'Informasi',
    'Dasar Hukum Pengecualian',
    'Konsekuensi/Pertimbangan Bagi Publik: Dibuka',
    'Konsekuensi/Pertimbangan Bagi Publik: Ditutup',
    'Jangka Waktu',
  ],
  baris: [[informasi(isi), kalimatDasar(isi), isi.akibatDibuka, isi.manfaatDitutup, kalimatJangka(isi)]],
});

const tabelUbah = (lama: IsiUji, isi: IsiUji): Blok => ({
  b: 'tabel',
  kepala: [
    'Informasi',
    'Dasar Hukum: Semula',
    'Dasar Hukum: Pengubahan',
    'Pertimbangan Sebelumnya',
    'Pertimbangan Pengubahan: Dibuka',
    'Pertimbangan Pengubahan: Ditutup',
    'Jangka Waktu',
  ],
  baris: [
    [
      informasi(isi),
      kalimatDasar(lama),
      kalimatDasar(isi),
      `Dibuka: ${lama.akibatDibuka} Ditutup: ${lama.manfaatDitutup}`,
      isi.akibatDibuka,
      isi.manfaatDitutup,
      `Semula: ${kalimatJangka(lama)}. Pengubahan: ${kalimatJangka(isi)}`,
    ],
  ],
});

/** The last opinion of each tester on the version that lies there. */
function terakhir({ tanda, uji }: BahanSurat): Tanda[] {
  const per = new Map<string, Tanda>();
  for (const t of tanda) if (t.hal === 'pendapat' && t.versi === uji.versi) per.set(t.nama, t);
  return [...per.values()];
}

function penguji(b: BahanSurat): string[][] {
  const list = terakhir(b);
  if (list.length === 0) return [['–', '–', '–', '–', '–', '']];
  const kata: Readonly<Record<string, string>> = kataUji.id.pendapat;
  return list.map((t, i) => [String(i + 1), t.nama, t.jabatan, t.unit || b.kop.perangkat || b.kop.nama, kata[t.pilihan] ?? t.pilihan, ' ']);
}

function catatan(b: BahanSurat): Blok[] {
  const butir = [
    ...terakhir(b).flatMap((t) => (t.teks === '' ? [] : [`${t.nama}: ${t.teks}`])),
    ...b.tanda
      .filter((t) => t.hal === 'pengesampingan' && t.versi === b.uji.versi)
      .map((t) => `Peringatan dikesampingkan oleh ${t.jabatan}: ${t.teks}`),
  ];
  return butir.length === 0
    ? []
    : [
        { b: 'sub', teks: 'Catatan' },
        { b: 'daftar', bernomor: true, butir },
      ];
}

const atasNama = (t: Tanda): string => (t.sebutan === 'definitif' ? t.jabatan : `${t.sebutan === 'plh' ? 'Plh.' : 'Plt.'} ${t.jabatan}`);

/** "Menyetujui": Atasan PPID and the head of the body; a deputy and a delegation name their paper. */
function menyetujui(b: BahanSurat): KotakTandaTangan[] {
  const ada = b.tanda.filter((t) => t.hal === 'persetujuan' && t.versi === b.uji.versi);
  const kotak = (label: string, t: Tanda | undefined): KotakTandaTangan => ({
    atas: ['Menyetujui,', label],
    nama: t?.nama ?? '(belum disetujui)',
    bawah: t
      ? [
          atasNama(t),
          ...(t.perintah ? [`Surat perintah Nomor ${t.perintah.nomor} tanggal ${panjang(t.perintah.tanggal)}`] : []),
          ...(t.teks === '' ? [] : [`Delegasi: ${t.teks}`]),
          `Disetujui ${panjang(t.pada.toISOString().slice(0, 10))}`,
        ]
      : [],
  });
  const atasan = ada.find((t) => t.peran === 'atasan');
  return [
    kotak('Atasan PPID', atasan),
    kotak('Pimpinan Badan Publik', ada.find((t) => t.peran === 'pimpinan') ?? (atasan?.teks ? atasan : undefined)),
  ];
}

function kotakPpid(p: Penandatangan | null): KotakTandaTangan[] {
  if (p === null) return [{ atas: ['Pejabat Pengelola Informasi dan Dokumentasi,'], nama: '(belum ditetapkan)', bawah: [] }];
  const perintah = p.sebutan === 'definitif' ? [] : [`surat perintah Nomor ${p.perintah.nomor} tanggal ${panjang(p.perintah.tanggal)}`];
  const sebutan = p.sebutan === 'definitif' ? '' : p.sebutan === 'plh' ? 'Plh. ' : 'Plt. ';
  return [
    {
      atas: ['Pejabat Pengelola Informasi dan Dokumentasi,', `${sebutan}${p.jabatan}`, ...perintah],
      nama: p.nama,
      bawah: p.nip === undefined ? [] : [`NIP ${p.nip}`],
    },
  ];
}

function blokPenetapan(b: BahanSurat): Blok[] {
  const { isi, lembar } = b.uji;
  const ubah = b.jenis === 'penetapan_ubah';
  const nomorLembar = `Nomor ${lembar?.nomor ?? '–'} tanggal ${lembar ? panjang(lembar.tanggal) : '–'}`;
  const lama = b.lama;
  return [
    {
      b: 'rincian',
      baris: [
        {
          label: 'Menimbang',
          nilai: [
            'a. bahwa setiap informasi publik bersifat terbuka, dan yang dikecualikan bersifat ketat dan terbatas (UU Nomor 14 Tahun 2008 Pasal 2);',
            'b. bahwa PPID wajib melakukan pengujian konsekuensi dengan saksama sebelum menyatakan informasi dikecualikan (UU Nomor 14 Tahun 2008 Pasal 19);',
            `c. bahwa pengujian konsekuensi ${ubah ? 'atas pengubahan klasifikasi ' : ''}telah dilakukan dan disetujui sebagaimana Lembar Pengujian Konsekuensi ${nomorLembar};`,
            `d. bahwa berdasarkan pertimbangan itu perlu ditetapkan ${ubah ? 'pengubahan ' : ''}klasifikasi informasi yang dikecualikan;`,
          ],
        },
        {
          label: 'Mengingat',
          nilai: [
            '1. Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik;',
            '2. Peraturan Pemerintah Nomor 61 Tahun 2010 tentang Pelaksanaan Undang-Undang Nomor 14 Tahun 2008;',
            '3. Peraturan Komisi Informasi Nomor 1 Tahun 2021 tentang Standar Layanan Informasi Publik;',
          ],
        },
        {
          label: 'Memperhatikan',
          nilai: ubah
            ? [
                `1. Penetapan Nomor ${lama?.penetapan?.nomor ?? '–'} tanggal ${lama?.penetapan ? panjang(lama.penetapan.tanggal) : '–'};`,
                `2. Lembar Pengujian Konsekuensi Nomor ${lama?.lembar?.nomor ?? '–'}${lama?.lembar ? ` tanggal ${panjang(lama.lembar.tanggal)}` : ''};`,
                `3. Lembar Pengujian Konsekuensi atas Pengubahan Klasifikasi ${nomorLembar};`,
              ]
            : [`Lembar Pengujian Konsekuensi ${nomorLembar};`],
        },
      ],
    },
    { b: 'sub', teks: 'Menetapkan' },
    {
      b: 'rincian',
      baris: [
        {
          label: 'PERTAMA',
          nilai: [
            `Informasi sebagaimana tersebut dalam lampiran penetapan ini ${ubah ? 'diubah klasifikasinya' : 'adalah informasi yang dikecualikan'}.`,
          ],
        },
        {
          label: 'KEDUA',
          nilai: [`Lembar Pengujian Konsekuensi ${nomorLembar} merupakan bagian yang tidak terpisahkan dari penetapan ini.`],
        },
      ],
    },
    { b: 'sub', teks: 'Lampiran' },
    {
      b: 'rincian',
      baris: [
        { label: 'Jenis informasi', nilai: [informasi(isi)] },
        { label: 'Klasifikasi', nilai: [`Dikecualikan (${kataUji.id.cakupan[isi.cakupan].toLowerCase()})`] },
        { label: 'Badan Publik dan unit kerja', nilai: [`${b.kop.nama}, ${b.uji.unit.nama}`] },
        { label: 'Alasan: dasar hukum', nilai: [kalimatDasar(isi)] },
        { label: 'Alasan: konsekuensi', nilai: [`Bila dibuka: ${isi.akibatDibuka}`, `Manfaat bila ditutup: ${isi.manfaatDitutup}`] },
        { label: 'Jangka waktu', nilai: [kalimatJangka(isi)] },
        { label: 'Pejabat PPID', nilai: [b.penandatangan ? `${b.penandatangan.nama}, ${b.penandatangan.jabatan}` : '–'] },
      ],
    },
  ];
}
