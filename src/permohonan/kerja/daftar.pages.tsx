import { ButtonLink } from '../../shared/html/components/button/button.tsx';
import { EmptyState } from '../../shared/html/components/empty-state/empty-state.tsx';
import { Table } from '../../shared/html/components/table/table.tsx';
import { formatHari, formatTanggal } from '../../shared/html/format.ts';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../../shared/html/layout/layout.tsx';
import { tautan } from '../../shared/html/tautan.ts';
import { kata } from '../kata.pesan.ts';
import type { RingkasPermohonan } from '../permohonan.queries.ts';
import { kerjaPermohonanPesan } from './kerja.pesan.ts';
import type { TugasUnit } from './tugas.queries.ts';

const ringkas = (text: string): string => (text.length > 140 ? `${text.slice(0, 139)}…` : text);

export function HalamanAntrean({
  halaman,
  zona,
  baris,
  berikut,
}: {
  halaman: Halaman;
  zona: string;
  baris: readonly RingkasPermohonan[];
  berikut: string | undefined;
}) {
  const { bahasa } = halaman;
  const t = kerjaPermohonanPesan[bahasa];
  return (
    <LayoutKerja {...halaman} judul={t.judul}>
      <PageHead judul={t.judul}>
        <p>{t.pengantar}</p>
      </PageHead>
      {baris.length === 0 ? (
        <EmptyState icon="inbox" title={t.kosong}>
          {t.kosongIsi}
        </EmptyState>
      ) : (
        <Table
          caption={t.judul}
          captionHidden
          rows={baris}
          rowKey={(r) => r.id}
          module="queue"
          columns={[
            {
              key: 'nomor',
              title: t.nomor,
              head: true,
              cell: (r) => <a href={tautan(`/kerja/permohonan/${r.nomor}`, bahasa)}>{r.nomor}</a>,
            },
            { key: 'diminta', title: t.diminta, cell: (r) => ringkas(r.rincian) },
            { key: 'keadaan', title: t.keadaan, cell: (r) => kata[bahasa].keadaan[r.keadaan] },
            { key: 'diterima', title: t.diterima, cell: (r) => formatHari(r.diterimaPada, bahasa, zona) },
            { key: 'tempo', title: t.tempo, cell: (r) => (r.jatuhTempo === null ? t.tanpaTempo : formatTanggal(r.jatuhTempo, bahasa)) },
          ]}
        />
      )}
      {berikut !== undefined && (
        <p>
          <ButtonLink href={tautan(berikut, bahasa)} variant="secondary">
            {t.lanjut}
          </ButtonLink>
        </p>
      )}
    </LayoutKerja>
  );
}

export function HalamanTugas({ halaman, tugas }: { halaman: Halaman; tugas: readonly TugasUnit[] }) {
  const { bahasa } = halaman;
  const t = kerjaPermohonanPesan[bahasa];
  return (
    <LayoutKerja {...halaman} judul={t.judulTugas}>
      <PageHead judul={t.judulTugas}>
        <p>{t.pengantarTugas}</p>
      </PageHead>
      {tugas.length === 0 ? (
        <EmptyState icon="inbox" title={t.kosongTugas}>
          {t.kosongTugasIsi}
        </EmptyState>
      ) : (
        <Table
          caption={t.judulTugas}
          captionHidden
          rows={tugas}
          rowKey={(r) => r.id}
          module="queue"
          columns={[
            { key: 'nomor', title: t.nomor, head: true, cell: (r) => <a href={tautan(`/kerja/tugas/${r.id}`, bahasa)}>{r.nomor}</a> },
            { key: 'diminta', title: t.diminta, cell: (r) => ringkas(r.rincian) },
            { key: 'unit', title: t.unit, cell: (r) => r.unit },
            { key: 'batas', title: t.batas, cell: (r) => formatTanggal(r.batas, bahasa) },
          ]}
        />
      )}
    </LayoutKerja>
  );
}
