import { definePesan } from '../../shared/html/pesan.ts';

/** Words of payment and handing over. */
export const serahPesan = definePesan({
  id: {
    tagih: {
      judul: 'Minta pembayaran biaya',
      teks: (rp: string) =>
        `Pemberitahuan menyebut biaya ${rp}. Waktu penyediaan berhenti selama menunggu pembayaran (Perki 1/2021 Pasal 35, 38). Bila biaya tidak jadi dipungut, langsung serahkan.`,
      jumlah: 'Jumlah (rupiah)',
      tombol: 'Minta pembayaran',
    },
    bayar: {
      judul: 'Catat pembayaran',
      teks: (rp: string) => `Menunggu ${rp}. Beri pemohon tanda terima dan catat nomornya (Perki 1/2021 Pasal 38 ayat (4)).`,
      kuitansi: 'Nomor tanda terima',
      cara: 'Dibayar dengan',
      caraBayar: { tunai: 'Tunai', rekening_resmi: 'Rekening resmi Badan Publik', uang_elektronik: 'Uang elektronik' },
      tombol: 'Catat pembayaran',
    },
    serah: {
      judul: 'Serahkan informasinya',
      sampai: (t: string) => `Dijanjikan paling lambat ${t}.`,
      teks: 'Catat penyerahannya. Sesudah itu permohonan selesai.',
      cara: 'Diserahkan',
      berkas: 'Berkas',
      berkasKosong: 'Belum ada berkas pada permohonan ini.',
      kelola: 'Tambah berkas',
      bukti: 'Bukti',
      rujukan: 'Nomor resi atau rujukan',
      rujukanBantu: 'Jangan menulis nama.',
      tombol: 'Serahkan',
      buktiPilihan: { tanda_petugas: 'Dicatat petugas', tanda_terima: 'Tanda terima ditandatangani', resi_pos: 'Resi pos' },
    },
  },
  en: {
    tagih: {
      judul: 'Ask for the cost',
      teks: (rp) =>
        `The notification names a cost of ${rp}. The time of handing over stops while payment is waited for (Perki 1/2021 Articles 35, 38). If it is waived, hand over at once.`,
      jumlah: 'Amount (rupiah)',
      tombol: 'Ask for payment',
    },
    bayar: {
      judul: 'Record the payment',
      teks: (rp) => `Waiting for ${rp}. Give the requester a receipt and record its number (Perki 1/2021 Article 38(4)).`,
      kuitansi: 'Receipt number',
      cara: 'Paid by',
      caraBayar: { tunai: 'Cash', rekening_resmi: "The body's official account", uang_elektronik: 'E-money' },
      tombol: 'Record payment',
    },
    serah: {
      judul: 'Hand the information over',
      sampai: (t) => `Promised by ${t}.`,
      teks: 'Record the handing over. The request is then finished.',
      cara: 'Handed over',
      berkas: 'Files',
      berkasKosong: 'There are no files on this request yet.',
      kelola: 'Add files',
      bukti: 'Proof',
      rujukan: 'Post number or reference',
      rujukanBantu: 'Do not write a name.',
      tombol: 'Hand over',
      buktiPilihan: { tanda_petugas: 'Marked by an officer', tanda_terima: 'Receipt signed', resi_pos: 'Post number' },
    },
  },
});
