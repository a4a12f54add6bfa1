import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { AktorPeristiwa } from '../peristiwa/peristiwa.ts';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import { canonical } from '../shared/canonical.ts';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import { readKalenderBawaan } from './kalender-bawaan.ts';
import { type BarisHari, selectCatatanKalender, selectHari, selectTahun } from './tenggat.queries.ts';
import type { PerubahanKalender } from './tenggat.peristiwa.ts';
import {
  type AlasanUsulan,
  decideUsulan,
  findPergeseran,
  type IsiHari,
  type KasusTerbuka,
  type Pergeseran,
  type Usulan,
} from './usulan.ts';
import { ATURAN_BAWAAN, type AturanKalender, makeKalenderBadan } from './versi.ts';

/** What a slice with cases lends to the calendar: its open cases, and how to keep what it derives from their dates. */
export type PortKasus = {
  bukaKasus: (trx: Trx, badanId: string, zona: string) => Promise<readonly KasusTerbuka[]>;
  /** Called for each moved case after its event, in the same transaction (sorting column, notice to whom it concerns). */
  simpanGeser: (trx: Trx, badanId: string, pergeseran: Pergeseran, now: Date) => Promise<void>;
};

const berkasKalender = (badanId: string) => ({ jenis: 'kalender', id: badanId });

/**
 * Gives a body the shipped years that it does not have yet, and the default rules where it has none. At its creation, and again
 * at each start: a new year that came with a new version reaches every body, and what the body entered stays.
 */
export async function installKalender(trx: Trx, badanId: string, now: Date): Promise<void> {
  const ada = new Set((await selectTahun(trx, badanId)).map((t) => t.tahun));
  const baru = readKalenderBawaan().filter((t) => !ada.has(t.tahun));
  if (ada.size === 0) {
    await insertAturan(trx, badanId, ATURAN_BAWAAN, 'bawaan program', now, null);
  }
  if (baru.length === 0) return;
  await appendPeristiwa(trx, {
    badanId,
    berkas: berkasKalender(badanId),
    jenis: 'kalender_dipasang',
    data: { tahun: baru.map((t) => t.tahun) },
    aktor: { jenis: 'sistem' },
    pada: now,
  });
  const listed = new Set((await selectHari(trx, badanId)).filter((h) => h.dicabutPada === null).map(keyOf));
  for (const { tahun, hari } of baru) {
    await insertHari(
      trx,
      badanId,
      hari.filter((h) => !listed.has(keyOf(h))).map((h) => ({ ...h, dihitung: null })),
      now,
      null,
    );
    await insertTahun(trx, badanId, tahun, [...new Set(hari.map((h) => h.skb))].join('; '), now, null);
  }
}

const keyOf = (h: { tanggal: string; jenis: string; nama: string }): string => canonical([h.tanggal, h.jenis, h.nama]);

async function insertHari(trx: Trx, badanId: string, hari: readonly IsiHari[], now: Date, oleh: string | null): Promise<void> {
  if (hari.length === 0) return;
  await trx
    .insertInto('kalender_hari')
    .values(
      hari.map((h) => ({
        badan_publik_id: badanId,
        id: newId(),
        tanggal: h.tanggal,
        nama: h.nama,
        jenis: h.jenis,
        dihitung: h.dihitung,
        skb: h.skb,
        sumber: h.sumber,
        dicatat_pada: now,
        dicatat_oleh: oleh,
      })),
    )
    .execute();
}

async function insertTahun(trx: Trx, badanId: string, tahun: number, dasar: string, now: Date, oleh: string | null): Promise<void> {
  await trx
    .insertInto('kalender_tahun')
    .values({ badan_publik_id: badanId, id: newId(), tahun, dasar, dibuka_pada: now, dibuka_oleh: oleh })
    .execute();
}

async function insertAturan(trx: Trx, badanId: string, a: AturanKalender, dasar: string, now: Date, oleh: string | null): Promise<void> {
  await trx
    .insertInto('tenggat_aturan')
    .values({
      badan_publik_id: badanId,
      id: newId(),
      hari_kerja: [...a.hariKerja],
      cuti_bersama_hari_kerja: a.cutiBersamaHariKerja,
      penerimaan: a.penerimaan,
      hari_penerimaan_dihitung: a.hariPenerimaanDihitung,
      jam_buka: a.jamBuka,
      jam_tutup: a.jamTutup,
      jam_tutup_jumat: a.jamTutupJumat,
      batas_harian: a.batasHarian,
      dasar,
      berlaku_sejak: now,
      oleh,
    })
    .execute();
}

type Masukan = { badanId: string; zona: string; usulan: Usulan; now: Date; port: readonly PortKasus[] };

/** What a change would do: which open cases move, and a fingerprint of that list for the confirmation. */
export type Pratinjau = { ok: true; pergeseran: readonly Pergeseran[]; sidik: string } | { ok: false; alasan: AlasanUsulan };

/** Shows the effect of a change and changes nothing. */
export async function previewUsulan(trx: Trx, m: Masukan): Promise<Pratinjau> {
  const { hasil } = await weigh(trx, m);
  if (!hasil.ok) return hasil;
  return { ok: true, pergeseran: hasil.pergeseran.map(({ isi }) => isi), sidik: hasil.sidik };
}

