import type { KelompokSinonim } from './sinonim.ts';

export const SINONIM_INGGRIS: readonly KelompokSinonim[] = [
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
  {
    sumber: 'English words of city services, second part (Kamus Inggris–Indonesia; service names on English pages of Indonesian cities)',
    baris: `
quality:mutu,kualitas
haze,smog,smoke:kabut asap,asap
river:sungai
library:perpustakaan
opening,open:buka
hours,hour,time:jam
fee,fees,tariff,rates,charge,charges:tarif,biaya
cost,costs,price,prices:biaya,tarif,harga
route,routes:rute,jalur,trayek
evacuation,evacuate,shelter:evakuasi,mengungsi
building,build,construction:bangunan,bangun,konstruksi
servant,servants,civil,officer,officers:pegawai,asn
civil servant,civil servants,public servant:pegawai,asn
recruitment,hiring,vacancies,jobs,careers:lowongan,seleksi,penerimaan
minimum wage:upah minimum
wage,wages,salary,salaries:upah,gaji
requests,applications:permohonan
collection,pickup:angkutan,pengumpulan
bin,dump,landfill:tps,tpa,sampah
spot,spots,hotspot,hotspots,location,locations:titik,letak,lokasi
free:gratis
internet:internet
streets,roads,highway:jalan
pothole,potholes,damaged,broken:rusak,berlubang
repair,repairs,maintenance:perbaikan,pemeliharaan
drain,drains,drainage,sewer:drainase
bus,buses,public transport,transit:angkutan
boat,boats,ferry:kelotok,perahu,angkutan sungai
ticket,fare,fares:tarif
accident,accidents,crash:kecelakaan
vehicle,vehicles,cars,car:kendaraan
doctor,doctors,physician:dokter
medicine,medicines,drug,drugs:obat
vaccine,vaccines,vaccination,immunization,immunisation:imunisasi,vaksinasi
clinic,clinics:puskesmas,poliklinik
disease,diseases,outbreak:penyakit
dengue:demam berdarah
bed,beds:tempat tidur
food:makanan,pangan
rice:beras
student,students,pupil,pupils:siswa,peserta didik
teachers:guru
scholarship,scholarships:beasiswa
holiday,holidays,calendar:libur,kalender
training,course,courses:pelatihan
business,businesses,enterprise:usaha
small business,small businesses:usaha kecil
trade,trader,vendors:perdagangan,pedagang
markets,stall,stalls,kiosk:pasar,kios
license,licenses,permits:izin
advertising,billboard,billboards:reklame
taxes,levy:pajak,retribusi
property tax,land tax:pajak bumi dan bangunan
auction:lelang
winner,winners:pemenang
contracts,contractor,contractors:kontrak,penyedia
bid,bidding,tenders:tender
inventory:inventaris
account,accounts,statement,statements:laporan,keuangan
realization,actual:realisasi
achievement,targets,target:capaian,target
inspection,supervision,oversight:pengawasan
whistleblower,whistleblowing:melapor,pelapor
corruption,bribery:korupsi,gratifikasi
lawsuit,court:perkara,pengadilan
draft regulation,bill:raperda
parliament,legislature,assembly:dprd
meeting,meetings,minutes:rapat,notula,risalah
cooperation,partnership:kerja sama
profile,officials,leadership:profil,pejabat
duties,functions:tugas,fungsi
survey,satisfaction:survei,kepuasan
innovation,innovations:inovasi
app,apps,application,software:aplikasi
data,dataset,figures:data,statistik
births,deaths,marriage:kelahiran,kematian,perkawinan
id card,identity card:ktp
family card:kartu keluarga
resident,residents,citizen,citizens:penduduk,warga
disabled,disability,disabilities,wheelchair:disabilitas
homeless:telantar
elderly:lansia
violence,abuse:kekerasan
family planning:keluarga berencana
farmer,farmers,seed,seeds,fertilizer:tani,bibit,pupuk
harvest,crop,crops:panen,tanam
fish,fishing:ikan
dog,dogs,rabies:rabies,hewan
weather,warning:peringatan
early warning:peringatan dini
firefighter,firefighters,hydrant:pemadam,hidran
volunteer,volunteers:relawan
festival,event,events:festival,acara
tourist,tourists,visitor,visitors:wisatawan
heritage,historic:cagar budaya
sport,sports,stadium,court rental:olahraga
cemetery,burial,graveyard:pemakaman
peatland,peat:gambut
air pollution:mutu udara
noise,pollution,polluted:pencemaran
political party,political parties:partai politik
organization,ngo,ngos:organisasi kemasyarakatan
archive,archives,records:arsip
decision,decisions,decrees:keputusan
how to,requirements,requirement:syarat,cara
security,patrol:keamanan,patroli
neighborhood,neighbourhood:rt,lingkungan`,
  },
];
