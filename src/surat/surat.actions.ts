import { randomBytes } from 'node:crypto';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import { enqueue } from '../shared/jobs/jobs.ts';
import { dateIn } from '../shared/tanggal.ts';
import type { Surat } from './baris-surat.ts';
import { unsurKurang } from './isi.ts';
import type { IsiSurat, Penandatangan, UnsurKurang } from './isi.types.ts';
import { aktorId, type KonteksSurat, labelIsi } from './konteks-surat.ts';
import { dataSurat, teksTersegel } from './naskah-surat.actions.ts';
import { type KejadianSurat, type KeadaanSurat, pindahKeadaan } from './surat.ts';
import { lockSurat, selectKop } from './surat.queries.ts';

export { konteksSurat } from './konteks-surat.ts';
export type {
  ButirPemberitahuan,
  IsiPemberitahuan,
  IsiSurat,
  Penandatangan,
  Penerima,
  Penyerahan,
  RujukanUji,
  UnsurKurang,
} from './isi.types.ts';

export type SuratBaru = {
  permohonanId: string | null;
  /** The objection it speaks of, if it is a letter of one. */
  keberatanId?: string;
  /** The person of the vault under whose key the content is sealed. */
  orangId: string;
  isi: IsiSurat;
  /** Null for receipt and form. */
  penandatangan: Penandatangan | null;
  /** Base address for the QR (`ctx.origin`). */
  origin: string;
};

export type HasilBuat =
  | { ok: true; suratId: string; token: string }
  | { ok: false; alasan: 'unsur_kurang'; unsur: UnsurKurang[] }
  | { ok: false; alasan: 'terhapus' };

/**
 * Makes a letter from a decision, in the caller's transaction: seals the content, writes the row and its event, and has
 * the PDF drawn by a job. Refuses where an element that the law asks for is missing, naming it and its article. Receipt
 * and form issue themselves when drawn; the others wait as a draft for their number and signature.
 */
export async function buatSurat(trx: Trx, k: KonteksSurat, baru: SuratBaru): Promise<HasilBuat> {
  const badanId = k.badan.id;
  const surat = {
    id: newId(),
    jenis: baru.isi.jenis,
    token: newToken(),
    nomor: null,
    tanggal: dateIn(k.badan.zona, k.now),
    penandatangan: baru.penandatangan,
  };
  const missing = unsurKurang(baru.isi, dataSurat(baru.origin, surat, baru.isi, await selectKop(trx, badanId)));
  if (missing.length > 0) return { ok: false, alasan: 'unsur_kurang', unsur: missing };
  const isi = await k.brankas.segel(trx, badanId, baru.orangId, labelIsi(surat.id), teksTersegel(baru.origin, baru.isi));
  if (isi === undefined) return { ok: false, alasan: 'terhapus' };
  await trx
    .insertInto('surat')
    .values({
      badan_publik_id: badanId,
      id: surat.id,
      permohonan_id: baru.permohonanId,
      keberatan_id: baru.keberatanId ?? null,
      orang_id: baru.orangId,
      jenis: surat.jenis,
      keadaan: 'rancangan',
      token: surat.token,
      tanggal: surat.tanggal,
      penandatangan: baru.penandatangan === null ? null : JSON.stringify(baru.penandatangan),
      isi: Buffer.from(isi),
      dibuat_oleh: aktorId(k.aktor),
      dibuat_pada: k.now,
    })
    .execute();
  await appendPeristiwa(trx, {
    badanId,
    berkas: { jenis: 'surat', id: surat.id },
    jenis: 'surat_dibuat',
    aktor: k.aktor,
    pada: k.now,
    data: { surat_id: surat.id, jenis: surat.jenis, permohonan_id: baru.permohonanId, keberatan_id: baru.keberatanId ?? null },
  });
  await mintaCetak(trx, badanId, surat.id, 1);
  return { ok: true, suratId: surat.id, token: surat.token };
}

export type IsiBaru = Pick<SuratBaru, 'isi' | 'penandatangan' | 'origin'> & { suratId: string };

