import type { Bahasa } from '../../pesan.ts';
import type { Children } from '../../types.ts';
import { komponenPesan } from '../components.pesan.ts';

export interface SummaryRow {
  label: string;
  value: Children;
  /** Where this answer is changed; on "check your answers" pages. */
  changeHref?: string;
  /** Text that the law makes important: a date, a decision. */
  important?: boolean;
}

/** Facts of one thing, or the answers before sending. */
export function SummaryList({ rows, bahasa }: { rows: readonly SummaryRow[]; bahasa: Bahasa }) {
  const t = komponenPesan[bahasa];
  return (
    <dl class="bt-summary">
      {rows.map((r) => (
        <div key={r.label} class={r.important ? 'bt-summary__row bt-important' : 'bt-summary__row'}>
          <dt>{r.label}</dt>
          <dd>{r.value}</dd>
          {r.changeHref !== undefined && (
            <dd class="bt-summary__change">
              <a href={r.changeHref}>
                {t.ubah}
                <span class="ds-sr-only"> {r.label}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
