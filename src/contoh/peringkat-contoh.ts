import {
  bukaSanggah,
  type HasilPeringkat,
  type PerintahPeringkat,
  susunPeringkat,
  tetapkanPeringkat,
} from '../keterbukaan/peringkat.actions.ts';
import { selectBarisPeringkat, selectSanggahan } from '../keterbukaan/peringkat.queries.ts';
import { putuskanSanggahan, sanggah } from '../keterbukaan/sanggahan.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import { addDays, addMonths, instantIn } from '../shared/tanggal.ts';
import type { TahapKonteks } from './contoh.actions.ts';

const ZONA = 'Asia/Jakarta';
const UNIT = 'dinas-kesehatan';

/** The ranking of the last six months as PPID Utama decided it (invented), with one objection answered: through the actions, after the cases. */
export async function muatPeringkat(ctx: TahapKonteks, trx: Trx): Promise<void> {
  const kini = hariDi(ZONA, ctx.now);
  // Six whole months that were over when it was drawn up.
  const awalBulan = `${addDays(kini, -24).slice(0, 7)}-01`;
  const masa = { dari: addMonths(awalBulan, -6), sampai: addDays(awalBulan, -1) };
  const lalu = (hari: number): Date => instantIn(ZONA, addDays(kini, -hari), '09:30');
  const p = (peran: 'utama' | 'pelaksana', surel: string, hari: number): PerintahPeringkat => ({
    badan: { id: ctx.badanId, zona: ZONA },
    akunId: ctx.akunId.get(surel) ?? '',
    peran: [peran],
    pada: lalu(hari),
  });
  const utama = (hari: number) => p('utama', 'utama@contoh.id', hari);
  const { id } = jadi(await susunPeringkat(trx, { ...utama(24), ...masa }));
  jadi(await bukaSanggah(trx, { ...utama(23), id, sampai: addDays(kini, -16) }));
  const unitId = ctx.unit.get(UNIT) ?? '';
  const [baris] = await selectBarisPeringkat(trx, ctx.badanId, id, [unitId]);
  if (baris) {
    const { segar, jumlah } = baris.angka.kemutakhiran;
    jadi(
      await sanggah(trx, {
        ...p('pelaksana', 'pelaksana2@contoh.id', 20),
        id,
        unitId,
        unitIds: [unitId],
        ukuran: 'kemutakhiran',
        alasan: 'Satu informasi sudah diperbarui sebelum masa berakhir, tetapi dicatat sesudahnya (contoh).',
        bukti: 'Surat pengantar nomor 480/12/DINKES (contoh).',
      }),
    );
    const [s] = await selectSanggahan(trx, ctx.badanId, id, [unitId]);
    jadi(
      await putuskanSanggahan(trx, {
        ...utama(15),
        id,
        sanggahanId: s?.id ?? '',
        hasil: 'diterima',
        menjadi: Math.min(jumlah, segar + 1),
        jawaban: 'Surat pengantarnya benar (contoh).',
      }),
    );
  }
  const tanggal = addDays(kini, -14);
  jadi(await tetapkanPeringkat(trx, { ...utama(14), id, nomor: `12/PPID/${tanggal.slice(0, 4)} (contoh)`, tanggal }));
}

function jadi<T>(hasil: HasilPeringkat<T>): { ok: true } & T {
  if (!hasil.ok) throw new Error(`practice ranking: ${hasil.alasan}`);
  return hasil;
}
