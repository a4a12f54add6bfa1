import type { Children } from '../../types.ts';
import type { Bahasa } from '../../pesan.ts';
import { komponenPesan } from '../components.pesan.ts';

export interface ChartProps {
  bahasa: Bahasa;
  title: string;
  /** What the picture shows, as one sentence: the finding, not the axes. */
  summary: string;
  src: string;
  /** The same picture for dark surroundings. */
  srcDark?: string;
  width: number;
  height: number;
  /** The figures behind it: a `Table`. */
  table: Children;
}

/** A chart drawn by the server, as a picture with a table twin. */
export function Chart(p: ChartProps) {
  return (
    <figure class="bt-chart">
      <figcaption>
        <strong>{p.title}</strong>
        <span>{p.summary}</span>
      </figcaption>
      <picture>
        {p.srcDark && <source srcset={p.srcDark} media="screen and (prefers-color-scheme: dark)" />}
        <img src={p.src} alt={p.summary} width={p.width} height={p.height} loading="lazy" decoding="async" />
      </picture>
      <details class="bt-details bt-details--quiet">
        <summary>{komponenPesan[p.bahasa].tabel}</summary>
        <div class="bt-details__body">{p.table}</div>
      </details>
    </figure>
  );
}
