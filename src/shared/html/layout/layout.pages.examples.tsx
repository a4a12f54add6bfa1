import { Alert } from '../components/alert/alert.tsx';
import { ButtonLink } from '../components/button/button.tsx';
import { Card } from '../components/card/card.tsx';
import { SearchBox } from '../components/search-box/search-box.tsx';
import { SummaryList } from '../components/summary-list/summary-list.tsx';
import { Table } from '../components/table/table.tsx';
import { Tabs } from '../components/tabs/tabs.tsx';
import { Status } from '../components/tag/tag.tsx';
import { contohHalaman } from '../test/examples-page.tsx';
import { HalamanGalat } from './halaman-galat.tsx';
import { LayoutKerja } from './layout-kerja.tsx';
import { PageHead } from './layout.tsx';

const kerja = {
  ...contohHalaman,
  jalur: '/kerja',
  csrf: 'contoh',
  pengguna: {
    nama: 'Petugas Contoh',
    peran: ['utama'],
    hak: new Set([
      'permohonan:lihat',
      'permohonan:catat',
      'permohonan:proses',
      'informasi:susun',
      'informasi:verifikasi',
      'informasi:impor',
      'dokumen:unggah',
      'peristiwa:baca',
    ]),
  },
};

const rows = Array.from({ length: 9 }, (_, i) => ({
  nomor: `2026-000${131 - i}`,
  perihal:
    ['Anggaran perbaikan jalan tahun 2025', 'Daftar penerima bantuan bibit ikan', 'Hasil uji mutu air sungai', 'Izin lokasi perumahan'][
      i % 4
    ] ?? '',
  pemegang: ['Dinas Contoh', 'Anda', 'Dinas Kesehatan'][i % 3] ?? '',
  tempo: `${String(2 + i)} April 2026`,
  sisa: i,
}));

export const examples = {
  kerja: (
    <LayoutKerja
      {...kerja}
      judul="Antrean"
      samping={
        <Card>
          <h2>Hari ini</h2>
          <SummaryList
            bahasa="id"
            rows={[
              { label: 'Jatuh tempo', value: '2 permohonan', important: true },
              { label: 'Menunggu tanda tangan', value: '1 surat' },
            ]}
          />
        </Card>
      }
    >
      <PageHead
        judul="Antrean"
        aside={
          <ButtonLink size="sm" href="/kerja/permohonan/catat" icon="plus">
            Catat permohonan
          </ButtonLink>
        }
      />
      <div class="bt-stack">
        <Alert bahasa="id" tone="warning">
          Dua permohonan jatuh tempo besok.
        </Alert>
        <SearchBox bahasa="id" action="/kerja/permohonan" label="Cari nomor atau perihal" placeholder="nomor atau perihal" />
        <Tabs
          bahasa="id"
          label="Antrean"
          items={[
            { href: '/kerja', text: 'Milik saya', count: 4, current: true },
            { href: '/kerja?a=unit', text: 'Unit saya', count: 12 },
            { href: '/kerja?a=semua', text: 'Semua', count: 318 },
          ]}
        />
        <Table
          caption="Permohonan yang menunggu Anda"
          captionHidden
          rows={rows}
          rowKey={(r) => r.nomor}
          module="queue"
          columns={[
            { key: 'n', title: 'Nomor', head: true, nowrap: true, cell: (r) => <a href={`/kerja/permohonan/${r.nomor}`}>{r.nomor}</a> },
            { key: 'p', title: 'Perihal', cell: (r) => r.perihal },
            { key: 'd', title: 'Di tangan', cell: (r) => r.pemegang },
            { key: 't', title: 'Jatuh tempo', nowrap: true, cell: (r) => <strong>{r.tempo}</strong> },
            { key: 's', title: 'Sisa hari', numeric: true, cell: (r) => r.sisa },
            {
              key: 'k',
              title: 'Keadaan',
              cell: (r) =>
                r.sisa === 0 ? (
                  <Status tone="danger">Hari terakhir</Status>
                ) : (
                  <Status tone={r.sisa < 3 ? 'warning' : 'info'}>Dikerjakan</Status>
                ),
            },
          ]}
        />
      </div>
    </LayoutKerja>
  ),
  galat404: <HalamanGalat halaman={contohHalaman} status={404} pesan="Halaman atau data ini tidak ada." idGalat="a1b2c3" />,
  galat500: <HalamanGalat halaman={contohHalaman} status={500} pesan="Ada kesalahan di sistem kami." idGalat="a1b2c3" />,
};
