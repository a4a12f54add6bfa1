import type { Children } from '../../types.ts';

export interface StatProps {
  /** The figure, already in words of its language. */
  value: string;
  label: string;
  /** The cases behind the figure: every figure opens to them. */
  href?: string;
  note?: Children;
}

/** One figure with what it counts. Several stand in `Stats`. */
export function Stat({ value, label, href, note }: StatProps) {
  return (
    <div class="bt-stat">
      <dt>{href === undefined ? label : <a href={href}>{label}</a>}</dt>
      <dd class="bt-stat__value">{value}</dd>
      {note && <dd class="bt-stat__note">{note}</dd>}
    </div>
  );
}

export function Stats({ children }: { children: Children }) {
  return <dl class="bt-stats">{children}</dl>;
}
