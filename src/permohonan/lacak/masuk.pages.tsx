import { Alert } from '../../shared/html/components/alert/alert.tsx';
import { Button, ButtonGroup, ButtonLink } from '../../shared/html/components/button/button.tsx';
import { errorOf, ErrorSummary, type FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../../shared/html/components/field/field.tsx';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { Layout, PageHead } from '../../shared/html/layout/layout.tsx';
import { tautan } from '../../shared/html/tautan.ts';
import type { Children } from '../../shared/html/types.ts';
import { alamat } from '../alamat.ts';
import { masukPesan } from './masuk.pesan.ts';

type Props = { halaman: Halaman; galat?: readonly FormError[] };

function Pintu({ halaman, judul, lead, galat = [], children }: Props & { judul: string; lead: Children; children: Children }) {
  const { bahasa } = halaman;
  const t = masukPesan[bahasa];
  return (
    <Layout {...halaman} judul={judul} lebar="baca" remah={[{ text: t.beranda, href: tautan('/', bahasa) }]}>
      <ErrorSummary bahasa={bahasa} errors={galat} />
      <PageHead judul={judul}>
        <p>{lead}</p>
      </PageHead>
      <div class="bt-stack">{children}</div>
    </Layout>
  );
}

export type SebabMasuk = 'berakhir' | 'keluar';

/** The door: number and code. A refused code never comes back in the page; the number does. */
export function HalamanMasukLacak({ halaman, galat = [], nomor, sebab }: Props & { nomor: string; sebab?: SebabMasuk }) {
  const { bahasa, csrf = '' } = halaman;
  const t = masukPesan[bahasa].masuk;
  return (
    <Pintu halaman={halaman} galat={galat} judul={t.judul} lead={t.lead}>
      {sebab === 'berakhir' && (
        <Alert bahasa={bahasa} tone="info" title={t.berakhir}>
          <p>{t.berakhirTeks}</p>
        </Alert>
      )}
      {sebab === 'keluar' && (
        <Alert bahasa={bahasa} tone="success" title={t.keluar} live>
          <p>{t.keluarTeks}</p>
        </Alert>
      )}
      <form class="bt-form" method="post" action={tautan(alamat.lacak, bahasa)} novalidate>
        <Hidden name="_csrf" value={csrf} />
        <Field {...medanNomor(halaman, galat, nomor)} />
        <Field
          bahasa={bahasa}
          name="kode"
          label={t.kode}
          hint={t.kodeBantu}
          width={12}
          maxlength={40}
          autocomplete="off"
          spellcheck={false}
          error={errorOf(galat, 'kode')}
        />
        <ButtonGroup>
          <Button iconEnd="arrow-right">{t.buka}</Button>
        </ButtonGroup>
      </form>
      <p>
        {t.hilang} <a href={tautan(alamat.kodeHilang, bahasa)}>{t.hilangTeks}</a>
      </p>
      <p class="bt-muted bt-small">{t.perangkat}</p>
    </Pintu>
  );
}

function medanNomor({ bahasa }: Halaman, galat: readonly FormError[], nomor: string) {
  const t = masukPesan[bahasa].masuk;
  return {
    bahasa,
    name: 'nomor',
    label: t.nomor,
    hint: t.nomorBantu,
    inputmode: 'numeric' as const,
    width: 12 as const,
    maxlength: 40,
    autocomplete: 'off',
    value: nomor,
    error: errorOf(galat, 'nomor'),
  };
}

/** A lost code: number and contact. The answer is one and the same sentence. */
export function HalamanKodeHilang({ halaman, galat = [], nomor, terkirim = false }: Props & { nomor: string; terkirim?: boolean }) {
  const { bahasa, csrf = '' } = halaman;
  const t = masukPesan[bahasa].hilang;
  if (terkirim)
    return (
      <Pintu halaman={halaman} judul={t.terkirim} lead={t.terkirimTeks}>
        <p>{t.belumTiba}</p>
        <Meja bahasa={bahasa} kontak={halaman.badan.kontak} />
      </Pintu>
    );
  return (
    <Pintu halaman={halaman} galat={galat} judul={t.judul} lead={t.lead}>
      <form class="bt-form" method="post" action={tautan(alamat.kodeHilang, bahasa)} novalidate>
        <Hidden name="_csrf" value={csrf} />
        <Field {...medanNomor(halaman, galat, nomor)} />
        <Field
          bahasa={bahasa}
          name="kontak"
          label={t.kontak}
          hint={t.kontakBantu}
          maxlength={254}
          autocomplete="off"
          error={errorOf(galat, 'kontak')}
        />
        <p class="bt-muted">{t.lama}</p>
        <Button icon="send">{t.kirim}</Button>
      </form>
      <Meja bahasa={bahasa} kontak={halaman.badan.kontak} />
    </Pintu>
  );
}

function Meja({ bahasa, kontak }: { bahasa: 'id' | 'en'; kontak: Halaman['badan']['kontak'] }) {
  const t = masukPesan[bahasa].hilang;
  return (
    <section class="bt-stack bt-stack--sm">
      <h2>{t.meja}</h2>
      <p>{t.mejaTeks}</p>
      {kontak?.alamat && <p class="bt-muted">{[kontak.alamat, kontak.jamLayanan].filter(Boolean).join(' · ')}</p>}
    </section>
  );
}

/** Where the one-time link leads. Reading it uses nothing up: messengers look at links by themselves. */
export function HalamanTautanKode({ halaman, galat = [], nomor, tanda }: Props & { nomor: string; tanda: string | undefined }) {
  const { bahasa, csrf = '' } = halaman;
  const t = masukPesan[bahasa].baru;
  if (tanda === undefined)
    return (
      <Pintu halaman={halaman} judul={t.mati} lead={t.matiTeks}>
        <ButtonLink href={tautan(alamat.kodeHilang, bahasa)}>{t.minta}</ButtonLink>
      </Pintu>
    );
  return (
    <Pintu halaman={halaman} galat={galat} judul={t.judul} lead={t.lead}>
      <form class="bt-form" method="post" action={tautan(alamat.kodeBaru(tanda), bahasa)} novalidate>
        <Hidden name="_csrf" value={csrf} />
        <Field {...medanNomor(halaman, galat, nomor)} />
        <Button icon="key-round">{t.buat}</Button>
      </form>
    </Pintu>
  );
}

/** The new code, once, without the number beside it. */
export function HalamanKodeJadi({ halaman, kode }: { halaman: Halaman; kode: string }) {
  const { bahasa } = halaman;
  const t = masukPesan[bahasa].baru;
  return (
    <Pintu halaman={halaman} judul={t.jadi} lead={t.jadiTeks}>
      <p class="bt-secret">{kode}</p>
      <ButtonGroup>
        <ButtonLink href={tautan(alamat.lihat, bahasa)} iconEnd="arrow-right">
          {t.lanjut}
        </ButtonLink>
      </ButtonGroup>
    </Pintu>
  );
}
