import { Alert } from '../shared/html/components/alert/alert.tsx';
import { Announcement } from '../shared/html/components/alert/announcement.tsx';
import { ButtonGroup, ButtonLink } from '../shared/html/components/button/button.tsx';
import { CalendarMonth } from '../shared/html/components/calendar-month/calendar-month.tsx';
import { Details } from '../shared/html/components/details/details.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { type Column, Table } from '../shared/html/components/table/table.tsx';
import { Tabs } from '../shared/html/components/tabs/tabs.tsx';
import { formatHari, formatTanggal } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { alamatKalender } from './alamat.ts';
import { kataJenisHari } from './kata.ts';
import { kalenderPesan } from './kalender.pesan.ts';
import type { HariLibur } from './setahun.ts';
import type { BarisHari } from './tenggat.queries.ts';

export type KalenderProps = {
  halaman: Halaman;
  zona: string;
  tahun: number;
  /** Years to choose from, with the number of working days where the year is complete. */
  pilihanTahun: readonly { tahun: number; hariKerja: number | undefined }[];
  /** The next year that is still missing when it should be there soon. */
  perluDibuka: number | undefined;
  hari: readonly BarisHari[];
  libur: readonly HariLibur[];
  /** Ids of the rows that make their day a working day all the same. */
  dihitung: ReadonlySet<string>;
  pesan?: { tone: 'success' | 'danger'; text: string } | undefined;
};

/** The calendar of one year: every listed day with its source, what it does, and the year as a picture. */
export function HalamanKalender(p: KalenderProps) {
  const { bahasa } = p.halaman;
  const t = kalenderPesan[bahasa];
  const hidup = p.hari.filter((h) => h.dicabutPada === null);
  return (
    <LayoutKerja {...p.halaman} judul={t.judul} pengumuman={<Announcement bahasa={bahasa} pesan={p.pesan} />}>
      <PageHead judul={t.judul} aside={<Tombol bahasa={bahasa} />}>
        {t.pengantar}
      </PageHead>
      <div class="bt-stack">
        {p.perluDibuka !== undefined && <PerluDibuka tahun={p.perluDibuka} bahasa={bahasa} />}
        <PilihTahun {...p} />
        {hidup.length > 0 ? <Daftar {...p} hidup={hidup} /> : <Kosong bahasa={bahasa} />}
        <Details summary={t.gambar}>
          <Setahun {...p} />
        </Details>
        <Dicabut {...p} />
      </div>
    </LayoutKerja>
  );
}

type DenganBahasa = { bahasa: Halaman['bahasa'] };

function Tombol({ bahasa }: DenganBahasa) {
  const t = kalenderPesan[bahasa];
  const kedua = { variant: 'secondary', size: 'sm' } as const;
  return (
    <ButtonGroup>
      <ButtonLink size="sm" icon="plus" href={tautan(alamatKalender.tambah, bahasa)}>
        {t.tambah}
      </ButtonLink>
      <ButtonLink {...kedua} icon="calendar-days" href={tautan(alamatKalender.bukaTahun, bahasa)}>
        {t.bukaTahun}
      </ButtonLink>
      <ButtonLink {...kedua} icon="settings" href={tautan(alamatKalender.aturan, bahasa)}>
        {t.aturan}
      </ButtonLink>
    </ButtonGroup>
  );
}

function PilihTahun({ halaman: { bahasa }, tahun, pilihanTahun }: KalenderProps) {
  const t = kalenderPesan[bahasa];
  const items = pilihanTahun.map((y) => ({
    href: tautan(alamatKalender.tahun(y.tahun), bahasa),
    text: y.hariKerja === undefined ? String(y.tahun) : `${y.tahun} · ${t.hariKerja(y.hariKerja)}`,
    current: y.tahun === tahun,
  }));
  return <Tabs bahasa={bahasa} label={t.tahun} items={items} />;
}

function Kosong({ bahasa }: DenganBahasa) {
  const t = kalenderPesan[bahasa];
  return (
    <EmptyState icon="calendar-days" title={t.kosong}>
      <p>{t.kosongIsi}</p>
    </EmptyState>
  );
}

