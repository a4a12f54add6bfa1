// A dispute as its recorded events have left it: pure. The commission judges; nothing here refuses anybody his right.
import type { PeristiwaTenggat } from '../tenggat/tenggat.ts';
import { instantIn } from '../shared/tanggal.ts';
import { isAkhir, type Keadaan, type Kejadian, nextKeadaan } from './transisi.ts';

/** One recorded event with its day (which may lie ahead for a hearing that was announced). */
export type KejadianBerhari = { kejadian: Kejadian; tanggal: string };

export type Sengketa = { keadaan: Keadaan; diajukan: string; kejadian: readonly KejadianBerhari[]; berakhir: boolean };

export function replaySengketa(diajukan: string, kejadian: readonly KejadianBerhari[]): Sengketa {
  const keadaan = kejadian.reduce<Keadaan>((k, e) => {
    const next = nextKeadaan(k, e.kejadian);
    if (next === undefined) throw new Error(`no transition ${k} × ${e.kejadian}`);
    return next;
  }, 'dimohonkan');
  return { keadaan, diajukan, kejadian, berakhir: isAkhir(keadaan) };
}

export type AlasanCatat = 'bukan_keadaan' | 'di_masa_depan' | 'mundur' | 'sekali';

/** Events that may be recorded ahead of their day: they are announced. */
const DIUMUMKAN: ReadonlySet<Kejadian> = new Set(['sidang_pertama', 'sidang_lanjutan']);

/** May this be recorded? Days do not run backwards, only announced hearings lie ahead, mediation is prolonged once (Perki 1/2013 Pasal 41). */
export function decideCatat(
  s: Sengketa,
  m: KejadianBerhari,
  hari: string,
): { ok: true; keadaan: Keadaan } | { ok: false; alasan: AlasanCatat } {
  const keadaan = nextKeadaan(s.keadaan, m.kejadian);
  if (keadaan === undefined) return { ok: false, alasan: 'bukan_keadaan' };
  if (m.tanggal > hari && !DIUMUMKAN.has(m.kejadian)) return { ok: false, alasan: 'di_masa_depan' };
  if (m.tanggal < s.diajukan) return { ok: false, alasan: 'mundur' };
  if (m.kejadian === 'mediasi_diperpanjang' && s.kejadian.some((e) => e.kejadian === m.kejadian)) return { ok: false, alasan: 'sekali' };
  return { ok: true, keadaan };
}

const JAM = {
  belum_lengkap: 'ki_tidak_lengkap',
  dilengkapi: 'ki_dilengkapi',
  diregistrasi: 'ki_diregistrasi',
  panggilan: 'panggilan',
  sidang_pertama: 'sidang_pertama',
  mediasi_dimulai: 'mediasi_mulai',
  mediasi_diperpanjang: 'mediasi_diperpanjang',
  mediasi_sepakat: 'mediasi_selesai',
  mediasi_gagal: 'mediasi_selesai',
  putusan_dibacakan: 'putusan_dibacakan',
  salinan_diterima: 'salinan_putusan_diterima',
  gugatan_diajukan: 'gugatan',
  putusan_pengadilan: 'putusan_pengadilan_diterima',
  kasasi_diajukan: 'kasasi',
  dicabut: 'sengketa_dicabut',
} as const satisfies Partial<Record<Kejadian, PeristiwaTenggat['jenis']>>;

const jamDari = (k: Kejadian): PeristiwaTenggat['jenis'] | undefined => {
  const peta: Partial<Record<Kejadian, PeristiwaTenggat['jenis']>> = JAM;
  return peta[k];
};

/** Its events as the clock reads them (src/tenggat): the filing first, each day at noon in the body's zone. */
export function toPeristiwaTenggat(s: Sengketa, zona: string): PeristiwaTenggat[] {
  const noon = (tanggal: string): Date => instantIn(zona, tanggal, '12:00');
  const awal: PeristiwaTenggat = { jenis: 'ki_menerima', pada: noon(s.diajukan) };
  return [
    awal,
    ...s.kejadian.flatMap((e): PeristiwaTenggat[] => {
      const jenis = jamDari(e.kejadian);
      const satu: PeristiwaTenggat[] = jenis ? [{ jenis, pada: noon(e.tanggal) }] : [];
      return e.kejadian === 'sidang_pertama' ? [...satu, { jenis: 'ki_mulai', pada: noon(e.tanggal) }] : satu;
    }),
  ];
}
