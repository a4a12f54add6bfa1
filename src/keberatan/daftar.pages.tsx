import { ButtonLink } from '../shared/html/components/button/button.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { Pagination } from '../shared/html/components/pagination/pagination.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { Tabs } from '../shared/html/components/tabs/tabs.tsx';
import { Status } from '../shared/html/components/tag/tag.tsx';
import { formatHari, formatTanggal } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { denganQuery, tautan } from '../shared/html/tautan.ts';
import { alamatKeberatan as alamat } from './alamat.ts';
import type { BarisAntrean, Tab } from './antrean.queries.ts';
import { type Keadaan } from './istilah.ts';
import { keberatanPesan } from './keberatan.pesan.ts';
import { kerjaPesan } from './kerja.pesan.ts';
import { isMenunggu } from './transisi.ts';

const TAB = ['atasan', 'ppid', 'perintah', 'selesai'] as const satisfies readonly Tab[];

export const nada = (k: Keadaan): 'info' | 'warning' | 'success' | 'neutral' =>
  k === 'tidak_ditanggapi' ? 'warning' : k === 'dicabut' ? 'neutral' : isMenunggu(k) || k.startsWith('dikabulkan') ? 'info' : 'success';

export type DaftarProps = {
  halaman: Halaman;
  zona: string;
  hari: string;
  tab: Tab;
  jumlah: ReadonlyMap<Tab, number>;
  baris: readonly BarisAntrean[];
  nomor: number;
  banyakHalaman: number;
};

/** Objections by who has to move; the Atasan's own list is the first tab. */
export function HalamanDaftarKeberatan(p: DaftarProps) {
  const { halaman, tab, baris } = p;
  const { bahasa } = halaman;
  const t = kerjaPesan[bahasa];
  const hak = halaman.pengguna?.hak ?? new Set<string>();
  return (
    <LayoutKerja {...halaman} judul={t.judul}>
      <PageHead
        judul={t.judul}
        aside={
          hak.has('keberatan:catat') && (
            <ButtonLink href={tautan(alamat.meja, bahasa)} icon="pen-line">
              {t.catat}
            </ButtonLink>
          )
        }
      >
        <p>{t.pengantar}</p>
      </PageHead>
      <Tabs
        bahasa={bahasa}
        label={t.judul}
        items={TAB.map((x) => ({
          href: denganQuery(tautan(alamat.daftar, bahasa), { tab: x }),
          text: t.tab[x],
          current: x === tab,
          count: p.jumlah.get(x) ?? 0,
        }))}
      />
      {baris.length === 0 ? (
        <EmptyState icon="scale" title={t.kosong}>
          <p>{t.kosongTeks}</p>
        </EmptyState>
      ) : (
        <Daftar {...p} />
      )}
      <Pagination
        bahasa={bahasa}
        page={p.nomor}
        pages={p.banyakHalaman}
        href={(n) => denganQuery(tautan(alamat.daftar, bahasa), { tab, halaman: n })}
      />
    </LayoutKerja>
  );
}

function Daftar({ halaman: { bahasa }, zona, hari, tab, baris }: DaftarProps) {
  const t = kerjaPesan[bahasa];
  return (
    <Table
      caption={t.tab[tab]}
      captionHidden
      module="queue"
      rows={baris}
      rowKey={(b) => b.nomor}
      columns={[
        {
          key: 'nomor',
          title: t.kolom.nomor,
          head: true,
          nowrap: true,
          cell: (b) => <a href={tautan(alamat.kasus(b.nomor), bahasa)}>{b.nomor}</a>,
        },
        { key: 'alasan', title: t.kolom.alasan, cell: (b) => b.alasan.map((a) => `${a}. ${keberatanPesan[bahasa].alasan[a]}`).join('; ') },
        { key: 'permohonan', title: t.kolom.permohonan, cell: (b) => b.nomorPermohonan ?? t.tanpaPermohonan },
        { key: 'diterima', title: t.kolom.diterima, cell: (b) => formatHari(b.diterimaPada, bahasa, zona, 'pendek') },
        {
          key: 'langkah',
          title: t.kolom.langkah,
          cell: (b) =>
            b.langkah === null ? (
              '–'
            ) : (
              <strong>
                {formatTanggal(b.langkah, bahasa, 'pendek')}
                {b.langkah < hari && ` (${t.lewat})`}
              </strong>
            ),
        },
        {
          key: 'keadaan',
          title: t.kolom.keadaan,
          cell: (b) => <Status tone={nada(b.keadaan)}>{keberatanPesan[bahasa].keadaan[b.keadaan]}</Status>,
        },
      ]}
    />
  );
}