function PerluDibuka({ tahun, bahasa }: DenganBahasa & { tahun: number }) {
  const t = kalenderPesan[bahasa];
  return (
    <Alert bahasa={bahasa} tone="warning" title={t.belumBuka(tahun)}>
      <p>{t.belumBukaIsi}</p>
      <p>
        <a href={tautan(`${alamatKalender.bukaTahun}?tahun=${tahun}`, bahasa)}>{t.bukaTahun}</a>
      </p>
    </Alert>
  );
}

function Daftar(p: KalenderProps & { hidup: readonly BarisHari[] }) {
  const { bahasa } = p.halaman;
  const t = kalenderPesan[bahasa];
  const kolom: Column<BarisHari>[] = [
    { key: 'hari', title: t.kolom.hari, head: true, nowrap: true, cell: (h) => singkat(h.tanggal, bahasa) },
    { key: 'nama', title: t.kolom.nama, cell: (h) => h.nama },
    { key: 'jenis', title: t.kolom.jenis, cell: (h) => kataJenisHari[bahasa][h.jenis] + (p.dihitung.has(h.id) ? `, ${t.dihitung}` : '') },
    { key: 'dasar', title: t.kolom.dasar, cell: (h) => <Dasar hari={h} bahasa={bahasa} /> },
    {
      key: 'dicatat',
      title: t.kolom.dicatat,
      nowrap: true,
      cell: (h) => (h.dicatatOleh === null ? t.bawaan : formatHari(h.dicatatPada, bahasa, p.zona, 'pendek')),
    },
    { key: 'tindakan', title: t.kolom.tindakan, nowrap: true, cell: (h) => <Tindakan hari={h} bahasa={bahasa} /> },
  ];
  return <Table caption={t.daftar(p.tahun)} columns={kolom} rows={p.hidup} rowKey={(h) => h.id} />;
}

function Dasar({ hari, bahasa }: DenganBahasa & { hari: BarisHari }) {
  if (hari.sumber === '') return <>{hari.skb}</>;
  return (
    <a href={hari.sumber} rel="noreferrer">
      {hari.skb || kalenderPesan[bahasa].sumber}
      <span class="ds-sr-only">
        {' '}
        ({hari.nama}, {hari.tanggal})
      </span>
    </a>
  );
}

function Tindakan({ hari, bahasa }: DenganBahasa & { hari: BarisHari }) {
  const t = kalenderPesan[bahasa];
  const nama = (
    <span class="ds-sr-only">
      {' '}
      {hari.nama}, {formatTanggal(hari.tanggal, bahasa)}
    </span>
  );
  return (
    <>
      <a href={tautan(alamatKalender.ubah(hari.id), bahasa)}>
        {t.ubah}
        {nama}
      </a>{' '}
      <a href={tautan(alamatKalender.cabut(hari.id), bahasa)}>
        {t.cabut}
        {nama}
      </a>
    </>
  );
}

/** `Kam, 1 Jan 2026`: one line in a dense table. */
function singkat(tanggal: string, bahasa: Halaman['bahasa']): string {
  return `${formatTanggal(tanggal, bahasa).slice(0, 3)}, ${formatTanggal(tanggal, bahasa, 'pendek')}`;
}

function Setahun({ halaman: { bahasa }, tahun, libur }: KalenderProps) {
  const bulan = Array.from({ length: 12 }, (_, i) => `${tahun}-${String(i + 1).padStart(2, '0')}`);
  const days = libur.map((l) => ({ tanggal: l.tanggal, kind: 'libur' as const, alasan: l.nama }));
  return (
    <div class="bt-grid">
      {bulan.map((b) => (
        <CalendarMonth key={b} bahasa={bahasa} bulan={b} days={days.filter((d) => d.tanggal.startsWith(b))} />
      ))}
    </div>
  );
}

function Dicabut({ halaman: { bahasa }, hari, zona }: KalenderProps) {
  const t = kalenderPesan[bahasa];
  const lama = hari.filter((h) => h.dicabutPada !== null);
  if (lama.length === 0) return null;
  return (
    <Details summary={t.dicabut}>
      <ul>
        {lama.map((h) => (
          <li key={h.id}>
            {formatTanggal(h.tanggal, bahasa)}, {h.nama} ({kataJenisHari[bahasa][h.jenis]}):{' '}
            {h.dicabutPada && formatHari(h.dicabutPada, bahasa, zona, 'panjang')}
          </li>
        ))}
      </ul>
    </Details>
  );
}
