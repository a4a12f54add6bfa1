import { definePesan } from '../shared/html/pesan.ts';

export const peristiwaPesan = definePesan({
  id: {
    judulAkar: 'Akar buku besar',
    pengantarAkar:
      'Setiap perubahan pada permohonan dan informasi dicatat berantai. Setiap malam seluruh rantai diringkas menjadi satu akar. Siapa pun yang menyimpan akar lama dapat membuktikan bahwa catatan sebelum tanggal itu tidak diubah.',
    tanggal: 'Tanggal',
    akar: 'Akar (SHA-256)',
    berkas: 'Berkas',
    peristiwa: 'Peristiwa',
    kosongAkar: 'Belum ada akar yang diterbitkan. Akar pertama terbit malam ini.',
    unduh: 'Unduh sebagai JSON',
    judulBuku: 'Buku besar peristiwa',
    pengantarBuku: 'Peristiwa terbaru di atas. Isi peristiwa tidak memuat data pribadi.',
    waktu: 'Waktu',
    jenis: 'Jenis',
    kalimat: 'Yang terjadi',
    oleh: 'Pelaku',
    kosongBuku: 'Belum ada peristiwa.',
    lebihLama: 'Lebih lama',
  },
  en: {
    judulAkar: 'Ledger roots',
    pengantarAkar:
      'Every change of a request or an item is written into a chain. Each night all chains are summed up in one root. Whoever keeps an old root can prove that nothing before that date was changed.',
    tanggal: 'Date',
    akar: 'Root (SHA-256)',
    berkas: 'Files',
    peristiwa: 'Events',
    kosongAkar: 'No root has been published yet. The first one comes tonight.',
    unduh: 'Download as JSON',
    judulBuku: 'Ledger of events',
    pengantarBuku: 'Newest events first. Events hold no personal data.',
    waktu: 'Time',
    jenis: 'Kind',
    kalimat: 'What happened',
    oleh: 'By',
    kosongBuku: 'No events yet.',
    lebihLama: 'Older',
  },
});
