/** What of a file an HTTP `Range` asks for; ends are inclusive. */
export type Rentang = { jenis: 'semua' } | { jenis: 'sebagian'; start: number; end: number } | { jenis: 'tidak_terpenuhi' };

/**
 * Reads a `Range` header for a file of `ukuran` bytes. Other units, several ranges and nonsense mean the whole file, as
 * RFC 9110 14.2 allows; a range past the end cannot be met.
 */
export function bacaRentang(header: string | undefined, ukuran: number): Rentang {
  const m = header === undefined ? null : /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header.trim());
  if (!m || (m[1] === '' && m[2] === '')) return { jenis: 'semua' };
  const [dari, sampai] = [m[1] ?? '', m[2] ?? ''];
  if (dari === '') {
    const akhir = Number(sampai);
    return akhir === 0 || ukuran === 0
      ? { jenis: 'tidak_terpenuhi' }
      : { jenis: 'sebagian', start: Math.max(0, ukuran - akhir), end: ukuran - 1 };
  }
  const start = Number(dari);
  const end = sampai === '' ? ukuran - 1 : Math.min(Number(sampai), ukuran - 1);
  if (sampai !== '' && Number(sampai) < start) return { jenis: 'semua' };
  return start >= ukuran ? { jenis: 'tidak_terpenuhi' } : { jenis: 'sebagian', start, end };
}

/** `Content-Disposition` with the name twice: plain ASCII for old clients, UTF-8 (RFC 8187) for the rest. */
export function kepalaNama(cara: 'inline' | 'attachment', nama: string): string {
  const polos =
    nama
      .normalize('NFKD')
      .replace(/[^\x20-\x7e]/g, '')
      .replace(/["\\%;]/g, '-')
      .trim() || 'berkas';
  const utuh = encodeURIComponent(nama.toWellFormed()).replace(/['()*!]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${cara}; filename="${polos}"; filename*=UTF-8''${utuh}`;
}
