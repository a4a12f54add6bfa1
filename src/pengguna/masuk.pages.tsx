import { Alert } from '../shared/html/components/alert/alert.tsx';
import { Button } from '../shared/html/components/button/button.tsx';
import { errorOf, ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { Layout, PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { masukPesan } from './masuk.pesan.ts';

type Props = { halaman: Halaman; galat?: readonly FormError[] };

export function HalamanMasuk({
  halaman,
  galat = [],
  email = '',
  lanjut = '',
  kabar,
}: Props & { email?: string; lanjut?: string; kabar?: string | undefined }) {
  const t = masukPesan[halaman.bahasa];
  return (
    <Layout {...halaman} judul={t.judul} lebar="baca" tersembunyi>
      <PageHead judul={t.judul}>
        <p>
          {t.pengantar} <a href={tautan('/permohonan/lacak', halaman.bahasa)}>{t.lacak}</a>
        </p>
      </PageHead>
      {kabar !== undefined && (
        <Alert bahasa={halaman.bahasa} tone="success" live>
          {kabar}
        </Alert>
      )}
      <ErrorSummary bahasa={halaman.bahasa} errors={galat} />
      <form method="post" action={tautan('/masuk', halaman.bahasa)} class="bt-form" novalidate>
        <Hidden name="_csrf" value={halaman.csrf ?? ''} />
        <Hidden name="lanjut" value={lanjut} />
        <Field
          bahasa={halaman.bahasa}
          name="email"
          label={t.email}
          type="email"
          value={email}
          autocomplete="username"
          error={errorOf(galat, 'email')}
          required
        />
        <Field
          bahasa={halaman.bahasa}
          name="sandi"
          label={t.sandi}
          type="password"
          autocomplete="current-password"
          error={errorOf(galat, 'sandi')}
          required
        />
        <Button>{t.masuk}</Button>
      </form>
      <p>
        <a href={tautan('/masuk/lupa', halaman.bahasa)}>{t.lupa}</a>
      </p>
    </Layout>
  );
}

export function HalamanKode({ halaman, galat = [], lanjut = '' }: Props & { lanjut?: string }) {
  const t = masukPesan[halaman.bahasa];
  return (
    <Layout {...halaman} judul={t.judulKode} lebar="baca" tersembunyi>
      <PageHead judul={t.judulKode}>
        <p>{t.pengantarKode}</p>
      </PageHead>
      <ErrorSummary bahasa={halaman.bahasa} errors={galat} />
      <form method="post" action={tautan('/masuk/kode', halaman.bahasa)} class="bt-form" novalidate>
        <Hidden name="_csrf" value={halaman.csrf ?? ''} />
        <Hidden name="lanjut" value={lanjut} />
        <Field
          bahasa={halaman.bahasa}
          name="kode"
          label={t.kode}
          inputmode="numeric"
          autocomplete="one-time-code"
          width={8}
          error={errorOf(galat, 'kode')}
        />
        <p>{t.pakaiCadangan}</p>
        <Field bahasa={halaman.bahasa} name="cadangan" label={t.kodeCadangan} width={20} />
        <Button>{t.lanjut}</Button>
      </form>
    </Layout>
  );
}
