// UU 14/2008 Pasal 18: what is never exempt, and when a private secret opens.
import type { Huruf, SelaluTerbuka } from '../istilah.ts';

/** Pasal 18 ayat (1), for people who fill the form. */
export const PASAL_18 = {
  a: { id: 'Putusan badan peradilan', en: 'Rulings of courts' },
  b: {
    id: 'Ketetapan, keputusan, peraturan, surat edaran, atau bentuk kebijakan lain, mengikat atau tidak, ke dalam atau ke luar, serta pertimbangan lembaga penegak hukum',
    en: 'Decrees, decisions, regulations, circulars and other policies, binding or not, and considerations of law-enforcement bodies',
  },
  c: { id: 'Surat perintah penghentian penyidikan atau penuntutan', en: 'Orders to stop an investigation or prosecution' },
  d: { id: 'Rencana pengeluaran tahunan lembaga penegak hukum', en: 'Yearly spending plans of law-enforcement bodies' },
  e: { id: 'Laporan keuangan tahunan lembaga penegak hukum', en: 'Yearly financial reports of law-enforcement bodies' },
  f: { id: 'Laporan hasil pengembalian uang hasil korupsi', en: 'Reports on the return of corruption money' },
  g: {
    id: 'Informasi yang sudah dinyatakan terbuka lewat keberatan atau sengketa (Pasal 11 ayat (2))',
    en: 'Information declared open by an objection or dispute (article 11(2))',
  },
} as const satisfies Record<SelaluTerbuka, { id: string; en: string }>;

export type DibukaOleh = { persetujuanTertulis: boolean; jabatanPublik: boolean };

/** Pasal 18 ayat (2): g and h may be opened by written consent, or where they concern a public office. Other letters know no such door. */
export function pribadiDapatDibuka(huruf: readonly Huruf[], m: DibukaOleh): boolean {
  const hanyaPribadi = huruf.length > 0 && huruf.every((h) => h === 'g' || h === 'h');
  return hanyaPribadi && (m.persetujuanTertulis || m.jabatanPublik);
}
