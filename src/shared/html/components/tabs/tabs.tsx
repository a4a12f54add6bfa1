import { formatAngka } from '../../format.ts';
import type { Bahasa } from '../../pesan.ts';

export interface TabLink {
  href: string;
  text: string;
  current?: boolean;
  count?: number;
}

/** Views of one thing, each with its own address: links, not a script. */
export function Tabs({ label, items, bahasa }: { label: string; items: readonly TabLink[]; bahasa: Bahasa }) {
  return (
    <nav class="bt-tabs" aria-label={label}>
      <ul>
        {items.map((i) => (
          <li key={i.href}>
            <a href={i.href} aria-current={i.current ? 'page' : undefined}>
              {i.text}
              {i.count !== undefined && <span class="bt-tabs__count">{formatAngka(i.count, bahasa)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
