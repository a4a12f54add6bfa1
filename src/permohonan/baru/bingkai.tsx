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

/** What was typed in a step, as text; lists as lists. */
export type Isian = Readonly<Record<string, string | readonly string[] | undefined>>;
export type LangkahProps = { halaman: Halaman; isian: Isian; galat?: readonly FormError[] };

export const teks = (isian: Isian, nama: string): string | undefined => {
  const nilai = isian[nama];
  return typeof nilai === 'string' ? nilai : undefined;
};
export const daftar = (isian: Isian, nama: string): readonly string[] => {
  const nilai = isian[nama];
  return nilai === undefined ? [] : typeof nilai === 'string' ? [nilai] : nilai;
};

/** A page of the form without a step of its own. Search engines leave all of them out. */
export function Lembar({ halaman, judul, lead, children }: { halaman: Halaman; judul: string; lead?: Children; children: Children }) {
  const { bahasa } = halaman;
  const t = baruPesan[bahasa];
  return (
    <Layout {...halaman} judul={`${judul} – ${t.judul}`} lebar="baca" tersembunyi remah={[{ text: t.beranda, href: tautan('/', bahasa) }]}>
      <PageHead judul={judul}>{lead}</PageHead>
      <div class="bt-stack bt-stack--lg">{children}</div>
    </Layout>
  );
}

export type BingkaiProps = {
  halaman: Halaman;
  langkah: Langkah;
  judul: string;
  lead?: Children;
  galat?: readonly FormError[];
  /** Nothing is kept yet: then nothing is said about keeping and deleting. */
  kosong?: boolean;
  children: Children;
};

/** The frame of every step: where one stands, one question, what happens to the answers. */
export function Bingkai({ halaman, langkah, judul, lead, galat = [], kosong = false, children }: BingkaiProps) {
  const { bahasa } = halaman;
  const t = baruPesan[bahasa];
  return (
    <Layout {...halaman} judul={`${judul} – ${t.judul}`} lebar="baca" tersembunyi remah={[{ text: t.beranda, href: tautan('/', bahasa) }]}>
      <ErrorSummary bahasa={bahasa} errors={galat} />
      <Steps bahasa={bahasa} names={LANGKAH.map((l) => t.langkah[l])} current={LANGKAH.indexOf(langkah) + 1} />
      <PageHead judul={judul}>{lead}</PageHead>
      {children}
      {!kosong && (
        <div class="bt-keep">
          <p>{t.tersimpan}</p>
          <p>
            <a href={tautan(alamat.hapusDraf, bahasa)}>{t.hapus}</a>
          </p>
        </div>
      )}
    </Layout>
  );
}

type FormProps = {
  halaman: Halaman;
  /** Where it is sent; a step's own address by default. */
  ke: string;
  /** Where "back" leads; none on the first step. */
  kembali: string | undefined;
  /** Long answers are saved while they are typed. */
  otomatis?: boolean;
  children: Children;
};

/** The form of one step. */
export function Formulir({ halaman, ke, kembali, otomatis = false, children }: FormProps) {
  const { bahasa } = halaman;
  const t = baruPesan[bahasa];
  return (
    <form class="bt-form" method="post" action={tautan(ke, bahasa)} novalidate data-module={otomatis ? 'draft keep' : 'draft'}>
      <Hidden name="_csrf" value={halaman.csrf ?? ''} />
      {children}
      {otomatis && (
        <p class="bt-muted bt-small" data-keep role="status" hidden>
          {t.otomatis}
        </p>
      )}
      <ButtonGroup>
        <Button iconEnd="arrow-right">{t.lanjut}</Button>
        {kembali !== undefined && (
          <ButtonLink variant="tertiary" icon="arrow-left" href={tautan(kembali, bahasa)}>
            {t.kembali}
          </ButtonLink>
        )}
      </ButtonGroup>
    </form>
  );
}

/** The step before, as the address of "back". */
export const sebelum = (langkah: Langkah): string | undefined => {
  const l = LANGKAH[LANGKAH.indexOf(langkah) - 1];
  return l === undefined ? undefined : alamat.langkah(l);
};
