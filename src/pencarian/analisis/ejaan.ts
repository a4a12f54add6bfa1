/** Spellings that are not the standard one, shortenings of chat, and what they stand for. */
export const EJAAN: readonly { sumber: string; pasangan: string }[] = [
  {
    sumber: 'KBBI, bentuk tidak baku',
    pasangan:
      'propinsi:provinsi ijin:izin perijinan:perizinan apotik:apotek obyek:objek subyek:subjek standarisasi:standardisasi pemukhtahiran:pemutakhiran pemuktahiran:pemutakhiran ' +
      'mukhtahir:mutakhir muktahir:mutakhir resiko:risiko nasehat:nasihat aktifitas:aktivitas kwitansi:kuitansi praktek:praktik sistim:sistem jadual:jadwal analisa:analisis ' +
      'hutang:utang tehnik:teknik tehnologi:teknologi metoda:metode methode:metode kwalitas:kualitas kwantitas:kuantitas karir:karier atlit:atlet ' +
      'kreatifitas:kreativitas efektifitas:efektivitas produktifitas:produktivitas sertipikat:sertifikat nopember:november pebruari:februari ' +
      'pinjem:pinjam jaman:zaman legalisir:legalisasi kongkrit:konkret kongkret:konkret konkrit:konkret hirarki:hierarki organisir:organisasi silahkan:silakan ' +
      'merubah:mengubah dirubah:diubah rubah:ubah mempengaruhi:memengaruhi mentaati:menaati mensukseskan:menyukseskan mengkoordinasikan:mengoordinasikan ' +
      'pengkoordinasian:pengoordinasian mempublikasi:memublikasikan isteri:istri milyar:miliar trilyun:triliun eksport:ekspor import:impor ' +
      'budha:buddha tjipta:cipta administratip:administratif obyektif:objektif projek:proyek kelurahaan:kelurahan',
  },
  {
    sumber: 'shortenings of chat and of office lists (kamus-alay, NLP_bahasa_resources; KBBI daftar singkatan)',
    pasangan:
      'yg:yang utk:untuk dgn:dengan dg:dengan tdk:tidak gak:tidak ga:tidak nggak:tidak ngga:tidak enggak:tidak kpd:kepada ttg:tentang dlm:dalam krn:karena sdh:sudah udah:sudah ' +
      'blm:belum belom:belum bgmn:bagaimana gmn:bagaimana gimana:bagaimana brp:berapa brapa:berapa kpn:kapan dmn:dimana sp:siapa knp:kenapa jml:jumlah thn:tahun ' +
      'bln:bulan tgl:tanggal hrs:harus bs:bisa spy:supaya dr:dari sbg:sebagai thd:terhadap org:orang pns2:pns infonya:informasi duit:uang bikin:buat bikinin:buat ' +
      'nyari:cari ngurus:urus ngurusin:urus dapet:dapat dapetin:dapat pake:pakai liat:lihat kec:kecamatan kel:kelurahan kab:kabupaten prov:provinsi jln:jalan jl:jalan',
  },
];

/** Spelling → standard spelling. */
export const BAKU: ReadonlyMap<string, string> = new Map(
  EJAAN.flatMap((group) => group.pasangan.split(' ')).map((pair): [string, string] => {
    const at = pair.indexOf(':');
    return [pair.slice(0, at), pair.slice(at + 1)];
  }),
);
