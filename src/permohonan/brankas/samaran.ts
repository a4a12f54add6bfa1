// What may be shown of a sealed value once it was typed: never the whole again to the citizen, never without an event to
// an officer.

const TITIK = '••••';

/** `••••1234`; of five characters or fewer nothing is left readable. */
export function maskAkhir(nilai: string): string {
  const rapat = nilai.replaceAll(/\s/g, '');
  return rapat.length <= 5 ? TITIK : `${TITIK}${rapat.slice(-4)}`;
}

/** `b••••@contoh.id`: first letter and domain. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? TITIK : `${email.slice(0, 1)}${TITIK}${email.slice(at)}`;
}

/** Initials with dots: `B•••• L••••`. */
export function maskNama(nama: string): string {
  return nama
    .split(/\s+/)
    .filter((kata) => kata !== '')
    .map((kata) => `${[...kata][0] ?? ''}${TITIK}`)
    .join(' ');
}
