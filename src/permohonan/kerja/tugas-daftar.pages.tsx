import { ButtonLink } from '../../shared/html/components/button/button.tsx';
import { EmptyState } from '../../shared/html/components/empty-state/empty-state.tsx';
import { Icon } from '../../shared/html/components/icon/icon.tsx';
import { type Column, Table } from '../../shared/html/components/table/table.tsx';
import { Tabs } from '../../shared/html/components/tabs/tabs.tsx';
import { Status } from '../../shared/html/components/tag/tag.tsx';
import { formatHari, formatTanggal } from '../../shared/html/format.ts';
import { hariLagi } from '../../shared/html/hari-lagi.ts';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../../shared/html/layout/layout.tsx';
import { tautan } from '../../shared/html/tautan.ts';
import { kata } from '../kata.pesan.ts';
import { daftarPesan } from './daftar.pesan.ts';
import { ringkas } from './daftar.pages.tsx';
import type { TugasBaris } from './tugas.queries.ts';

export type TugasProps = {
  halaman: Halaman;
  zona: string;
  hari: string;
  tampil: 'menunggu' | 'selesai';
  baris: readonly TugasBaris[];
  berikut: string | undefined;
  awal: string | undefined;
};

/** The tasks of a unit: question and date, never who asks. */
export function HalamanTugas(p: TugasProps) {
  const { bahasa } = p.halaman;
  const t = daftarPesan[bahasa].tugas;
  const jalur = tautan('/kerja/tugas', bahasa);
  return (
    <LayoutKerja {...p.halaman} judul={t.judul}>
      <PageHead judul={t.judul}>
        <p>{t.pengantar}</p>
      </PageHead>
      <Tabs
        bahasa={bahasa}
        label={t.judul}
        items={[
          { href: jalur, text: t.menunggu, current: p.tampil === 'menunggu' },
          { href: tautan('/kerja/tugas?tampil=selesai', bahasa), text: t.selesai, current: p.tampil === 'selesai' },
        ]}
      />
      {p.baris.length === 0 ? (
        <Kosong {...p} />
      ) : (
        <Table caption={t.judul} captionHidden rows={p.baris} rowKey={(r) => r.id} module="queue" columns={kolom(p)} />
      )}
      <nav class="bt-pages" aria-label={daftarPesan[bahasa].berikut}>
        {p.awal !== undefined && (
          <a class="bt-pages__step" href={tautan(p.awal, bahasa)}>
            <Icon name="chevron-left" />
            {daftarPesan[bahasa].awal}
          </a>
        )}
        {p.berikut !== undefined && (
          <a class="bt-pages__step" rel="next" href={tautan(p.berikut, bahasa)}>
            {daftarPesan[bahasa].berikut}
            <Icon name="chevron-right" />
          </a>
        )}
      </nav>
    </LayoutKerja>
  );
}

function kolom({ halaman: { bahasa }, zona, hari, tampil }: TugasProps): Column<TugasBaris>[] {
  const semua = daftarPesan[bahasa];
  const t = semua.tugas;
  return [
    {
      key: 'nomor',
      title: semua.nomor,
      head: true,
      nowrap: true,
      cell: (r) => <a href={tautan(`/kerja/tugas/${r.id}`, bahasa)}>{r.nomor}</a>,
    },
    tampil === 'menunggu'
      ? { key: 'batas', title: t.batas, cell: (r) => <Batas baris={r} hari={hari} bahasa={bahasa} /> }
      : {
          key: 'jawaban',
          title: t.jawaban,
          nowrap: true,
          cell: (r) => (r.dijawabPada === null ? '–' : formatHari(r.dijawabPada, bahasa, zona, 'pendek')),
        },
    { key: 'diminta', title: semua.diminta, cell: (r) => ringkas(r.rincian) },
    { key: 'unit', title: t.unit, cell: (r) => r.unit },
    ...(tampil === 'selesai'
      ? [
          {
            key: 'keadaan',
            title: semua.keadaan,
            cell: (r: TugasBaris) => <Status tone="neutral">{kata[bahasa].keadaanTugas[r.keadaan]}</Status>,
          },
        ]
      : []),
  ];
}

function Batas({ baris, hari, bahasa }: { baris: TugasBaris; hari: string; bahasa: 'id' | 'en' }) {
  const { kata: lama, tone, icon } = hariLagi(baris.batas, hari, bahasa);
  return (
    <div class="bt-due" data-color={tone}>
      <span class="bt-due__when">
        <Icon name={icon} />
        {lama}
      </span>
      <span class="bt-due__date">{formatTanggal(baris.batas, bahasa, 'pendek')}</span>
    </div>
  );
}

function Kosong({ halaman: { bahasa }, tampil }: TugasProps) {
  const t = daftarPesan[bahasa].tugas;
  if (tampil === 'selesai')
    return (
      <EmptyState icon="inbox" title={t.kosongSelesai}>
        <p>{t.kosongIsi}</p>
      </EmptyState>
    );
  return (
    <EmptyState
      icon="circle-check"
      title={t.kosong}
      action={
        <ButtonLink variant="secondary" href={tautan('/kerja/informasi', bahasa)}>
          {t.keInformasi}
        </ButtonLink>
      }
    >
      <p>{t.kosongIsi}</p>
    </EmptyState>
  );
}
