import type { KelompokSinonim } from './sinonim.ts';

export const SINONIM_BAHASA: readonly KelompokSinonim[] = [
  {
    sumber: 'general Indonesian (Tesaurus Alfabetis Bahasa Indonesia), chosen on questions of the TyDi QA train split only',
    umum: true,
    baris: `
meninggal,mati,wafat,gugur:meninggal,wafat,tewas,gugur
lahir:lahir,kelahiran
didirikan,berdiri,dibentuk,dibangun,terbentuk:didirikan,berdiri,dibentuk,dibangun,terbentuk
dibuat,diciptakan,pencipta,penemu,ditemukan,pembuat,menciptakan:cipta,temu,buat
perancang,arsitek:perancang,arsitek,dirancang
pendiri:didirikan,pendiri
berakhir,runtuh,bubar:berakhir,runtuh,bubar,jatuh
dimulai,mulai,awal:mulai,awal
letak,terletak,berada,lokasi:terletak,letak,berada,lokasi
luas:luas,hektar,persegi
umur,usia:usia,umur
tinggi:tinggi,ketinggian,mdpl
berat,bobot:berat,bobot
panjang:panjang,kilometer,meter
jumlah,banyak,total:jumlah,sebanyak,total
terbesar:terbesar,terluas
istri,suami:istri,menikah,suami
anak:anak,putra,putri
orang tua,ayah,ibu:putra,anak,ayah,ibu
nama lain,sebutan,julukan:dikenal,disebut,julukan
kepanjangan,singkatan:singkatan,disingkat,akronim
arti,definisi,pengertian,makna,maksud:adalah,istilah
fungsi,guna,kegunaan,manfaat:berfungsi,digunakan,berguna
penyebab,sebab:disebabkan,akibat,menyebabkan
pengarang,penulis:ditulis,karya,penulis
penyanyi:dinyanyikan,lagu
sutradara:disutradarai
pemeran,pemain:dibintangi,diperankan
produser:diproduksi,produser
asal:berasal,asal
film:film
presiden pertama:presiden
bahasa:bahasa,berbahasa
agama:agama,beragama
kapan pertama:pertama
tewas,korban:tewas,korban,meninggal
menang,pemenang,juara:menang,juara
lulus,kuliah:lulus,universitas,pendidikan
besar,ukuran:besar,ukuran
perang:perang,pertempuran
cerai:bercerai
pangkat,jabatan:menjabat,jabatan
menjabat,memimpin,pemimpin:menjabat,memimpin,presiden,ketua`,
  },
];
