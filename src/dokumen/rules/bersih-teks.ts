/** Invisible characters that hide or reorder text (bidi overrides, zero width, soft hyphen, byte order mark) and control characters; tab and line end stay. */
const TAK_TERLIHAT =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]|\p{Cs}/gu;

/**
 * Text as it is kept, shown and indexed: NFC, every line end as `\n`, no invisible or control characters, spaces within a
 * line single, at most one empty line in a row, no blanks at the ends. Idempotent.
 */
export function bersihkanTeks(mentah: string): string {
  return mentah
    .replace(/\r\n?|\u0085|\u2028|\u2029|\u000b|\u000c/g, '\n')
    .replace(TAK_TERLIHAT, '')
    .normalize('NFC')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
