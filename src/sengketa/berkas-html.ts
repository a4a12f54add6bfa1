// index.html of envelope A: everything on one page, and the check of the chains. It loads nothing; its policy names its script by hash.
import { createHash } from 'node:crypto';
import { formatTanggal, formatWaktu } from '../shared/html/format.ts';
import { daftarHal, kalimatTenggat } from './berkas-kata.ts';
import { fileDari, type FileBerkas, type IsiBerkas, type SuratBerkas, type UjiBerkas } from './berkas.ts';
import { pasangLuring, periksaRantaiLuring } from './luring.ts';

const aman = (teks: string): string =>
  teks.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const hari = (t: string): string => formatTanggal(t, 'id', 'panjang');

const GAYA = `body{font:17px/1.55 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem;color:#23211c;background:#fbf9f5}
h1{font-size:1.6rem}h2{font-size:1.25rem;margin-top:2.2rem;border-bottom:2px solid #1f5d4c}table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #c9c3b4}.geser{overflow-x:auto}code{word-break:break-all;font-size:.8em}
.baik,.buruk{padding:.5rem 1rem;border-left:6px solid}.baik{border-color:#1f5d4c;background:#e6efe9}.buruk{border-color:#a3261b;background:#fbe9e7}
@media print{#cek{display:none}}`;

const tabel = (judul: string, kepala: readonly string[], baris: readonly (readonly string[])[]): string =>
  `<div class="geser" role="region" aria-label="${aman(judul)}" tabindex="0"><table><thead><tr>${kepala.map((k) => `<th scope="col">${aman(k)}</th>`).join('')}</tr></thead><tbody>${baris
    .map((b) => `<tr>${b.map((s) => `<td>${s}</td>`).join('')}</tr>`)
    .join('')}</tbody></table></div>`;

const tautan = (f: FileBerkas | null, teks: string): string =>
  f ? `<a href="${aman(f.jalur)}">${aman(teks)}</a>` : `${aman(teks)} (berkasnya tidak ada)`;

function barisSurat(s: SuratBerkas, zona: string): string[] {
  const kiriman = s.kiriman.map(
    (k) =>
      `${formatWaktu(k.pada, 'id', zona, 'pendek')}: ${aman(k.cara)}, ${aman(k.bukti)}${k.rujukan === '' ? '' : ` ${aman(k.rujukan)}`} (${k.nyata ? 'terbukti' : 'anggapan'})`,
  );
  const terima = s.terbukti === null ? 'Belum terbukti diterima' : `Diterima ${hari(s.terbukti)}`;
  return [
    `${tautan(s.file, s.nama)}<br>${aman(s.nomor ?? 'tanpa nomor')}`,
    hari(s.tanggal),
    [...kiriman, `<strong>${terima}</strong>`].join('<br>'),
  ];
}

function bagianUji(u: UjiBerkas): string {
  const baris: [string, string][] = [
    ['Dasar', u.dasar],
    ['Akibat bila dibuka', u.akibat],
    ['Manfaat bila ditutup', u.manfaat],
    ['Kepentingan publik', u.kepentingan],
    ['Jangka waktu', u.jangka],
    ['Penetapan', u.penetapan ? `Nomor ${u.penetapan.nomor}, ${hari(u.penetapan.tanggal)}` : 'belum ditetapkan'],
  ];
  const tanda = u.tanda.map(
    (t) => `<li>${aman(daftarHal(t.hal))}: ${aman(t.nama)}, ${aman(t.jabatan)}${t.pilihan === '' ? '' : ` (${aman(t.pilihan)})`}</li>`,
  );
  return `<h3>${aman(u.informasi)}</h3>${u.bagian === '' ? '' : `<p>Bagian yang dikecualikan: ${aman(u.bagian)}</p>`}<dl>${baris
    .map(([k, v]) => `<dt><strong>${k}</strong></dt><dd>${aman(v)}</dd>`)
    .join('')}</dl><ul>${tanda.join('')}</ul><ul>${u.file.map((f) => `<li>${tautan(f, `${f.nama} ${f.nomor}`)}</li>`).join('')}</ul>`;
}

