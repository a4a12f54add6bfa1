import { beforeAll, expect, test } from 'vitest';
import { type Trx, withBadan, withBadanWrite } from '../shared/db/db.ts';
import { usePg } from '../shared/test/pg.ts';
import { previewUsulan, ubahKalender } from '../tenggat/tenggat.actions.ts';
import { kasusPermohonan } from './kalender.actions.ts';
import { selectOptionalKasus } from './kasus.queries.ts';
import { ajukan, AKUN, NOW, pasangKalender, ZONA } from './uji/badan.ts';

const t = usePg();
const read = <T>(fn: (trx: Trx) => Promise<T>): Promise<T> => withBadan(t().db, t().badanA, fn);
const write = <T>(fn: (trx: Trx) => Promise<T>): Promise<T> => withBadanWrite(t().db, t().badanA, fn);

beforeAll(() => pasangKalender(t()));

async function libur(tanggal: string): Promise<number> {
  const hari = { tanggal, nama: 'Banjir (contoh)', jenis: 'libur_daerah', dihitung: null, skb: '', sumber: '' } as const;
  const masukan = { badanId: t().badanA, zona: ZONA, usulan: { jenis: 'tambah', hari }, now: NOW, port: [kasusPermohonan] } as const;
  const pratinjau = await read((trx) => previewUsulan(trx, masukan));
  const sidik = pratinjau.ok ? pratinjau.sidik : '';
  const hasil = await write((trx) => ubahKalender(trx, { ...masukan, sidik, aktor: { jenis: 'petugas', id: AKUN } }));
  if (!hasil.ok) throw new Error(hasil.alasan);
  return hasil.bergeser;
}

test('a closed day moves open requests: event, sorting column, notice; the other body stays', async () => {
  const surel = await write((trx) => ajukan(trx, t().badanA, { kabariLewat: 'email' }));
  const lihat = await write((trx) => ajukan(trx, t().badanA));
  await withBadanWrite(t().db, t().badanB, (trx) => ajukan(trx, t().badanB));
  expect(surel.jadwal.utama?.tanggal).toBe('2026-03-16');

  expect(await libur('2026-03-10')).toBe(2);
  const rows = await t().admin<{ id: string; jatuh_tempo: string }>(
    'select id, jatuh_tempo::text from permohonan order by jatuh_tempo, id',
  );
  expect(rows.map((r) => r.jatuh_tempo)).toEqual(['2026-03-16', '2026-03-17', '2026-03-17']);
  const kasus = await read((trx) => selectOptionalKasus(trx, t().badanA, lihat.id));
  expect(kasus?.riwayat.at(-1)).toMatchObject({ jenis: 'tenggat_bergeser', aktorId: AKUN });
  const kabar = await t().admin<{ permohonan_id: string; templat: string; data: unknown }>(
    "select permohonan_id, templat, data from surel where templat = 'tenggat_berubah'",
  );
  expect(kabar).toEqual([{ permohonan_id: surel.id, templat: 'tenggat_berubah', data: { nomor: surel.nomor, tanggal: '2026-03-17' } }]);
});

test('a day outside every running clock moves nothing', async () => {
  expect(await libur('2026-07-01')).toBe(0);
});
