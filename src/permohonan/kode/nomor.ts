/** `2026-000123`: safe in an address; six digits grow when a body ever needs more. */
export const formatNomor = (tahun: number, urutan: number): string => `${tahun}-${String(urutan).padStart(6, '0')}`;

/** What was typed, or undefined where it cannot be a number: spaces, dots and a missing dash are forgiven. */
export function parseNomor(ketikan: string): string | undefined {
  const angka = ketikan.replaceAll(/[^\d]/g, '');
  return /^2\d{9}$/.test(angka) ? `${angka.slice(0, 4)}-${angka.slice(4)}` : undefined;
}
