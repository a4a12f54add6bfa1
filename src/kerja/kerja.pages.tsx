import { Alert } from '../shared/html/components/alert/alert.tsx';
import { Button } from '../shared/html/components/button/button.tsx';
import { ErrorSummary, errorOf, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { SummaryList } from '../shared/html/components/summary-list/summary-list.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { formatTanggal } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { kerjaPesan } from './kerja.pesan.ts';
import type { TokenTampil } from './kerja.queries.ts';

export type Dua = { langkah: 'mati' | 'aktif' } | { langkah: 'pasang'; qr: string; rahasia: string; cadangan: readonly string[] };

type AkunProps = {
  halaman: Halaman;
  email: string;
  peran: readonly string[];
  token: readonly TokenTampil[];
  tokenBaru?: string | undefined;
  dua: Dua;
  galat?: readonly FormError[];
};

export function HalamanAkun({ halaman, email, peran, token, tokenBaru, dua, galat = [] }: AkunProps) {
  const t = kerjaPesan[halaman.bahasa];
  return (
    <LayoutKerja {...halaman} judul={t.akun}>
      <PageHead judul={t.akun} />
      <ErrorSummary bahasa={halaman.bahasa} errors={galat} />
      <SummaryList
        bahasa={halaman.bahasa}
        rows={[
          { label: t.email, value: email },
          { label: t.peran, value: peran.join(', ') },
        ]}
      />
      <DuaLangkah halaman={halaman} dua={dua} galat={galat} />
      <h2>{t.token}</h2>
      <p>{t.tokenPenjelasan}</p>
      {tokenBaru !== undefined && (
        <Alert bahasa={halaman.bahasa} tone="success" live>
          <p>{t.tokenBaru}</p>
          <p>
            <code class="bt-break">{tokenBaru}</code>
          </p>
        </Alert>
      )}
      {token.length === 0 ? <p>{t.tokenKosong}</p> : <DaftarToken halaman={halaman} token={token} />}
      <form method="post" action={tautan('/kerja/akun/token', halaman.bahasa)} class="bt-form" novalidate>
        <Hidden name="_csrf" value={halaman.csrf ?? ''} />
        <Field bahasa={halaman.bahasa} name="nama" label={t.tokenNama} error={errorOf(galat, 'nama')} maxlength={80} />
        <Button variant="secondary">{t.buatToken}</Button>
      </form>
    </LayoutKerja>
  );
}

function DaftarToken({ halaman, token }: { halaman: Halaman; token: readonly TokenTampil[] }) {
  const t = kerjaPesan[halaman.bahasa];
  const hari = (d: Date): string => formatTanggal(d.toISOString().slice(0, 10), halaman.bahasa);
  return (
    <Table
      caption={t.token}
      captionHidden
      rows={token}
      rowKey={(r) => r.id}
      columns={[
        { key: 'nama', title: t.tokenNama, head: true, cell: (r) => r.nama },
        { key: 'dibuat', title: t.dibuat, cell: (r) => hari(r.dibuat_pada) },
        { key: 'berlaku', title: t.berlaku, cell: (r) => hari(r.kedaluwarsa_pada) },
        {
          key: 'tindakan',
          title: t.tindakan,
          cell: (r) => (
            <form method="post" action={tautan(`/kerja/akun/token/${r.id}/cabut`, halaman.bahasa)}>
              <Hidden name="_csrf" value={halaman.csrf ?? ''} />
              <Button variant="tertiary" size="sm">
                {t.cabut}
              </Button>
            </form>
          ),
        },
      ]}
    />
  );
}

function DuaLangkah({ halaman, dua, galat }: { halaman: Halaman; dua: Dua; galat: readonly FormError[] }) {
  const t = kerjaPesan[halaman.bahasa];
  return (
    <section aria-labelledby="dua-langkah">
      <h2 id="dua-langkah">{t.dua}</h2>
      {dua.langkah === 'aktif' && <p>{t.duaAktif}</p>}
      {dua.langkah === 'mati' && (
        <form method="post" action={tautan('/kerja/akun/dua-langkah', halaman.bahasa)} class="bt-form" novalidate>
          <p>{t.duaMati}</p>
          <Hidden name="_csrf" value={halaman.csrf ?? ''} />
          <Field
            bahasa={halaman.bahasa}
            name="sandi"
            label={t.duaSandi}
            type="password"
            autocomplete="current-password"
            error={errorOf(galat, 'sandi')}
          />
          <Button variant="secondary">{t.duaPasang}</Button>
        </form>
      )}
      {dua.langkah === 'pasang' && (
        <form method="post" action={tautan('/kerja/akun/dua-langkah/sahkan', halaman.bahasa)} class="bt-form" novalidate>
          <p>{t.duaPindai}</p>
          <p>
            <img src={dua.qr} width={220} height={220} alt={t.duaQr} />
          </p>
          <p>
            {t.duaRahasia}: <code class="bt-break">{dua.rahasia}</code>
          </p>
          <h3>{t.duaCadangan}</h3>
          <ul>
            {dua.cadangan.map((kode) => (
              <li key={kode}>
                <code>{kode}</code>
              </li>
            ))}
          </ul>
          <Hidden name="_csrf" value={halaman.csrf ?? ''} />
          <Field bahasa={halaman.bahasa} name="kode" label={t.duaKode} inputmode="numeric" autocomplete="one-time-code" width={8} />
          <Button>{t.duaSahkan}</Button>
        </form>
      )}
    </section>
  );
}
