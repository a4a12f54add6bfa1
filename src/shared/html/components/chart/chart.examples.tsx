import { Table } from '../table/table.tsx';
import { Chart } from './chart.tsx';

export const examples = {
  'with table twin': (
    <Chart
      bahasa="id"
      title="Kapan permohonan dijawab"
      summary="Separuh permohonan dijawab dalam enam hari kerja."
      src="/grafik/contoh.svg"
      width={560}
      height={220}
      table={
        <Table
          caption="Permohonan menurut hari jawab"
          captionHidden
          rows={[{ h: '1–5', n: 80 }]}
          rowKey={(r) => r.h}
          columns={[
            { key: 'h', title: 'Hari kerja', head: true, cell: (r) => r.h },
            { key: 'n', title: 'Permohonan', numeric: true, cell: (r) => r.n },
          ]}
        />
      }
    />
  ),
};