function isiHalaman(b: IsiBerkas): string {
  const w = b.wakil;
  return `<h1>Berkas perkara ${aman(b.nomor)}</h1>
<p>${aman(b.badan)}. Keadaan: ${aman(b.keadaan)}. Disusun ${formatWaktu(b.disusun, 'id', b.zona)}.</p>
<p>Ini <strong>amplop A</strong>. Isinya surat, bukti, uji konsekuensi, dan riwayat. Dokumen yang dikecualikan tidak ada di sini; dokumen itu hanya disampaikan terpisah, tersegel, atas perintah Majelis Komisioner. <a href="daftar-isi.pdf">Daftar isi (PDF)</a></p>
<ul>${b.perkara.map((p) => `<li>${aman(p.nama)}</li>`).join('')}</ul>
<h2>Yang mewakili Atasan PPID</h2>
<p>${w ? `${aman(w.nama)}, ${aman(w.jabatan)}. Surat kuasa atau penugasan nomor ${aman(w.suratNomor)}, ${hari(w.suratTanggal)} (Perki 1/2021 Pasal 8).` : 'Atasan PPID sendiri; belum ada penugasan yang dicatat (Perki 1/2021 Pasal 8).'}</p>
<section id="cek"><h2>Periksa keutuhan</h2>
<p>Halaman ini menghitung ulang sidik setiap peristiwa di peramban Anda, tanpa jaringan.</p>
<div id="hasil" role="status"><p>Sedang menghitung …</p></div>
<p><label for="pilih">Cocokkan berkas: pilih berkas dari map surat dan uji</label><br><input id="pilih" type="file" multiple></p>
<div id="cocok" role="status"></div></section>
<h2>Surat dan bukti penyampaian</h2>
${tabel(
  'Surat',
  ['Surat', 'Tanggal', 'Penyampaian'],
  b.surat.map((s) => barisSurat(s, b.zona)),
)}
<h2>Uji konsekuensi</h2>
${b.uji.length === 0 ? '<p>Tidak ada pengecualian dalam perkara ini.</p>' : b.uji.map(bagianUji).join('')}
<h2>Tenggat</h2>
${tabel(
  'Tenggat',
  ['Perkara', 'Tenggat', 'Paling lambat', 'Keadaan'],
  b.tenggat.map((t) => [
    aman(t.perkara),
    `${aman(t.nama)}<br>${aman(t.pasal)}`,
    t.tanggal === null ? '–' : hari(t.tanggal),
    aman(kalimatTenggat(t)),
  ]),
)}
<h2>Riwayat</h2>
${tabel(
  'Riwayat',
  ['Waktu', 'Perkara', 'Yang terjadi', 'Oleh'],
  b.linimasa.map((l) => [formatWaktu(l.pada, 'id', b.zona, 'pendek'), aman(l.perkara), aman(l.kalimat), aman(l.oleh)]),
)}
${b.catatan.length === 0 ? '' : `<h2>Catatan sidang</h2><ul>${b.catatan.map((c) => `<li>${hari(c.tanggal)}: ${aman(c.catatan)}</li>`).join('')}</ul>`}
<h2>Sidik</h2>
${tabel(
  'Sidik',
  ['Berkas', 'SHA-256'],
  fileDari(b).map((f) => [aman(f.jalur), `<code>${f.sha256}</code>`]),
)}
${tabel(
  'Akar',
  ['Rantai', 'Kepala', 'Terakhir diumumkan'],
  b.rantai.map((r) => [
    aman(r.nama),
    `nomor ${r.kepala.urutan}<br><code>${r.kepala.hash}</code>`,
    r.diumumkan ? `${hari(r.diumumkan.tanggal)}, akar<br><code>${r.diumumkan.akar}</code>` : 'belum',
  ]),
)}`;
}

/** The page as a file. `sidik`: path → hash of every file beside it. */
export function halamanLuring(b: IsiBerkas, sidik: Readonly<Record<string, string>>): string {
  const skrip = `(${pasangLuring.toString()})(${periksaRantaiLuring.toString()})`;
  const hash = createHash('sha256').update(skrip).digest('base64');
  // In a script element only `<` could end it early.
  const data = JSON.stringify({ rantai: b.rantai, sidik }).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; form-action 'none'">
<title>Berkas perkara ${aman(b.nomor)}</title><style>${GAYA}</style></head>
<body><main>${isiHalaman(b)}</main><script type="application/json" id="data">${data}</script><script>${skrip}</script></body></html>
`;
}
