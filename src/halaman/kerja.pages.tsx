import { Alert } from '../shared/html/components/alert/alert.tsx';
import { Announcement } from '../shared/html/components/alert/announcement.tsx';
import { Button, ButtonGroup } from '../shared/html/components/button/button.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { errorOf, ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { Textarea } from '../shared/html/components/textarea/textarea.tsx';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { Naskah } from './halaman.pages.tsx';
import { halamanPesan } from './halaman.pesan.ts';
import type { BarisHalaman } from './halaman.queries.ts';
import type { Temuan } from './temuan.ts';

export type Isian = { judul: string; slug: string; naskah: string };
type Dasar = { halaman: Halaman; isian: Isian; galat: readonly FormError[]; kabar?: string | undefined };
export type DaftarProps = Dasar & { daftar: readonly BarisHalaman[] };
export type SuntingProps = Dasar & { h: BarisHalaman; html: string; temuan: readonly Temuan[] };

function Pesan({ halaman: { bahasa }, kabar, galat }: Pick<Dasar, 'halaman' | 'kabar' | 'galat'>) {
  return (
    <>
      <Announcement bahasa={bahasa} pesan={kabar} />
      <ErrorSummary bahasa={bahasa} errors={galat} />
    </>
  );
}

/** All pages with their state, and the form of a new one. */
export function HalamanKelola(p: DaftarProps) {
  const { bahasa } = p.halaman;
  const t = halamanPesan[bahasa];
  const keadaan = (h: BarisHalaman): string =>
    h.versiTerbit === null ? t.rancangan : h.versiTerbit === h.versi ? t.terbit : t.adaRancangan;
  return (
    <LayoutKerja {...p.halaman} judul={t.kerja} remah={[{ text: t.setelan, href: tautan('/kerja/setelan', bahasa) }]}>
      <PageHead judul={t.kerja}>
        <p>{t.kerjaPengantar}</p>
      </PageHead>
      <div class="bt-stack bt-stack--lg">
        <Pesan {...p} />
        {p.daftar.length === 0 ? (
          <EmptyState icon="file-text" title={t.kerjaKosong}>
            <p>{t.kerjaKosongJelas}</p>
          </EmptyState>
        ) : (
          <Table
            caption={t.kerja}
            captionHidden
            rows={p.daftar}
            rowKey={(row) => row.id}
            columns={[
              {
                key: 'judul',
                title: t.kolomJudul,
                head: true,
                cell: (row) => <a href={tautan(`/kerja/halaman/${row.id}`, bahasa)}>{row.judul}</a>,
              },
              { key: 'alamat', title: t.kolomAlamat, cell: (row) => `/halaman/${row.slug}` },
              { key: 'keadaan', title: t.kolomKeadaan, cell: keadaan },
            ]}
          />
        )}
        <section class="bt-stack" aria-labelledby="bagian-baru">
          <h2 id="bagian-baru">{t.baru}</h2>
          <Formulir {...p} ke="/kerja/halaman" baru />
        </section>
      </div>
    </LayoutKerja>
  );
}

function Formulir({ halaman: { bahasa, csrf = '' }, isian, galat, ke, baru = false }: Dasar & { ke: string; baru?: boolean }) {
  const t = halamanPesan[bahasa];
  return (
    <form method="post" action={tautan(ke, bahasa)} class="bt-form" novalidate>
      <Hidden name="_csrf" value={csrf} />
      <Field bahasa={bahasa} name="judul" label={t.isianJudul} value={isian.judul} error={errorOf(galat, 'judul')} />
      {baru && (
        <Field
          bahasa={bahasa}
          name="slug"
          label={t.isianAlamat}
          hint={t.isianAlamatBantu}
          optional
          value={isian.slug}
          error={errorOf(galat, 'slug')}
        />
      )}
      <Textarea
        bahasa={bahasa}
        name="naskah"
        label={t.isianIsi}
        hint={t.isianIsiBantu}
        rows={16}
        value={isian.naskah}
        error={errorOf(galat, 'naskah')}
      />
      <div>
        <Button icon="check">{t.simpan}</Button>
      </div>
    </form>
  );
}

/** One page: what was found in it, how it looks, its text, and the way to the public. */
export function HalamanSunting(p: SuntingProps) {
  const { bahasa } = p.halaman;
  const t = halamanPesan[bahasa];
  return (
    <LayoutKerja
      {...p.halaman}
      judul={p.h.judul}
      remah={[
        { text: t.setelan, href: tautan('/kerja/setelan', bahasa) },
        { text: t.kerja, href: tautan('/kerja/halaman', bahasa) },
      ]}
    >
      <PageHead judul={p.h.judul} eyebrow={`/halaman/${p.h.slug}`} />
      <div class="bt-stack bt-stack--lg">
        <Pesan {...p} />
        {p.temuan.length > 0 && (
          <Alert bahasa={bahasa} tone="warning" title={t.temuan}>
            <p>{t.temuanJelas}</p>
            <ul>
              {p.temuan.map((x, i) => (
                <li key={`${i} ${x.jenis}`}>
                  <strong>{t.jenisTemuan[x.jenis]}</strong>: <span class="bt-hash">{x.cuplikan}</span>
                </li>
              ))}
            </ul>
          </Alert>
        )}
        <section class="bt-stack" aria-labelledby="bagian-pratinjau">
          <h2 id="bagian-pratinjau">{t.pratinjau}</h2>
          <Naskah html={p.html} />
        </section>
        <Langkah {...p} />
        <section class="bt-stack" aria-labelledby="bagian-isi">
          <h2 id="bagian-isi">{t.isianIsi}</h2>
          <Formulir {...p} ke={`/kerja/halaman/${p.h.id}`} />
        </section>
      </div>
    </LayoutKerja>
  );
}

function Langkah({ halaman: { bahasa, csrf = '' }, h, temuan }: SuntingProps) {
  const t = halamanPesan[bahasa];
  return (
    <ButtonGroup>
      {h.versiTerbit !== h.versi && (
        <form method="post" action={tautan(`/kerja/halaman/${h.id}/terbitkan`, bahasa)}>
          <Hidden name="_csrf" value={csrf} />
          <Hidden name="versi" value={String(h.versi)} />
          <Button>{temuan.length > 0 ? t.terbitkanTetap : t.terbitkan}</Button>
        </form>
      )}
      {h.versiTerbit !== null && (
        <form method="post" action={tautan(`/kerja/halaman/${h.id}/tarik`, bahasa)}>
          <Hidden name="_csrf" value={csrf} />
          <Button variant="secondary">{t.tarik}</Button>
        </form>
      )}
      {h.versiTerbit !== null && <a href={tautan(`/halaman/${h.slug}`, bahasa)}>{t.lihat}</a>}
    </ButtonGroup>
  );
}
