import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HASH_AWAL, hashAkar, hashPeristiwa, type Kepala, type Peristiwa, periksaRantai } from './peristiwa.ts';
import { Pemeriksa } from './verifikasi.ts';

const berkas = { jenis: 'permohonan', id: '0190a000-0000-7000-8000-000000000001' };

function rantai(datas: readonly string[], di = berkas): Peristiwa[] {
  const rows: Peristiwa[] = [];
  for (const [i, data] of datas.entries()) {
    const body = {
      badanId: 'b',
      id: `${di.id}-${i}`,
      berkas: di,
      urutan: i + 1,
      jenis: 'uji',
      versi: 1,
      aktorJenis: 'sistem',
      aktorId: null,
      pada: '2026-01-01T00:00:00.000Z',
      data,
      hashSebelum: rows.at(-1)?.hash ?? HASH_AWAL,
    };
    rows.push({ ...body, hash: hashPeristiwa(body) });
  }
  return rows;
}

const kepalaDari = (rows: readonly Peristiwa[]): Kepala => {
  const last = rows.at(-1);
  if (!last) throw new Error('empty chain');
  return { berkas: last.berkas, urutan: last.urutan, hash: last.hash };
};

const datas = fc.array(fc.string(), { minLength: 2, maxLength: 12 });

describe('hash chain', () => {
  it('an untouched chain is whole', () => {
    fc.assert(
      fc.property(datas, (d) => {
        expect(periksaRantai(berkas, rantai(d), kepalaDari(rantai(d)))).toEqual([]);
      }),
    );
  });

  it('names the changed row, whatever field was changed', () => {
    const field = fc.constantFrom('jenis', 'data', 'pada', 'aktorJenis', 'id' as const);
    fc.assert(
      fc.property(datas, fc.nat(), field, (d, n, f) => {
        const rows = rantai(d);
        const at = n % rows.length;
        const changed = rows.map((row, i) => (i === at ? { ...row, [f]: `${row[f]}x` } : row));
        expect(periksaRantai(berkas, changed, kepalaDari(rows))).toContainEqual({ berkas, urutan: at + 1, sebab: 'isi_berubah' });
      }),
    );
  });

  it('finds a removed, a reordered and an inserted row', () => {
    const rows = rantai(['a', 'b', 'c', 'd']);
    const removed = rows.filter((_, i) => i !== 1);
    expect(periksaRantai(berkas, removed, kepalaDari(rows))[0]).toEqual({ berkas, urutan: 2, sebab: 'urutan_hilang' });
    const [a, b, c, d] = rows;
    if (!a || !b || !c || !d) throw new Error('four rows');
    expect(periksaRantai(berkas, [a, { ...c, urutan: 2 }, { ...b, urutan: 3 }, d], kepalaDari(rows)).length).toBeGreaterThan(0);
    const extra = { ...d, urutan: 5, hashSebelum: d.hash };
    const inserted = [...rows, { ...extra, hash: hashPeristiwa(extra) }];
    expect(periksaRantai(berkas, inserted, kepalaDari(rows))).toEqual([{ berkas, urutan: 4, sebab: 'kepala_berbeda' }]);
  });

  it('a cut end is found against the head', () => {
    const rows = rantai(['a', 'b', 'c']);
    expect(periksaRantai(berkas, rows.slice(0, 2), kepalaDari(rows))).toEqual([{ berkas, urutan: 3, sebab: 'kepala_berbeda' }]);
  });

  it('length prefixes keep neighbouring fields apart', () => {
    const [row] = rantai(['x']);
    if (!row) throw new Error('one row');
    expect(hashPeristiwa({ ...row, jenis: 'ab', pada: 'c' })).not.toBe(hashPeristiwa({ ...row, jenis: 'a', pada: 'bc' }));
  });
});

describe('roots', () => {
  const other = { jenis: 'informasi', id: '0190a000-0000-7000-8000-000000000002' };

  it('do not depend on the order of the heads', () => {
    const heads = [kepalaDari(rantai(['a'])), kepalaDari(rantai(['b'], other))];
    expect(hashAkar(heads)).toBe(hashAkar([...heads].reverse()));
  });

  it('find a chain that vanished together with its head', () => {
    const heads = [kepalaDari(rantai(['a'])), kepalaDari(rantai(['b'], other))];
    const root = { id: 'r1', tanggal: '2026-01-01', akar: hashAkar(heads), berubah: heads };
    const pemeriksa = new Pemeriksa(heads.slice(0, 1), [root]);
    pemeriksa.rantai(rantai(['a']));
    expect(pemeriksa.selesai()).toMatchObject({ utuh: false, peristiwa: 1, rusak: [{ berkas: other, urutan: 1, sebab: 'berkas_hilang' }] });
  });

  it('find a chain rewritten from the start with a matching head', () => {
    const before = rantai(['a', 'b']);
    const root = { id: 'r1', tanggal: '2026-01-01', akar: hashAkar([kepalaDari(before)]), berubah: [kepalaDari(before)] };
    const forged = rantai(['A', 'b', 'c']);
    const pemeriksa = new Pemeriksa([kepalaDari(forged)], [root]);
    pemeriksa.rantai(forged);
    expect(pemeriksa.selesai().rusak).toEqual([{ berkas, urutan: 2, sebab: 'akar_berbeda' }]);
  });

  it('find a root that was edited', () => {
    const rows = rantai(['a']);
    const pemeriksa = new Pemeriksa(
      [kepalaDari(rows)],
      [{ id: 'r1', tanggal: '2026-01-01', akar: 'f'.repeat(64), berubah: [kepalaDari(rows)] }],
    );
    pemeriksa.rantai(rows);
    expect(pemeriksa.selesai().rusak).toEqual([{ berkas: { jenis: 'akar', id: 'r1' }, urutan: 0, sebab: 'akar_berbeda' }]);
  });
});
