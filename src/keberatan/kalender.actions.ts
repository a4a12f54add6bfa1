import { kabari } from '../notifikasi/notifikasi.actions.ts';
import { selectPeristiwaBanyak } from '../peristiwa/peristiwa.queries.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import type { PortKasus } from '../tenggat/tenggat.actions.ts';
import type { KasusTerbuka, Pergeseran } from '../tenggat/tenggat.ts';
import { bunyikanPeran } from './keberatan.actions.ts';
import { berkasKeberatan, selectCaraKabarKeberatan, selectOptionalKeberatan, toBerwaktu } from './keberatan.queries.ts';
import { toPeristiwaTenggat } from './tenggat-keberatan.ts';
import { isMenunggu } from './transisi.ts';

/** Cases read at once. */
const SEKALI = 500;

/** Objections lent to the calendar: which are open, and what a moved date changes besides the event that the calendar writes. */
export const kasusKeberatan: PortKasus = { bukaKasus, simpanGeser };

async function bukaKasus(trx: Trx, badanId: string, zona: string): Promise<KasusTerbuka[]> {
  const rows = await trx
    .selectFrom('keberatan')
    .select(['id', 'nomor'])
    .where('badan_publik_id', '=', badanId)
    .where('berakhir_pada', 'is', null)
    .orderBy('nomor')
    .execute();
  const kasus: KasusTerbuka[] = [];
  for (let i = 0; i < rows.length; i += SEKALI) {
    const batch = rows.slice(i, i + SEKALI);
    const riwayat = await selectPeristiwaBanyak(
      trx,
      badanId,
      'keberatan',
      batch.map((row) => row.id),
    );
    for (const { id, nomor } of batch)
      kasus.push({
        berkas: berkasKeberatan(id),
        sebutan: nomor,
        hitung: 'keberatan',
        peristiwa: toPeristiwaTenggat(toBerwaktu(riwayat.get(id) ?? []), zona),
      });
  }
  return kasus;
}

/** The sorting column follows the Atasan's 30 working days; objector, PPID Utama and Atasan are told of the new day. */
async function simpanGeser(trx: Trx, badanId: string, { kasus, sesudah }: Pergeseran, now: Date): Promise<void> {
  const { id } = kasus.berkas;
  const k = await selectOptionalKeberatan(trx, badanId, { id });
  const tanggal = sesudah.find((t) => t.kunci === 'keberatan_tanggap')?.tanggal ?? null;
  if (!k || !isMenunggu(k.keadaan) || tanggal === null) return;
  const moved = await trx
    .updateTable('keberatan')
    .set({ langkah_pada: tanggal })
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', id)
    .where('langkah_pada', 'is distinct from', tanggal)
    .returning('id')
    .executeTakeFirst();
  if (!moved) return;
  const { nomor, nomorPermohonan, lewat, bahasa } = await selectCaraKabarKeberatan(trx, badanId, id);
  await kabari(trx, {
    badanId,
    now,
    permohonanId: k.permohonanId,
    orangId: k.orangId,
    lewat,
    bahasa,
    templat: 'keberatan_tenggat_berubah',
    data: { nomor, tanggal, ...(nomorPermohonan !== null && { permohonan: nomorPermohonan }) },
    kunci: `keberatan_tenggat_berubah:${id}:${tanggal}:${now.getTime()}`,
  });
  const { zona } = await trx.selectFrom('badan_publik').select('zona').where('badan_publik_id', '=', badanId).executeTakeFirstOrThrow();
  const badan = { id: badanId, zona };
  for (const peran of ['utama', 'atasan'] as const)
    await bunyikanPeran(trx, { badan, now }, peran, 'keberatan_bergeser', { id, nomor, tanggal, kunci: `${tanggal}:${hariDi(zona, now)}` });
}
