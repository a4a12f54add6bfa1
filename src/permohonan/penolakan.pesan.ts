import { definePesan } from '../shared/html/pesan.ts';

/** Why a step of a request is refused: what happened, the article, and what is lawful now. Keys are the reasons of the rules. */
export const penolakanPesan = definePesan({
  id: {
    bukan_keadaan:
      'Langkah ini tidak sesuai dengan keadaan permohonan sekarang; mungkin petugas lain sudah melangkah. Muat ulang halaman dan ikuti langkah di kotak paling atas.',
    bukan_peran: 'Peran Anda tidak dapat melakukan ini. Mintalah PPID Utama melakukannya (Perki 1/2021 Pasal 10).',
    tidak_ditemukan: 'Permohonan ini tidak ada.',
    terhapus: 'Data pemohon sudah dihapus; surat kepadanya tidak dapat dibuat lagi.',
    kolom_kosong: 'Tidak ada data yang diminta.',
    tanpa_unit: 'Pilih sedikitnya satu unit.',
    unit_ganda: 'Unit itu masih memegang tugas ini. Tunggu jawabannya, ingatkan, atau tarik tugasnya dulu.',
    batas_lewat: 'Batas internal harus hari ini atau sesudahnya.',
    melewati_jatuh_tempo: 'Batas internal melewati jatuh tempo permohonan (UU 14/2008 Pasal 22 ayat (7)). Pilih hari yang lebih awal.',
    arahan_kosong: 'Tulis apa yang diminta dari unit.',
    tugas_tidak_ada: 'Tugas ini tidak ada.',
    tugas_sudah_selesai: 'Tugas ini sudah dijawab atau ditarik. Yang Anda kirim tidak disimpan.',
    baru_diingatkan: 'Unit ini baru saja diingatkan. Ingatkan lagi sesudah 12 jam, atau hubungi langsung.',
    jawaban_kosong: 'Tulis jawaban unit, atau tambahkan berkas.',
    hasil_kosong: 'Pilih salah satu jawaban.',
    saran_unit_sendiri: 'Pilih unit lain, bukan unit Anda sendiri.',
    daftar_kosong: 'Pilih sedikitnya satu hal yang harus dilengkapi. Bila tidak ada yang kurang, nyatakan lengkap.',
    tidak_kurang:
      'Hal ini sudah diberikan pemohon, jadi tidak boleh diminta lagi. Tujuan cukup diisi, tidak dinilai (UU 14/2008 Pasal 4 ayat (3); Perki 1/2021 Pasal 29 ayat (5)). Minta hanya yang kurang, atau nyatakan lengkap.',
    tambahan_tanpa_dasar:
      'Berkas di luar daftar hanya boleh diminta dengan nomor peraturan dan pasal yang memintanya (UU 14/2008 Pasal 21; Perki 1/2021 Pasal 27). Tulis nama berkas, nomor peraturan, dan pasalnya, atau hapus permintaan ini.',
    belum_terbukti_diterima:
      'Belum terbukti bahwa pemohon menerima surat, jadi waktu perbaikan belum berjalan (Perki 1/2021 Pasal 33 ayat (3)). Catat bukti penyampaian pada suratnya.',
    belum_lewat: 'Waktu perbaikan belum lewat (Perki 1/2021 Pasal 33 ayat (3)).',
    di_masa_depan: 'Tanggal tidak boleh di masa depan.',
    sudah_diperpanjang:
      'Waktu sudah diperpanjang satu kali dan tidak dapat diperpanjang lagi (UU 14/2008 Pasal 22 ayat (8); Perki 1/2021 Pasal 36). Yang sah sekarang: kirim pemberitahuan tertulis, juga bila informasi belum dikuasai atau belum didokumentasikan.',
    alasan_wajib: 'Pilih sedikitnya satu dari dua alasan yang sah (Perki 1/2021 Pasal 36). Kesibukan bukan alasan.',
    kalender_kosong: 'Kalender hari kerja tahun itu belum diisi, jadi tanggalnya tidak dapat dihitung. Mintalah admin mengisi kalender.',
    lewat_jatuh_tempo:
      'Jatuh tempo 10 hari kerja sudah lewat, atau permohonan sudah dijawab; perpanjangan hanya sah sebelum itu (UU 14/2008 Pasal 22 ayat (8); Perki 1/2021 Pasal 36). Yang sah sekarang: kirim pemberitahuan tertulis secepatnya.',
    butir_kosong: 'Beri keputusan untuk setiap informasi yang diminta (Perki 1/2021 Pasal 31 ayat (4)).',
    isi_kurang: 'Isi surat belum lengkap menurut UU 14/2008 Pasal 22 ayat (7) dan Perki 1/2021 Pasal 31 ayat (4).',
    perlu_uji_konsekuensi:
      'Menolak atau menghitamkan karena dikecualikan hanya sah sesudah uji konsekuensi yang disetujui (UU 14/2008 Pasal 19; Perki 1/2021 Pasal 34 ayat (2), 49 ayat (1) huruf b, 10 ayat (2) huruf f).',
    perlu_persetujuan_atasan:
      'Menolak karena dikecualikan perlu persetujuan Atasan PPID (Perki 1/2021 Pasal 10 ayat (2) huruf f). Suratnya sudah ada di halaman Persetujuan Atasan; mintalah diputus sekarang, atau berikan bagian yang tidak dikecualikan.',
    materi_hitam_kosong: 'Tulis apa yang dihitamkan, alasannya, dan pasalnya (UU 14/2008 Pasal 22 ayat (7) huruf e).',
    waktu_penyediaan_wajib: 'Tulis berapa hari kerja penyediaannya (Perki 1/2021 Pasal 31 ayat (4) huruf f).',
    waktu_tersedia_wajib: 'Tulis kapan informasi akan tersedia (Perki 1/2021 Pasal 31 ayat (4) huruf i).',
    surat_lain_berjalan: 'Surat seperti ini sudah ada dan belum dikirim. Lanjutkan surat itu, atau batalkan rancangannya dulu.',
    tidak_boleh: 'Surat ini sudah bernomor atau ditandatangani, jadi isinya tidak dapat diubah. Tarik kembali suratnya dulu.',
    tidak_ada: 'Surat ini tidak ada.',
    penanda_wajib: 'Pilih pejabat yang menandatangani.',
    perintah_wajib: 'Plh. atau Plt. perlu nomor dan tanggal surat perintah.',
    tanpa_berkas: 'Pilih sedikitnya satu berkas; tanpa berkas tidak ada yang dapat diunduh.',
    berkas_belum_disaring:
      'Ada berkas yang masih disaring sebelum boleh keluar. Tidak ada yang diserahkan. Tunggu beberapa detik, lalu coba lagi.',
    berkas_tertahan:
      'Ada berkas yang tertahan karena memuat data yang tidak boleh keluar. Tidak ada yang diserahkan. Buka hasil penyaringannya di halaman bahan jawaban.',
    berkas_belum_diperiksa:
      'Ada berkas yang belum selesai diperiksa atau ditolak pemeriksa. Berkas hanya boleh keluar sesudah pemeriksaan. Tunggu sebentar, atau keluarkan berkas itu.',
    tanpa_berkas_publik: 'Informasi publik itu tidak ada, sudah ditarik, atau tidak punya berkas. Periksa alamatnya.',
    tanpa_biaya:
      'Pemberitahuan tertulis tidak menyebut biaya, jadi biaya tidak boleh diminta (Perki 1/2021 Pasal 31 ayat (4) huruf e, 38 ayat (2)). Serahkan informasinya.',
    jumlah_salah: 'Tulis jumlah dalam rupiah penuh, lebih dari nol.',
    melebihi_pemberitahuan:
      'Jumlah melebihi biaya dalam pemberitahuan tertulis (Perki 1/2021 Pasal 38 ayat (2)). Minta paling banyak sebesar itu.',
    kuitansi_wajib:
      'Tulis nomor tanda terima pembayaran (Perki 1/2021 Pasal 38 ayat (4)): huruf, angka, titik, garis miring, tanda hubung.',
    kuitansi_dipakai: 'Nomor tanda terima ini sudah dipakai pembayaran lain.',
    standar_belum_ada:
      'Badan Publik ini belum mencatat standar biaya, jadi biaya belum boleh dipungut (Perki 1/2021 Pasal 37 ayat (1)). Yang sah sekarang: berikan gratis, atau mintalah admin mencatat keputusan standar biaya.',
    melihat_gratis:
      'Melihat informasi tidak dipungut biaya; biaya hanya untuk penyalinan dan pengiriman (Perki 1/2021 Pasal 37 ayat (3)). Pilih gratis.',
    unduh_gratis:
      'Berkas yang diunduh atau dikirim lewat surel tidak disalin di kertas dan tidak dikirim pos, jadi gratis (Perki 1/2021 Pasal 37 ayat (3)).',
    biaya_kosong: 'Isi jumlah lembar atau ongkos kirim, atau pilih gratis.',
    cara_bayar_wajib: 'Pilih sedikitnya satu cara pembayaran (Perki 1/2021 Pasal 38 ayat (3)).',
    bukti_wajib: 'Pilih bukti penyerahannya.',
    belum_diangkat: 'Permohonan ini belum mendesak; belum ada yang perlu diperintahkan.',
    tabel_sudah_lengkap: 'Semua unit yang ditanya sudah ada dalam tabel. Teruskan dulu kepada unit lain bila perlu.',
    tabel_belum_tuntas:
      'Masih ada baris tabel yang belum diputus, jadi pemberitahuan tertulis belum dapat dibuat dan batas waktu tetap berjalan (UU 14/2008 Pasal 22 ayat (7)). Yang sah sekarang: putuskan baris itu (juga nihil, atau menyusul dengan tanggalnya), serahkan dulu bagian yang siap, atau perpanjang satu kali sebelum jatuh tempo.',
    berbeda_dari_tabel:
      'Keputusan dalam surat berbeda dari tabel. Ubah keputusannya di tabel, lalu susun suratnya lagi (Perki 1/2021 Pasal 31 ayat (4)).',
    putusan_kosong: 'Pilih satu keputusan.',
    baris_kosong: 'Pilih sedikitnya satu baris tabel.',
    baris_sudah_diserahkan: 'Baris ini sudah diserahkan kepada pemohon, jadi keputusannya tidak dapat diubah. Pilih baris lain.',
    baris_perlu_uji:
      'Menolak atau memberi sebagian hanya sah dengan penetapan hasil uji konsekuensi yang berlaku (UU 14/2008 Pasal 19; Perki 1/2021 Pasal 34 ayat (2)). Yang sah sekarang: pilih penetapannya, mulai uji konsekuensi, berikan bagian lain, atau perpanjang satu kali bila statusnya belum diputuskan (Pasal 36).',
    baris_tanpa_isi: 'Tulis jawabannya atau pilih berkasnya; tanpa keduanya tidak ada yang diberikan.',
    baris_tanpa_penjelasan: 'Tulis mengapa informasi belum ada (Perki 1/2021 Pasal 31 ayat (4) huruf i).',
    pindaian_perlu_alasan:
      'Pemohon meminta tabel, tetapi berkas ini bukan tabel. Tulis alasannya, atau minta tabelnya dari unit (UU 14/2008 Pasal 22 ayat (7) huruf f).',
    bagian_kosong: 'Belum ada baris yang diberikan dengan berkas dan belum diserahkan. Putuskan barisnya dan pilih berkasnya dulu.',
  },
  en: {
    bukan_keadaan:
      'This step does not fit the present state of the request; another officer may have acted. Reload the page and follow the box at the top.',
    bukan_peran: 'Your role cannot do this. Ask PPID Utama (Perki 1/2021 Article 10).',
    tidak_ditemukan: 'There is no such request.',
    terhapus: "The requester's data was erased; no letter to him can be made any more.",
    kolom_kosong: 'No data was asked for.',
    tanpa_unit: 'Choose at least one unit.',
    unit_ganda: 'That unit still holds this task. Wait for its answer, remind it, or take the task back first.',
    batas_lewat: 'The internal date must be today or later.',
    melewati_jatuh_tempo: 'The internal date is after the due date of the request (UU 14/2008 Article 22(7)). Choose an earlier day.',
    arahan_kosong: 'Write what the unit is asked.',
    tugas_tidak_ada: 'There is no such task.',
    tugas_sudah_selesai: 'This task was answered or taken back. What you sent was not kept.',
    baru_diingatkan: 'This unit was reminded a moment ago. Remind it again after 12 hours, or call it.',
    jawaban_kosong: 'Write the answer of the unit, or add a file.',
    hasil_kosong: 'Choose one of the answers.',
    saran_unit_sendiri: 'Choose another unit, not your own.',
    daftar_kosong: 'Choose at least one thing to be supplied. If nothing is missing, declare the request complete.',
    tidak_kurang:
      'The requester has given this already, so it may not be asked again. A purpose is given, never judged (UU 14/2008 Article 4(3); Perki 1/2021 Article 29(5)). Ask only for what is missing, or declare the request complete.',
    tambahan_tanpa_dasar:
      'A paper outside of the list may be asked for only with number and article of the regulation that asks for it (UU 14/2008 Article 21; Perki 1/2021 Article 27). Write paper, number and article, or drop it.',
    belum_terbukti_diterima:
      'It is not proven that the requester has the letter, so the time for repair does not run (Perki 1/2021 Article 33(3)). Record a proof of delivery on the letter.',
    belum_lewat: 'The time for repair has not passed (Perki 1/2021 Article 33(3)).',
    di_masa_depan: 'The date may not be in the future.',
    sudah_diperpanjang:
      'The time was extended once and cannot be extended again (UU 14/2008 Article 22(8); Perki 1/2021 Article 36). Lawful now: send the written notification, also where the information is not yet held or documented.',
    alasan_wajib: 'Choose at least one of the two lawful reasons (Perki 1/2021 Article 36). Being busy is none.',
    kalender_kosong: 'The calendar of that year is missing, so the date cannot be computed. Ask the administrator to fill it in.',
    lewat_jatuh_tempo:
      'The 10 working days have passed, or the request was answered; an extension is lawful only before that (UU 14/2008 Article 22(8); Perki 1/2021 Article 36). Lawful now: send the written notification as soon as you can.',
    butir_kosong: 'Decide on each thing that was asked (Perki 1/2021 Article 31(4)).',
    isi_kurang: 'The letter lacks contents of UU 14/2008 Article 22(7) and Perki 1/2021 Article 31(4).',
    perlu_uji_konsekuensi:
      'Refusing or blackening because of an exemption is lawful only after an approved consequence test (UU 14/2008 Article 19; Perki 1/2021 Articles 34(2), 49(1)b, 10(2)f).',
    perlu_persetujuan_atasan:
      'A refusal by exemption needs the approval of the Atasan PPID (Perki 1/2021 article 10(2)f). The letter lies on the page Approvals; ask for a decision now, or give what is not exempt.',
    materi_hitam_kosong: 'Write what is blackened, why, and the article (UU 14/2008 article 22(7)e).',
    waktu_penyediaan_wajib: 'Say how many working days it takes (Perki 1/2021 Article 31(4)f).',
    waktu_tersedia_wajib: 'Say when the information will be there (Perki 1/2021 Article 31(4)i).',
    surat_lain_berjalan: 'There is such a letter already that has not left. Go on with that one, or drop its draft first.',
    tidak_boleh: 'This letter is numbered or signed, so its content cannot be changed. Take it back first.',
    tidak_ada: 'There is no such letter.',
    penanda_wajib: 'Choose the official who signs.',
    perintah_wajib: 'A deputy needs number and date of the order.',
    tanpa_berkas: 'Choose at least one file; without one there is nothing to download.',
    berkas_belum_disaring: 'A file is still being checked before release. Nothing was handed over. Wait a few seconds and try again.',
    berkas_tertahan:
      'A file is held because it contains data that may not leave. Nothing was handed over. Open what the check found on the page of the answer’s files.',
    berkas_belum_diperiksa:
      'A file is not scanned yet or was refused. Files may leave only after their scan. Wait a moment, or take that file out.',
    tanpa_berkas_publik: 'That public item does not exist, was withdrawn, or has no file. Check its address.',
    tanpa_biaya:
      'The written notification names no cost, so none may be asked (Perki 1/2021 Articles 31(4)e, 38(2)). Hand the information over.',
    jumlah_salah: 'Write the amount in whole rupiah, more than nothing.',
    melebihi_pemberitahuan: 'The amount is above the cost in the written notification (Perki 1/2021 Article 38(2)). Ask for that at most.',
    kuitansi_wajib: 'Write the number of the receipt (Perki 1/2021 Article 38(4)): letters, digits, dots, slashes, hyphens.',
    kuitansi_dipakai: 'Another payment has this receipt number.',
    standar_belum_ada:
      'This body has recorded no cost standard, so nothing may be charged yet (Perki 1/2021 Article 37(1)). Lawful now: give it free, or ask the administrator to record the decision on costs.',
    melihat_gratis: 'Seeing information costs nothing; only copying and sending may (Perki 1/2021 Article 37(3)). Choose free.',
    unduh_gratis: 'A file that is downloaded or mailed is neither copied on paper nor posted, so it is free (Perki 1/2021 Article 37(3)).',
    biaya_kosong: 'Fill in sheets or postage, or choose free.',
    cara_bayar_wajib: 'Choose at least one way of paying (Perki 1/2021 Article 38(3)).',
    bukti_wajib: 'Choose the proof of handing over.',
    belum_diangkat: 'This request does not press yet; nothing need be ordered.',
    tabel_sudah_lengkap: 'Every unit that was asked is in the table. Pass the request to other units first if need be.',
    tabel_belum_tuntas:
      'Some lines of the table are not decided, so the written notification cannot be made and the clock runs on (UU 14/2008 Article 22(7)). Lawful now: decide these lines (also nihil, or later with its day), hand over what is ready, or extend once before the due date.',
    berbeda_dari_tabel:
      'The letter decides otherwise than the table. Change the decision in the table and write the letter again (Perki 1/2021 Article 31(4)).',
    putusan_kosong: 'Choose a decision.',
    baris_kosong: 'Choose at least one line of the table.',
    baris_sudah_diserahkan: 'This line was handed over to the requester, so its decision stays. Choose another line.',
    baris_perlu_uji:
      'Refusing or giving in part is lawful only with a decision of a consequence test that holds (UU 14/2008 Article 19; Perki 1/2021 Article 34(2)). Lawful now: choose the decision, begin a test, give other parts, or extend once where the status is not decided (Article 36).',
    baris_tanpa_isi: 'Write the answer or choose its file; without either nothing is given.',
    baris_tanpa_penjelasan: 'Write why the information is not there yet (Perki 1/2021 Article 31(4)i).',
    pindaian_perlu_alasan:
      'The requester asked for a table, and this file is none. Write why, or ask the unit for its table (UU 14/2008 Article 22(7)f).',
    bagian_kosong: 'No line is given with a file and still to be handed over. Decide lines and choose their files first.',
  },
});

export type AlasanPenolakan = keyof (typeof penolakanPesan)['id'];

/** A reason in words; one that has none yet is shown as it is, never swallowed. */
export function kalimatPenolakan(alasan: string, bahasa: 'id' | 'en'): string {
  const kata: Readonly<Record<string, string>> = penolakanPesan[bahasa];
  return kata[alasan] ?? alasan.replaceAll('_', ' ');
}
