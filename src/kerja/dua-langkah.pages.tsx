import { Button } from '../shared/html/components/button/button.tsx';
import { Details } from '../shared/html/components/details/details.tsx';
import { errorOf, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import { akunPesan } from './akun.pesan.ts';

export type Dua =
  | { langkah: 'mati' | 'aktif' }
  | { langkah: 'pasang'; qr: string; uri: string; rahasia: string; cadangan: readonly string[] };

type Props = { halaman: Halaman; dua: Dua; galat: readonly FormError[] };

/** The second step: off, being set up, on. */
export function DuaLangkah(p: Props) {
  const t = akunPesan[p.halaman.bahasa];
  return (
    <section class="bt-stack" aria-labelledby="dua-langkah">
      <h2 id="dua-langkah">{t.dua}</h2>
      {p.dua.langkah === 'aktif' && <Aktif {...p} />}
      {p.dua.langkah === 'mati' && (
        <>
          <p>{t.duaMati}</p>
          <DenganSandi {...p} jalur="/kerja/akun/dua-langkah" tombol={t.duaPasang} id="sandi" />
        </>
      )}
      {p.dua.langkah === 'pasang' && <Pasang {...p} dua={p.dua} />}
    </section>
  );
}

function Aktif(p: Props) {
  const t = akunPesan[p.halaman.bahasa];
  return (
    <>
      <p>{t.duaAktif}</p>
      <Details summary={t.duaCadanganBaru}>
        <p>{t.duaCadanganJelas}</p>
        <DenganSandi {...p} jalur="/kerja/akun/dua-langkah/cadangan" tombol={t.duaCadanganBaru} id="sandi-cadangan" />
      </Details>
      <Details summary={t.duaLepas} open={p.galat.some((g) => g.field === 'sandi')}>
        <DenganSandi {...p} jalur="/kerja/akun/dua-langkah/lepas" tombol={t.duaLepas} id="sandi" />
      </Details>
    </>
  );
}

/** A deed on the second step, proven by the password. */
function DenganSandi({ halaman, galat, jalur, tombol, id }: Props & { jalur: string; tombol: string; id: string }) {
  const { bahasa, csrf = '' } = halaman;
  return (
    <form method="post" action={tautan(jalur, bahasa)} class="bt-form" novalidate>
      <Hidden name="_csrf" value={csrf} />
      <Field
        bahasa={bahasa}
        id={id}
        name="sandi"
        label={akunPesan[bahasa].duaSandi}
        type="password"
        autocomplete="current-password"
        error={id === 'sandi' ? errorOf(galat, 'sandi') : undefined}
      />
      <Button variant="secondary">{tombol}</Button>
    </form>
  );
}

function Pasang({ halaman, dua, galat }: Props & { dua: Extract<Dua, { langkah: 'pasang' }> }) {
  const { bahasa, csrf = '' } = halaman;
  const t = akunPesan[bahasa];
  return (
    <form method="post" action={tautan('/kerja/akun/dua-langkah/sahkan', bahasa)} class="bt-form" novalidate>
      <p>{t.duaPindai}</p>
      <p>
        <img src={dua.qr} width={220} height={220} alt={t.duaQr} />
      </p>
      <p>
        {t.duaRahasia}: <code class="bt-break">{dua.rahasia}</code>
      </p>
      <h3>{t.duaCadangan}</h3>
      <KodeCadangan bahasa={bahasa} kode={dua.cadangan} />
      <Hidden name="_csrf" value={csrf} />
      <Hidden name="uri" value={dua.uri} />
      <Hidden name="cadangan" value={dua.cadangan.join(' ')} />
      <Field
        bahasa={bahasa}
        name="kode"
        label={t.duaKode}
        inputmode="numeric"
        autocomplete="one-time-code"
        width={8}
        error={errorOf(galat, 'kode')}
      />
      <Button>{t.duaSahkan}</Button>
    </form>
  );
}

export function KodeCadangan({ bahasa, kode }: { bahasa: Halaman['bahasa']; kode: readonly string[] }) {
  return (
    <>
      <p>{akunPesan[bahasa].duaCadanganJelas}</p>
      <ul>
        {kode.map((k) => (
          <li key={k}>
            <code>{k}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
