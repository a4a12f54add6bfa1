import { definePesan } from '../shared/html/pesan.ts';
import { NAMA_SURAT } from './surat.ts';

/** Words for kinds, states, ways and proofs, for events, pages and notices. */
export const kataSurat = definePesan({
  id: {
    jenis: NAMA_SURAT,
    keadaan: {
      rancangan: 'Rancangan',
      menunggu_tanda_tangan: 'Menunggu tanda tangan',
      ditandatangani: 'Ditandatangani, siap dikirim',
      terbit: 'Tersedia',
      dikirim: 'Dikirim',
      batal: 'Dibatalkan',
    },
    cara: {
      halaman: 'lewat halaman pelacakan',
      email: 'lewat e-mail',
      sms: 'lewat SMS',
      whatsapp: 'lewat WhatsApp',
      telepon: 'lewat telepon',
      pos: 'lewat pos',
      kurir: 'lewat kurir',
      ambil: 'diambil langsung',
      faksimili: 'lewat faksimili',
    },
    bukti: {
      dibuka_dengan_kode: 'dibuka dengan kode akses',
      tanda_terima: 'tanda terima ditandatangani',
      resi_pos: 'resi pos',
      dijawab_pemohon: 'dijawab pemohon',
      diterima_server: 'diterima server',
      tanda_petugas: 'dicatat petugas',
    },
    sifat: { nyata: 'Terbukti', anggapan: 'Anggapan' },
    alasanBeda: {
      salah_baca_pemindai: 'Pemindai salah membaca; isi kertas sama',
      cap_atau_tulisan_tangan: 'Cap, paraf, atau tulisan tangan',
      penomoran_ulang: 'Nomor atau tanggal diubah oleh agenda kota',
      perbaikan_ejaan: 'Perbaikan ejaan tanpa mengubah arti',
    },
  },
  en: {
    jenis: {
      formulir: 'Request form',
      tanda_terima: 'Proof of receipt',
      ketidaklengkapan: 'Letter of what is missing',
      pemberitahuan: 'Written notification',
      perpanjangan: 'Notice of extension',
      formulir_keberatan: 'Objection form',
      tanda_terima_keberatan: 'Proof of receipt of the objection',
      tanggapan_keberatan: 'Written answer to the objection',
    },
    keadaan: {
      rancangan: 'Draft',
      menunggu_tanda_tangan: 'Waits for a signature',
      ditandatangani: 'Signed, ready to send',
      terbit: 'Available',
      dikirim: 'Sent',
      batal: 'Dropped',
    },
    cara: {
      halaman: 'on the tracking page',
      email: 'by e-mail',
      sms: 'by SMS',
      whatsapp: 'by WhatsApp',
      telepon: 'by phone',
      pos: 'by post',
      kurir: 'by courier',
      ambil: 'in person',
      faksimili: 'by fax',
    },
    bukti: {
      dibuka_dengan_kode: 'opened with the access code',
      tanda_terima: 'receipt signed',
      resi_pos: 'post number',
      dijawab_pemohon: 'answered by the requester',
      diterima_server: 'accepted by the server',
      tanda_petugas: 'marked by an officer',
    },
    sifat: { nyata: 'Proven', anggapan: 'Presumed' },
    alasanBeda: {
      salah_baca_pemindai: 'The scanner misread; the paper says the same',
      cap_atau_tulisan_tangan: 'Stamp, initials or handwriting',
      penomoran_ulang: "Number or date changed by the city's agenda",
      perbaikan_ejaan: 'Spelling corrected, meaning unchanged',
    },
  },
});
