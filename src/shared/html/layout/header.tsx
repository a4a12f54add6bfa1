import { Icon } from '../components/icon/icon.tsx';
import { tautan } from '../tautan.ts';
import type { Halaman } from './halaman.ts';
import { layoutPesan } from './layout.pesan.ts';
import { Mark } from './marks.tsx';

/** Name of the house, the ways in, the other language. On a phone the ways in fold under "Menu". */
export function Header(p: Halaman) {
  const t = layoutPesan[p.bahasa];
  const items = menuItems(p);
  return (
    <header class="bt-header">
      <div class="bt-wrap bt-header__row">
        <Brand {...p} />
        <nav class="bt-nav" aria-label={t.menuUtama}>
          <ul>
            {items.map((i) => (
              <MenuItem key={i.href} {...i} />
            ))}
          </ul>
        </nav>
        <details class="bt-menu">
          <summary>
            <Icon name="menu" />
            {t.menu}
          </summary>
          <nav aria-label={t.menu}>
            <ul>
              {items.map((i) => (
                <MenuItem key={i.href} {...i} />
              ))}
              <li>
                <LanguageLink {...p} />
              </li>
            </ul>
          </nav>
        </details>
        <span class="bt-header__language">
          <LanguageLink {...p} />
        </span>
      </div>
    </header>
  );
}

export function Brand(p: Halaman) {
  return (
    <a class="bt-brand" href={tautan('/', p.bahasa)}>
      <Mark />
      <span class="bt-brand__text">
        <strong>Betang</strong>
        <span>{p.badan.nama}</span>
      </span>
    </a>
  );
}

interface Item {
  href: string;
  text: string;
  current: boolean;
}

function MenuItem({ href, text, current }: Item) {
  return (
    <li>
      <a href={href} aria-current={current ? 'true' : undefined}>
        {text}
      </a>
    </li>
  );
}

function menuItems({ bahasa, jalur }: Halaman): Item[] {
  const t = layoutPesan[bahasa];
  const ways = [
    ['/informasi', t.informasi],
    ['/permohonan/baru', t.ajukan],
    ['/permohonan/lacak', t.lacak],
    ['/unit', t.unit],
    ['/keterbukaan', t.keterbukaan],
    ['/bantuan', t.bantuan],
  ] as const;
  const path = jalur.split('?')[0] ?? '/';
  return ways.map(([href, text]) => ({ href: tautan(href, bahasa), text, current: path === href || path.startsWith(`${href}/`) }));
}

export function LanguageLink({ bahasa, jalur }: Halaman) {
  const t = layoutPesan[bahasa];
  const other = bahasa === 'id' ? 'en' : 'id';
  return (
    <a class="bt-language" href={tautan(jalur, other)} hreflang={other} lang={other}>
      <Icon name="languages" />
      {t.bahasaLain}
    </a>
  );
}