type Ditimbang = { ok: true; pergeseran: { isi: Pergeseran; port: PortKasus }[]; sidik: string } | { ok: false; alasan: AlasanUsulan };

async function weigh(trx: Trx, { badanId, zona, usulan, now, port }: Masukan): Promise<{ hari: BarisHari[]; hasil: Ditimbang }> {
  const catatan = await selectCatatanKalender(trx, badanId, zona);
  const hari = await selectHari(trx, badanId);
  const decided = decideUsulan({ ...catatan, hari }, usulan, now);
  if (!decided.ok) return { hari, hasil: decided };
  const [sebelum, sesudah] = [makeKalenderBadan(catatan), makeKalenderBadan(decided.catatan)];
  const pergeseran: { isi: Pergeseran; port: PortKasus }[] = [];
  for (const p of port)
    for (const isi of findPergeseran(await p.bukaKasus(trx, badanId, zona), sebelum, sesudah, now)) pergeseran.push({ isi, port: p });
  const list = pergeseran.map(({ isi }) => [isi.kasus.berkas.jenis, isi.kasus.berkas.id, isi.tenggat]);
  return { hari, hasil: { ok: true, pergeseran, sidik: createHash('sha256').update(canonical(list)).digest('hex') } };
}

/** A confirmed change: what was done, or a refusal; `berubah` when the list is no longer the one that was shown. */
export type HasilUbah = { ok: true; bergeser: number } | { ok: false; alasan: AlasanUsulan | 'berubah' };

/**
 * Writes a change: the calendar's event, the rows, and for each case that moves one `tenggat_bergeser` in its own file. `sidik` is
 * that of the preview; a case that came in between sends the administrator back to look again.
 */
export async function ubahKalender(trx: Trx, m: Masukan & { sidik: string; aktor: AktorPeristiwa }): Promise<HasilUbah> {
  const { badanId, usulan, now, aktor } = m;
  await sql`select pg_advisory_xact_lock(hashtextextended(${`kalender:${badanId}`}, 0))`.execute(trx);
  const { hari, hasil } = await weigh(trx, m);
  if (!hasil.ok) return hasil;
  if (hasil.sidik !== m.sidik) return { ok: false, alasan: 'berubah' };
  const isi = describe(usulan, hari);
  await appendPeristiwa(trx, {
    badanId,
    berkas: berkasKalender(badanId),
    jenis: 'kalender_diubah',
    data: { isi, bergeser: hasil.pergeseran.length },
    aktor,
    pada: now,
  });
  await writeUsulan(trx, badanId, usulan, now, 'id' in aktor ? aktor.id : null);
  for (const { isi: geser, port } of hasil.pergeseran) {
    const tenggat = geser.tenggat.map(({ kunci, dari, menjadi }) => ({ kunci, dari, menjadi }));
    await appendPeristiwa(trx, {
      badanId,
      berkas: geser.kasus.berkas,
      jenis: 'tenggat_bergeser',
      data: { sebab: 'kalender', tenggat },
      aktor,
      pada: now,
    });
    await port.simpanGeser(trx, badanId, geser, now);
  }
  return { ok: true, bergeser: hasil.pergeseran.length };
}

async function writeUsulan(trx: Trx, badanId: string, usulan: Usulan, now: Date, oleh: string | null): Promise<void> {
  if (usulan.jenis === 'aturan') return insertAturan(trx, badanId, usulan.aturan, usulan.dasar, now, oleh);
  if (usulan.jenis === 'ubah' || usulan.jenis === 'cabut') {
    await trx
      .updateTable('kalender_hari')
      .set({ dicabut_pada: now, dicabut_oleh: oleh })
      .where('badan_publik_id', '=', badanId)
      .where('id', '=', usulan.id)
      .execute();
  }
  if (usulan.jenis === 'tambah' || usulan.jenis === 'ubah') await insertHari(trx, badanId, [usulan.hari], now, oleh);
  if (usulan.jenis !== 'tahun') return;
  await insertHari(trx, badanId, usulan.hari, now, oleh);
  await insertTahun(trx, badanId, usulan.tahun, usulan.dasar, now, oleh);
}

function describe(usulan: Usulan, hari: readonly BarisHari[]): PerubahanKalender {
  switch (usulan.jenis) {
    case 'tambah':
      return { perubahan: 'tambah', hari: pick(usulan.hari) };
    case 'ubah':
      return { perubahan: 'ubah', lama: pick(held(hari, usulan.id)), hari: pick(usulan.hari) };
    case 'cabut':
      return { perubahan: 'cabut', hari: pick(held(hari, usulan.id)) };
    case 'tahun':
      return { perubahan: 'tahun', tahun: usulan.tahun, dasar: usulan.dasar, banyak: usulan.hari.length };
    case 'aturan':
      return { perubahan: 'aturan', dasar: usulan.dasar, aturan: { ...usulan.aturan, hariKerja: [...usulan.aturan.hariKerja] } };
  }
}

const pick = ({ tanggal, nama, jenis, dihitung }: IsiHari) => ({ tanggal, nama, jenis, dihitung });

function held(hari: readonly BarisHari[], id: string): BarisHari {
  const found = hari.find((h) => h.id === id);
  if (!found) throw new Error(`calendar row ${id} vanished after it was decided on`);
  return found;
}
