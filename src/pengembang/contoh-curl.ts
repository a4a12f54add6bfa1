/** One example call, from which the page writes a `curl` line and a test makes the same call. */
export type ContohPanggilan = {
  kunci: 'daftar' | 'cari' | 'tenggat' | 'statistik' | 'ajukan' | 'lacak' | 'petugas';
  cara: 'GET' | 'POST';
  jalur: string;
  kepala: readonly (readonly [string, string])[];
  isi?: Readonly<Record<string, unknown>>;
};

/** The examples of the page "Data untuk pengembang", in the order of a reader's need. */
export const CONTOH: readonly ContohPanggilan[] = [
  { kunci: 'daftar', cara: 'GET', jalur: '/api/v1/informasi?kategori=berkala&per_halaman=5', kepala: [] },
  { kunci: 'cari', cara: 'GET', jalur: '/api/v1/cari?q=anggaran', kepala: [['accept-language', 'en']] },
  { kunci: 'tenggat', cara: 'GET', jalur: '/api/v1/kalender/jatuh-tempo?dari=2026-03-16T08:00%2B07:00&hari_kerja=10', kepala: [] },
  { kunci: 'statistik', cara: 'GET', jalur: '/api/v1/statistik?dari=2026-01-01&sampai=2026-12-31', kepala: [] },
  {
    kunci: 'ajukan',
    cara: 'POST',
    jalur: '/api/v1/permohonan',
    kepala: [
      ['content-type', 'application/json'],
      ['idempotency-key', 'kiriman-contoh-1'],
    ],
    isi: {
      jenis_pemohon: 'perorangan',
      nama: 'Contoh Pemohon',
      alamat: 'Jalan Contoh 1',
      rincian: 'Daftar sumur bor tahun 2025 (contoh)',
      tujuan: 'Penelitian (contoh)',
      cara_memperoleh: 'salinan',
    },
  },
  { kunci: 'lacak', cara: 'GET', jalur: '/api/v1/permohonan/NOMOR', kepala: [['x-kode-akses', 'KODE']] },
  { kunci: 'petugas', cara: 'GET', jalur: '/api/v1/saya', kepala: [['authorization', 'Bearer TOKEN']] },
];

/** The call as one would type it into a shell. */
export function tulisCurl(alamat: string, c: ContohPanggilan): string {
  const bagian = [
    c.cara === 'GET' ? 'curl' : `curl -X ${c.cara}`,
    ...c.kepala.map(([nama, nilai]) => `-H ${kutip(`${nama}: ${nilai}`)}`),
    ...(c.isi ? [`-d ${kutip(JSON.stringify(c.isi, null, 1))}`] : []),
    kutip(`${alamat}${c.jalur}`),
  ];
  return bagian.join(' \\\n  ');
}

/** Single quotes keep everything but themselves. */
function kutip(teks: string): string {
  return `'${teks.replaceAll("'", String.raw`'\''`)}'`;
}
