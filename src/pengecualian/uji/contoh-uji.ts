// A lawful test and the decisions on it, for tests.
import type { Pengecualian } from '../pengecualian.ts';
import type { IsiUji } from '../rules/isi-uji.ts';

export const HARI = '2026-03-02';
export const SIDIK = 'a'.repeat(64);

export const isiContoh: IsiUji = {
  informasi: 'Nomor rekening dan alamat rumah pelapor dalam berkas pengaduan 2025 (contoh)',
  ringkasan: 'Bagian berkas pengaduan yang memuat data pribadi pelapor.',
  cakupan: 'sebagian',
  bagian: 'Kolom nomor rekening dan alamat rumah.',
  dasar: [{ huruf: 'h', peraturan: 'Undang-Undang Nomor 27 Tahun 2022', pasal: 'Pasal 4 ayat (2)' }],
  akibatDibuka: 'Pelapor dapat dikenali dan rekeningnya disalahgunakan.',
  manfaatDitutup: 'Pelapor terlindungi dan warga tetap berani melapor.',
  kepentinganPublik: 'Isi pengaduan dan tindak lanjutnya tetap terbuka; kepentingan umum tidak memerlukan data pribadi pelapor.',
  jangka: { jenis: 'tanggal', sampai: '2031-03-01' },
  selaluTerbuka: null,
  persetujuanTertulis: false,
  jabatanPublik: false,
};

export const ujiContoh = (ubah: Partial<Pengecualian> = {}): Pengecualian => ({
  keadaan: 'ditelaah',
  versi: 1,
  sidik: SIDIK,
  huruf: ['h'],
  unitId: '0190a000-0000-7000-8000-000000000001',
  pemicu: 'sebelum_permohonan',
  permohonanId: null,
  mengubahId: null,
  nomorLembar: '1',
  pendapat: [{ akunId: 'tim-1', sebagai: 'tim', pendapat: 'setuju' }],
  persetujuan: [],
  dikesampingkan: [],
  penetapan: null,
  diingatkan: [],
  berakhir: null,
  ...ubah,
});
