import { Alert } from '../shared/html/components/alert/alert.tsx';
import { Announcement } from '../shared/html/components/alert/announcement.tsx';
import { Button } from '../shared/html/components/button/button.tsx';
import { Details } from '../shared/html/components/details/details.tsx';
import { ErrorSummary, errorOf, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { SummaryList } from '../shared/html/components/summary-list/summary-list.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { Tag } from '../shared/html/components/tag/tag.tsx';
import { formatHari, formatWaktu } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja, namaPeran } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { akunPesan } from './akun.pesan.ts';
import { DuaLangkah, KodeCadangan, type Dua } from './dua-langkah.pages.tsx';
import type { SesiTampil, TokenTampil } from './kerja.queries.ts';

export type { Dua };

export type AkunProps = {
  halaman: Halaman;
  zona: string;
  email: string;
  peran: readonly string[];
  token: readonly TokenTampil[];
  tokenBaru?: string;
  sesi: readonly (SesiTampil & { kini: boolean })[];
  dua: Dua;
  /** New backup codes, shown once. */
  cadangan?: readonly string[];
  kabar?: string | undefined;
  galat?: readonly FormError[];
};

/** The officer's own account. Each part is a form of its own; none asks for more than it needs. */
export function HalamanAkun(p: AkunProps) {
  const { halaman, galat = [] } = p;
  const t = akunPesan[halaman.bahasa];
  return (
    <LayoutKerja {...halaman} judul={t.akun}>
      <PageHead judul={t.akun} />
      <div class="bt-stack bt-stack--lg">
        <Announcement bahasa={halaman.bahasa} pesan={p.kabar} />
        <ErrorSummary bahasa={halaman.bahasa} errors={galat} />
        <SummaryList
          bahasa={halaman.bahasa}
          rows={[
            { label: t.email, value: p.email },
            { label: t.peran, value: p.peran.map((nama) => namaPeran(nama, halaman.bahasa)).join(', ') },
          ]}
        />
        {p.cadangan && (
          <Alert bahasa={halaman.bahasa} tone="success" title={t.duaCadanganGanti} live>
            <KodeCadangan bahasa={halaman.bahasa} kode={p.cadangan} />
          </Alert>
        )}
        <DuaLangkah halaman={halaman} dua={p.dua} galat={galat} />
        <Sandi {...p} />
        <Sesi {...p} />
        <Token {...p} />
      </div>
    </LayoutKerja>
  );
}

function Sandi({ halaman, galat = [] }: AkunProps) {
  const { bahasa } = halaman;
  const t = akunPesan[bahasa];
  const open = galat.some((g) => g.field === 'lama' || g.field === 'baru');
  return (
    <section class="bt-stack" aria-labelledby="judul-sandi">
      <h2 id="judul-sandi">{t.sandi}</h2>
      <Details summary={t.gantiSandi} open={open}>
        <form method="post" action={tautan('/kerja/akun/sandi', bahasa)} class="bt-form" novalidate>
          <p>{t.sandiPenjelasan}</p>
          <Hidden name="_csrf" value={halaman.csrf ?? ''} />
          <Field
            bahasa={bahasa}
            name="lama"
            label={t.sandiLama}
            type="password"
            autocomplete="current-password"
            error={errorOf(galat, 'lama')}
          />
          <Field
            bahasa={bahasa}
            name="baru"
            label={t.sandiBaru}
            hint={t.petunjukSandi}
            type="password"
            autocomplete="new-password"
            error={errorOf(galat, 'baru')}
          />
          <Button variant="secondary">{t.gantiSandi}</Button>
        </form>
      </Details>
    </section>
  );
}

function Sesi({ halaman, zona, sesi }: AkunProps) {
  const { bahasa, csrf = '' } = halaman;
  const t = akunPesan[bahasa];
  return (
    <section class="bt-stack" aria-labelledby="judul-sesi">
      <h2 id="judul-sesi">{t.sesi}</h2>
      <p>{t.sesiPenjelasan}</p>
      <Table
        caption={t.sesi}
        captionHidden
        rows={sesi}
        rowKey={(s) => s.id}
        columns={[
          {
            key: 'peramban',
            title: t.sesiPeramban,
            head: true,
            cell: (s) => (
              <>
                {s.peramban ?? t.sesiTakDikenal} {s.kini && <Tag tone="success">{t.sesiKini}</Tag>}
              </>
            ),
          },
          { key: 'mulai', title: t.sesiMulai, cell: (s) => formatWaktu(s.mulai, bahasa, zona, 'pendek') },
          {
            key: 'akhiri',
            title: t.tindakan,
            cell: (s) =>
              !s.kini && (
                <form method="post" action={tautan(`/kerja/akun/sesi/${s.id}/akhiri`, bahasa)}>
                  <Hidden name="_csrf" value={csrf} />
                  <Button variant="tertiary" size="sm">
                    {t.sesiAkhiri}
                  </Button>
                </form>
              ),
          },
        ]}
      />
      {sesi.length > 1 && (
        <form method="post" action={tautan('/kerja/akun/sesi/akhiri-lain', bahasa)}>
          <Hidden name="_csrf" value={csrf} />
          <Button variant="secondary" size="sm">
            {t.sesiAkhiriLain}
          </Button>
        </form>
      )}
    </section>
  );
}

function Token({ halaman, zona, token, tokenBaru, galat = [] }: AkunProps) {
  const { bahasa, csrf = '' } = halaman;
  const t = akunPesan[bahasa];
  return (
    <section class="bt-stack" aria-labelledby="judul-token">
      <h2 id="judul-token">{t.token}</h2>
      <p>{t.tokenPenjelasan}</p>
      {tokenBaru !== undefined && (
        <Alert bahasa={bahasa} tone="success" live>
          <p>{t.tokenBaru}</p>
          <p>
            <code class="bt-break">{tokenBaru}</code>
          </p>
        </Alert>
      )}
      {token.length === 0 ? (
        <p>{t.tokenKosong}</p>
      ) : (
        <Table
          caption={t.token}
          captionHidden
          rows={token}
          rowKey={(r) => r.id}
          columns={[
            { key: 'nama', title: t.tokenNama, head: true, cell: (r) => r.nama },
            { key: 'dibuat', title: t.dibuat, cell: (r) => formatHari(r.dibuat_pada, bahasa, zona, 'pendek') },
            { key: 'berlaku', title: t.berlaku, cell: (r) => formatHari(r.kedaluwarsa_pada, bahasa, zona, 'pendek') },
            {
              key: 'tindakan',
              title: t.tindakan,
              cell: (r) => (
                <form method="post" action={tautan(`/kerja/akun/token/${r.id}/cabut`, bahasa)}>
                  <Hidden name="_csrf" value={csrf} />
                  <Button variant="tertiary" size="sm">
                    {t.cabut}
                  </Button>
                </form>
              ),
            },
          ]}
        />
      )}
      <form method="post" action={tautan('/kerja/akun/token', bahasa)} class="bt-form" novalidate>
        <Hidden name="_csrf" value={csrf} />
        <Field bahasa={bahasa} name="nama" label={t.tokenNama} error={errorOf(galat, 'nama')} maxlength={80} />
        <Button variant="secondary">{t.buatToken}</Button>
      </form>
    </section>
  );
}
