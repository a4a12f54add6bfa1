import { Breadcrumb, type Crumb } from '../components/breadcrumb/breadcrumb.tsx';
import type { Children } from '../types.ts';
import { Document } from './document.tsx';
import { Footer } from './footer.tsx';
import type { Halaman } from './halaman.ts';
import { Header } from './header.tsx';
import { layoutPesan } from './layout.pesan.ts';

export interface LayoutProps extends Halaman {
  /** Title of the window; the page writes its own `h1`, best by `PageHead`. */
  judul: string;
  deskripsi?: string;
  /** The way up, outermost first, without this page. */
  remah?: readonly Crumb[];
  /** A word to everybody: a closed desk, an outage, the practice city. */
  pengumuman?: Children;
  /** `baca`: one column of reading width (forms, texts) · `lebar`: the full width · `penuh`: the page lays itself out. */
  lebar?: 'baca' | 'lebar' | 'penuh';
  tersembunyi?: boolean;
  umpan?: readonly { href: string; judul: string }[];
  children: Children;
}

/** Every page that citizens see. */
export function Layout({ lebar = 'lebar', remah = [], pengumuman, children, ...p }: LayoutProps) {
  const t = layoutPesan[p.bahasa];
  return (
    <Document {...p} kelas="bt-public">
      <a class="ds-skip-link" href="#isi">
        {t.lewati}
      </a>
      {pengumuman && (
        <aside class="bt-announce" aria-label={t.pengumuman}>
          <div class="bt-wrap">{pengumuman}</div>
        </aside>
      )}
      <Header {...p} />
      {remah.length > 0 && (
        <div class={lebar === 'baca' ? 'bt-wrap bt-main--baca' : 'bt-wrap'}>
          <Breadcrumb bahasa={p.bahasa} items={remah} />
        </div>
      )}
      <main id="isi" tabindex={-1} class={lebar === 'penuh' ? 'bt-main' : `bt-main bt-wrap bt-main--${lebar}`}>
        {children}
      </main>
      <Footer {...p} />
    </Document>
  );
}

/** The head of a page: its one `h1`, a sentence of what it is for, and what stands beside it. */
export function PageHead({
  judul,
  eyebrow,
  aside,
  children,
}: {
  judul: Children;
  eyebrow?: Children;
  aside?: Children;
  children?: Children;
}) {
  return (
    <div class="bt-head">
      <div class="bt-head__text">
        {eyebrow && <p class="bt-eyebrow">{eyebrow}</p>}
        <h1>{judul}</h1>
        {children && <div class="bt-lead">{children}</div>}
      </div>
      {aside && <div class="bt-head__aside">{aside}</div>}
    </div>
  );
}
