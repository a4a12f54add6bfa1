// The morning round: unit tasks are chased, undecided cases near their last date go before the Atasan. Each in its own transaction.
import { bunyikan } from '../notifikasi/lonceng.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import { dateIn } from '../shared/tanggal.ts';
import { hariDi } from '../shared/hari.ts';
import { addHariKerja, type Kalender } from '../tenggat/tenggat.ts';
import { TAHAP_TUGAS, type TahapTugas } from './istilah.ts';
import { type HasilUbah, type Pelaku, ubahPermohonan } from './permohonan.actions.ts';
import { bunyikanUnit } from './proses.actions.ts';
import { selectKeberatanDekat, selectKepalaUnit } from './pengingat.queries.ts';
import { decideAngkat, decideEskalasiTugas, decidePerintahkan, HARI_ANGKAT, tahapHariIni } from './rules/pengingat.ts';
import { decideIngatkanTugas } from './rules/disposisi.ts';

export type TugasMenunggu = {
  id: string;
  permohonanId: string;
  unitId: string;
  batas: string;
  dibuatPada: Date;
  tahap: TahapTugas | null;
};

/** Waiting tasks of a body with how far they were chased. */
export async function selectTugasDikejar(trx: Trx, badanId: string): Promise<TugasMenunggu[]> {
  const rows = await trx
    .selectFrom('tugas_unit')
    .select(['id', 'permohonan_id', 'unit_id', 'batas', 'dibuat_pada', 'tahap'])
    .where('badan_publik_id', '=', badanId)
    .where('keadaan', '=', 'menunggu')
    .orderBy('batas')
    .orderBy('id')
    .execute();
  return rows.map((r) => ({
    id: r.id,
    permohonanId: r.permohonan_id,
    unitId: r.unit_id,
    batas: r.batas,
    dibuatPada: r.dibuat_pada,
    tahap: TAHAP_TUGAS.find((x) => x === r.tahap) ?? null,
  }));
}

/** The step of chasing that is due today for a task, if any; a unit without a head goes to PPID Utama at once. */
export async function kejarTugas(trx: Trx, pelaku: Pelaku, kalender: Kalender, t: TugasMenunggu): Promise<TahapTugas | null> {
  const { zona } = pelaku.badan;
  const hari = hariDi(zona, pelaku.now);
  const tahap = tahapHariIni(kalender, { ...t, dibuat: dateIn(zona, t.dibuatPada) }, hari);
  if (tahap === null) return null;
  if (tahap === 'setengah' || tahap === 'tanggal') return (await ingatkan(trx, pelaku, t, tahap)).ok ? tahap : null;
  const kepala = tahap === 'kepala' ? await selectKepalaUnit(trx, pelaku.badan.id, t.unitId, hari) : [];
  const kepada = kepala.length > 0 ? 'kepala' : 'utama';
  const hasil = await ubahPermohonan(
    trx,
    pelaku,
    t.permohonanId,
    (p, k) => decideEskalasiTugas(p, { tugasId: t.id, kepada }, k),
    async (p) => {
      await simpanTahap(trx, pelaku, t.id, kepada);
      await bunyikan(trx, {
        badanId: pelaku.badan.id,
        now: pelaku.now,
        templat: 'tugas_terlambat',
        data: { nomor: p.nomor, tanggal: t.batas },
        jalur: '/kerja/tertinggal',
        kunci: `tugas_terlambat:${t.id}:${kepada}`,
        untuk: kepada === 'kepala' ? { akunIds: kepala } : { peran: 'utama', hariIni: hari },
      });
    },
  );
  return hasil.ok ? kepada : null;
}

function ingatkan(trx: Trx, pelaku: Pelaku, t: TugasMenunggu, tahap: 'setengah' | 'tanggal') {
  return ubahPermohonan(
    trx,
    pelaku,
    t.permohonanId,
    (p, k) => decideIngatkanTugas(p, { tugasId: t.id, tahap }, k),
    async (p) => {
      await simpanTahap(trx, pelaku, t.id, tahap);
      await bunyikanUnit(trx, pelaku, 'tugas_diingatkan', { nomor: p.nomor, tugasId: t.id, unitId: t.unitId, batas: t.batas });
    },
  );
}

