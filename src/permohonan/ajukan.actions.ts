import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import { newId } from '../shared/id.ts';
import { yearOf } from '../shared/tanggal.ts';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import { insertLampiran, insertOrang } from './brankas/brankas.actions.ts';
import type { KunciInduk } from './brankas/amplop.ts';
import { berkasPermohonan, type Jadwal, selectJadwal } from './kasus.queries.ts';
import type { PermohonanBaru } from './masukan.ts';
import { issueKode } from './kode/kode.actions.ts';
import { formatNomor } from './kode/nomor.ts';
import { nextUrutan } from './kode/nomor.actions.ts';
import { listKurangDari } from './kurang-dari.ts';
import type { Kelengkapan } from './istilah.ts';
import { type AlasanAjukan, decideAjukan, decideDaftarkan } from './rules/penerimaan.ts';
import type { AlasanSel, Konteks } from './permohonan.ts';
import type { PeristiwaPermohonan } from './permohonan.peristiwa.ts';
import { simpanProyeksi, type Pelaku } from './permohonan.actions.ts';
import { evolve, type PeristiwaBerwaktu, replay } from './replay.ts';

/** Secrets a new request needs: the vault's master key and the pepper of access codes. */
export type Rahasia = { induk: KunciInduk; kode: string };

export type PermohonanTerkirim = {
  id: string;
  orangId: string;
  nomor: string;
  /** Formatted; shown once and kept nowhere. */
  kode: string;
  diterimaPada: Date;
  kurang: readonly Kelengkapan[];
  jadwal: Jadwal;
};
export type HasilAjukan = { ok: true; permohonan: PermohonanTerkirim } | { ok: false; alasan: AlasanAjukan | AlasanSel };

/**
 * Receives a request in the caller's transaction: number, sealed identity, question, events, code. It is registered in the
 * same moment (UU 14/2008 Pasal 22(4)–(5)); what is missing by law is named and blocks nothing.
 */
export async function ajukanPermohonan(trx: Trx, pelaku: Pelaku, m: PermohonanBaru, rahasia: Rahasia): Promise<HasilAjukan> {
  const { badan, now } = pelaku;
  const hari = hariDi(badan.zona, now);
  const nomor = formatNomor(yearOf(hari), await nextUrutan(trx, badan.id, 'permohonan', yearOf(hari)));
  const kurang = listKurangDari(m);
  const k: Konteks = { peran: pelaku.peran[0] ?? 'pemohon', now, hari };
  const keputusan = decideAjukan(
    {
      nomor,
      kanal: m.kanal,
      jenisPemohon: m.jenisPemohon,
      denganKuasa: m.kuasa !== null,
      diterimaPada: m.diterimaPada,
      hariDiterima: hariDi(badan.zona, m.diterimaPada),
      mundur: m.mundur,
      sasaran: m.sasaran,
      unitIds: m.unitIds,
      caraMemperoleh: m.caraMemperoleh,
      bentuk: m.bentuk,
      caraMengirim: m.caraMengirim,
      kurang,
    },
    k,
  );
  if (!keputusan.ok) return keputusan;
  const { id, orangId } = await insertPermohonan(trx, pelaku, m, nomor, rahasia);
  const events = await appendAwal(trx, pelaku, id, keputusan.peristiwa, k);
  const p = replay(events);
  if (!p) throw new Error('a new request has no events');
  await simpanProyeksi(trx, badan, id, p, events, now);
  const kode = await issueKode(trx, { badanId: badan.id, permohonanId: id, nomor, rahasia: rahasia.kode, now });
  return {
    ok: true,
    permohonan: { id, orangId, nomor, kode, diterimaPada: m.diterimaPada, kurang, jadwal: await selectJadwal(trx, badan, events, now) },
  };
}

async function appendAwal(
  trx: Trx,
  { badan, aktor, now }: Pelaku,
  id: string,
  pertama: readonly PeristiwaPermohonan[],
  k: Konteks,
): Promise<PeristiwaBerwaktu[]> {
  const diajukan = pertama.map((e) => ({ ...e, pada: now }));
  const p = diajukan.reduce<ReturnType<typeof replay>>(evolve, null);
  // What comes in electronically the program writes into the register itself, in the same moment (Perki 31(1)).
  const daftar = p && decideDaftarkan(p, { ...k, peran: k.peran === 'pemohon' ? 'sistem' : k.peran });
  if (!daftar?.ok) throw new Error('a new request could not be registered');
  const [satu, dua] = [diajukan, daftar.peristiwa.map((e) => ({ ...e, pada: now }))];
  for (const e of [...satu, ...dua])
    await appendPeristiwa(trx, { badanId: badan.id, berkas: berkasPermohonan(id), jenis: e.jenis, data: e.data, aktor, pada: now });
  return [...satu, ...dua];
}

async function insertPermohonan(
  trx: Trx,
  { badan, aktor, now }: Pelaku,
  m: PermohonanBaru,
  nomor: string,
  { induk }: Rahasia,
): Promise<{ id: string; orangId: string }> {
  const id = newId();
  const badanId = badan.id;
  const orangId = await insertOrang(trx, badanId, induk, { ...m.identitas, tujuan: m.tujuan }, now);
  const kuasaId = m.kuasa && (await insertOrang(trx, badanId, induk, m.kuasa, now));
  await trx
    .insertInto('permohonan')
    .values({
      badan_publik_id: badanId,
      id,
      nomor,
      orang_id: orangId,
      kuasa_orang_id: kuasaId,
      jenis_pemohon: m.jenisPemohon,
      kanal: m.kanal,
      mundur_alasan: m.mundur,
      mundur_catatan: m.mundurCatatan,
      sasaran: m.sasaran,
      sasaran_golongan: m.golongan,
      cara_memperoleh: m.caraMemperoleh,
      bentuk: m.bentuk,
      format: m.format,
      cara_mengirim: m.caraMengirim,
      kabari_lewat: m.kabariLewat,
      bantuan: [...m.bantuan],
      bahasa: m.bahasa,
      keadaan: 'diajukan',
      diterima_pada: m.diterimaPada,
      dicatat_pada: now,
      dicatat_oleh: 'id' in aktor ? aktor.id : null,
    })
    .execute();
  await trx
    .insertInto('permohonan_butir')
    .values(m.butir.map((rincian, i) => ({ badan_publik_id: badanId, id: newId(), permohonan_id: id, urutan: i + 1, rincian })))
    .execute();
  const unitIds = [...new Set(m.unitIds)];
  if (unitIds.length > 0)
    await trx
      .insertInto('permohonan_sasaran')
      .values(unitIds.map((unitId) => ({ badan_publik_id: badanId, id: newId(), permohonan_id: id, unit_id: unitId })))
      .execute();
  for (const b of m.bukti) {
    const lampiranId = b.lampiran && (await insertLampiran(trx, badanId, induk, orangId, b.lampiran, now));
    await trx
      .insertInto('bukti_kelengkapan')
      .values({
        badan_publik_id: badanId,
        id: newId(),
        permohonan_id: id,
        kolom: b.kolom,
        cara: b.cara,
        lampiran_id: lampiranId ?? null,
        petugas_id: 'id' in aktor ? aktor.id : null,
        pada: now,
      })
      .execute();
  }
  return { id, orangId };
}
