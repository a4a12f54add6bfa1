import { Announcement } from '../shared/html/components/alert/announcement.tsx';
import { Button } from '../shared/html/components/button/button.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { errorOf, ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { Pagination } from '../shared/html/components/pagination/pagination.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { formatAngka, formatTanggal } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { denganQuery, tautan } from '../shared/html/tautan.ts';
import { pengalihanPesan } from './pengalihan.pesan.ts';
import type { Pengalihan } from './pengalihan.queries.ts';

const JALUR = '/kerja/setelan/pengalihan';

export type PengalihanProps = {
  halaman: Halaman;
  daftar: readonly Pengalihan[];
  total: number;
  cari: string;
  nomor: number;
  banyakHalaman: number;
  isian: { lama: string; baru: string };
  galat: readonly FormError[];
  kabar?: string | undefined;
};

/** Old addresses: what they lead to, how often they are asked for; add, remove. */
export function HalamanPengalihan(p: PengalihanProps) {
  const { bahasa } = p.halaman;
  const t = pengalihanPesan[bahasa];
  return (
    <LayoutKerja {...p.halaman} judul={t.judul} remah={[{ text: t.setelan, href: tautan('/kerja/setelan', bahasa) }]}>
      <PageHead judul={t.judul}>
        <p>{t.pengantar}</p>
      </PageHead>
      <div class="bt-stack bt-stack--lg">
        <Announcement bahasa={bahasa} pesan={p.kabar} />
        <ErrorSummary bahasa={bahasa} errors={p.galat} />
        <Daftar {...p} />
        <Tambah {...p} />
      </div>
    </LayoutKerja>
  );
}

function Daftar(p: PengalihanProps) {
  const { bahasa } = p.halaman;
  const t = pengalihanPesan[bahasa];
  if (p.total === 0 && p.cari === '')
    return (
      <EmptyState icon="route" title={t.kosong}>
        <p>{t.kosongJelas}</p>
      </EmptyState>
    );
  return (
    <section class="bt-stack" aria-labelledby="bagian-daftar">
      <h2 id="bagian-daftar">{t.daftar}</h2>
      <form method="get" action={JALUR} class="bt-form">
        {bahasa === 'en' && <Hidden name="bahasa" value="en" />}
        <Field bahasa={bahasa} name="cari" type="search" label={t.cari} value={p.cari} maxlength={200} />
        <div>
          <Button variant="secondary" icon="search">
            {t.cariTombol}
          </Button>
        </div>
      </form>
      <p class="bt-muted">{t.jumlah(formatAngka(p.total, bahasa))}</p>
      {p.total === 0 ? (
        <EmptyState icon="search-x" title={t.takCocok}>
          <p>{t.takCocokJelas}</p>
        </EmptyState>
      ) : (
        <TabelAlamat {...p} />
      )}
      <Pagination
        bahasa={bahasa}
        page={p.nomor}
        pages={p.banyakHalaman}
        href={(n) => tautan(denganQuery(JALUR, { ...(p.cari !== '' && { cari: p.cari }), halaman: n }), bahasa)}
      />
    </section>
  );
}

function TabelAlamat({ halaman: { bahasa, csrf = '' }, daftar }: Pick<PengalihanProps, 'halaman' | 'daftar'>) {
  const t = pengalihanPesan[bahasa];
  return (
    <Table
      caption={t.daftar}
      captionHidden
      rows={daftar}
      rowKey={(row) => row.id}
      columns={[
        { key: 'lama', title: t.lama, head: true, cell: (row) => <span class="bt-hash">{row.kunci}</span> },
        { key: 'baru', title: t.baru, cell: (row) => <span class="bt-hash">{row.tujuan}</span> },
        { key: 'pakai', title: t.pakai, numeric: true, cell: (row) => t.kali(formatAngka(row.pakai, bahasa)) },
        {
          key: 'terakhir',
          title: t.terakhir,
          cell: (row) => (row.terakhirPakai === null ? t.belum : formatTanggal(row.terakhirPakai, bahasa, 'panjang')),
        },
        {
          key: 'hapus',
          title: t.hapus,
          bare: true,
          cell: (row) => (
            <form method="post" action={tautan(`${JALUR}/${row.id}/hapus`, bahasa)}>
              <Hidden name="_csrf" value={csrf} />
              <Button variant="tertiary" size="sm" icon="trash-2">
                {t.hapus}
                <span class="ds-sr-only"> {row.kunci}</span>
              </Button>
            </form>
          ),
        },
      ]}
    />
  );
}

function Tambah({ halaman: { bahasa, csrf = '' }, isian, galat }: PengalihanProps) {
  const t = pengalihanPesan[bahasa];
  return (
    <section class="bt-stack" aria-labelledby="bagian-tambah">
      <h2 id="bagian-tambah">{t.tambah}</h2>
      <form method="post" action={tautan(JALUR, bahasa)} class="bt-form" novalidate>
        <Hidden name="_csrf" value={csrf} />
        <Field bahasa={bahasa} name="lama" label={t.lama} hint={t.lamaBantu} value={isian.lama} error={errorOf(galat, 'lama')} />
        <Field bahasa={bahasa} name="baru" label={t.baru} hint={t.baruBantu} value={isian.baru} error={errorOf(galat, 'baru')} />
        <div>
          <Button icon="plus">{t.tambah}</Button>
        </div>
      </form>
    </section>
  );
}
