import type { Crumb } from '../shared/html/components/breadcrumb/breadcrumb.tsx';
import { Button, ButtonGroup, ButtonLink } from '../shared/html/components/button/button.tsx';
import { ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Hidden } from '../shared/html/components/field/field.tsx';
import { Steps } from '../shared/html/components/steps/steps.tsx';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { Layout, PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import type { Children } from '../shared/html/types.ts';
import { wargaPesan } from './warga.pesan.ts';

type LangkahLacak = 'alasan' | 'kasus' | 'periksa';
type LangkahBaru = 'informasi' | 'siapa' | 'periksa';
export const LACAK = ['alasan', 'kasus', 'periksa'] as const;
export const BARU = ['informasi', 'siapa', 'periksa'] as const;

type RuangProps = {
  halaman: Halaman;
  judul: string;
  lead?: Children;
  remah?: readonly Crumb[];
  galat?: readonly FormError[];
  children: Children;
  lebar?: 'baca' | 'lebar';
  tersembunyi?: boolean;
};

/** The frame of every page of an objection: way back, errors, head. */
export function Ruang({ halaman, judul, lead, remah = [], galat = [], lebar = 'baca', tersembunyi = true, children }: RuangProps) {
  const { bahasa } = halaman;
  const t = wargaPesan[bahasa];
  return (
    <Layout
      {...halaman}
      judul={judul}
      lebar={lebar}
      tersembunyi={tersembunyi}
      remah={[{ text: t.beranda, href: tautan('/', bahasa) }, ...remah]}
    >
      <ErrorSummary bahasa={bahasa} errors={galat} />
      <PageHead judul={judul}>{lead}</PageHead>
      {children}
    </Layout>
  );
}

/** The way to one's request, while an objection to it is written or read. */
export const remahPermohonan = ({ bahasa }: Halaman, nomor: string): Crumb[] => [
  { text: wargaPesan[bahasa].permohonan(nomor), href: tautan('/permohonan/lacak/lihat', bahasa) },
];

export function Langkah({ halaman: { bahasa }, kini }: { halaman: Halaman; kini: LangkahLacak | LangkahBaru }) {
  const t = wargaPesan[bahasa].langkah;
  const urut: readonly (LangkahLacak | LangkahBaru)[] = kini === 'alasan' || kini === 'kasus' ? LACAK : BARU;
  return <Steps bahasa={bahasa} names={urut.map((l) => t[l])} current={urut.indexOf(kini) + 1} />;
}

type FormProps = { halaman: Halaman; ke: string; kembali?: string; children: Children };

export function Formulir({ halaman: { bahasa, csrf = '' }, ke, kembali, children }: FormProps) {
  const t = wargaPesan[bahasa];
  return (
    <form class="bt-form" method="post" action={tautan(ke, bahasa)} novalidate data-module="draft">
      <Hidden name="_csrf" value={csrf} />
      {children}
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
