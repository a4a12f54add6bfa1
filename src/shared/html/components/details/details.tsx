import type { Children } from '../../types.ts';

/** More for those who want it: a day-by-day ledger, the law's own words. Opened when printed. */
export function Details({ summary, open, children }: { summary: string; open?: boolean; children: Children }) {
  return (
    <details class="bt-details" open={open}>
      <summary>{summary}</summary>
      <div class="bt-details__body">{children}</div>
    </details>
  );
}
