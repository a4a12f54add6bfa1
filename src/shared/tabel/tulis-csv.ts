const sel = (text: string): string => {
  // A spreadsheet would run a cell that begins like a formula.
  const aman = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${aman.replaceAll('"', '""')}"`;
};

/** CSV as spreadsheets here read it: semicolons, CRLF, byte order mark; nothing in it runs. */
export const tulisCsv = (baris: readonly (readonly string[])[]): string =>
  `\ufeff${baris.map((b) => b.map(sel).join(';')).join('\r\n')}\r\n`;
