/** One line of text: no control characters, single spaces, no ends. Non-breaking spaces and line breaks become spaces. */
export const rapikan = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();

/** For comparing: lower case, letters and digits only, single spaces. */
export const kunciTeks = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
