import { definePesan } from '../shared/html/pesan.ts';

/** Words of the closed lists, for events, pages and papers alike. */
export const kataUji = definePesan({
  id: {
    keadaan: {
      draf: 'Rancangan',
      ditelaah: 'Ditelaah',
      disetujui: 'Disetujui, belum ditetapkan',
      ditetapkan: 'Ditetapkan',
      diubah: 'Diubah',
      tidak_terbukti: 'Tidak terbukti, terbuka',
      berakhir: 'Berakhir, terbuka',
    },
    pemicu: {
      sebelum_permohonan: 'Sebelum ada permohonan',
      saat_permohonan: 'Saat ada permohonan',
      perintah_ki: 'Perintah Majelis Komisioner',
      impor: 'Daftar lama',
    },
    cakupan: { seluruhnya: 'Seluruh dokumen', sebagian: 'Informasi tertentu di dalamnya' },
    pendapat: { setuju: 'Setuju', setuju_dengan_catatan: 'Setuju dengan catatan', tidak_setuju: 'Tidak setuju' },
    slot: { atasan: 'Atasan PPID', pimpinan: 'pimpinan Badan Publik' },
    peringatan: {
      tanpa_pendapat_tim: 'Tim Pertimbangan belum memberi pendapat.',
      pendapat_menolak: 'Ada penguji yang tidak setuju.',
      jangka_tanpa_tanggal: 'Jangka waktunya tanpa tanggal akhir.',
    },
    surat: {
      lembar_uji: 'Lembar Pengujian Konsekuensi',
      penetapan: 'Penetapan Klasifikasi Informasi yang Dikecualikan',
      lembar_ubah: 'Lembar Pengujian Konsekuensi atas Pengubahan Klasifikasi',
      penetapan_ubah: 'Penetapan Pengubahan Klasifikasi Informasi yang Dikecualikan',
    },
    sebab: {
      habis_masa: 'jangka waktu pengecualian habis (PP 61/2010 Pasal 11 ayat (3))',
      penetapan: 'dibuka dengan penetapan PPID (PP 61/2010 Pasal 11 ayat (2))',
      putusan: 'dibuka dengan putusan (Perki 1/2021 Pasal 52 ayat (3)–(4))',
      persetujuan_tertulis: 'yang bersangkutan menyetujui secara tertulis (UU 14/2008 Pasal 18 ayat (2) huruf a)',
      jabatan_publik: 'berkaitan dengan jabatan publik (UU 14/2008 Pasal 18 ayat (2) huruf b)',
      sidang_terbuka: 'sudah dibuka dalam sidang terbuka (PP 61/2010 Pasal 5 ayat (2))',
    },
  },
  en: {
    keadaan: {
      draf: 'Draft',
      ditelaah: 'Under review',
      disetujui: 'Approved, not yet set',
      ditetapkan: 'Set',
      diubah: 'Changed',
      tidak_terbukti: 'Not proven, open',
      berakhir: 'Ended, open',
    },
    pemicu: {
      sebelum_permohonan: 'Before any request',
      saat_permohonan: 'When a request came',
      perintah_ki: 'Order of the commission',
      impor: 'Older list',
    },
    cakupan: { seluruhnya: 'The whole document', sebagian: 'Certain information in it' },
    pendapat: { setuju: 'Agrees', setuju_dengan_catatan: 'Agrees with remarks', tidak_setuju: 'Does not agree' },
    slot: { atasan: 'the Atasan PPID', pimpinan: 'the head of the body' },
    peringatan: {
      tanpa_pendapat_tim: 'Tim Pertimbangan has given no opinion.',
      pendapat_menolak: 'A tester does not agree.',
      jangka_tanpa_tanggal: 'The period has no end date.',
    },
    surat: {
      lembar_uji: 'Consequence test sheet',
      penetapan: 'Decision on the classification of exempt information',
      lembar_ubah: 'Test sheet on a change of classification',
      penetapan_ubah: 'Decision on a change of classification',
    },
    sebab: {
      habis_masa: 'its period has run out (PP 61/2010 article 11(3))',
      penetapan: 'opened by a decision of the PPID (PP 61/2010 article 11(2))',
      putusan: 'opened by a ruling (Perki 1/2021 article 52(3)–(4))',
      persetujuan_tertulis: 'the person consented in writing (UU 14/2008 article 18(2)a)',
      jabatan_publik: 'it concerns a public office (UU 14/2008 article 18(2)b)',
      sidang_terbuka: 'opened in a public hearing (PP 61/2010 article 5(2))',
    },
  },
});
