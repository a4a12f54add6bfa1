import { expect, test } from 'vitest';
import { KEADAAN, PERAN, type Peran, SLOT } from './istilah.ts';
import type { Keputusan, Konteks, Pengecualian } from './pengecualian.ts';
import { evolve, tindakanOf } from './replay.ts';
import { decideKembalikan, decideKesampingkan, decideNyatakanTerbuka, decidePendapat, decideSetujui } from './rules/penilaian.ts';
import { decideBuka, decideGantikan, decideHabis, decideIngatkan, decideSahkanImpor, decideTetapkan } from './rules/penetapan.ts';
import { decideAjukan, decideTarik, decideUbahIsi, decideUsulkan } from './rules/usulan.ts';
import { findSel, isBoleh, TINDAKAN, type Tindakan } from './transisi.ts';
import { HARI, isiContoh, SIDIK, ujiContoh } from './uji/contoh-uji.ts';

const B = 'b'.repeat(64);

/** Every command with input that nothing but state and role could refuse. */
const coba: Record<Exclude<Tindakan, 'impor'>, (p: Pengecualian | null, k: Konteks) => Keputusan<string>> = {
  usulkan: (p, k) =>
    p === null
      ? decideUsulkan(
          { isi: isiContoh, sidik: SIDIK, unitId: ujiContoh().unitId, pemicu: 'sebelum_permohonan', permohonanId: null, mengubahId: null },
          k,
        )
      : { ok: false, alasan: 'bukan_keadaan' },
  ubah_isi: (p, k) => decideUbahIsi(p ?? ujiContoh(), { isi: isiContoh, sidik: B }, k),
  ajukan: (p, k) => decideAjukan(p ?? ujiContoh(), { isi: isiContoh, nomor: '1' }, k),
  tarik: (p, k) => decideTarik(p ?? ujiContoh(), k),
  beri_pendapat: (p, k) => decidePendapat(p ?? ujiContoh(), { pendapat: 'setuju', teks: '' }, k),
  kesampingkan: (p, k) =>
    decideKesampingkan(
      { ...(p ?? ujiContoh()), pendapat: [] },
      { isi: isiContoh, peringatan: 'tanpa_pendapat_tim', alasan: 'Mendesak.' },
      k,
    ),
  setujui: (p, k) =>
    decideSetujui(p ?? ujiContoh(), { isi: isiContoh, aturan: { pimpinan: 'sendiri', delegasi: '' }, pengganti: false }, k),
  kembalikan: (p, k) => decideKembalikan(p ?? ujiContoh(), { alasan: 'Belum jelas.' }, k),
  nyatakan_terbuka: (p, k) => decideNyatakanTerbuka(p ?? ujiContoh(), { alasan: 'Tidak terbukti.' }, k),
  tetapkan: (p, k) => decideTetapkan(p ?? ujiContoh(), { isi: isiContoh, nomor: '1/SK', tanggal: HARI, disetujuiPada: HARI }, k),
  sahkan_impor: (p, k) => decideSahkanImpor(p ?? ujiContoh(), { pengganti: false }, k),
  ingatkan: (p, k) => decideIngatkan(p ?? ujiContoh(), { hariKerja: 60 }, k),
  gantikan: (p, k) => decideGantikan(p ?? ujiContoh(), { olehId: ujiContoh().unitId }, k),
  buka: (p, k) => decideBuka(p ?? ujiContoh(), { sebab: 'penetapan', tanggal: HARI, rujukan: 'SK 2', informasiId: null }, k),
  habis: (p, k) => decideHabis(p ?? ujiContoh(), { tanggal: HARI, informasiId: null }, k),
};

const penetapan = { nomor: '1/SK', tanggal: '2026-01-05', sampai: '2026-03-01' };
const diKeadaan = (keadaan: Pengecualian['keadaan']): Pengecualian =>
  ujiContoh({
    keadaan,
    ...((keadaan === 'ditetapkan' || keadaan === 'diubah' || keadaan === 'berakhir') && { penetapan }),
    ...(keadaan === 'disetujui' && { persetujuan: [...SLOT] }),
  });

test('every cell: the decision says what the table says, and the event leads where the table says', async () => {
  const baris: string[] = [];
  for (const dari of ['tiada', ...KEADAAN] as const)
    for (const tindakan of TINDAKAN.filter((t) => t !== 'impor'))
      for (const peran of PERAN) {
        const p = dari === 'tiada' ? null : diKeadaan(dari);
        if (p === null && tindakan !== 'usulkan') continue;
        const hasil = coba[tindakan](p, { peran, akunId: ujiContoh().unitId, hari: HARI });
        const boleh = isBoleh(peran, dari, tindakan);
        const cell = `${dari} × ${tindakan} × ${peran}`;
        expect(hasil.ok, cell).toBe(boleh);
        if (!hasil.ok) {
          expect(hasil.alasan, cell).toBe(findSel(dari, tindakan) ? 'bukan_peran' : 'bukan_keadaan');
          continue;
        }
        const [e] = hasil.peristiwa;
        expect(e && tindakanOf(e), cell).toBe(tindakan);
        const sesudah = e && evolve(p, e).keadaan;
        const ke = findSel(dari, tindakan)?.ke;
        baris.push(`| ${dari} | ${tindakan} | ${peran} | ${sesudah ?? ''} |`);
        if (ke === 'tetap') expect(sesudah, cell).toBe(dari);
        else if (ke === 'bila_lengkap') expect(['ditelaah', 'disetujui'], cell).toContain(sesudah);
        else expect(sesudah, cell).toBe(ke);
      }
  await expect(
    `# State × event × role → next state\n\n| state | event | role | next |\n|---|---|---|---|\n${baris.join('\n')}\n`,
  ).toMatchFileSnapshot('transisi.matriks.md');
});

test('an end is an end; every other state has somebody who can go on', () => {
  for (const keadaan of KEADAAN) {
    const jalan = TINDAKAN.filter((t) => findSel(keadaan, t)).length;
    expect(jalan > 0, keadaan).toBe(!['diubah', 'tidak_terbukti', 'berakhir'].includes(keadaan));
  }
});

test('nobody but the two approves, and the program approves and prolongs nothing', () => {
  const bolehSistem = TINDAKAN.filter((t) => (['tiada', ...KEADAAN] as const).some((k) => isBoleh('sistem', k, t)));
  expect(bolehSistem).toEqual(['impor', 'ingatkan', 'habis']);
  const penyetuju = PERAN.filter((peran: Peran) => isBoleh(peran, 'ditelaah', 'setujui'));
  expect(penyetuju).toEqual(['atasan', 'pimpinan']);
});
