import { expect, test } from 'vitest';
import { KEADAAN, PERAN } from './istilah.ts';
import { findSel, isAkhir, isBoleh, KEADAAN_AKHIR, listBoleh, nextKeadaan, TINDAKAN } from './transisi.ts';

const singkat = { pemohon: 'PM', petugas: 'PT', pelaksana: 'PL', utama: 'PP', atasan: 'AT', sistem: 'SY' } as const;

function matriks(): string {
  const baris = [
    '# Permohonan: peran × keadaan × peristiwa',
    '',
    'Dibuat oleh transisi.test.ts. PM pemohon, PT petugas, PL pelaksana, PP utama, AT atasan, SY sistem; kosong: ditolak.',
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
    const keluar = TINDAKAN.filter((t) => {
      const sel = findSel(dari, t);
      return sel !== undefined && nextKeadaan(dari, t, 'dikabulkan') !== dari;
    });
    expect({ dari, keluar: keluar.length > 0 }).toEqual({ dari, keluar: !isAkhir(dari) });
  }
});

test('every state is reached from the first one', () => {
  const dicapai = new Set<string>(['tiada']);
  for (let n = -1; n !== dicapai.size;) {
    n = dicapai.size;
    for (const dari of ['tiada', ...KEADAAN] as const)
      if (dicapai.has(dari)) for (const t of TINDAKAN) if (findSel(dari, t)) dicapai.add(nextKeadaan(dari, t, 'dikabulkan'));
  }
  expect([...KEADAAN].filter((k) => !dicapai.has(k))).toEqual([]);
});

test('time alone neither grants nor refuses', () => {
  for (const dari of KEADAAN) {
    const oleh = listBoleh('sistem', dari).map((t) => nextKeadaan(dari, t, 'dikabulkan'));
    expect(oleh.filter((k) => k === 'ditolak' || k === 'dikabulkan' || k === 'dikabulkan_sebagian').filter((k) => k !== dari)).toEqual([]);
  }
});

test('a citizen may withdraw in every state before the decision, and in none after', () => {
  const terbuka = KEADAAN.filter((k) => isBoleh('pemohon', k, 'cabut'));
  expect(terbuka).toEqual(['diajukan', 'terdaftar', 'tidak_lengkap', 'lengkap', 'diproses', 'diperpanjang', 'uji_konsekuensi']);
  expect(KEADAAN_AKHIR.some((k) => isBoleh('pemohon', k, 'cabut'))).toBe(false);
});
