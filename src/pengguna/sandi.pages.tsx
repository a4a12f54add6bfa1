import { Alert } from '../shared/html/components/alert/alert.tsx';
import { Button, ButtonLink } from '../shared/html/components/button/button.tsx';
import { errorOf, ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { Layout, PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { masukPesan } from './masuk.pesan.ts';

type Props = { halaman: Halaman; galat?: readonly FormError[] };

export function HalamanLupa({ halaman, galat = [], terkirim = false, email = '' }: Props & { terkirim?: boolean; email?: string }) {
  const t = masukPesan[halaman.bahasa];
  return (
    <Layout {...halaman} judul={t.judulLupa} lebar="baca" tersembunyi>
      <PageHead judul={t.judulLupa}>
        <p>{t.pengantarLupa}</p>
      </PageHead>
      {terkirim && (
        <Alert bahasa={halaman.bahasa} tone="success" live>
          {t.terkirim}
        </Alert>
      )}
      <ErrorSummary bahasa={halaman.bahasa} errors={galat} />
      <form method="post" action={tautan('/masuk/lupa', halaman.bahasa)} class="bt-form" novalidate>
        <Hidden name="_csrf" value={halaman.csrf ?? ''} />
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
        <Button>{t.kirimTautan}</Button>
      </form>
    </Layout>
  );
}

export function HalamanAturSandi({ halaman, galat = [], token }: Props & { token: string }) {
  const t = masukPesan[halaman.bahasa];
  return (
    <Layout {...halaman} judul={t.judulAtur} lebar="baca" tersembunyi>
      <PageHead judul={t.judulAtur}>
        <p>{t.sesudahSimpan}</p>
      </PageHead>
      <ErrorSummary bahasa={halaman.bahasa} errors={galat} />
      <form method="post" action={tautan('/masuk/atur-sandi', halaman.bahasa)} class="bt-form" novalidate>
        <Hidden name="_csrf" value={halaman.csrf ?? ''} />
        <Hidden name="token" value={token} />
        <Field
          bahasa={halaman.bahasa}
          name="sandi"
          label={t.sandiBaru}
          hint={t.petunjukSandi}
          type="password"
          autocomplete="new-password"
          error={errorOf(galat, 'sandi')}
          required
        />
        <Button>{t.simpan}</Button>
      </form>
      <p>
        <a href={tautan('/masuk/lupa', halaman.bahasa)}>{t.lupa}</a>
      </p>
    </Layout>
  );
}

/** A link that was used or is too old: what still holds, and the way to a new one. */
export function HalamanTautanMati({ halaman }: { halaman: Halaman }) {
  const t = masukPesan[halaman.bahasa];
  return (
    <Layout {...halaman} judul={t.judulMati} lebar="baca" tersembunyi>
      <PageHead judul={t.judulMati}>
        <p>{t.tautanMati}</p>
      </PageHead>
      <p>
        <ButtonLink href={tautan('/masuk/lupa', halaman.bahasa)}>{t.mintaBaru}</ButtonLink>
      </p>
    </Layout>
  );
}

/** A button, not the link itself: mail filters open links before people do. */
export function HalamanVerifikasi({ halaman, token }: { halaman: Halaman; token: string }) {
  const t = masukPesan[halaman.bahasa];
  return (
    <Layout {...halaman} judul={t.judulVerifikasi} lebar="baca" tersembunyi>
      <PageHead judul={t.judulVerifikasi}>
        <p>{t.pengantarVerifikasi}</p>
      </PageHead>
      <form method="post" action={tautan('/masuk/verifikasi', halaman.bahasa)} class="bt-form">
        <Hidden name="_csrf" value={halaman.csrf ?? ''} />
        <Hidden name="token" value={token} />
        <Button>{t.verifikasi}</Button>
      </form>
    </Layout>
  );
}
