// buka.html of envelope B: the sealed bytes and the form that opens them with both codes. It loads nothing and sends nothing.
import { createHash } from 'node:crypto';
import { formatTanggal } from '../shared/html/format.ts';
import { bukaAmplopLuring, pasangAmplopLuring } from './amplop-luring.ts';
import { PUTARAN } from './amplop.ts';

export type IsiAmplopB = {
  id: string;
  badan: string;
  nomor: string;
  perintah: { nomor: string; tanggal: string };
  banyak: number;
  sidik: string;
  isi: Uint8Array;
};

const aman = (teks: string): string =>
  teks.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const sumber = (isi: string): string => `'sha256-${createHash('sha256').update(isi).digest('base64')}'`;

const GAYA = `body{font:18px/1.6 system-ui,sans-serif;max-width:38rem;margin:0 auto;padding:1rem;color:#23211c;background:#fbf9f5}
h1{font-size:1.5rem}label{display:block;margin-top:1rem;font-weight:600}
input{font:inherit;width:100%;box-sizing:border-box;padding:.6rem;border:1px solid #5c574b;background:#fff;color:inherit;letter-spacing:.05em}
button{font:inherit;margin:1rem 0;padding:.6rem 1.4rem;background:#1f5d4c;color:#fff;border:0}a{color:#1f5d4c;overflow-wrap:anywhere}
code{word-break:break-all;font-size:.8em}.baik,.buruk{padding:.5rem 1rem;border-left:6px solid}.baik{border-color:#1f5d4c;background:#e6efe9}
.buruk{border-color:#a3261b;background:#fbe9e7}`;

/** The page as a file. Its policy names its one script and its one style by hash and allows nothing else. */
export function halamanAmplopB(m: IsiAmplopB): string {
  const skrip = `(${pasangAmplopLuring.toString()})(${bukaAmplopLuring.toString()})`;
  const aturan = `default-src 'none'; style-src ${sumber(GAYA)}; script-src ${sumber(skrip)}; form-action 'none'; base-uri 'none'`;
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${aturan}"><meta name="referrer" content="no-referrer">
<title>Amplop B perkara ${aman(m.nomor)}</title><style>${GAYA}</style></head>
<body><main data-id="${m.id}" data-putaran="${PUTARAN}"><h1>Amplop B perkara ${aman(m.nomor)}</h1>
<p>${aman(m.badan)} menyerahkan ${m.banyak} dokumen yang dikecualikan, tersegel, atas perintah Majelis Komisioner nomor ${aman(m.perintah.nomor)} tanggal ${formatTanggal(m.perintah.tanggal, 'id', 'panjang')}.</p>
<p>Segel terbuka dengan dua kode yang diterima lewat jalan berbeda: satu dari PPID Utama, satu dari Atasan PPID. Halaman ini bekerja tanpa jaringan dan tidak menyimpan apa pun.</p>
<form id="kode"><label for="utama">Kode dari PPID Utama</label><input id="utama" autocomplete="off" autocapitalize="characters" spellcheck="false" required>
<label for="atasan">Kode dari Atasan PPID</label><input id="atasan" autocomplete="off" autocapitalize="characters" spellcheck="false" required>
<button>Buka segel</button></form><div id="hasil" role="status"></div>
<p>Dokumen ini tetap dikecualikan: pemeriksaannya tertutup (UU 14/2008 Pasal 43). Musnahkan salinannya sesudah diperiksa.</p>
<p>Sidik isi tersegel (SHA-256): <code>${m.sidik}</code></p></main>
<script type="text/plain" id="isi">${Buffer.from(m.isi).toString('base64')}</script><script>${skrip}</script></body></html>
`;
}