/** Puts another content into a draft, under the same checks; it is drawn anew. Number and verification address stay. */
export async function gantiIsiSurat(trx: Trx, k: KonteksSurat, baru: IsiBaru): Promise<{ ok: true } | Tolak | (HasilBuat & { ok: false })> {
  const badanId = k.badan.id;
  const locked = await kunciUntuk(trx, badanId, baru.suratId, 'ubah');
  if (!locked.ok) return locked;
  const { surat } = locked;
  if (surat.jenis !== baru.isi.jenis) return { ok: false, alasan: 'tidak_boleh', keadaan: surat.keadaan, kejadian: 'ubah' };
  const isiBaru = { ...surat, tanggal: dateIn(k.badan.zona, k.now), penandatangan: baru.penandatangan };
  const missing = unsurKurang(baru.isi, dataSurat(baru.origin, isiBaru, baru.isi, await selectKop(trx, badanId)));
  if (missing.length > 0) return { ok: false, alasan: 'unsur_kurang', unsur: missing };
  const isi = await k.brankas.segel(trx, badanId, surat.orangId, labelIsi(surat.id), teksTersegel(baru.origin, baru.isi));
  if (isi === undefined) return { ok: false, alasan: 'terhapus' };
  await trx
    .updateTable('surat')
    .set({
      isi: Buffer.from(isi),
      isi_versi: surat.versi + 1,
      tanggal: isiBaru.tanggal,
      penandatangan: baru.penandatangan === null ? null : JSON.stringify(baru.penandatangan),
    })
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', surat.id)
    .execute();
  await appendPeristiwa(trx, {
    badanId,
    berkas: { jenis: 'surat', id: surat.id },
    jenis: 'surat_diubah',
    aktor: k.aktor,
    pada: k.now,
    data: { surat_id: surat.id, jenis: surat.jenis },
  });
  await mintaCetak(trx, badanId, surat.id, surat.versi + 1);
  return { ok: true };
}

/** 128 random bits in 26 letters and digits that cannot be mixed up. */
function newToken(): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
  let bits = BigInt(`0x${randomBytes(16).toString('hex')}`);
  let out = '';
  for (let i = 0; i < 26; i++) {
    out += alphabet[Number(bits & 31n)] ?? '';
    bits >>= 5n;
  }
  return out;
}

/** A citizen waits at the page for the receipt: ahead of documents that were read in before, behind the search index alone. */
const DIDAHULUKAN = new Date(1);

/** Enqueues the drawing of a version; the job does nothing when that version is already drawn. */
export async function mintaCetak(trx: Trx, badanId: string, suratId: string, versi: number): Promise<void> {
  const kunci = `surat_render:${suratId}:${versi}`;
  await enqueue(trx, 'surat_render', { badan_publik_id: badanId, surat_id: suratId }, { kunci, jadwal: DIDAHULUKAN });
}

export type Tolak =
  | { ok: false; alasan: 'tidak_ada' }
  | { ok: false; alasan: 'tidak_boleh'; keadaan: KeadaanSurat; kejadian: KejadianSurat };

/** Locks a letter and asks the state table. */
export async function kunciUntuk(
  trx: Trx,
  badanId: string,
  suratId: string,
  kejadian: KejadianSurat,
): Promise<{ ok: true; surat: Surat; keadaan: KeadaanSurat } | Tolak> {
  const surat = await lockSurat(trx, badanId, suratId);
  if (!surat) return { ok: false, alasan: 'tidak_ada' };
  const next = pindahKeadaan(surat.jenis, surat.keadaan, kejadian);
  return next.ok ? { ok: true, surat, keadaan: next.keadaan } : next;
}

/** Takes a letter back from signing, to be corrected; its number stays its own. */
export async function tarikKembali(trx: Trx, k: KonteksSurat, suratId: string): Promise<{ ok: true } | Tolak> {
  return turun(trx, k, suratId, 'tarik_kembali', 'surat_ditarik_kembali');
}

/** Drops a letter that has not been signed. Its number may then be given again. */
export async function batalkanSurat(trx: Trx, k: KonteksSurat, suratId: string): Promise<{ ok: true } | Tolak> {
  return turun(trx, k, suratId, 'batalkan', 'surat_dibatalkan');
}

async function turun(
  trx: Trx,
  k: KonteksSurat,
  suratId: string,
  kejadian: 'tarik_kembali' | 'batalkan',
  jenis: 'surat_ditarik_kembali' | 'surat_dibatalkan',
): Promise<{ ok: true } | Tolak> {
  const locked = await kunciUntuk(trx, k.badan.id, suratId, kejadian);
  if (!locked.ok) return locked;
  await trx
    .updateTable('surat')
    .set({ keadaan: locked.keadaan, pemegang_id: null, pemegang_sejak: null, pemegang_batas: null })
    .where('badan_publik_id', '=', k.badan.id)
    .where('id', '=', suratId)
    .execute();
  await appendPeristiwa(trx, {
    badanId: k.badan.id,
    berkas: { jenis: 'surat', id: suratId },
    jenis,
    aktor: k.aktor,
    pada: k.now,
    data: { surat_id: suratId, jenis: locked.surat.jenis },
  });
  return { ok: true };
}
