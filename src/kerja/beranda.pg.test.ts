import { beforeAll, describe, expect, it } from 'vitest';
import { hakDari, type Keanggotaan } from '../pengguna/hak.ts';
import { withBadan } from '../shared/db/db.ts';
import { usePg } from '../shared/test/pg.ts';
import { isiBanyak } from '../permohonan/uji/banyak.ts';
import { PALING } from './beranda.ts';
import { selectBeranda } from './beranda.queries.ts';

const t = usePg();
const AKUN = '019a0000-0000-7000-8000-0000000000aa';

beforeAll(async () => {
  await isiBanyak(t(), t().badanA, 200, [t().unitA1, t().unitA2]);
  await isiBanyak(t(), t().badanB, 5000, [t().unitB1]);
});

async function beranda(keanggotaan: Keanggotaan[], badanId = t().badanA) {
  const s = { badanId, zona: 'Asia/Jakarta', hari: '2026-03-02', duaHari: '2026-03-04', akunId: AKUN, keanggotaan };
  const baris = await withBadan(t().db, badanId, (trx) => selectBeranda(trx, s, new Set(hakDari(keanggotaan))));
  return new Map(baris.map((b) => [b.kunci, b]));
}
const jumlah = async (where: string): Promise<number> => {
  const [row] = await t().admin<{ n: number }>(
    `select count(*)::int as n from permohonan p where badan_publik_id = $1 and berakhir_pada is null and ${where}`,
    [t().badanA],
  );
  return row?.n ?? -1;
};

describe('the first page', () => {
  it('gives the desk what the law asks first, with its nearest date', async () => {
    const b = await beranda([{ peran: 'petugas', unitId: null }]);
    expect(b.get('periksa')).toEqual({ kunci: 'periksa', jumlah: await jumlah(`keadaan = 'terdaftar'`), terdekat: '2026-02-01' });
    expect(b.get('lewat')?.jumlah).toBe(await jumlah(`langkah_pada < '2026-03-02'`));
    expect(b.get('dua_hari')?.jumlah).toBe(await jumlah(`langkah_pada between '2026-03-02' and '2026-03-04'`));
    expect(b.has('tugas')).toBe(false);
    expect(b.has('surel')).toBe(false);
  });

  it('gives a unit its own tasks only, and no figure of the body', async () => {
    const [satu, dua] = [
      await beranda([{ peran: 'pelaksana', unitId: t().unitA1 }]),
      await beranda([{ peran: 'pelaksana', unitId: t().unitA2 }]),
    ];
    const milik = async (unitId: string) => (await t().admin('select 1 from tugas_unit where unit_id = $1', [unitId])).length;
    expect(satu.get('tugas')).toMatchObject({ jumlah: await milik(t().unitA1), terdekat: '2026-03-04' });
    expect(dua.get('tugas')?.jumlah).toBe(await milik(t().unitA2));
    for (const kunci of ['lewat', 'periksa', 'teruskan', 'susun', 'kabari'] as const) expect(satu.has(kunci), kunci).toBe(false);
  });

  it('an answered case is ready to be drafted; a case with an open task is not', async () => {
    const utama: Keanggotaan[] = [{ peran: 'utama', unitId: null }];
    expect((await beranda(utama)).get('susun')?.jumlah).toBe(0);
    await t().admin(`update tugas_unit set keadaan = 'dijawab', dijawab_pada = now() where unit_id = $1`, [t().unitA1]);
    expect((await beranda(utama)).get('susun')?.jumlah).toBe(
      (await t().admin('select 1 from tugas_unit where unit_id = $1', [t().unitA1])).length,
    );
  });

  it('stops counting, and shows admin and auditor their own matters', async () => {
    expect((await beranda([{ peran: 'utama', unitId: null }], t().badanB)).get('periksa')?.jumlah).toBe(PALING);
    expect([...(await beranda([{ peran: 'admin', unitId: null }])).keys()]).toEqual(['surel']);
    expect([...(await beranda([{ peran: 'auditor', unitId: null }])).keys()]).toEqual(['akar']);
  });
});
