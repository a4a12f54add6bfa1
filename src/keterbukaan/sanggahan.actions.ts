import { bunyikan } from '../notifikasi/lonceng.actions.ts';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import { canonical } from '../shared/canonical.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import { newId } from '../shared/id.ts';
import { bukaPeringkat, dasarPeringkat, type HasilPeringkat, type PerintahPeringkat, tolakPeringkat } from './peringkat.actions.ts';
import { selectBarisPeringkat, selectSanggahan } from './peringkat.queries.ts';
import { hitunganDari, koreksiAngka } from './rules/peringkat.ts';
import { rumusDari, type Ukuran } from './rules/rumus.ts';
import { type UnitTerhitung, urutkan } from './rules/urutan.ts';

/** A unit objects to one of its own figures. `unitIds`: the units of the officer; one open objection for each figure. */
export async function sanggah(
  trx: Trx,
  p: PerintahPeringkat & { id: string; unitId: string; unitIds: readonly string[]; ukuran: Ukuran; alasan: string; bukti: string },
): Promise<HasilPeringkat> {
  if (p.alasan === '') return tolakPeringkat('alasan_kosong');
  if (p.bukti === '') return tolakPeringkat('bukti_kosong');
  if (!p.unitIds.includes(p.unitId)) return tolakPeringkat('tidak_ada');
  const opened = await bukaPeringkat(trx, p, p.id, 'sanggah');
  if (!opened.ok) return opened;
  const hariIni = hariDi(p.badan.zona, p.pada);
  if (opened.kini.sanggahSampai === null || hariIni > opened.kini.sanggahSampai) return tolakPeringkat('masa_sanggah_lewat');
  const [baris] = await selectBarisPeringkat(trx, p.badan.id, p.id, [p.unitId]);
  if (!baris) return tolakPeringkat('tidak_ada');
  const sanggahanId = newId();
  const made = await trx
    .insertInto('peringkat_sanggahan')
    .values({
      badan_publik_id: p.badan.id,
      id: sanggahanId,
      peringkat_id: p.id,
      unit_id: p.unitId,
      ukuran: p.ukuran,
      alasan: p.alasan,
      bukti: p.bukti,
      keadaan: 'diajukan',
      semula: hitunganDari(baris.angka, p.ukuran).ada,
      diajukan_oleh: p.akunId,
      diajukan_pada: p.pada,
    })
    .onConflict((c) => c.columns(['badan_publik_id', 'peringkat_id', 'unit_id', 'ukuran']).where('keadaan', '=', 'diajukan').doNothing())
    .executeTakeFirst();
  if (made.numInsertedOrUpdatedRows !== 1n) return tolakPeringkat('sudah_disanggah');
  await appendPeristiwa(trx, {
    ...dasarPeringkat(p, p.id),
    jenis: 'peringkat_disanggah',
    data: { sanggahan_id: sanggahanId, unit_id: p.unitId, ukuran: p.ukuran },
  });
  await bunyikan(trx, {
    badanId: p.badan.id,
    now: p.pada,
    templat: 'peringkat_disanggah',
    data: { nomor: baris.nama.slice(0, 80) },
    jalur: `/kerja/peringkat/${p.id}`,
    kunci: `peringkat_disanggah:${sanggahanId}`,
    untuk: { peran: 'utama', hariIni },
  });
  return { ok: true };
}

/** PPID Utama answers: accepted with the right count, or refused; always with reasons. Places follow at once. */
export async function putuskanSanggahan(
  trx: Trx,
  p: PerintahPeringkat & { id: string; sanggahanId: string; hasil: 'diterima' | 'ditolak'; menjadi: number | null; jawaban: string },
): Promise<HasilPeringkat> {
  if (p.jawaban === '') return tolakPeringkat('jawaban_kosong');
  const opened = await bukaPeringkat(trx, p, p.id, 'putuskan');
  if (!opened.ok) return opened;
  const s = (await selectSanggahan(trx, p.badan.id, p.id)).find((x) => x.id === p.sanggahanId);
  if (!s) return tolakPeringkat('tidak_ada');
  if (s.keadaan !== 'diajukan') return tolakPeringkat('keadaan_berubah');
  const menjadi = p.hasil === 'diterima' ? p.menjadi : null;
  if (p.hasil === 'diterima') {
    const semua = await selectBarisPeringkat(trx, p.badan.id, p.id);
    const baris = semua.find((b) => b.unitId === s.unitId);
    const angka = baris && menjadi !== null ? koreksiAngka(baris.angka, s.ukuran, menjadi) : undefined;
    if (!angka) return tolakPeringkat('angka_salah');
    await tulisKoreksi(
      trx,
      p,
      opened.kini.rumus,
      semua.map((b) => ({ ...b, ...(b.unitId === s.unitId && { angka, dikoreksi: true }) })),
    );
  }
  await trx
    .updateTable('peringkat_sanggahan')
    .set({ keadaan: p.hasil, jawaban: p.jawaban, menjadi, diputus_oleh: p.akunId, diputus_pada: p.pada })
    .where('badan_publik_id', '=', p.badan.id)
    .where('id', '=', s.id)
    .execute();
  await appendPeristiwa(trx, {
    ...dasarPeringkat(p, p.id),
    jenis: 'peringkat_sanggahan_diputus',
    data: { sanggahan_id: s.id, unit_id: s.unitId, ukuran: s.ukuran, hasil: p.hasil, semula: s.semula, menjadi },
  });
  return { ok: true };
}

async function tulisKoreksi(
  trx: Trx,
  p: PerintahPeringkat & { id: string },
  rumus: string,
  baris: readonly (UnitTerhitung & { dikoreksi: boolean })[],
): Promise<void> {
  const dikoreksi = new Set(baris.filter((b) => b.dikoreksi).map((b) => b.unitId));
  for (const b of urutkan(rumusDari(rumus), baris))
    await trx
      .updateTable('peringkat_baris')
      .set({
        ...(dikoreksi.has(b.unitId) && { koreksi: canonical(b.angka) }),
        nilai: b.nilai,
        kecepatan: b.kecepatan,
        kelengkapan: b.kelengkapan,
        kemutakhiran: b.kemutakhiran,
        tempat: b.peringkat,
      })
      .where('badan_publik_id', '=', p.badan.id)
      .where('peringkat_id', '=', p.id)
      .where('unit_id', '=', b.unitId)
      .execute();
}
