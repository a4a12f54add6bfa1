import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsiAsal } from './impor/baris.ts';
import { type BarisMasuk, decideBaris, kunciAsal, kunciPadanan, pasangkan, pisahkanGanda, type Terdapat } from './impor.ts';

const dasar: IsiAsal = {
  judul: 'Laporan kinerja',
  ringkasan: 'Isi',
  penjelasan: '',
  penguasa: 'Dinas Contoh',
  penanggungJawab: '',
  waktuPembuatan: '2024',
  tempatPembuatan: '',
  bentuk: ['softcopy'],
  retensi: '',
  retensiBulan: null,
  kategori: 'berkala',
  periodeDari: null,
  periodeSampai: null,
  tahun: 2024,
  kataKunci: [],
  tautan: [],
};

function masuk(nomor: number, isi: Partial<IsiAsal>, id: string | null = null): BarisMasuk {
  const full = { ...dasar, ...isi };
  return { nomor, unitId: 'u', kunci: kunciAsal('u', '', id), padanan: kunciPadanan('u', full), isi: full };
}

let nextId = 0;
const jadi = (b: BarisMasuk): Terdapat => ({ id: String(nextId++), kunci: b.kunci, padanan: b.padanan, asal: b.isi, isi: b.isi });

/** One run over a list: what is there afterwards, and how many were made or changed. */
function jalankan(rows: readonly BarisMasuk[], ada: readonly Terdapat[]): { ada: Terdapat[]; dibuat: number; diperbarui: number } {
  const after = new Map(ada.map((t) => [t.id, t]));
  let [dibuat, diperbarui] = [0, 0];
  for (const pair of pasangkan(pisahkanGanda(rows).baris, ada)) {
    const k = decideBaris(pair);
    if (k.jenis === 'buat') {
      const made = jadi(pair.baris);
      after.set(made.id, made);
      dibuat++;
    } else if (k.jenis !== 'tolak_beda_judul' && pair.ada) {
      if (k.jenis === 'perbarui') diperbarui++;
      after.set(pair.ada.id, {
        ...pair.ada,
        kunci: pair.baris.kunci ?? pair.ada.kunci,
        padanan: pair.baris.padanan,
        asal: pair.baris.isi,
        isi: k.jenis === 'perbarui' ? k.isi : pair.ada.isi,
      });
    }
  }
  return { ada: [...after.values()], dibuat, diperbarui };
}

const arbRow = fc.record({
  judul: fc.constantFrom('A', 'B', 'Laporan', 'laporan '),
  ringkasan: fc.constantFrom('', 'x', 'y'),
  tahun: fc.constantFrom(null, 2023, 2024),
  penguasa: fc.constantFrom('Dinas', 'Bagian'),
  kategori: fc.constantFrom('berkala' as const, 'setiap_saat' as const),
});

describe('a list imported twice', () => {
  it('makes nothing and changes nothing the second time, with and without ids, in any order', () => {
    fc.assert(
      fc.property(fc.array(arbRow, { maxLength: 12 }), fc.boolean(), fc.boolean(), (list, ids, reversed) => {
        const rows = list.map((isi, i) => masuk(i + 2, isi, ids ? `k${i}` : null));
        const first = jalankan(rows, []);
        const second = jalankan(reversed ? rows.toReversed() : rows, first.ada);
        expect(second).toMatchObject({ dibuat: 0, diperbarui: 0 });
        expect(second.ada).toHaveLength(first.ada.length);
        expect(first.dibuat).toBe(pisahkanGanda(rows).baris.length);
      }),
    );
  });

  it('finds rows of a list with ids again when the ids are lost, and the other way round', () => {
    fc.assert(
      fc.property(fc.array(arbRow, { maxLength: 12 }), fc.boolean(), (list, idsFirst) => {
        const rows = (ids: boolean): BarisMasuk[] => list.map((isi, i) => masuk(i + 2, isi, ids ? `k${i}` : null));
        const distinct = pisahkanGanda(rows(false)).baris.length;
        const first = jalankan(rows(idsFirst), []);
        const second = jalankan(rows(!idsFirst), first.ada);
        // With ids, rows that are the same in everything are different items; without ids they are one.
        expect(second.ada.length).toBe(idsFirst ? list.length : Math.max(distinct, list.length));
        expect(second.dibuat).toBe(second.ada.length - first.ada.length);
      }),
    );
  });

  it('takes another year of the same title for another item, and a year read late for the same', () => {
    const { ada } = jalankan([masuk(2, { tahun: 2023 }), masuk(3, { tahun: 2024 })], []);
    const rolled = jalankan([masuk(2, { tahun: 2024 }), masuk(3, { tahun: 2025 })], ada);
    expect(rolled).toMatchObject({ dibuat: 1, diperbarui: 0 });
    expect(rolled.ada.map((t) => t.isi.tahun)).toEqual([2023, 2024, 2025]);
    const late = jalankan([masuk(2, { tahun: 2024 })], jalankan([masuk(2, { tahun: null })], []).ada);
    expect(late).toMatchObject({ dibuat: 0, diperbarui: 1 });
  });

  it('changes exactly the item whose row changed', () => {
    const a = masuk(2, { judul: 'A' });
    const { ada } = jalankan([a, masuk(3, { judul: 'B' })], []);
    const changed = jalankan([a, masuk(3, { judul: 'B', retensi: '5 tahun' })], ada);
    expect(changed).toMatchObject({ dibuat: 0, diperbarui: 1 });
    expect(changed.ada.map((t) => t.isi.retensi)).toEqual(['', '5 tahun']);
  });
});

describe('decideBaris', () => {
  const baris = masuk(2, {}, 'x');
  const ada = jadi(baris);

  it('leaves what an officer wrote where the list says nothing new', () => {
    const edited = { ...ada, isi: { ...ada.isi, ringkasan: 'Ditulis petugas' } };
    expect(decideBaris({ baris, ada: edited })).toEqual({ jenis: 'tetap' });
    const both = masuk(2, { ringkasan: 'Baru di daftar', retensi: '2 tahun' }, 'x');
    expect(decideBaris({ baris: both, ada: edited })).toMatchObject({
      jenis: 'perbarui',
      berubah: ['retensi'],
      isi: { ringkasan: 'Ditulis petugas' },
    });
  });

  it('fills only gaps of an item that an officer made', () => {
    const own = { ...ada, kunci: null, asal: null, isi: { ...dasar, ringkasan: 'Punya sendiri', retensi: '' } };
    expect(decideBaris({ baris: masuk(2, { ringkasan: 'Daftar', retensi: '5 tahun' }), ada: own })).toMatchObject({
      jenis: 'perbarui',
      berubah: ['retensi'],
    });
  });

  it('refuses an id that another list uses for something else', () => {
    expect(decideBaris({ baris: masuk(2, { judul: 'Daftar perjanjian kerja sama', ringkasan: 'Lain' }, 'x'), ada })).toEqual({
      jenis: 'tolak_beda_judul',
      judul: 'Laporan kinerja',
    });
    expect(decideBaris({ baris: masuk(2, { judul: 'Laporan kinerja tahunan' }, 'x'), ada })).toMatchObject({ jenis: 'perbarui' });
  });
});

describe('pisahkanGanda', () => {
  it('names the first of two equal rows', () => {
    const [a, b, c] = [masuk(2, {}), masuk(3, { judul: 'Lain' }), masuk(4, {})];
    expect(pisahkanGanda([a, b, c])).toEqual({ baris: [a, b], ganda: [{ baris: c, pertama: 2 }] });
  });
});
