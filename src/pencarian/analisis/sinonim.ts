/** A plain word (or words) of a citizen and the words that documents use; one direction, for questions only. */
export type Sinonim = { dari: string; ke: readonly string[]; sumber: string };

/** One line a group: plain words `,` … `:` words of the documents `,` … Every plain word gets every document word. */
const lists: readonly { sumber: string; baris: string }[] = [
  {
    sumber: 'everyday words against words of budgets, procurement and personnel (read in requests to PPIDs and in the documents given)',
    baris: `
gaji,upah,bayaran:penghasilan,honorarium,tunjangan,belanja pegawai
honorer,tenaga honor,honor daerah:non asn,tenaga kontrak,tenaga harian lepas,pegawai tidak tetap
duit,dana,uang:anggaran,belanja
anggaran:belanja,dana,apbd
biaya,ongkos,tarif,harga:biaya,tarif,retribusi,satuan harga
proyek:pekerjaan,paket,pengadaan,kegiatan
tender,lelang:pengadaan,pemilihan penyedia,tender
kontraktor,pemborong,rekanan:penyedia,pelaksana pekerjaan
siapa yang bangun,pemenang:penyedia,pemenang
beli,pembelian:pengadaan,belanja
sewa:sewa,pinjam pakai
aset,harta:barang milik daerah,aset,kekayaan
mobil dinas,kendaraan dinas:kendaraan,barang milik daerah
perjalanan dinas,perdin,jalan jalan pejabat:perjalanan dinas,kunjungan kerja
bantuan:hibah,bansos,bantuan sosial,subsidi
pejabat:pejabat,kepala dinas,pimpinan
atasan,pimpinan,bos:pimpinan,kepala
pegawai,karyawan:pegawai,asn,aparatur
lowongan,loker,rekrutmen:penerimaan,pengadaan pegawai,seleksi,formasi
korupsi:gratifikasi,tindak pidana korupsi,whistleblowing
laporan keuangan:neraca,realisasi anggaran,lkpd
uang rapat,konsumsi rapat:belanja makanan,minuman rapat`,
  },
  {
    sumber: 'everyday words against words of works, environment and land',
    baris: `
jalan rusak,jalan berlubang,perbaikan jalan:rekonstruksi jalan,pemeliharaan jalan,peningkatan jalan,rehabilitasi jalan
rusak:rehabilitasi,pemeliharaan,rekonstruksi,kerusakan
perbaikan,betulkan,benerin:rehabilitasi,pemeliharaan,rekonstruksi
bangun,pembangunan:pembangunan,konstruksi
lampu jalan:penerangan jalan
got,selokan,parit:drainase,saluran
banjir:genangan,banjir,bencana
kabut asap,asap:karhutla,kebakaran hutan
sampah:persampahan,limbah
tempat sampah:tps,tempat penampungan
air bersih,air ledeng,ledeng:air minum,pdam,spam
limbah:limbah,ipal,pencemaran
tanah,lahan:pertanahan,lahan,tanah
sertifikat tanah:hak atas tanah,sertipikat
peta:peta,tata ruang
zonasi,tata kota:tata ruang,rtrw,rdtr
izin bangunan:imb,pbg
izin usaha,izin dagang:perizinan berusaha,nib,siup
izin:perizinan,izin
parkir:perparkiran,retribusi parkir
angkot,bus,angkutan:angkutan umum,transportasi
pohon:pohon,ruang terbuka hijau
rumah kumuh,kumuh:permukiman kumuh,rumah tidak layak huni
bedah rumah:rumah tidak layak huni,bantuan stimulan perumahan swadaya`,
  },
  {
    sumber: 'everyday words against words of health, schools, population and social aid',
    baris: `
dokter:dokter,tenaga medis,tenaga kesehatan
obat:obat,farmasi
rumah sakit:rsud,rumah sakit
vaksin:imunisasi,vaksinasi
imunisasi:vaksinasi
gizi buruk:stunting,gizi
corona,covid,pandemi:covid
sekolah gratis:biaya pendidikan,bos
masuk sekolah,daftar sekolah,pendaftaran sekolah:ppdb,penerimaan peserta didik baru
guru:guru,pendidik,tenaga pendidik
murid,siswa:peserta didik,siswa
beasiswa:beasiswa,bantuan pendidikan
orang miskin,warga miskin,miskin:kemiskinan,keluarga prasejahtera,penduduk miskin
pengangguran:ketenagakerjaan,penganggur,tenaga kerja
bikin ktp,buat ktp,urus ktp:ktp,kartu tanda penduduk,perekaman
akte,akta lahir:akta kelahiran
nikah,kawin:perkawinan,pernikahan
jumlah penduduk:penduduk,jiwa,kependudukan
disabilitas,difabel,cacat:penyandang disabilitas
pedagang,pasar:pasar,pedagang
wisata:pariwisata,destinasi
pajak:pajak,retribusi
keluhan,aduan,komplain,lapor:pengaduan,aduan
keluhan:pengaduan`,
  },
  {
    sumber: 'everyday words against words of public information',
    baris: `
minta data,minta informasi,minta dokumen:permohonan informasi,permintaan informasi
syarat,persyaratan:persyaratan,syarat
cara,langkah,prosedur:tata cara,prosedur,mekanisme,sop
alur:alur,prosedur,sop
formulir,blangko:formulir
jadwal,agenda:jadwal,agenda
kontak,nomor telepon,alamat:alamat,telepon,kontak
aturan,regulasi,hukum:peraturan,keputusan
data:data,statistik,jumlah
angka:statistik,jumlah
rahasia:dikecualikan,rahasia
ditolak,penolakan:penolakan,dikecualikan
keberatan:keberatan,sengketa
perjanjian,kontrak:perjanjian,kontrak,kerja sama
struktur organisasi,bagan:susunan organisasi,struktur organisasi
profil:profil,gambaran umum
visi misi:visi,misi
rencana,program:rencana,program,kegiatan
capaian,hasil,kinerja:kinerja,capaian,realisasi
laporan tahunan:laporan,tahunan
foto,gambar,video:dokumentasi,galeri`,
  },
  {
    sumber: 'general Indonesian (Tesaurus Alfabetis Bahasa Indonesia), chosen on questions of the TyDi QA train split only',
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
  {
    sumber: 'English words for English users (Kamus Inggris–Indonesia, terms of Law 14/2008 in English translation)',
    baris: `
budget:anggaran,apbd
spending,expenditure:belanja
revenue,income:pendapatan
procurement,tender:pengadaan
contract,agreement:kontrak,perjanjian
regulation,bylaw:peraturan
decree:keputusan
law:undang undang
mayor:wali kota
city:kota
government:pemerintah
report:laporan
annual,yearly:tahunan
financial,finance:keuangan
performance:kinerja
health:kesehatan
hospital:rumah sakit
education:pendidikan
school:sekolah
teacher:guru
road,street:jalan
bridge:jembatan
flood:banjir
waste,garbage,trash:sampah
water:air
land:tanah,lahan
spatial,zoning:tata ruang
map:peta
permit,license,licence:izin
tax:pajak
fee,cost,price:biaya,tarif
population:penduduk
poverty,poor:kemiskinan
employee,staff,officials:pegawai,pejabat
salary,wage:gaji,penghasilan
vacancy,job,recruitment:lowongan,penerimaan
grant:hibah
aid,assistance:bantuan
asset,assets,property:aset,barang milik daerah
audit:audit,pemeriksaan
plan,planning:rencana,perencanaan
strategic:strategis
statistics:statistik
environment,environmental:lingkungan
forest:hutan
fire,fires:kebakaran
disaster:bencana
tourism:pariwisata
transport,transportation:perhubungan,transportasi
public:publik
information:informasi
request,application:permohonan
objection,appeal:keberatan
complaint,complaints:pengaduan
form:formulir
procedure:prosedur,tata cara
service,services:pelayanan,layanan
schedule:jadwal
office,department,agency:dinas,badan
organization,organisation,structure:organisasi,struktur
council:dprd
district:kecamatan
village,ward:kelurahan
social:sosial
women:perempuan
children,child:anak
youth:pemuda
agriculture,farm:pertanian
fishery,fisheries:perikanan
library,archive:perpustakaan,kearsipan
market:pasar
housing,house:perumahan,rumah
investment:penanaman modal,investasi
identity:identitas
birth:kelahiran
certificate:akta,sertifikat
year:tahun
list:daftar
exempt,exempted,secret:dikecualikan
vision:visi
mission:misi`,
  },
];

export const SINONIM: readonly Sinonim[] = lists.flatMap(({ sumber, baris }) =>
  baris
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [left = '', right = ''] = line.split(':');
      return left.split(',').map((dari) => ({ dari, ke: right.split(',').filter((word) => word !== dari), sumber }));
    }),
);
