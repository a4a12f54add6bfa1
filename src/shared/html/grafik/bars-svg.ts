import type { Scheme } from '../theme/tokens.ts';
import { token } from '../theme/tokens.ts';
import type { Tone } from '../types.ts';

export interface Bar {
  label: string;
  value: number;
  tone: Exclude<Tone, 'neutral'> | 'neutral';
}

export interface BarsWanted {
  bars: readonly Bar[];
  scheme: Scheme;
  /** Lying bars for few named groups, standing ones for a distribution. */
  direction: 'lying' | 'standing';
  width: number;
  height: number;
  /** Values in words of the page's language. */
  format: (value: number) => string;
  axis?: string;
}

/**
 * Bars as an SVG file, drawn by ECharts on the server. Shown by `<img>`, so its own style attributes stay in its own
 * document and no script reaches the page. ECharts is loaded with the first chart, not with the program.
 */
export async function drawBars(wanted: BarsWanted): Promise<string> {
  const [core, { BarChart }, { GridComponent }, { SVGRenderer }] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ]);
  core.use([BarChart, GridComponent, SVGRenderer]);
  const chart = core.init(null, null, { renderer: 'svg', ssr: true, width: wanted.width, height: wanted.height });
  chart.setOption(options(wanted));
  const svg = chart.renderToSVGString();
  chart.dispose();
  return plain(svg);
}

/** Style attributes as plain ones, no style sheet: the content policy that travels with every file of ours would drop them. */
function plain(svg: string): string {
  const bare = svg.replaceAll(/<style[\s\S]*?<\/style>\s*|\s(?:class|ecmeta_\w+)="[^"]*"/g, '');
  return bare.replaceAll(/ style="([^"]*)"/g, (_, style: string) =>
    style
      .split(';')
      .map((part) => part.split(':').map((x) => x.trim()))
      .filter((pair) => pair.length === 2)
      .map(([name = '', value = '']) => ` ${name}="${value}"`)
      .join(''),
  );
}

function options(w: BarsWanted) {
  const ink = token(w.scheme, 'neutral', 'text-default');
  const quiet = token(w.scheme, 'neutral', 'text-subtle');
  const font = { fontFamily: 'system-ui, sans-serif', fontSize: 17 };
  const names = {
    type: 'category' as const,
    data: w.bars.map((b) => b.label),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: token(w.scheme, 'neutral', 'border-default') } },
    axisLabel: { ...font, color: quiet, interval: 0 },
    ...(w.axis !== undefined && { name: w.axis, nameLocation: 'middle' as const, nameGap: 36, nameTextStyle: { ...font, color: quiet } }),
    inverse: w.direction === 'lying',
  };
  const values = { type: 'value' as const, show: false };
  return {
    animation: false,
    // No canvas on the server to measure words with: room for the longest is taken by its letters.
    grid:
      w.direction === 'lying'
        ? { left: 14 + 9.7 * Math.max(...w.bars.map((b) => b.label.length)), right: 50, top: 4, bottom: 4 }
        : { left: 4, right: 4, top: 30, bottom: w.axis === undefined ? 30 : 58 },
    xAxis: w.direction === 'lying' ? values : names,
    yAxis: w.direction === 'lying' ? names : values,
    series: [
      {
        type: 'bar' as const,
        silent: true,
        barCategoryGap: w.direction === 'lying' ? '40%' : '22%',
        label: {
          show: true,
          position: w.direction === 'lying' ? ('right' as const) : ('top' as const),
          ...font,
          fontWeight: 600,
          color: ink,
          formatter: (p: { value?: unknown }) => labelOf(p.value, w.format),
        },
        data: w.bars.map((b) => ({
          value: b.value,
          itemStyle: { color: token(w.scheme, b.tone, b.tone === 'warning' ? 'base-default' : 'border-default'), borderRadius: 3 },
        })),
      },
    ],
  };
}

function labelOf(value: unknown, format: (value: number) => string): string {
  return typeof value === 'number' && value > 0 ? format(value) : '';
}
