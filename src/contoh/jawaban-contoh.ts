import type { buatSurat, RujukanUji } from '../surat/surat.actions.ts';
import { BIAYA } from './data/biaya.ts';
import type { Langkah } from './data/kasus.ts';

type IsiPemberitahuan = Extract<Parameters<typeof buatSurat>[2]['isi'], { jenis: 'pemberitahuan' }>;
type Jawaban = Langkah & { buat: 'jawab' | 'tidak_dikuasai' | 'belum_dikuasai' };
type Bahan = {
  rincian: string;
  materi: string;
  alamat: string;
  berkas: readonly string[];
  /** The day so many calendar days on. */
  tersedia: (hari: number) => string;
};
type IsiKeputusan = Pick<IsiPemberitahuan, 'butir' | 'penyerahan' | 'biaya' | 'berkas'>;

const UNDUH = { bentuk: ['softcopy'], format: 'PDF', caraMemperoleh: 'salinan', caraMengirim: 'unduh', waktuHari: 2 } as const;
const AMBIL = { ...UNDUH, bentuk: ['hardcopy'], format: 'cetak', caraMengirim: 'ambil', waktuHari: 3 } as const;
const GRATIS = { gratis: true } as const;

/** The decision part of a practice notification. */
export function isiJawaban(langkah: Jawaban, b: Bahan): IsiKeputusan {
  const informasi = b.rincian;
  const materi = `${b.materi}, dari daftar informasi publik unit.`;
  if (langkah.buat === 'tidak_dikuasai')
    return {
      butir: [{ informasi, putusan: 'tidak_dikuasai', badanLain: langkah.badan, penjelasan: 'Bukan urusan pemerintah kota.' }],
      penyerahan: null,
      biaya: null,
    };
  const nanti = { putusan: 'belum_didokumentasikan' as const, penjelasan: 'Pengumpulan datanya masih berjalan.' };
  if (langkah.buat === 'belum_dikuasai')
    return { butir: [{ informasi, ...nanti, tersediaPada: b.tersedia(langkah.tersediaHari) }], penyerahan: null, biaya: null };
  const diberi = { informasi, putusan: 'diberikan' as const, materi };
  switch (langkah.putusan) {
    case 'diberi':
      return { butir: [diberi], penyerahan: UNDUH, biaya: GRATIS, berkas: b.berkas };
    case 'diberi_ambil':
      return { butir: [diberi], penyerahan: AMBIL, biaya: GRATIS };
    case 'terbuka':
      return { butir: [{ informasi, putusan: 'sudah_terbuka', materi, alamat: b.alamat }], penyerahan: null, biaya: null };
    case 'sebagian':
      return {
        butir: [diberi, { informasi: 'Bagian kedua dari permintaan', ...nanti, tersediaPada: b.tersedia(90) }],
        penyerahan: AMBIL,
        biaya: GRATIS,
      };
    case 'berbayar':
      return {
        butir: [diberi],
        penyerahan: AMBIL,
        biaya: {
          gratis: false,
          lembar: 90,
          pengiriman: 0,
          ...BIAYA,
        },
      };
  }
}

/** The decision part where something is exempt: refused with its test, or given with a list of what is blackened. */
export function isiKecuali(buat: 'tolak' | 'hitamkan', { rincian, uji }: { rincian: string; uji: readonly RujukanUji[] }): IsiKeputusan {
  if (buat === 'tolak') return { butir: [{ informasi: rincian, putusan: 'ditolak', uji }], penyerahan: null, biaya: null };
  const penghitaman = [
    {
      materi: 'Nama, alamat, dan nomor telepon pelapor, halaman 1–3',
      alasan: 'Pelapor dapat dikenali.',
      pasal: 'UU 14/2008 Pasal 17 huruf h',
    },
  ];
  const materi = 'Berkas penanganan 12 pengaduan, 38 halaman; isi pengaduan dan tindak lanjutnya utuh (contoh).';
  return {
    butir: [{ informasi: rincian, putusan: 'diberikan_sebagian', materi, penghitaman, uji }],
    penyerahan: AMBIL,
    biaya: GRATIS,
  };
}
