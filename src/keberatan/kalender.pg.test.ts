import { expect, test } from 'vitest';
import { previewUsulan, ubahKalender } from '../tenggat/tenggat.actions.ts';
import { useKantor } from '../permohonan/uji/kantor.ts';
import { usePg } from '../shared/test/pg.ts';
import { kasusKeberatan } from './kalender.actions.ts';
import { selectOptionalKasusKeberatan } from './keberatan.queries.ts';

const t = usePg();
const k = useKantor(t);

async function libur(tanggal: string): Promise<readonly string[]> {
  const hari = { tanggal, nama: 'Banjir (contoh)', jenis: 'libur_daerah', dihitung: null, skb: '', sumber: '' } as const;
  const usulan = { jenis: 'tambah', hari } as const;
  const masukan = { badanId: t().badanA, zona: 'Asia/Jakarta', usulan, now: k.config().now(), port: [kasusKeberatan] } as const;
  const lihat = await k.baca((trx) => previewUsulan(trx, masukan));
  if (!lihat.ok) throw new Error(lihat.alasan);
  const aktor = { jenis: 'petugas', id: k.akun('utama') } as const;
  const hasil = await k.tulis((trx) => ubahKalender(trx, { ...masukan, sidik: lihat.sidik, aktor }));
  if (!hasil.ok) throw new Error(hasil.alasan);
  return lihat.pergeseran.map((p) => p.kasus.sebutan);
}

// law.md 12 case 24: a day added in mid-clock moves the Atasan's 30 working days; what was answered keeps its date.
test('a closed day moves an open objection: preview, event, date, notices; a withdrawn one stays', async () => {
  k.jam('2026-03-02T03:00:00Z');
  const [a, b] = [await k.mohon({ kabariLewat: 'email' }), await k.mohon()];
  k.jam('2026-03-25T03:00:00Z');
  const isian = { alasan: ['c'], kasus: 'Tidak dijawab.', kanal: 'datang_langsung', tanggal: '2026-03-25' };
  const nomor: string[] = [];
  for (const p of [a, b]) {
    const r = await k.kirim('petugas', '/kerja/keberatan/catat', { ...isian, nomor: p.nomor });
    expect(r.status).toBe(303);
    nomor.push(/K\d{4}-\d{6}/.exec(r.ke)?.[0] ?? '');
  }
  const baris = () =>
    t().admin<{ id: string; nomor: string; langkah_pada: string | null }>(
      'select id, nomor, langkah_pada::text from keberatan order by nomor',
    );
  const [satu, dua] = await baris();
  expect(satu?.langkah_pada).toBe(dua?.langkah_pada);
  await t().admin("update keberatan set keadaan = 'dicabut', berakhir_pada = now() where id = $1", [dua?.id]);

  expect(await libur('2026-04-20')).toEqual([nomor[0]]);
  const [geser, tetap] = await baris();
  expect(tetap?.langkah_pada).toBe(dua?.langkah_pada);
  expect((geser?.langkah_pada ?? '') > (satu?.langkah_pada ?? '')).toBe(true);
  const kasus = await k.baca((trx) => selectOptionalKasusKeberatan(trx, t().badanA, satu?.id ?? ''));
  expect(kasus?.riwayat.at(-1)).toMatchObject({ jenis: 'tenggat_bergeser', aktorId: k.akun('utama') });
  expect(await t().admin("select data from surel where templat = 'keberatan_tenggat_berubah'")).toEqual([
    { data: { nomor: nomor[0], permohonan: a.nomor, tanggal: geser?.langkah_pada } },
  ]);
  expect(await t().admin("select akun_id from lonceng where templat = 'keberatan_bergeser' order by akun_id")).toEqual(
    [k.akun('utama'), k.akun('atasan')].toSorted().map((akun_id) => ({ akun_id })),
  );
  expect(await libur('2026-12-30')).toEqual([]);
});
