import type { Bahasa } from '../../pesan.ts';
import { komponenPesan } from '../components.pesan.ts';

export interface Crumb {
  text: string;
  href: string;
}

/** The way back up. The page itself is not in it: its title stands right below. */
export function Breadcrumb({ bahasa, items }: { bahasa: Bahasa; items: readonly Crumb[] }) {
  if (items.length === 0) return null;
  return (
    <nav class="bt-crumbs" aria-label={komponenPesan[bahasa].remah}>
      <ol>
        {items.map((c) => (
          <li key={c.href}>
            <a href={c.href}>{c.text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
