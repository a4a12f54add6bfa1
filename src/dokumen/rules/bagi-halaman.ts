/**
 * Splits running text into logical pages of at most `maks` UTF-16 units: at an empty line where one is near, else at a line
 * end, else at a space, else in the word. Used where a file has no pages of its own (TXT, long sections of DOCX and ODT).
 * Joining the pages gives the text again but for blanks at the seams; no page is empty.
 */
export function bagiHalaman(teks: string, maks: number): string[] {
  const halaman: string[] = [];
  let dari = 0;
  while (teks.length - dari > maks) {
    const batas = cariSela(teks, dari, dari + maks);
    halaman.push(teks.slice(dari, batas));
    dari = batas;
  }
  halaman.push(teks.slice(dari));
  return halaman.map((h) => h.trim()).filter((h) => h !== '');
}

/** The best place to break in the last third before `sampai`. */
function cariSela(teks: string, dari: number, sampai: number): number {
  const sejak = dari + Math.floor(((sampai - dari) * 2) / 3);
  for (const sela of ['\n\n', '\n', ' ']) {
    const di = teks.lastIndexOf(sela, sampai - 1);
    if (di >= sejak) return di + sela.length;
  }
  // Never between the two halves of one character.
  const kode = teks.charCodeAt(sampai);
  return kode >= 0xdc00 && kode <= 0xdfff && sampai - 1 > dari ? sampai - 1 : sampai;
}
