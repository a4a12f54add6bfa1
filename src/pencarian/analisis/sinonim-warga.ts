import type { KelompokSinonim } from './sinonim.ts';

export const SINONIM_WARGA: readonly KelompokSinonim[] = [
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
    sumber:
      'everyday words against the titles and service names of a city: SP4N-LAPOR categories, Permendagri 90/2019 (names of sub-activities)',
    baris: `
got,selokan,parit,mampet,gorong gorong:drainase,saluran,genangan
gang,jalan kampung,jalan perumahan:jalan lingkungan,jalan perumahan
lubang,berlubang,bolong:rusak,berlubang,tambal
aspal,cor,semen:pengaspalan,perkerasan,peningkatan jalan
macet,kemacetan:lalu lintas,arus
trotoar,pedestrian:trotoar,pejalan kaki
kuburan,makam,pekuburan:pemakaman,makam
gelandangan,pengemis,anak jalanan,tunawisma,orang terlantar:telantar,gelandangan,rumah singgah
orang gila,odgj:gangguan jiwa,kesehatan jiwa
janda,yatim,lansia,jompo:lanjut usia,telantar,bantuan sosial
bolos,mangkir,malas:disiplin,ketidakhadiran
dihukum,sanksi,dipecat,pecat:disiplin,sanksi,pemberhentian
gusur,digusur,penggusuran,razia,dirazia:penertiban,menertibkan
spanduk,baliho,iklan,papan nama,billboard:reklame
wifi,internet:internet
kursus,training,latihan kerja:pelatihan
dipecat,dirumahkan:hubungan industrial,pemutusan hubungan kerja
kerja lembur,pesangon:upah,hubungan industrial
ngungsi,mengungsi,pengungsian:evakuasi,mengungsi
kebanjiran,air naik,air pasang:banjir,tinggi muka air
gizi,kurus,pendek:stunting,gizi
berobat,pengobatan:rawat jalan,layanan kesehatan
kamar rumah sakit,ruang inap,opname:tempat tidur,rawat inap
lahiran,melahirkan,bersalin:persalinan
apotek,apoteker:obat,farmasi
anjing gila,gigitan anjing:rabies
kb,kontrasepsi,spiral:keluarga berencana
kdrt,dipukuli suami:kekerasan,perempuan
pelecehan,pencabulan:kekerasan,perempuan,anak
narkoba,sabu:napza,penyalahgunaan
modal,pinjaman,kredit usaha:pinjaman,permodalan
umkm,usaha kecil,warung,jualan:usaha kecil,usaha mikro
kios,lapak,los:pasar,kios
sembako,bahan pokok:pangan pokok,pangan
cabe,lombok:cabai
petani,nelayan:kelompok tani,perikanan
tambak,kolam ikan:budidaya,keramba
perpus,taman baca:perpustakaan
lapangan,futsal,stadion,gor:gedung olahraga,lapangan
oleh oleh,suvenir,kerajinan:kerajinan,usaha warga
tempat bagus,piknik,liburan:wisata,pariwisata
kerja bakti,bersih bersih:gotong royong
siskamling,pos kamling:ronda,keamanan lingkungan
usulan,aspirasi:usulan,musrenbang,reses
gugatan,digugat,menggugat,pengadilan:perkara
temuan,audit,diperiksa:pengawasan,pemeriksaan
wakil rakyat,anggota dewan,caleg:dprd,dewan
sidang,paripurna:rapat,risalah
notulen,hasil rapat:notula
mou,kerjasama:kerja sama,perjanjian
utang,hutang daerah,pinjaman daerah:pembiayaan,utang
belanja kota,uang kota,uang rakyat,keuangan kota:apbd,anggaran,realisasi anggaran
sisa anggaran,silpa:sisa lebih,realisasi anggaran
tanah pemkot,tanah negara:tanah milik,barang milik daerah
mobil dinas,mobil pejabat:kendaraan dinas
samsat:pajak
pungli,pungutan liar,suap:pengaduan,pelanggaran
lapor,melapor,ngadu,mengadu:pengaduan,melapor
jukir,tukang parkir:parkir
ojek,ojol,taksi:angkutan
perahu,klotok,speedboat:kelotok,angkutan sungai
ledeng mati,air mati,pdam mati:air bersih
listrik mati,mati lampu,pemadaman:pemadaman
surat pindah,pindah alamat:pindah datang,kependudukan
skck,surat kelakuan:surat keterangan
sktm,surat miskin:surat keterangan tidak mampu
nikah,buku nikah:perkawinan
sekolah rusak,gedung sekolah:sarana pendidikan,rehabilitasi
libur,liburan sekolah:kalender pendidikan,libur
uang kuliah,biaya kuliah:beasiswa
bullying,perundungan:kekerasan,anak
ulang tahun kota,hari jadi:hari jadi,perayaan
keluhan,curhat:pengaduan
kepuasan:survei kepuasan
ijin usaha,izin warung:izin usaha,nib
tanah sengketa,rebutan tanah:sengketa lahan,pertanahan
boleh bangun,bangun rumah:pola ruang,tata ruang,pbg`,
  },
];
