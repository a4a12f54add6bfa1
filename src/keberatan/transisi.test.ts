import { expect, test } from 'vitest';
import { KEADAAN, PERAN } from './istilah.ts';
import { findSel, isAkhir, isBoleh, isMenunggu, listBoleh, nextKeadaan, TINDAKAN } from './transisi.ts';

const singkat = { pemohon: 'PM', petugas: 'PT', utama: 'PP', atasan: 'AT', sistem: 'SY' } as const;

function matriks(): string {
  const baris = [
    '# Keberatan: peran × keadaan × peristiwa',
    '',
    'Dibuat oleh transisi.test.ts. PM pemohon, PT petugas, PP utama, AT atasan, SY sistem; kosong: ditolak.',
    '',
  ];
  for (const dari of ['tiada', ...KEADAAN] as const) {
    baris.push(
      `## ${dari}`,
      '',
      `| peristiwa | ${PERAN.map((p) => singkat[p]).join(' | ')} | menjadi |`,
      `|---|${PERAN.map(() => '---|').join('')}---|`,
    );
    for (const tindakan of TINDAKAN) {
      const sel = findSel(dari, tindakan);
      if (sel) baris.push(`| ${tindakan} | ${PERAN.map((p) => (isBoleh(p, dari, tindakan) ? 'ya' : '')).join(' | ')} | ${sel.ke} |`);
    }
    baris.push('');
  }
  return baris.join('\n');
}

test('the matrix role × state × event is the one that was read', async () => {
  await expect(matriks()).toMatchFileSnapshot('transisi.matriks.md');
});

test('every state that is no end has a step that leaves it, and every end has none', () => {
  for (const dari of KEADAAN) {
    const keluar = TINDAKAN.some((t) => findSel(dari, t) !== undefined && nextKeadaan(dari, t) !== dari);
    expect({ dari, keluar }).toEqual({ dari, keluar: !isAkhir(dari) });
  }
});

test('every state is reached from the first one', () => {
  const dicapai = new Set<string>(['tiada']);
  for (let n = -1; n !== dicapai.size;) {
    n = dicapai.size;
    for (const dari of ['tiada', ...KEADAAN] as const)
      if (dicapai.has(dari)) for (const t of TINDAKAN) if (findSel(dari, t)) dicapai.add(nextKeadaan(dari, t));
  }
  expect([...KEADAAN].filter((k) => !dicapai.has(k))).toEqual([]);
});

test('every cell that is empty is refused to every role', () => {
  for (const dari of ['tiada', ...KEADAAN] as const)
    for (const t of TINDAKAN)
      if (!findSel(dari, t)) {
        expect(PERAN.filter((p) => isBoleh(p, dari, t))).toEqual([]);
        expect(() => nextKeadaan(dari, t)).toThrow('no transition');
      }
});

test('time alone decides nothing and ends nothing', () => {
  for (const dari of KEADAAN) {
    const oleh = listBoleh('sistem', dari).map((t) => nextKeadaan(dari, t));
    expect(oleh.filter((k) => k !== dari && isAkhir(k))).toEqual([]);
    expect(oleh.filter((k) => k.startsWith('dikabulkan') && k !== dari)).toEqual([]);
  }
  expect(nextKeadaan('ditelaah', 'nyatakan_tidak_ditanggapi')).toBe('tidak_ditanggapi');
  expect(isMenunggu('tidak_ditanggapi')).toBe(true);
});

test('only the Atasan decides, and the PPID never does', () => {
  for (const dari of KEADAAN)
    for (const t of ['kuatkan', 'kabulkan', 'kabulkan_sebagian'] as const)
      if (findSel(dari, t)) expect(PERAN.filter((p) => isBoleh(p, dari, t))).toEqual(['atasan']);
});

test('the objector may withdraw while no answer was given, and not after', () => {
  expect(KEADAAN.filter((k) => isBoleh('pemohon', k, 'cabut'))).toEqual(['diajukan', 'terdaftar', 'ditelaah', 'tidak_ditanggapi']);
});
