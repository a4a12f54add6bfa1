import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import { lockKeberatan } from '../keberatan/keberatan.actions.ts';
import { lockPermohonan } from '../permohonan/permohonan.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import { dateIn } from '../shared/tanggal.ts';
import type { Surat } from './baris-surat.ts';
import { aktorId, type KonteksSurat } from './konteks-surat.ts';
import { type Bukti, buktiCocok, type CaraPengiriman, SIFAT_BUKTI } from './pengiriman.ts';
import { kunciUntuk, type Tolak } from './surat.actions.ts';
import { selectPerkaraSurat } from './surat.queries.ts';

/** One delivery as recorded. `pada`: when it happened; it may be before now (a receipt that came back by post), never after. */
export type PengirimanBaru = { cara: CaraPengiriman; bukti: Bukti; pada: Date; rujukan: string; sumberId?: string };

export type AkibatHasil = { ok: true } | { ok: false; alasan: string };

/**
 * What a delivery does to the case, in the same transaction and before anything of the letter is written, so that letter
 * and case never say different things: what the case refuses is not sent.
 */
export type AkibatSurat = {
  /** The letter leaves the house for the first time: the decision it carries takes effect. */
  dikirim: (trx: Trx, k: KonteksSurat, surat: Surat) => Promise<AkibatHasil>;
  /** Proof that the requester has it (never called for a presumption). `tanggal`: the day it came. */
  diterima: (trx: Trx, k: KonteksSurat, surat: Surat, terima: { tanggal: string; bukti: Bukti }) => Promise<AkibatHasil>;
};

export type HasilKirim =
  | { ok: true; pengirimanId: string }
  | Tolak
  | { ok: false; alasan: 'bukti_tidak_cocok' | 'waktu_salah' | 'sudah_dicatat' }
  | { ok: false; alasan: 'kasus_menolak'; sebab: string };

/**
 * Records that a signed (or issued) letter was sent or came, with its proof. The first one sends the letter; later ones
 * add proof. The same `sumberId` (a mail, a task) and proof is recorded once.
 */
export async function kirimSurat(
  trx: Trx,
  k: KonteksSurat,
  akibat: AkibatSurat,
  suratId: string,
  baru: PengirimanBaru,
): Promise<HasilKirim> {
  const badanId = k.badan.id;
  if (!buktiCocok(baru.cara, baru.bukti)) return { ok: false, alasan: 'bukti_tidak_cocok' };
  // Lock order of the house: the request, its objection, their letter.
  const perkara = await selectPerkaraSurat(trx, badanId, suratId);
  if (!perkara) return { ok: false, alasan: 'tidak_ada' };
  const { permohonanId, keberatanId } = perkara;
  if (permohonanId !== null) await lockPermohonan(trx, badanId, permohonanId);
  if (keberatanId !== null) await lockKeberatan(trx, badanId, keberatanId);
  const locked = await kunciUntuk(trx, badanId, suratId, 'kirim');
  if (!locked.ok) return locked;
  const { surat } = locked;
  const tanggal = dateIn(k.badan.zona, baru.pada);
  if (baru.pada > k.now || tanggal < surat.tanggal) return { ok: false, alasan: 'waktu_salah' };
  if (await sudahDicatat(trx, badanId, baru)) return { ok: false, alasan: 'sudah_dicatat' };
  const effect = await jalankanAkibat(trx, k, akibat, surat, baru.bukti, tanggal);
  if (!effect.ok) return { ok: false, alasan: 'kasus_menolak', sebab: effect.alasan };
  const pengirimanId = await catatPengiriman(trx, k, { ...baru, hal: 'surat', permohonanId, suratId });
  if (pengirimanId === undefined) return { ok: false, alasan: 'sudah_dicatat' };
  if (surat.keadaan !== 'dikirim') {
    await trx
      .updateTable('surat')
      .set({ keadaan: locked.keadaan, dikirim_pada: baru.pada, pemegang_id: null, pemegang_sejak: null, pemegang_batas: null })
      .where('badan_publik_id', '=', badanId)
      .where('id', '=', suratId)
      .execute();
  }
  await appendPeristiwa(trx, {
    badanId,
    berkas: { jenis: 'surat', id: suratId },
    jenis: 'surat_dikirim',
    aktor: k.aktor,
    pada: k.now,
    data: { surat_id: suratId, jenis: surat.jenis, pengiriman_id: pengirimanId, cara: baru.cara, bukti: baru.bukti, tanggal },
  });
  return { ok: true, pengirimanId };
}

async function jalankanAkibat(
  trx: Trx,
  k: KonteksSurat,
  akibat: AkibatSurat,
  surat: Surat,
  bukti: Bukti,
  tanggal: string,
): Promise<AkibatHasil> {
  const sent: AkibatHasil = surat.keadaan === 'dikirim' ? { ok: true } : await akibat.dikirim(trx, k, surat);
  if (!sent.ok || SIFAT_BUKTI[bukti] !== 'nyata') return sent;
  return akibat.diterima(trx, k, surat, { tanggal, bukti });
}

async function sudahDicatat(trx: Trx, badanId: string, { sumberId, bukti }: PengirimanBaru): Promise<boolean> {
  if (sumberId === undefined) return false;
  const row = await trx
    .selectFrom('pengiriman')
    .select('id')
    .where('badan_publik_id', '=', badanId)
    .where('sumber_id', '=', sumberId)
    .where('bukti', '=', bukti)
    .executeTakeFirst();
  return row !== undefined;
}

export type CatatanPengiriman = PengirimanBaru &
  ({ hal: 'surat'; suratId: string; permohonanId: string | null } | { hal: 'kabar' | 'berkas'; permohonanId: string });

/** Writes a delivery record (also of notices and files); undefined when this source was recorded before. */
export async function catatPengiriman(
  trx: Trx,
  k: Pick<KonteksSurat, 'badan' | 'now' | 'aktor'>,
  p: CatatanPengiriman,
): Promise<string | undefined> {
  const row = await trx
    .insertInto('pengiriman')
    .values({
      badan_publik_id: k.badan.id,
      id: newId(),
      permohonan_id: p.permohonanId,
      surat_id: p.hal === 'surat' ? p.suratId : null,
      hal: p.hal,
      cara: p.cara,
      bukti: p.bukti,
      rujukan: p.rujukan.trim().slice(0, 60),
      pada: p.pada,
      oleh: aktorId(k.aktor),
      sumber_id: p.sumberId ?? null,
      dicatat_pada: k.now,
    })
    .onConflict((c) => c.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}
