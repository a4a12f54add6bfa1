import { formatTanggal, formatWaktu } from '../shared/html/format.ts';
import type { Blok, Kop, Naskah } from '../surat/cetak.actions.ts';
import { kalimatTenggat } from './berkas-kata.ts';
import { fileDari, type IsiBerkas } from './berkas.ts';

const hari = (t: string): string => formatTanggal(t, 'id', 'panjang');

/** daftar-isi.pdf: the index that lies on the table at the hearing; every paper in it by its name in the ZIP. */
export function naskahBerkas(b: IsiBerkas, kop: Kop): Naskah {
  return {
    templat: 'laporan',
    judul: `Daftar isi berkas perkara ${b.nomor}`,
    judulCetak: `Daftar Isi Berkas Perkara ${b.nomor}`,
    kop,
    nomor: null,
    tempatTanggal: `${kop.tempat}, ${formatWaktu(b.disusun, 'id', b.zona, 'panjang')}`,
    perihal: '',
    kepada: [],
    blok: susun(b),
    sederhana: [],
    tandaTangan: [],
    qr: { alamat: '', keterangan: '' },
    kaki: kop.nama,
    stempel: Math.floor(b.disusun.getTime() / 1000),
  };
}

function susun(b: IsiBerkas): Blok[] {
  const w = b.wakil;
  const wakil = w ? `${w.nama}, ${w.jabatan}; penugasan nomor ${w.suratNomor}, ${hari(w.suratTanggal)}` : 'Atasan PPID sendiri';
  return [
    {
      b: 'rincian',
      baris: [
        { label: 'Perkara', nilai: b.perkara.map((p) => p.nama) },
        { label: 'Keadaan', nilai: [`${b.keadaan}; dimohonkan ${hari(b.diajukan)}`] },
        { label: 'Yang mewakili', nilai: [wakil] },
      ],
    },
    {
      b: 'paragraf',
      teks: 'Amplop A: untuk sidang. Dokumen yang dikecualikan tidak termuat; dokumen itu disampaikan terpisah dan tersegel, hanya atas perintah Majelis Komisioner.',
    },
    { b: 'sub', teks: 'Surat dan bukti penyampaian' },
    tabel(
      ['Berkas', 'Surat', 'Tanggal', 'Diterima pemohon'],
      b.surat.map((s) => [
        s.file?.jalur ?? 'tidak ada',
        `${s.nama}${s.nomor === null ? '' : ` nomor ${s.nomor}`}`,
        hari(s.tanggal),
        s.terbukti === null ? 'belum terbukti' : hari(s.terbukti),
      ]),
    ),
    { b: 'sub', teks: 'Uji konsekuensi' },
    ...(b.uji.length === 0
      ? [{ b: 'paragraf', teks: 'Tidak ada pengecualian dalam perkara ini.' } as const]
      : [
          tabel(
            ['Berkas', 'Informasi', 'Dasar', 'Penetapan'],
            b.uji.map((u) => [u.file.map((f) => f.jalur).join('\n'), u.informasi, u.dasar, u.penetapan?.nomor ?? '–']),
          ),
        ]),
    { b: 'sub', teks: 'Tenggat' },
    tabel(
      ['Perkara', 'Tenggat', 'Paling lambat', 'Keadaan'],
      b.tenggat.map((t) => [t.perkara, `${t.nama} (${t.pasal})`, t.tanggal === null ? '–' : hari(t.tanggal), kalimatTenggat(t)]),
    ),
    { b: 'sub', teks: 'Riwayat' },
    tabel(
      ['Waktu', 'Perkara', 'Yang terjadi', 'Oleh'],
      b.linimasa.map((l) => [formatWaktu(l.pada, 'id', b.zona, 'pendek'), l.perkara, l.kalimat, l.oleh]),
    ),
    { b: 'sub', teks: 'Sidik berkas (SHA-256)' },
    { b: 'daftar', bernomor: false, butir: fileDari(b).map((f) => `${f.jalur}: ${f.sha256.match(/.{16}/g)?.join(' ') ?? ''}`) },
    {
      b: 'paragraf',
      teks: 'Keutuhan riwayat dapat diperiksa tanpa jaringan dengan membuka index.html, atau sidik.txt dengan perintah sha256sum -c.',
    },
  ];
}

const tabel = (kepala: readonly string[], baris: readonly (readonly string[])[]): Blok => ({
  b: 'tabel',
  kepala,
  baris: baris.length > 0 ? baris : [kepala.map(() => '–')],
});
