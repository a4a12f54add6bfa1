/** A name made safe to store, show and send; `ekstensi` in lower case, undefined where the name has none. */
export type NamaAman = { dasar: string; ekstensi: string | undefined; berbahaya: boolean };

const MAX_DASAR = 100;

/** Control, format (bidi, zero width), private use, surrogates left alone, and whatever Unicode has not assigned. */
const TAK_TERLIHAT = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu;
const TERLARANG = /[^\p{L}\p{M}\p{N} ._(),&+=@–—-]/gu;
const NAMA_WINDOWS = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Endings that a web server may run or obey, also in the middle of a name (`x.php.pdf`). */
const DIJALANKAN_PELADEN = /^(php\d?|phps|phtml|phar|pht|aspx?|ashx|jspx?|cgi|shtml|htaccess|htpasswd)$/i;

/**
 * Makes an uploaded file's name safe: last part of a path, visible characters only, no quote, slash or angle bracket, no
 * leading dot or dash, no reserved Windows name, at most 100 characters, 16-digit numbers masked (a NIK never stands in
 * a file name). `berbahaya` where a part of the name is an ending that some web server would run. Total: takes any string.
 */
export function namaAman(mentah: string): NamaAman {
  const ujung =
    mentah
      .normalize('NFC')
      .split(/[/\\]/)
      .map((bagian) => bagian.replace(TAK_TERLIHAT, '').trim())
      .findLast((bagian) => bagian !== '') ?? '';
  const bersih = ujung.replace(/::\$.*$/u, '').replace(/[. ]+$/u, '');
  const titik = bersih.lastIndexOf('.');
  const akhiran = titik < 0 ? '' : bersih.slice(titik + 1).toLowerCase();
  const ekstensi = /^[\p{L}\p{N}]{1,12}$/u.test(akhiran) ? akhiran : undefined;
  const tengah = (titik < 0 ? [] : bersih.split('.').slice(1)).map((bagian) => /^[\p{L}\p{N}]*/u.exec(bagian)?.[0] ?? '');
  return {
    dasar: rapikan(ekstensi === undefined ? bersih : bersih.slice(0, titik)),
    ekstensi,
    berbahaya: tengah.some((bagian) => DIJALANKAN_PELADEN.test(bagian)),
  };
}

function rapikan(dasar: string): string {
  const rapi = dasar
    .replace(TERLARANG, '-')
    .replace(/(?<!\d)\d{16}(?!\d)/g, 'NIK')
    .replace(/\s+/gu, ' ')
    .replace(/\.{2,}/g, '.')
    .replace(/-{2,}/g, '-')
    .replace(/^[-. ]+/u, '');
  const pendek = [...rapi]
    .slice(0, MAX_DASAR)
    .join('')
    .replace(/[-. ]+$/u, '');
  if (pendek === '') return 'berkas';
  return NAMA_WINDOWS.test(pendek.split('.')[0] ?? '') ? `berkas-${pendek}` : pendek;
}
