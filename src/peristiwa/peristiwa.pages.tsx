import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { Layout, PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { peristiwaPesan } from './peristiwa.pesan.ts';

export type BarisAkar = { tanggal: string; akar: string; berkas: number; peristiwa: number };

export function HalamanAkar({ halaman, akar }: { halaman: Halaman; akar: readonly BarisAkar[] }) {
  const t = peristiwaPesan[halaman.bahasa];
  return (
    <Layout {...halaman} judul={t.judulAkar}>
      <PageHead judul={t.judulAkar}>
        <p>{t.pengantarAkar}</p>
      </PageHead>
      {akar.length === 0 ? (
        <p>{t.kosongAkar}</p>
      ) : (
        <Table
          caption={t.judulAkar}
          captionHidden
          rows={akar}
          rowKey={(r) => r.tanggal}
          columns={[
            { key: 'tanggal', title: t.tanggal, head: true, cell: (r) => r.tanggal },
            { key: 'akar', title: t.akar, cell: (r) => <code class="bt-break">{r.akar}</code> },
            { key: 'berkas', title: t.berkas, numeric: true, cell: (r) => String(r.berkas) },
            { key: 'peristiwa', title: t.peristiwa, numeric: true, cell: (r) => String(r.peristiwa) },
          ]}
        />
      )}
      <p>
        <a href="/api/v1/peristiwa/akar">{t.unduh}</a>
      </p>
    </Layout>
  );
}

export type BarisPeristiwa = { id: string; pada: string; jenis: string; kalimat: string; oleh: string };

export function HalamanBukuBesar({
  halaman,
  baris,
  sebelum,
}: {
  halaman: Halaman;
  baris: readonly BarisPeristiwa[];
  sebelum: string | undefined;
}) {
  const t = peristiwaPesan[halaman.bahasa];
  return (
    <LayoutKerja {...halaman} judul={t.judulBuku}>
      <PageHead judul={t.judulBuku}>
        <p>{t.pengantarBuku}</p>
      </PageHead>
      {baris.length === 0 ? (
        <EmptyState title={t.kosongBuku}>{t.pengantarBuku}</EmptyState>
      ) : (
        <Table
          caption={t.judulBuku}
          captionHidden
          rows={baris}
          rowKey={(r) => r.id}
          columns={[
            { key: 'pada', title: t.waktu, head: true, cell: (r) => <time dateTime={r.pada}>{r.pada}</time> },
            { key: 'jenis', title: t.jenis, cell: (r) => r.jenis },
            { key: 'kalimat', title: t.kalimat, cell: (r) => r.kalimat },
            { key: 'oleh', title: t.oleh, cell: (r) => r.oleh },
          ]}
        />
      )}
      {sebelum !== undefined && (
        <p>
          <a href={tautan(`/kerja/peristiwa?sebelum=${encodeURIComponent(sebelum)}`, halaman.bahasa)}>{t.lebihLama}</a>
        </p>
      )}
    </LayoutKerja>
  );
}
