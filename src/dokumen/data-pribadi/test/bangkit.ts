import { kasusDariTanda, type KasusPii } from './tanda.ts';

/** Small generator of numbers from a seed (mulberry32): the same seed makes the same cases. */
export function acak(benih: number): (n: number) => number {
  let a = benih >>> 0;
  return (n) => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

type R = (n: number) => number;
const dari = <T>(r: R, semua: readonly [T, ...T[]]): T => semua[r(semua.length)] ?? semua[0];
const angka = (r: R, n: number): string => Array.from({ length: n }, () => r(10)).join('');
const dua = (n: number): string => String(n).padStart(2, '0');

const ORANG = ['Siti Aminah Contoh', 'Budi Hartono Contoh', 'Marlina Contoh', 'Yohanes Dayak Contoh', 'Kristian Contoh'] as const;
const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;
const JALAN = ['RTA Milono', 'Tjilik Riwut', 'G. Obos', 'Rajawali', 'Yos Sudarso', 'Temanggung Tilung', 'Mahir Mahar'] as const;
const KELURAHAN = ['Menteng', 'Kereng Bangkirai', 'Palangka', 'Bukit Tunggal', 'Langkai', 'Pahandut Seberang'] as const;

function nik(r: R, keluarga = false): string {
  const wilayah =
    dari(r, ['62', '62', '62', '63', '35', '32', '11', '73'] as const) + dua(dari(r, [1, 5, 9, 12, 71, 71] as const)) + dua(1 + r(12));
  const hari = 1 + r(28) + (keluarga || r(2) === 0 ? 0 : 40);
  const tahun = keluarga ? 5 + r(20) : dari(r, [60, 72, 88, 95, 3] as const);
  return `${wilayah}${dua(hari)}${dua(1 + r(12))}${dua(tahun)}${dua(r(100))}${dua(1 + r(99))}`;
}

/** A number written as people and scanners write it. */
function tulis(r: R, n: string): string {
  const potong = (p: RegExp, s: string): string => n.replace(p, `$&${s}`).replace(new RegExp(`\\${s}$`), '');
  switch (r(9)) {
    case 0:
      return potong(/\d{4}/g, ' ');
    case 1:
      return potong(/\d{4}/g, '-');
    case 2:
      return `${n.slice(0, 2)}.${n.slice(2, 4)}.${n.slice(4, 6)}.${n.slice(6, 12)}.${n.slice(12)}`;
    case 3:
      return `${n.slice(0, 8)}\\n${n.slice(8)}`;
    case 4:
      return n.slice(0, 4) + n.slice(4, 12).replaceAll('0', 'O') + n.slice(12);
    case 5:
      return n.slice(0, 6) + n.slice(6, 12).replaceAll('1', 'l') + n.slice(12);
    default:
      return n;
  }
}

const tanggal = (r: R): string => {
  const [h, b, t] = [1 + r(28), r(12), 1950 + r(60)];
  return dari(r, [
    `${h} ${BULAN[b]} ${t}`,
    `${dua(h)}-${dua(b + 1)}-${t}`,
    `${dua(h)}/${dua(b + 1)}/${t}`,
    `${t}-${dua(b + 1)}-${dua(h)}`,
  ] as const);
};
const hp = (r: R): string => {
  const n = `8${dari(r, ['12', '13', '21', '52', '53', '57', '78', '95'] as const)}${angka(r, 8)}`;
  return dari(r, [
    `0${n}`,
    `+62${n}`,
    `62${n}`,
    `0${n.slice(0, 3)}-${n.slice(3, 7)}-${n.slice(7)}`,
    `+62 ${n.slice(0, 3)} ${n.slice(3, 7)} ${n.slice(7)}`,
    `0${n.slice(0, 3)}.${n.slice(3, 7)}.${n.slice(7)}`,
  ] as const);
};
const npwp = (r: R): string => {
  const n = angka(r, 15);
  return dari(r, [
    n,
    `${n.slice(0, 2)}.${n.slice(2, 5)}.${n.slice(5, 8)}.${n.slice(8, 9)}-${n.slice(9, 12)}.${n.slice(12)}`,
    `0${n}`,
  ] as const);
};
const alamat = (r: R): string =>
  `${dari(r, ['Jl.', 'Jalan', 'Jln.'] as const)} ${dari(r, JALAN)}${r(3) === 0 ? ` Km. ${1 + r(9)}` : ''} No. ${1 + r(200)}${r(2) === 0 ? ` RT ${dua(1 + r(9))}/RW ${dua(1 + r(9))}` : ''}${r(2) === 0 ? ` Kel. ${dari(r, KELURAHAN)}` : ''}`;
const plat = (r: R): string => `KH ${1 + r(9_998)} ${dari(r, ['AB', 'TX', 'YZ', 'C', 'TZQ'] as const)}`;
const uang = (r: R): string => `${1 + r(900)}.${angka(r, 3)}.${angka(r, 3)}`;

const POSITIF: readonly ((r: R) => string)[] = [
  (r) => `NIK pemohon: «nik:${tulis(r, nik(r))}» (mohon dirahasiakan).`,
  (r) => `Bersama ini saya lampirkan KTP dengan nomor «nik:${nik(r)}» atas nama ${dari(r, ORANG)}.`,
  (r) => `Daftar penerima: 1. ${dari(r, ORANG)} «nik:${nik(r)}»; 2. ${dari(r, ORANG)} «nik:${nik(r)}»`,
  (r) => `Nomor KK «kk:${nik(r, true)}»${r(2) === 0 ? `, NIK «nik:${nik(r)}»` : '.'}`,
  (r) => `No. Kartu Keluarga: «kk:${tulis(r, nik(r, true))}»`,
  (r) => `${dari(r, ['NPWP', 'NPWP :', 'N.P.W.P.', 'Nomor NPWP'] as const)} «npwp:${npwp(r)}»`,
  (r) =>
    `${dari(r, ['HP', 'Telp :', 'Hubungi', 'WA', 'No. HP/WA:', 'nomor ponsel saya'] as const)} «telepon:${hp(r)}» ${dari(r, ['', 'pada jam kerja.', 'a.n. Budi'] as const)}`,
  (r) => `Telepon rumah «telepon:${dari(r, ['(0536) ', '0536-', '0536 '] as const)}3${angka(r, 6)}»`,
  (r) =>
    `${dari(r, ['Surel', 'email', 'Kirim ke'] as const)} «email:warga${r(999)}${dari(r, ['@contoh.id', '@example.com', '(at)contoh.go.id', '[at]contoh.co.id', ' [at] contoh [dot] id'] as const)}»`,
  (r) =>
    `${dari(r, ['Transfer ke rekening Bank Kalteng', 'No. Rekening:', 'BRI', 'rekening BCA nomor'] as const)} «rekening:${angka(
      r,
      10 + r(5),
    )
      .replace(/^0/, '4')
      .replace(/^8/, '4')}» a.n. ${dari(r, ORANG)}.`,
  (r) =>
    `${dari(r, ['Paspor', 'Nomor paspor:', 'Passport No.'] as const)} «paspor:${dari(r, ['A', 'B', 'C', 'X', 'E'] as const)}${r(3) === 0 ? ' ' : ''}${angka(r, 7)}» berlaku`,
  (r) =>
    `${dari(r, ['Kendaraan', 'Mobil', 'Sepeda motor', 'STNK'] as const)} «plat_nomor:${plat(r)}» ${dari(r, ['milik', 'atas nama', 'a.n.'] as const)} ${dari(r, ORANG)}`,
  (r) =>
    `${dari(r, ['Lahir di Palangka Raya,', 'TTL: Sampit,', 'Tempat/Tanggal Lahir : Kuala Kapuas /', 'Tgl. lahir:', 'lahir pada tanggal'] as const)} «tanggal_lahir:${tanggal(r)}»`,
  (r) => `${dari(r, ['Alamat:', 'alamat', 'tinggal di', 'bertempat tinggal di', 'domisili'] as const)} «alamat:${alamat(r)}».`,
  (r) => `Nama | NIK | No HP | Tgl Lahir\\n${dari(r, ORANG)} | «nik:${nik(r)}» | «telepon:${hp(r)}» | «tanggal_lahir:${tanggal(r)}»`,
];

const NEGATIF: readonly ((r: R) => string)[] = [
  (r) => `Nilai kontrak Rp${uang(r)}.${angka(r, 3)},00`,
  (r) => `Kode rekening 5.1.02.0${r(9)}.01.00${angka(r, 2)} sebesar Rp ${uang(r)}`,
  (r) => `Nomor 800.1.${r(9)}/00${angka(r, 2)}/BKPSDM/II/2025`,
  (r) => `ISBN 978-602-8519-${angka(r, 2)}-${r(10)}`,
  (r) => `NIP 19${60 + r(39)}${dua(1 + r(12))}${dua(1 + r(28))} 20${dua(r(24))}${dua(1 + r(12))} ${1 + r(2)} 00${1 + r(9)}`,
  (r) => `Kode RUP ${5 + r(5)}${angka(r, 7)}`,
  (r) => `Koordinat -2.${angka(r, 7)}, 113.${angka(r, 7)}`,
  (r) => `Ditetapkan di Palangka Raya, ${tanggal(r)}`,
  (r) => `Kantor Dinas ${dari(r, ['Kesehatan', 'Pendidikan', 'Sosial'] as const)}, ${alamat(r)}`,
  (r) => `Telepon kantor Dinas: (0536) 3${angka(r, 6)}`,
  (r) => `Rekening Kas Umum Daerah ${angka(r, 10)}`,
  (r) => `Peningkatan ${alamat(r).replace(/^\S+/, 'Jalan')}`,
  (r) => `Nomor Objek Pajak (NOP) 62.71.0${angka(r, 2)}.00${r(10)}.0${angka(r, 2)}-0${angka(r, 3)}.0`,
  (r) => `Barcode 899${angka(r, 10)}`,
  (r) => `62${dua(1 + r(12))}${dua(1 + r(9))}${dua(1 + r(28))}${dua(13 + r(80))}${angka(r, 6)}`,
  (r) => `Kendaraan dinas ${plat(r)} milik Pemerintah Kota`,
  (r) => `IMEI ${angka(r, 15)}, NTPN ${angka(r, 16)}, NIB ${angka(r, 13)}`,
  (r) => `Hari lahir organisasi ini diperingati; akta kelahiran terbit ${tanggal(r)}`,
];

/** `n` invented cases, two in three with personal data, in frames that people and offices write. */
export function bangkitkan(benih: number, n: number): KasusPii[] {
  const r = acak(benih);
  return Array.from({ length: n }, (_, i) => {
    const bentuk = r(3) < 2 ? POSITIF : NEGATIF;
    return kasusDariTanda(`buatan-${i}`, bentuk[r(bentuk.length)]?.(r) ?? '');
  });
}
