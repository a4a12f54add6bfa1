import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bedaDip, jatuhTempoDip, KEADAAN_DIP, keadaanBerikut, PERBUATAN_DIP, periksaTetap } from './dip.ts';

describe('the decision', () => {
  it('passes from PPID Utama over Atasan PPID back to its number and date, cell by cell', () => {
    const cells = (['utama', 'atasan'] as const).flatMap((peran) =>
      KEADAAN_DIP.flatMap((k) =>
        PERBUATAN_DIP.flatMap((p) => {
          const ke = keadaanBerikut(peran, k, p);
          return ke === undefined ? [] : [`${peran} ${k} ${p} ${ke}`];
        }),
      ),
    );
    expect(cells).toEqual([
      'utama disusun ajukan diajukan',
      'utama disusun batalkan dibatalkan',
      'utama diajukan batalkan dibatalkan',
      'utama disetujui tetapkan ditetapkan',
      'utama disetujui batalkan dibatalkan',
      'atasan diajukan setujui disetujui',
      'atasan diajukan kembalikan disusun',
    ]);
  });

  it('needs a number, and a day between approval and today', () => {
    const p = { nomor: '1/PPID', tanggal: '2026-06-10', disetujui: '2026-06-09', hariIni: '2026-06-12' };
    expect(periksaTetap(p)).toEqual([]);
    expect(periksaTetap({ ...p, nomor: ' ', tanggal: '2026-06-08' })).toEqual(['nomor_kosong', 'tanggal_sebelum_persetujuan']);
    expect(periksaTetap({ ...p, tanggal: '2026-06-13' })).toEqual(['tanggal_nanti']);
  });

  it('is due again after six months (Pasal 45(7))', () => {
    expect(jatuhTempoDip('2026-08-31')).toBe('2027-02-28');
    expect(jatuhTempoDip(undefined)).toBeUndefined();
  });
});

const arb = fc
  .uniqueArray(fc.record({ informasiId: fc.constantFrom(...'abcdefgh'), versi: fc.integer({ min: 1, max: 3 }) }), {
    selector: (b) => b.informasiId,
  })
  .map((x) => [...x]);

it('every row is added, changed or kept, and every lost one is named', () => {
  fc.assert(
    fc.property(arb, arb, (lama, baru) => {
      const d = bedaDip(lama, baru);
      expect(d.tambah.length + d.berubah.length + d.tetap).toBe(baru.length);
      expect(d.hapus.length + d.berubah.length + d.tetap).toBe(lama.length);
      const balik = bedaDip(baru, lama);
      expect([...balik.tambah].toSorted()).toEqual([...d.hapus].toSorted());
      expect(bedaDip(lama, lama)).toMatchObject({ tambah: [], hapus: [], berubah: [] });
    }),
  );
});
