import type { z } from 'zod';
import type { Bahasa } from './konteks.ts';

/** One field and what is wrong with it, as every refusal of input gives it. */
export type GalatIsian = { kolom: string; pesan: string };

/** Problems that zod found, one sentence a field, for routes that have no words of their own. */
export function galatIsian(issues: readonly z.core.$ZodIssue[], bahasa: Bahasa): GalatIsian[] {
  const perKolom = new Map<string, string>();
  for (const issue of issues) {
    const kolom = issue.path.map(String).join('.');
    if (!perKolom.has(kolom)) perKolom.set(kolom, kalimat(issue, bahasa));
  }
  return [...perKolom].map(([kolom, pesan]) => ({ kolom, pesan }));
}

function kalimat(issue: z.core.$ZodIssue, bahasa: Bahasa): string {
  const id = bahasa === 'id';
  if (issue.code === 'unrecognized_keys') {
    const nama = issue.keys.slice(0, 10).join(', ').slice(0, 200);
    return id ? `Tidak dikenal: ${nama}.` : `Not known: ${nama}.`;
  }
  if (issue.code === 'invalid_value') {
    const nilai = issue.values.map(String).join(', ');
    return id ? `Pilih salah satu: ${nilai}.` : `Choose one of: ${nilai}.`;
  }
  if (issue.code === 'too_big') return id ? `Paling besar atau paling panjang ${issue.maximum}.` : `At most ${issue.maximum}.`;
  if (issue.code === 'too_small') return id ? `Paling kecil atau paling pendek ${issue.minimum}.` : `At least ${issue.minimum}.`;
  if (issue.code === 'invalid_type' && issue.input === undefined && issue.expected !== 'number')
    return id ? 'Isi dulu bagian ini.' : 'Fill in this part first.';
  return id ? 'Bentuknya belum benar.' : 'This has the wrong form.';
}
