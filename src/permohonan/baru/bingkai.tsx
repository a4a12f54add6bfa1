import { Button, ButtonGroup, ButtonLink } from '../../shared/html/components/button/button.tsx';
import { ErrorSummary, type FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import { Hidden } from '../../shared/html/components/field/field.tsx';
import { Steps } from '../../shared/html/components/steps/steps.tsx';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { Layout, PageHead } from '../../shared/html/layout/layout.tsx';
import { tautan } from '../../shared/html/tautan.ts';
import type { Children } from '../../shared/html/types.ts';
import { alamat } from '../alamat.ts';
import { LANGKAH, type Langkah } from '../draf.ts';
import { baruPesan } from './baru.pesan.ts';

export type BingkaiProps = {
  halaman: Halaman;
  langkah: Langkah;
  judul: string;
  lead?: Children;
  galat?: readonly FormError[];
  children: Children;
};

/** The frame of every step: where one stands, one question, what happens to the answers. */
export function Bingkai({ halaman, langkah, judul, lead, galat = [], children }: BingkaiProps) {
  const { bahasa } = halaman;
  const t = baruPesan[bahasa];
  return (
    <Layout {...halaman} judul={`${judul} – ${t.judul}`} lebar="baca" tersembunyi remah={[{ text: t.beranda, href: tautan('/', bahasa) }]}>
      <ErrorSummary bahasa={bahasa} errors={galat} />
      <Steps bahasa={bahasa} names={LANGKAH.map((l) => t.langkah[l])} current={LANGKAH.indexOf(langkah) + 1} />
      <PageHead judul={judul}>{lead}</PageHead>
      {children}
      <p class="bt-muted bt-small">{t.tersimpan}</p>
      <p>
        <a href={tautan(alamat.hapusDraf, bahasa)}>{t.hapus}</a>
      </p>
    </Layout>
  );
}

/** The form of one step. */
export function Langkahan({ halaman, langkah, children }: { halaman: Halaman; langkah: Langkah; children: Children }) {
  const { bahasa } = halaman;
  const t = baruPesan[bahasa];
  const sebelum = LANGKAH[LANGKAH.indexOf(langkah) - 1];
  return (
    <form class="bt-form" method="post" action={tautan(alamat.langkah(langkah), bahasa)} novalidate data-module="draft">
      <Hidden name="_csrf" value={halaman.csrf ?? ''} />
      {children}
      <ButtonGroup>
        <Button iconEnd="arrow-right">{t.lanjut}</Button>
        {sebelum && (
          <ButtonLink variant="tertiary" icon="arrow-left" href={tautan(alamat.langkah(sebelum), bahasa)}>
            {t.kembali}
          </ButtonLink>
        )}
      </ButtonGroup>
    </form>
  );
}
