// Deciding one request to many units line by line, and giving parts as they come.
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import { hariDi } from '../shared/hari.ts';
import { selectOptionalDokumen } from '../dokumen/dokumen.queries.ts';
import { selectUjiSah } from '../pengecualian/rujukan.queries.ts';
import { bacaSetelan } from '../setelan/setelan.ts';
import { selectSuratPermohonan } from '../surat/surat.queries.ts';
import type { PutusanBaris } from './istilah.ts';
import { kabariTersedia, periksaBerkasSerah } from './jawaban.actions.ts';
import { selectOptionalKasus } from './kasus.queries.ts';
import { type HasilUbah, type Pelaku, ubahPermohonan } from './permohonan.actions.ts';
import type { AlasanSel } from './permohonan.ts';
import { selectButir } from './permohonan.queries.ts';
import { setelanProses } from './permohonan.setelan.ts';
import { catatPenyerahan } from './proses.actions.ts';
import { type AlasanBaris, decideBukaTabel, decidePutusBaris, decideSerahkanBagian, isPindaian } from './rules/tabel.ts';
import { selectBerkasBagian } from './tabel.queries.ts';

const ikut: ReadonlySet<string> = new Set(['menunggu', 'dijawab', 'nihil']);
const BERJALAN: ReadonlySet<string> = new Set(['rancangan', 'menunggu_tanda_tangan', 'ditandatangani']);

/** Opens the table for every unit that was asked and did not say "bukan kami", and everything asked; later units are added the same way. */
export async function bukaTabel(trx: Trx, pelaku: Pelaku, id: string): Promise<HasilUbah<'tabel_sudah_lengkap' | AlasanSel>> {
  const badanId = pelaku.badan.id;
  const kasus = await selectOptionalKasus(trx, badanId, id);
  const butir = await selectButir(trx, badanId, id);
  const unitIds = [...new Set((kasus?.permohonan.tugas ?? []).filter((t) => ikut.has(t.keadaan)).map((t) => t.unitId))];
  const baris = unitIds.flatMap((unitId) => butir.map((b) => ({ barisId: newId(), unitId, butir: b.urutan })));
  return ubahPermohonan(
    trx,
    pelaku,
    id,
    (p, k) => decideBukaTabel(p, { baris }, k),
    async (p) => {
      const baru = baris.filter((b) => p.tabel.some((t) => t.id === b.barisId));
      await trx
        .insertInto('permohonan_baris')
        .values(baru.map((b) => ({ badan_publik_id: badanId, id: b.barisId, permohonan_id: id, unit_id: b.unitId, butir: b.butir })))
        .execute();
    },
  );
}

export type IsiBaris = {
  barisIds: readonly string[];
  putusan: PutusanBaris;
  isi: string;
  ujiId: string | null;
  tersediaPada: string | null;
  dokumenId: string | null;
  alasanPindaian: string;
};

/** Decides lines alike. Not while the written notification is under way: the letter says what the table said. */
export async function putusBaris(
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  m: IsiBaris,
): Promise<HasilUbah<AlasanBaris | AlasanSel | 'surat_lain_berjalan'>> {
  const { badan, now } = pelaku;
  const surat = await selectSuratPermohonan(trx, badan.id, id);
  if (surat.some((s) => s.jenis === 'pemberitahuan' && BERJALAN.has(s.keadaan))) return { ok: false, alasan: 'surat_lain_berjalan' };
  const ujiSah = m.ujiId !== null && (await selectUjiSah(trx, badan.id, hariDi(badan.zona, now))).some((u) => u.id === m.ujiId);
  const memberi = m.putusan === 'diberikan' || m.putusan === 'sebagian';
  const dokumen = memberi && m.dokumenId !== null ? await selectOptionalDokumen(trx, badan.id, m.dokumenId) : undefined;
  const pindaian = isPindaian(await formatDiminta(trx, badan.id, id), dokumen?.mime ?? null);
  const isi = m.isi.trim();
  const putusan = { ...m, ujiSah, adaIsi: isi !== '', adaBerkas: dokumen !== undefined, pindaian };
  return ubahPermohonan(
    trx,
    pelaku,
    id,
    (p, k) => decidePutusBaris(p, putusan, k),
    async () => {
      await trx
        .updateTable('permohonan_baris')
        .set({
          putusan: m.putusan,
          isi,
          uji_id: m.putusan === 'sebagian' || m.putusan === 'ditolak' ? m.ujiId : null,
          tersedia_pada: m.putusan === 'nanti' ? m.tersediaPada : null,
          dokumen_id: dokumen?.id ?? null,
          alasan_pindaian: pindaian ? m.alasanPindaian.trim() : '',
          diputus_oleh: 'id' in pelaku.aktor ? pelaku.aktor.id : null,
          diputus_pada: now,
        })
        .where('badan_publik_id', '=', badan.id)
        .where('permohonan_id', '=', id)
        .where('id', 'in', m.barisIds)
        .execute();
    },
  );
}

async function formatDiminta(trx: Trx, badanId: string, id: string): Promise<string> {
  const row = await trx
    .selectFrom('permohonan')
    .select('format')
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.format ?? '';
}

const HARI_MS = 86_400_000;

/** Gives the requester what is decided as given and has a checked file, before the letter; the clock runs on. */
export async function serahkanBagian(
  trx: Trx,
  pelaku: Pelaku,
  id: string,
): Promise<HasilUbah<'bagian_kosong' | 'berkas_belum_diperiksa' | 'berkas_belum_disaring' | 'berkas_tertahan' | AlasanSel>> {
  const { badan, now } = pelaku;
  const siap = await selectBerkasBagian(trx, badan.id, id);
  const berkas = [...new Map(siap.map((s) => [s.dokumen.id, { dokumenId: s.dokumen.id, nama: s.dokumen.nama }])).values()];
  const tertahan = await periksaBerkasSerah(trx, badan.id, id, berkas);
  if (tertahan) return { ok: false, alasan: tertahan };
  const { hariUnduh } = await bacaSetelan(trx, badan.id, setelanProses);
  const sampai = new Date(now.getTime() + hariUnduh * HARI_MS);
  const barisIds = siap.map((s) => s.barisId);
  return ubahPermohonan(
    trx,
    pelaku,
    id,
    (p, k) => decideSerahkanBagian(p, { barisIds, berkas: berkas.length }, k),
    async () => {
      await catatPenyerahan(trx, pelaku, id, { berkas, sampai });
      await trx
        .updateTable('permohonan_baris')
        .set({ diserahkan_pada: now })
        .where('badan_publik_id', '=', badan.id)
        .where('permohonan_id', '=', id)
        .where('id', 'in', barisIds)
        .execute();
      await kabariTersedia(trx, pelaku, id, sampai, `informasi_tersedia:${id}:${now.getTime()}`);
    },
  );
}
