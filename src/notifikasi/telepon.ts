/** A number as people type it, in the form `wa.me` and gateways want (62…), or undefined where it cannot be one. */
export function nomorInternasional(text: string): string | undefined {
  const digits = text.replaceAll(/[\s().-]/g, '').replace(/^\+/, '');
  if (!/^\d{8,15}$/.test(digits)) return undefined;
  if (digits.startsWith('0')) return `62${digits.slice(1)}`;
  return digits.startsWith('8') ? `62${digits}` : digits;
}

/** Link that opens the messenger with the text ready. */
export const tautanWa = (nomor: string, teks: string): string => `https://wa.me/${nomor}?text=${encodeURIComponent(teks)}`;
export const tautanSms = (nomor: string, teks: string): string => `sms:+${nomor}?body=${encodeURIComponent(teks)}`;
export const tautanTelepon = (nomor: string): string => `tel:+${nomor}`;
