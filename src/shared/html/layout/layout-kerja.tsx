import { Breadcrumb, type Crumb } from '../components/breadcrumb/breadcrumb.tsx';
import { Button } from '../components/button/button.tsx';
import { Hidden } from '../components/field/field.tsx';
import { Icon } from '../components/icon/icon.tsx';
import { tautan } from '../tautan.ts';
import type { Children } from '../types.ts';
import { Document } from './document.tsx';
import type { Halaman } from './halaman.ts';
import { Brand, LanguageLink } from './header.tsx';
import { layoutPesan } from './layout.pesan.ts';
import { menuFor } from './menu-kerja.ts';

export interface LayoutKerjaProps extends Halaman {
  judul: string;
  remah?: readonly Crumb[];
  /** A word from the last action (`?pesan=`), or to all officers. */
  pengumuman?: Children;
  /** A second column: facts of the case beside its work. */
  samping?: Children;
  children: Children;
}

/** The officers' workspace: denser than the public pages (16 px), the rooms at the side, keys through the queue. */
export function LayoutKerja({ remah = [], pengumuman, samping, children, ...p }: LayoutKerjaProps) {
  const t = layoutPesan[p.bahasa];
  return (
    <Document {...p} tersembunyi kelas="bt-work" ukuran="sm">
      <a class="ds-skip-link" href="#isi">
        {t.lewati}
      </a>
      <header class="bt-work__top">
        <Brand {...p} />
        <Account {...p} />
      </header>
      <nav class="bt-side" aria-label={t.menuKerja}>
        <ul>
          {menuFor(p.pengguna?.hak ?? new Set(), p.jalur, p.bahasa).map((m) => (
            <li key={m.href}>
              <a href={tautan(m.href, p.bahasa)} aria-current={m.current ? 'page' : undefined}>
                <Icon name={m.icon} />
                <span>{m.text}</span>
              </a>
            </li>
          ))}
        </ul>
        <Shortcuts {...p} />
      </nav>
      <div class={samping ? 'bt-work__body bt-work__body--two' : 'bt-work__body'}>
        <main id="isi" tabindex={-1}>
          <Breadcrumb bahasa={p.bahasa} items={remah} />
          {pengumuman}
          {children}
        </main>
        {samping && <aside class="bt-work__aside">{samping}</aside>}
      </div>
    </Document>
  );
}

function Account(p: Halaman) {
  const t = layoutPesan[p.bahasa];
  return (
    <div class="bt-account">
      <LanguageLink {...p} />
      <a href={tautan('/', p.bahasa)}>{t.situsPublik}</a>
      {p.pengguna && (
        <span class="bt-account__name">
          <Icon name="user" />
          {p.pengguna.nama}
          <span class="bt-muted"> {p.pengguna.peran.map((nama) => namaPeran(nama, p.bahasa)).join(', ')}</span>
        </span>
      )}
      {p.pengguna && p.csrf !== undefined && (
        <form method="post" action="/keluar">
          <Hidden name="_csrf" value={p.csrf} />
          <Button variant="tertiary" size="sm" icon="log-out">
            {t.keluar}
          </Button>
        </form>
      )}
    </div>
  );
}

/** Roles in words; one that this room does not know is shown as it is. */
export function namaPeran(nama: string, bahasa: Halaman['bahasa']): string {
  const words: Readonly<Record<string, string>> = layoutPesan[bahasa].peran;
  return words[nama] ?? nama;
}

function Shortcuts(p: Halaman) {
  const t = layoutPesan[p.bahasa];
  const keys = [
    [['/'], t.pintasanCari],
    [['j', 'k'], t.pintasanTurunNaik],
    [['Enter'], t.pintasanBuka],
    [['?'], t.pintasanBantuan],
  ] as const;
  return (
    <details class="bt-keys" data-module="keys">
      <summary>
        <Icon name="keyboard" />
        {t.pintasan}
      </summary>
      <dl>
        {keys.map(([names, text]) => (
          <div key={text}>
            <dt>
              {names.map((k) => (
                <kbd key={k}>{k}</kbd>
              ))}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
