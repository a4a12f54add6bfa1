import { Status } from '../tag/tag.tsx';
import { Table } from './table.tsx';

interface Row {
  nomor: string;
  perihal: string;
  tempo: string;
  sisa: number;
  telat: boolean;
}

const rows: Row[] = [
  { nomor: '2026-000123', perihal: 'Anggaran perbaikan jalan tahun 2025', tempo: 'Kamis, 2 April 2026', sisa: 4, telat: false },
  { nomor: '2026-000118', perihal: 'Daftar penerima bantuan bibit ikan', tempo: 'Senin, 30 Maret 2026', sisa: 0, telat: true },
];

export const examples = {
  queue: (
    <Table
      caption="Permohonan yang menunggu Anda"
      rows={rows}
      rowKey={(r) => r.nomor}
      module="queue"
      columns={[
        { key: 'nomor', title: 'Nomor', head: true, cell: (r) => <a href={`/kerja/permohonan/${r.nomor}`}>{r.nomor}</a> },
        { key: 'perihal', title: 'Perihal', cell: (r) => r.perihal },
        { key: 'tempo', title: 'Jatuh tempo', cell: (r) => <strong>{r.tempo}</strong>, sort: { href: '?urut=tempo', now: 'ascending' } },
        { key: 'sisa', title: 'Sisa hari kerja', numeric: true, cell: (r) => r.sisa },
        {
          key: 'keadaan',
          title: 'Keadaan',
          cell: (r) => <Status tone={r.telat ? 'danger' : 'info'}>{r.telat ? 'Hari terakhir' : 'Dikerjakan'}</Status>,
        },
      ]}
    />
  ),
};
