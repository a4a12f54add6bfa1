// The Atasan's answer out of the case: what was decided, with the objector out of the vault, as a draft to be numbered and signed.
import { selectOptionalKasus } from '../permohonan/kasus.queries.ts';
import type { Config } from '../shared/config/config.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import { buatSurat, gantiIsiSurat, type IsiSurat, konteksSurat, type Penandatangan, type UnsurKurang } from '../surat/surat.actions.ts';
import { selectSuratKeberatan } from '../surat/surat.queries.ts';
import { penerimaDari } from './ajukan.actions.ts';
import type { Alasan, Putusan } from './istilah.ts';
import { bukaPengaju } from './identitas.actions.ts';
import { decideTanggapi } from './keberatan.ts';
import { lockKeberatan, type Pelaku } from './keberatan.actions.ts';
import { type BarisKeberatan, selectOptionalKasusKeberatan, selectOptionalKeberatan } from './keberatan.queries.ts';

export type TanggapanDisusun = {
  putusan: Putusan;
  uraian: readonly { alasan: Alasan; bantahan: string }[];
  pertimbangan: string;
  perintah: string;
  perintahBatas: string | null;
  penetapan: string;
  penandatangan: Penandatangan;
  /** The draft that is corrected; null for a new letter. */
  suratId: string | null;
};
export type KonteksSusun = { config: Config; origin: string; pelaku: Pelaku };
export type TolakSusun = { ok: false; alasan: 'unsur_kurang'; unsur: readonly UnsurKurang[] } | { ok: false; alasan: string };
export type HasilSusun = { ok: true; suratId: string } | TolakSusun;

const BERJALAN: ReadonlySet<string> = new Set(['rancangan', 'menunggu_tanda_tangan', 'ditandatangani']);
const KOLOM = ['nama', 'alamat', 'telepon', 'email'] as const;

/**
 * Makes or corrects the draft of the answer. Asked first: whether the case would take it, as the Atasan's own step. Opens the
 * objector's identity for the letter, which he sees in his timeline; the caller takes all of it back on a refusal.
 */
export async function susunTanggapan(trx: Trx, k: KonteksSusun, id: string, m: TanggapanDisusun): Promise<HasilSusun> {
  const { pelaku } = k;
  const badanId = pelaku.badan.id;
  const awal = await selectOptionalKeberatan(trx, badanId, { id });
  if (!awal) return { ok: false, alasan: 'tidak_ditemukan' };
  const orang = await bukaPengaju(trx, k, awal, { kolom: KOLOM, alasan: 'menulis_surat' });
  if (!orang.ok) return orang;
  const kasus = (await lockKeberatan(trx, badanId, id)) ? await selectOptionalKasusKeberatan(trx, badanId, id) : undefined;
  if (!kasus) return { ok: false, alasan: 'tidak_ditemukan' };
  const lain = (await selectSuratKeberatan(trx, badanId, id)).filter((s) => s.jenis === 'tanggapan_keberatan');
  if (m.suratId !== null && !lain.some((s) => s.id === m.suratId)) return { ok: false, alasan: 'tidak_ditemukan' };
  if (lain.some((s) => s.id !== m.suratId && BERJALAN.has(s.keadaan))) return { ok: false, alasan: 'surat_lain_berjalan' };
  // Elements that are missing are named by the letter itself, each with its article.
  const coba = { putusan: m.putusan, suratId: null, perintahBatas: m.perintahBatas ?? hariDi(pelaku.badan.zona, pelaku.now) };
  const boleh = decideTanggapi(kasus.keberatan, coba, { peran: 'atasan', now: pelaku.now, hari: hariDi(pelaku.badan.zona, pelaku.now) });
  if (!boleh.ok) return boleh;
  return tulis(trx, k, awal, m, await isiSurat(trx, badanId, awal, m, penerimaDari(orang.pemohon, orang.kuasa)));
}

type Penerima = ReturnType<typeof penerimaDari>;

async function isiSurat(trx: Trx, badanId: string, b: BarisKeberatan, m: TanggapanDisusun, penerima: Penerima): Promise<IsiSurat> {
  const permohonan = b.permohonanId === null ? undefined : (await selectOptionalKasus(trx, badanId, b.permohonanId))?.permohonan;
  const menguatkan = m.putusan === 'menguatkan';
  return {
    jenis: 'tanggapan_keberatan',
    keberatan: {
      nomor: b.nomor,
      diterimaPada: b.diterimaPada.toISOString(),
      alasan: b.alasan,
      permohonan: permohonan ? { nomor: permohonan.nomor, diterimaPada: permohonan.diterimaPada.toISOString() } : null,
      informasi: b.informasi,
      kasusPosisi: b.kasusPosisi,
    },
    penerima,
    putusan: m.putusan,
    uraian: m.uraian,
    pertimbangan: m.pertimbangan,
    perintah: menguatkan ? '' : m.perintah,
    perintahBatas: menguatkan ? null : m.perintahBatas,
    penetapan: m.penetapan,
  };
}

async function tulis(trx: Trx, k: KonteksSusun, b: BarisKeberatan, m: TanggapanDisusun, isi: IsiSurat): Promise<HasilSusun> {
  const { badan, now, aktor } = k.pelaku;
  const surat = konteksSurat({ badan, now, aktor, config: k.config });
  const bersama = { isi, penandatangan: m.penandatangan, origin: k.origin };
  if (m.suratId !== null) {
    const diganti = await gantiIsiSurat(trx, surat, { ...bersama, suratId: m.suratId });
    return diganti.ok ? { ok: true, suratId: m.suratId } : diganti;
  }
  return buatSurat(trx, surat, { ...bersama, permohonanId: b.permohonanId, keberatanId: b.id, orangId: b.orangId });
}
