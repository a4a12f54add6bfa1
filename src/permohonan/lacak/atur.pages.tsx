import { Button, ButtonGroup, ButtonLink } from '../../shared/html/components/button/button.tsx';
import { Radios } from '../../shared/html/components/choice/choice.tsx';
import { Confirm } from '../../shared/html/components/confirm/confirm.tsx';
import { errorOf, type FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../../shared/html/components/field/field.tsx';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { tautan } from '../../shared/html/tautan.ts';
import { alamat } from '../alamat.ts';
import { KABARI_LEWAT } from '../istilah.ts';
import { kata } from '../kata.pesan.ts';
import { aturPesan } from './atur.pesan.ts';
import { Ruang } from './bingkai.tsx';

/** Withdrawing or replacing the code: asked once, on a page that says what follows. */
export function HalamanTanya({ halaman, nomor, apa }: { halaman: Halaman; nomor: string; apa: 'cabut' | 'kode' }) {
  const { bahasa, csrf = '' } = halaman;
  const t = aturPesan[bahasa][apa];
  return (
    <Ruang halaman={halaman} nomor={nomor} judul={t.judul}>
      <Confirm
        bahasa={bahasa}
        csrf={csrf}
        action={tautan(alamat[apa], bahasa)}
        deed={t.ya}
        tone={apa === 'cabut' ? 'danger' : 'accent'}
        back={{ href: tautan(alamat.lihat, bahasa), text: t.tidak }}
      >
        {Object.values(t.isi).map((kalimat) => (
          <p key={kalimat}>{kalimat}</p>
        ))}
      </Confirm>
    </Ruang>
  );
}

export type UbahKabarProps = {
  halaman: Halaman;
  nomor: string;
  isian: { lewat: string; telepon: string; email: string };
  ada: { telepon: boolean; email: boolean };
  /** May a contact still be added? Not once the case is decided. */
  bolehTambah: boolean;
  galat?: readonly FormError[];
};

/** How to be told, with the contact that the way needs. What is on file is named, never shown. */
export function HalamanUbahKabar({ halaman, nomor, isian, ada, bolehTambah, galat = [] }: UbahKabarProps) {
  const { bahasa, csrf = '' } = halaman;
  const t = aturPesan[bahasa].kabar;
  return (
    <Ruang halaman={halaman} nomor={nomor} judul={t.judul} lead={<p>{t.lead}</p>} galat={galat}>
      <form class="bt-form" method="post" action={tautan(alamat.kabar, bahasa)} novalidate>
        <Hidden name="_csrf" value={csrf} />
        <Radios
          bahasa={bahasa}
          name="lewat"
          label={t.lewat}
          value={isian.lewat}
          error={errorOf(galat, 'lewat')}
          options={KABARI_LEWAT.map((k) => ({ value: k, text: kata[bahasa].kabari[k] }))}
        />
        {bolehTambah ? <Kontak bahasa={bahasa} isian={isian} ada={ada} galat={galat} /> : <p class="bt-muted">{t.tertutup}</p>}
        <ButtonGroup>
          <Button>{t.simpan}</Button>
          <ButtonLink variant="tertiary" href={tautan(alamat.lihat, bahasa)}>
            {aturPesan[bahasa].kembali}
          </ButtonLink>
        </ButtonGroup>
      </form>
    </Ruang>
  );
}

type KontakProps = { bahasa: 'id' | 'en'; isian: UbahKabarProps['isian']; ada: UbahKabarProps['ada']; galat: readonly FormError[] };

function Kontak({ bahasa, isian, ada, galat }: KontakProps) {
  const t = aturPesan[bahasa].kabar;
  const medan = (name: 'telepon' | 'email') => ({
    bahasa,
    name,
    label: t[name],
    optional: true,
    autocomplete: 'off',
    value: isian[name],
    error: errorOf(galat, name),
    ...(ada[name] && { hint: t[`${name}Ada`] }),
  });
  return (
    <>
      <Field {...medan('telepon')} type="tel" width={20} />
      <Field {...medan('email')} type="email" />
    </>
  );
}