async function simpanTahap(trx: Trx, { badan }: Pelaku, id: string, tahap: TahapTugas): Promise<void> {
  await trx.updateTable('tugas_unit').set({ tahap }).where('badan_publik_id', '=', badan.id).where('id', '=', id).execute();
}

export type KasusDekat = { id: string; jatuhTempo: string };

/** The last date that is near today: cases due until then lie before the Atasan. */
export function batasAngkat(kalender: Kalender, hari: string): string {
  const h = addHariKerja(kalender, hari, HARI_ANGKAT);
  return h.ok ? h.tanggal : hari;
}

/** Undecided cases due until a day that do not lie before the Atasan for that date yet. */
export async function selectBelumDiangkat(trx: Trx, badanId: string, sampai: string): Promise<KasusDekat[]> {
  const rows = await trx
    .selectFrom('permohonan')
    .select(['id', 'jatuh_tempo'])
    .where('badan_publik_id', '=', badanId)
    .where('keadaan', 'in', ['lengkap', 'diproses', 'diperpanjang', 'uji_konsekuensi'])
    .where('jatuh_tempo', '<=', sampai)
    .where((e) => e.or([e('diangkat_untuk', 'is', null), e('diangkat_untuk', '<>', e.ref('jatuh_tempo'))]))
    .orderBy('jatuh_tempo')
    .orderBy('id')
    .execute();
  return rows.flatMap((r) => (r.jatuh_tempo === null ? [] : [{ id: r.id, jatuhTempo: r.jatuh_tempo }]));
}

/** Puts an undecided case before the Atasan and rings there and at PPID Utama. */
export function angkatPermohonan(trx: Trx, pelaku: Pelaku, k: KasusDekat): Promise<HasilUbah<string>> {
  const { badan, now } = pelaku;
  const hari = hariDi(badan.zona, now);
  return ubahPermohonan(
    trx,
    pelaku,
    k.id,
    (p, kon) => decideAngkat(p, { jatuhTempo: k.jatuhTempo, mulai: hari }, kon),
    async (p) => {
      for (const peran of ['atasan', 'utama'] as const)
        await bunyikan(trx, {
          badanId: badan.id,
          now,
          templat: 'permohonan_diangkat',
          data: { nomor: p.nomor, tanggal: k.jatuhTempo },
          jalur: peran === 'atasan' ? '/kerja/atasan' : `/kerja/permohonan/${p.nomor}`,
          kunci: `permohonan_diangkat:${k.id}:${k.jatuhTempo}`,
          untuk: { peran, hariIni: hari },
        });
    },
  );
}

/** The Atasan orders the answer: an event, and the bell of PPID Utama. */
export function perintahkanJawab(trx: Trx, pelaku: Pelaku, id: string): Promise<HasilUbah<string>> {
  const { badan, now } = pelaku;
  return ubahPermohonan(trx, pelaku, id, decidePerintahkan, async (p) => {
    await bunyikan(trx, {
      badanId: badan.id,
      now,
      templat: 'atasan_meminta',
      data: { nomor: p.nomor, tanggal: p.diangkatUntuk ?? hariDi(badan.zona, now) },
      jalur: `/kerja/permohonan/${p.nomor}`,
      kunci: `atasan_meminta:${id}:${now.toISOString()}`,
      untuk: { peran: 'utama', hariIni: hariDi(badan.zona, now) },
    });
  });
}

/** Rings at the Atasan for each objection that he has not answered two working days before its date; once for each date. */
export async function bunyikanKeberatanDekat(trx: Trx, { badan, now }: Pelaku, sampai: string): Promise<void> {
  for (const k of await selectKeberatanDekat(trx, badan.id, sampai))
    await bunyikan(trx, {
      badanId: badan.id,
      now,
      templat: 'keberatan_dekat',
      data: { nomor: k.nomor, tanggal: k.batas },
      jalur: `/kerja/keberatan/${k.nomor}`,
      kunci: `keberatan_dekat:${k.id}:${k.batas}`,
      untuk: { peran: 'atasan', hariIni: hariDi(badan.zona, now) },
    });
}
