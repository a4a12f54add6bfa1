import type { Perintah } from '../informasi/informasi.actions.ts';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import type { Aturan, Penanggung } from './data/aturan.ts';
import { selectAturan, selectPenanggung } from './wajib.queries.ts';

const dariBadan = (p: Perintah) => ({
  badanId: p.badanId,
  berkas: { jenis: 'wajib', id: p.badanId },
  aktor: { jenis: 'petugas', id: p.akunId } as const,
  pada: p.pada,
});

/** Keeps a changed or added rule for this body; the event names the fields. Nothing is written where nothing changed. */
export async function ubahAturan(trx: Trx, p: Perintah & { aturan: Aturan }): Promise<void> {
  const { aturan: a } = p;
  const lama = (await selectAturan(trx, p.badanId)).find((x) => x.kode === a.kode);
  const nilaiLama = new Map<string, unknown>(Object.entries(lama ?? {}));
  const bidang = Object.entries(a).flatMap(([k, v]) => (JSON.stringify(v) === JSON.stringify(nilaiLama.get(k)) ? [] : [k]));
  if (bidang.length === 0) return;
  const nilai = {
    nama: a.nama,
    pasal: a.pasal,
    kewajiban: [...a.kewajiban],
    kategori: a.kategori,
    golongan: [...a.golongan],
    masa: a.masa,
    acuan: a.acuan,
    tenggat_bulan: a.tenggatBulan,
    isi: [...a.isi],
    cara: a.cara,
    penanggung: a.penanggung ?? '',
    url: a.url,
    aktif: a.aktif,
    urutan: a.urutan,
    diubah_oleh: p.akunId,
    diubah_pada: p.pada,
  };
  await trx
    .insertInto('wajib_aturan')
    .values({ badan_publik_id: p.badanId, kode: a.kode, ...nilai })
    .onConflict((c) => c.columns(['badan_publik_id', 'kode']).doUpdateSet(nilai))
    .execute();
  await appendPeristiwa(trx, { ...dariBadan(p), jenis: 'wajib_aturan_diubah', data: { kode: a.kode, bidang } });
}

/** Names the units that meet duties once for all; one left out is taken back. */
export async function ubahPenanggung(trx: Trx, p: Perintah & { penanggung: ReadonlyMap<Penanggung, string | null> }): Promise<void> {
  const lama = await selectPenanggung(trx, p.badanId);
  const berubah = [...p.penanggung].filter(([peran, unitId]) => (lama.get(peran) ?? null) !== unitId);
  if (berubah.length === 0) return;
  for (const [peran, unitId] of berubah) {
    await trx.deleteFrom('wajib_penanggung').where('badan_publik_id', '=', p.badanId).where('peran', '=', peran).execute();
    if (unitId !== null)
      await trx
        .insertInto('wajib_penanggung')
        .values({ badan_publik_id: p.badanId, peran, unit_id: unitId, diubah_oleh: p.akunId, diubah_pada: p.pada })
        .execute();
  }
  await appendPeristiwa(trx, { ...dariBadan(p), jenis: 'wajib_penanggung_diubah', data: { peran: berubah.map(([peran]) => peran) } });
}
