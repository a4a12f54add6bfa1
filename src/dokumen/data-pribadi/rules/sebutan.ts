// What stands before a number says what it is: the nearest name wins, be it of personal data or of something else.

export type Sebutan = 'nik' | 'kk' | 'npwp' | 'telepon' | 'rekening' | 'paspor' | 'lahir' | 'bukan';

/** Names in the order in which one that begins at the same place wins; `bukan`: numbers that look personal and are not. */
const NAMA: readonly (readonly [Sebutan, RegExp])[] = [
  [
    'bukan',
    /\b(?:kode\s+(?:rekening|akun|kegiatan|program|rup|tender|satker|billing|wilayah|pos|barang|lelang|paket|bayar|aset|sirup)|k\.?\s?rek|rup|sirup|lpse|dipa|dpa|spm|sp2d|spp|spd|ntpn|ntb|nop|objek pajak|sppt|pbb|isbn|issn|doi|nip|nipppk|ni\s?pppk|nip3k|nrp|karpeg|nuptk|nrk|nidn|nisn|nis|npsn|nss|imei|iccid|barcode|kode batang|ean|gtin|upc|sku|serial|seri|s\/n|faktur|invoice|kuitansi|kwitansi|resi|nib|kbli|siup|tdp|akta|akte|skt|imb|pbg|kontrak|spk|surat|sertifikat|register|registrasi|reg|agenda|antrean|antrian|urut|peraturan|keputusan|inventaris|nup|tiket|koordinat|lintang|bujur|utm|versi|version|ref|referensi|id\s+(?:paket|transaksi|pelanggan|billing|tender)|nomor\s+(?:pelanggan|transaksi|meter|permohonan|pendaftaran|tender|polis|mesin|rangka)|no\.?\s+(?:pelanggan|transaksi|meter|permohonan|pendaftaran|polis|mesin|rangka)|kartu\s+(?:kredit|debit)|ip|mac|hash|md5|sha)\b/gi,
  ],
  ['kk', /\b(?:n(?:o|omor|mr)?\.?\s?k\.?k\.?|k\.?k\.?|kartu\s+keluarga)(?![\w])/gi],
  ['npwp', /\b(?:n\.?p\.?w\.?p\.?(?:\s?(?:15|16)(?:\s?digit)?)?|wajib\s+pajak)(?![\w])/gi],
  [
    'nik',
    /(?:\bn\.?\s?i\.?\s?k\.?(?![\w])|(?<=[a-z])NIK(?![\w])|\bnik(?=[_=:])|\b(?:e-?)?ktp(?:-?el)?\b|\bnomor\s+induk\s+kependudukan\b|\bkartu\s+tanda\s+penduduk\b|\bno\.?\s+identitas\b|\bnomor\s+identitas\b)/gi,
  ],
  [
    'rekening',
    /\b(?:no\.?\s?rek|norek|rek|rekening|acc(?:ount)?\s?(?:no|number)|bank\s+\w+|bri|brimo|bca|bni|bsi|mandiri|btn|bank|virtual\s+account|va)\b/gi,
  ],
  [
    'telepon',
    /\b(?:(?:no|nomor|nmr)\.?\s?(?:hp|wa|telp?|tlp)|hp|h\.p|handphone|hand\s?phone|ponsel|telp|telepon|tlp|tel|phone|mobile|whats?app|wa|sms|seluler|selular|kontak|contact|cp|hubungi|dihubungi|narahubung|faks?|fax|faksimili)\b/gi,
  ],
  ['paspor', /\b(?:passports?|paspor|dokumen\s+perjalanan|splp)\b/gi],
  [
    'lahir',
    /\b(?:tempat\s*[,/&]?\s*(?:dan\s+)?(?:tanggal|tgl)\.?\s*lahir|(?:tanggal|tgl)\.?\s*lahir|t\.?t\.?l\b\.?|lahir|dilahirkan|born|date\s+of\s+birth|d\.?o\.?b)\b/gi,
  ],
];

export type SebutanDi = { jenis: Sebutan; awal: number; akhir: number };

/** All names in a text, in order; a shorter one inside a longer one is left out. */
export function cariSebutan(rata: string): SebutanDi[] {
  const semua = NAMA.flatMap(([jenis, pola], urutan) =>
    [...rata.matchAll(pola)].map((m) => ({ jenis, urutan, awal: m.index, akhir: m.index + m[0].length })),
  ).toSorted((a, b) => a.awal - b.awal || b.akhir - a.akhir || a.urutan - b.urutan);
  const hasil: SebutanDi[] = [];
  for (const { jenis, awal, akhir } of semua) {
    const lalu = hasil.at(-1);
    if (lalu && awal < lalu.akhir) continue;
    hasil.push({ jenis, awal, akhir });
  }
  return hasil;
}
