import { kunciTeks } from '../../shared/tabel/teks.ts';
import type { Hasil, KEADAAN_IMPOR } from '../istilah.ts';

/** Where a case of an old register ended. An outcome that the register does not tell stays null. */
export type Akhir = { hasil: Hasil | null; keadaan: (typeof KEADAAN_IMPOR)[number] };

const selesai = (hasil: Hasil | null): Akhir => ({ hasil, keadaan: 'selesai' });

/** From the narrow to the wide: the first that fits decides. */
const POLA: readonly (readonly [RegExp, Akhir])[] = [
  [/\bsebagian\b/, selesai('dikabulkan_sebagian')],
  [/\bbelum (di)?(kuasai|dokumentasi\w*)\b/, { hasil: 'belum_dikuasai', keadaan: 'notif_belum_dikuasai' }],
  [
    /\b(bukan|tidak|tdk|di luar|diluar)\b.*\b(kewenangan|penguasaan|dikuasai|menguasai|wewenang|penguasa)\b|\bdilimpahkan\b/,
    { hasil: 'bukan_penguasa', keadaan: 'notif_bukan_penguasa' },
  ],
  [/\b(sudah|telah) (tersedia|diumumkan|dipublikasi\w*|terbuka)\b/, selesai('sudah_tersedia')],
  [/\b(di)?cabut\b|\b(di)?batal\w*\b/, { hasil: null, keadaan: 'dicabut' }],
  [/\btidak (di)?(lengkap|lengkapi|tindak ?lanjuti)\b|\bgugur\b/, { hasil: null, keadaan: 'tidak_ditindaklanjuti' }],
  [
    /\b(di|me)?tolak\b|\bpenolakan\b|\bdikecualikan\b|\brahasia\b|\b(tidak|tdk) (dapat |bisa )?(di)?(beri|berikan|kabulkan|penuhi|setujui|terima)\b/,
    { hasil: 'ditolak', keadaan: 'ditolak' },
  ],
  [
    /\b(di|ter)?(kabul|kabulkan|penuhi)\b|\b(di|mem)?(beri|berikan)\b|\bdisetujui\b|\bdi(serahkan|kirim|sampaikan|terima|layani)\b/,
    selesai('dikabulkan'),
  ],
  [/\b(selesai|tuntas|proses|diproses|menunggu|pending|belum)\b/, selesai(null)],
];

/** The outcome that a register's words mean; undefined where they say nothing known. Empty is unknown, not a refusal. */
export function bacaKeputusan(text: string): Akhir | undefined {
  const t = kunciTeks(text);
  return t === '' ? selesai(null) : POLA.find(([re]) => re.test(t))?.[1];
}
