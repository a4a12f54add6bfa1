import { Button } from '../../shared/html/components/button/button.tsx';
import type { Crumb } from '../../shared/html/components/breadcrumb/breadcrumb.tsx';
import { ErrorSummary, type FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import { Hidden } from '../../shared/html/components/field/field.tsx';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { Layout, PageHead } from '../../shared/html/layout/layout.tsx';
import { tautan } from '../../shared/html/tautan.ts';
import type { Children } from '../../shared/html/types.ts';
import { alamat } from '../alamat.ts';
import { lihatPesan } from './lihat.pesan.ts';

export type RuangProps = {
  halaman: Halaman;
  nomor: string;
  judul: string;
  lead?: Children;
  galat?: readonly FormError[];
  /** The case page itself has no way up but the front page. */
  puncak?: boolean;
  children: Children;
};

/** The frame of everything behind number and code: whose case, the way back, and the way out. Not for search engines. */
export function Ruang({ halaman, nomor, judul, lead, galat = [], puncak = false, children }: RuangProps) {
  const { bahasa } = halaman;
  const t = lihatPesan[bahasa];
  const atas: Crumb[] = [{ text: t.beranda, href: tautan('/', bahasa) }];
  const remah = puncak ? atas : [...atas, { text: t.nomor(nomor), href: tautan(alamat.lihat, bahasa) }];
  return (
    <Layout {...halaman} judul={`${judul} – ${nomor}`} lebar={puncak ? 'lebar' : 'baca'} tersembunyi remah={remah}>
      <ErrorSummary bahasa={bahasa} errors={galat} />
      <PageHead judul={judul} eyebrow={t.nomor(nomor)}>
        {lead}
      </PageHead>
      {children}
    </Layout>
  );
}

/** Leaving: one press, also for the next person on a shared phone. */
export function Keluar({ halaman }: { halaman: Halaman }) {
  const { bahasa, csrf = '' } = halaman;
  const t = lihatPesan[bahasa].atur;
  return (
    <form class="bt-leave" method="post" action={tautan(alamat.keluar, bahasa)}>
      <Hidden name="_csrf" value={csrf} />
      <Button variant="secondary" icon="log-out">
        {t.keluar}
      </Button>
      <p class="bt-muted bt-small">{t.keluarTeks}</p>
    </form>
  );
}
