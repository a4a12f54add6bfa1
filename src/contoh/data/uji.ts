import type { usulkanUji } from '../../pengecualian/pengecualian.actions.ts';

type IsiUji = Parameters<typeof usulkanUji>[2]['isi'];

/** An invented consequence test; its last day is so many years after today. */
export type UjiContoh = { unit: string; tahun: number } & Omit<
  IsiUji,
  'jangka' | 'selaluTerbuka' | 'persetujuanTertulis' | 'jabatanPublik'
>;

/** Three tests: one that closes a whole, one that closes a part, and one that is still being judged. */
export const UJI = {
  bansos: {
    unit: 'dinas-sosial',
    tahun: 5,
    informasi: 'Data pribadi penerima bantuan sosial (contoh)',
    ringkasan: 'Daftar penerima bantuan sosial dengan nomor induk, alamat rumah, dan nomor rekening.',
    cakupan: 'seluruhnya',
    bagian: '',
    dasar: [{ huruf: 'h', peraturan: 'Undang-Undang Nomor 27 Tahun 2022', pasal: 'Pasal 4 ayat (2)' }],
    akibatDibuka: 'Penerima dapat dikenali sebagai warga miskin, dan rekeningnya dapat disalahgunakan.',
    manfaatDitutup: 'Penerima terlindungi dari penipuan dan dari rasa malu.',
    kepentinganPublik: 'Jumlah penerima, nilai bantuan, dan sebarannya menurut kelurahan tetap terbuka dan cukup untuk mengawasi bantuan.',
  },
  pelapor: {
    unit: 'inspektorat',
    tahun: 3,
    informasi: 'Identitas pelapor dalam berkas pengaduan warga (contoh)',
    ringkasan: 'Bagian berkas pengaduan yang menyebut siapa yang melapor.',
    cakupan: 'sebagian',
    bagian: 'Kolom nama, alamat, dan nomor telepon pelapor.',
    dasar: [{ huruf: 'h', peraturan: 'Undang-Undang Nomor 27 Tahun 2022', pasal: 'Pasal 4 ayat (3)' }],
    akibatDibuka: 'Pelapor dapat dikenali dan dibalas oleh yang dilaporkan.',
    manfaatDitutup: 'Pelapor aman dan warga tetap berani melapor.',
    kepentinganPublik: 'Isi pengaduan, tindak lanjut, dan hasilnya tetap terbuka.',
  },
  penawaran: {
    unit: 'bagian-pengadaan',
    tahun: 2,
    informasi: 'Metode kerja dan analisis harga peserta tender yang kalah (contoh)',
    ringkasan: 'Bagian dokumen penawaran peserta tender yang tidak menang.',
    cakupan: 'sebagian',
    bagian: 'Lampiran metode kerja dan analisis harga satuan.',
    dasar: [{ huruf: 'b', peraturan: 'Undang-Undang Nomor 30 Tahun 2000', pasal: 'Pasal 3' }],
    akibatDibuka: 'Pesaing dapat meniru cara kerja dan harga peserta pada tender berikutnya.',
    manfaatDitutup: 'Persaingan tetap sehat dan harga yang ditawarkan kepada kota tetap wajar.',
    kepentinganPublik: 'Nilai penawaran, hasil evaluasi, dan kontrak pemenang tetap terbuka.',
  },
} as const satisfies Record<string, UjiContoh>;
export type NamaUji = keyof typeof UJI;

/** The content of a test on a day. */
export function isiUjiContoh({ unit: _, tahun, ...isi }: UjiContoh, hari: string): IsiUji {
  const sampai = `${Number(hari.slice(0, 4)) + tahun}-12-31`;
  return { ...isi, jangka: { jenis: 'tanggal', sampai }, selaluTerbuka: null, persetujuanTertulis: false, jabatanPublik: false };
}
