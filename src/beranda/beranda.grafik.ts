import { drawBars } from '../shared/html/grafik/bars-svg.ts';
import { formatAngka } from '../shared/html/format.ts';
import type { Bahasa } from '../shared/html/pesan.ts';
import type { Scheme } from '../shared/html/theme/tokens.ts';
import type { Janji } from './beranda.ts';
import { berandaPesan } from './beranda.pesan.ts';

export type NamaGrafik = 'waktu' | 'utang' | 'mutakhir';

/** One of the front page's charts as an SVG file. */
export function drawGrafikBeranda(nama: NamaGrafik, janji: Janji, bahasa: Bahasa, scheme: Scheme): Promise<string> {
  const t = berandaPesan[bahasa];
  const format = (n: number) => formatAngka(n, bahasa);
  const size = { scheme, width: 440, height: 240, format };
  if (nama === 'waktu') {
    const tones = ['accent', 'accent', 'accent', 'warning', 'danger'] as const;
    const labels = [...Object.values(t.kelompok).slice(0, 4), '>17'];
    const bars = labels.map((label, i) => ({ label, value: janji.sebaran.kelompok[i] ?? 0, tone: tones[i] ?? 'accent' }));
    return drawBars({ ...size, bars, direction: 'standing', axis: t.hariKerja.toLowerCase() });
  }
  if (nama === 'mutakhir') {
    const tones = { mutakhir: 'accent', segera: 'accent', lewat: 'warning', terbengkalai: 'danger' } as const;
    const urut = ['mutakhir', 'segera', 'lewat', 'terbengkalai'] as const;
    const bars = urut.map((k) => ({ label: t.tingkat[k], value: janji.mutakhir[k], tone: tones[k] }));
    return drawBars({ ...size, direction: 'lying', bars });
  }
  const { lewat, mendesak, longgar } = janji.berjalan;
  return drawBars({
    ...size,
    direction: 'lying',
    bars: [
      { label: t.utang.lewat, value: lewat, tone: 'danger' },
      { label: t.utang.mendesak, value: mendesak, tone: 'warning' },
      { label: t.utang.longgar, value: longgar, tone: 'accent' },
    ],
  });
}
