import { ButtonLink } from '../shared/html/components/button/button.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { Pagination } from '../shared/html/components/pagination/pagination.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { Tabs } from '../shared/html/components/tabs/tabs.tsx';
import { formatHari, formatTanggal } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { denganQuery, tautan } from '../shared/html/tautan.ts';
import { alamatSurat } from './alamat-surat.ts';
import { kataSurat } from './surat.kata.ts';
import { pesanSurat } from './surat.pesan.ts';
import type { SuratAntrean } from './surat.queries.ts';
import type { KeadaanSurat } from './surat.ts';

/** The queue's views in the order of the work. */
export const TAB_SURAT = [
  'menunggu_tanda_tangan',
  'ditandatangani',
  'rancangan',
  'terbit',
  'dikirim',
] as const satisfies readonly KeadaanSurat[];

export type AntreanProps = {
  halaman: Halaman;
  zona: string;
  keadaan: (typeof TAB_SURAT)[number];
  jumlah: ReadonlyMap<string, number>;
  surat: readonly SuratAntrean[];
  nomor: number;
  banyakHalaman: number;
};

/** Letters by what they wait for. */
export function HalamanAntreanSurat({ halaman, zona, keadaan, jumlah, surat, nomor, banyakHalaman }: AntreanProps) {
  const { bahasa } = halaman;
  const t = pesanSurat[bahasa];
  const kata = kataSurat[bahasa];
  return (
    <LayoutKerja {...halaman} judul={t.judul}>
      <h1>{t.judul}</h1>
      <Tabs
        bahasa={bahasa}
        label={t.keadaan}
        items={TAB_SURAT.map((k) => ({
          href: denganQuery(tautan('/kerja/surat', bahasa), { keadaan: k }),
          text: kata.keadaan[k],
          current: k === keadaan,
          count: jumlah.get(k) ?? 0,
        }))}
      />
      {surat.length === 0 ? (
        <EmptyState
          icon="stamp"
          title={t.tidakAda}
          action={
            <ButtonLink href={tautan('/kerja/permohonan', bahasa)} variant="secondary">
              {t.keAntrean}
            </ButtonLink>
          }
        >
          <p>{t.tidakAdaTeks}</p>
        </EmptyState>
      ) : (
        <Table
          caption={kata.keadaan[keadaan]}
          captionHidden
          module="queue"
          rows={surat}
          rowKey={(s) => s.id}
          columns={[
            {
              key: 'jenis',
              title: t.jenis,
              head: true,
              cell: (s) => <a href={tautan(alamatSurat(s.id), bahasa)}>{kata.jenis[s.jenis]}</a>,
            },
            { key: 'permohonan', title: t.permohonan, cell: (s) => s.nomorPermohonan },
            { key: 'nomor', title: t.nomor, cell: (s) => s.nomor ?? t.belumBernomor },
            { key: 'tanggal', title: t.tanggal, cell: (s) => formatTanggal(s.tanggal, bahasa, 'pendek') },
            { key: 'pemegang', title: t.pemegang, cell: (s) => s.pemegang ?? '–' },
            {
              key: 'sejak',
              title: t.sejak,
              cell: (s) => (s.pemegangSejak === null ? '–' : formatHari(s.pemegangSejak, bahasa, zona, 'pendek')),
            },
            {
              key: 'batas',
              title: t.batas,
              cell: (s) => (s.pemegangBatas === null ? '–' : <strong>{formatTanggal(s.pemegangBatas, bahasa, 'pendek')}</strong>),
            },
          ]}
        />
      )}
      <Pagination
        bahasa={bahasa}
        page={nomor}
        pages={banyakHalaman}
        href={(n) => denganQuery(tautan('/kerja/surat', bahasa), { keadaan, halaman: n })}
      />
    </LayoutKerja>
  );
}
