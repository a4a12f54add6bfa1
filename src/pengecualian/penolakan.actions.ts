// Perki 1/2021 Pasal 10 ayat (2) huruf f: a refusal by exemption is PPID's, with the approval of the Atasan PPID.
import { bunyikan } from '../notifikasi/lonceng.actions.ts';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import { newId } from '../shared/id.ts';
import type { ButirPemberitahuan } from '../surat/surat.actions.ts';
import type { Sebutan } from './langkah-uji.actions.ts';
import type { PelakuUji } from './pengecualian.actions.ts';
import { selectPenanda } from './pengecualian.queries.ts';
import { sidikPenolakan, ujiDalam } from './rujukan.queries.ts';

type Pelaku = Pick<PelakuUji, 'badan' | 'aktor' | 'now'>;

/** A draft that refuses something is put before the Atasan; one that no longer does leaves his page. */
export async function usulkanPenolakan(
  trx: Trx,
  { badan, aktor, now }: Pelaku,
  m: { suratId: string; permohonanId: string; nomor: string; jatuhTempo: string | null; butir: readonly ButirPemberitahuan[] },
): Promise<void> {
  await trx.deleteFrom('penolakan_usulan').where('badan_publik_id', '=', badan.id).where('surat_id', '=', m.suratId).execute();
  const sidik = sidikPenolakan(m.butir);
  const uji = ujiDalam(m.butir);
  if (sidik === undefined || uji.length === 0) return;
  await trx
    .insertInto('penolakan_usulan')
    .values({
      badan_publik_id: badan.id,
      surat_id: m.suratId,
      permohonan_id: m.permohonanId,
      sidik,
      uji_ids: uji,
      diminta_oleh: 'id' in aktor ? aktor.id : null,
      diminta_pada: now,
    })
    .execute();
  await bunyikan(trx, {
    badanId: badan.id,
    now,
    templat: 'uji_menunggu',
    data: { nomor: m.nomor, tanggal: m.jatuhTempo },
    jalur: '/kerja/persetujuan',
    kunci: `penolakan:${m.suratId}:${sidik.slice(0, 12)}`,
    untuk: { peran: 'atasan', hariIni: hariDi(badan.zona, now) },
  });
}

/** Has the Atasan approved exactly what this letter refuses? */
export async function penolakanDisetujui(
  trx: Trx,
  badanId: string,
  suratId: string,
  butir: readonly ButirPemberitahuan[],
): Promise<boolean> {
  const sidik = sidikPenolakan(butir);
  if (sidik === undefined) return true;
  const row = await trx
    .selectFrom('penolakan_persetujuan')
    .select('putusan')
    .where('badan_publik_id', '=', badanId)
    .where('surat_id', '=', suratId)
    .where('sidik', '=', sidik)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.putusan === 'disetujui';
}

export type PutusanPenolakan = { suratId: string; putusan: 'disetujui' | 'dikembalikan'; alasan: string; sebutan: Sebutan };

/** The Atasan approves or returns a refusal as it lies there now. */
export async function putuskanPenolakan(
  trx: Trx,
  pelaku: PelakuUji,
  m: PutusanPenolakan,
): Promise<{ ok: true } | { ok: false; alasan: 'bukan_peran' | 'surat_berubah' | 'alasan_wajib' }> {
  const { badan, now } = pelaku;
  if (!pelaku.peran.includes('atasan')) return { ok: false, alasan: 'bukan_peran' };
  if (m.putusan === 'dikembalikan' && m.alasan.trim() === '') return { ok: false, alasan: 'alasan_wajib' };
  const usul = await trx
    .selectFrom('penolakan_usulan as u')
    .innerJoin('surat as s', (j) => j.onRef('s.badan_publik_id', '=', 'u.badan_publik_id').onRef('s.id', '=', 'u.surat_id'))
    .select(['u.sidik', 'u.permohonan_id'])
    .where('u.badan_publik_id', '=', badan.id)
    .where('u.surat_id', '=', m.suratId)
    .where('s.keadaan', 'in', ['rancangan', 'menunggu_tanda_tangan', 'ditandatangani'])
    .executeTakeFirst();
  const orang = usul && (await selectPenanda(trx, badan.id, pelaku.akunId, 'atasan', hariDi(badan.zona, now)));
  if (!usul || !orang) return { ok: false, alasan: 'surat_berubah' };
  const { sebutan } = m;
  await trx
    .insertInto('penolakan_persetujuan')
    .values({
      badan_publik_id: badan.id,
      id: newId(),
      permohonan_id: usul.permohonan_id,
      surat_id: m.suratId,
      sidik: usul.sidik,
      putusan: m.putusan,
      alasan: m.alasan.trim().slice(0, 2000),
      akun_id: pelaku.akunId,
      nama: orang.nama,
      jabatan: orang.jabatan,
      sebutan: sebutan.sebutan,
      perintah_nomor: sebutan.sebutan === 'definitif' ? null : sebutan.nomor,
      perintah_tanggal: sebutan.sebutan === 'definitif' ? null : sebutan.tanggal,
      pada: now,
    })
    .execute();
  await appendPeristiwa(trx, {
    badanId: badan.id,
    berkas: { jenis: 'permohonan', id: usul.permohonan_id },
    jenis: 'permohonan_penolakan_diputus',
    aktor: pelaku.aktor,
    pada: now,
    data: { surat_id: m.suratId, sidik: usul.sidik, putusan: m.putusan, pengganti: sebutan.sebutan !== 'definitif' },
  });
  return { ok: true };
}
