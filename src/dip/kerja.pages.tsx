import { Alert } from '../shared/html/components/alert/alert.tsx';
import { type Announced, Announcement } from '../shared/html/components/alert/announcement.tsx';
import { Button, ButtonGroup } from '../shared/html/components/button/button.tsx';
import { Details } from '../shared/html/components/details/details.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { errorOf, ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { Status } from '../shared/html/components/tag/tag.tsx';
import { Textarea } from '../shared/html/components/textarea/textarea.tsx';
import { Timeline, type TimelineItem } from '../shared/html/components/timeline/timeline.tsx';
import { formatAngka, formatTanggal } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import type { Tone } from '../shared/html/types.ts';
import type { KeadaanDip, PerbuatanDip } from './dip.ts';
import { dipPesan } from './dip.pesan.ts';
import type { BarisDip, Dip } from './dip.queries.ts';
import { TabelDip, Unduhan } from './publik.pages.tsx';

const NADA: Readonly<Record<KeadaanDip, Tone>> = {
  disusun: 'info',
  diajukan: 'warning',
  disetujui: 'accent',
  ditetapkan: 'success',
  dibatalkan: 'neutral',
};

export type DaftarDipProps = {
  halaman: Halaman;
  semua: readonly Dip[];
  /** Day by which the next decision is due; undefined where none was made. */
  tempo: string | undefined;
  bolehSusun: boolean;
  pesan: Announced;
};

/** Drafts and decisions; one button starts the next. */
export function HalamanDaftarDip(p: DaftarDipProps) {
  const { halaman, semua } = p;
  const { bahasa } = halaman;
  const t = dipPesan[bahasa];
  return (
    <LayoutKerja {...halaman} judul={t.judul} pengumuman={<Announcement bahasa={bahasa} pesan={p.pesan} />}>
      <PageHead judul={t.judul}>{t.kerjaPengantar}</PageHead>
      <div class="bt-stack">
        <p class="bt-important">{p.tempo === undefined ? t.tempoBelum : t.tempo(formatTanggal(p.tempo, bahasa, 'panjang'))}</p>
        {p.bolehSusun && (
          <form method="post" action={tautan('/kerja/dip', bahasa)}>
            <Hidden name="_csrf" value={halaman.csrf ?? ''} />
            <Button icon="list-checks">{t.susun}</Button>
          </form>
        )}
        {semua.length === 0 ? (
          <EmptyState title={t.kerjaKosong}>
            <p>{t.kerjaKosongTeks}</p>
          </EmptyState>
        ) : (
          <Table
            caption={t.judul}
            captionHidden
            rows={semua}
            rowKey={(d) => d.id}
            columns={[
              {
                key: 'per',
                title: t.kolomKerja.per,
                head: true,
                cell: (d) => <a href={tautan(`/kerja/dip/${d.id}`, bahasa)}>{formatTanggal(d.per, bahasa, 'panjang')}</a>,
              },
              { key: 'keadaan', title: t.kolomKerja.keadaan, cell: (d) => <Status tone={NADA[d.keadaan]}>{t.keadaan[d.keadaan]}</Status> },
              { key: 'jumlah', title: t.kolomKerja.jumlah, numeric: true, cell: (d) => formatAngka(d.jumlah, bahasa) },
              { key: 'nomor', title: t.kolomKerja.nomor, cell: (d) => d.nomor ?? '–' },
            ]}
          />
        )}
      </div>
    </LayoutKerja>
  );
}

export type BedaBerjudul = Readonly<Record<'tambah' | 'hapus' | 'berubah', { jumlah: number; judul: readonly string[] }>> & {
  tetap: number;
};
export type SatuDipProps = {
  halaman: Halaman;
  dip: Dip;
  boleh: readonly PerbuatanDip[];
  beda: BedaBerjudul | undefined;
  baris: readonly BarisDip[];
  riwayat: readonly TimelineItem[];
  hariIni: string;
  isian: { alasan: string; nomor: string; tanggal: string };
  galat: readonly FormError[];
  pesan: Announced;
};

/** One draft or decision: what it changes, its rows, and what may be done now. */
export function HalamanSatuDip(p: SatuDipProps) {
  const { halaman, dip } = p;
  const { bahasa } = halaman;
  const t = dipPesan[bahasa];
  const judul = dip.nomor ?? t.rancangan(formatTanggal(dip.per, bahasa, 'panjang'));
  return (
    <LayoutKerja
      {...halaman}
      judul={judul}
      remah={[{ text: t.judul, href: tautan('/kerja/dip', bahasa) }]}
      pengumuman={<Announcement bahasa={bahasa} pesan={p.pesan} />}
      samping={
        <div class="bt-stack">
          <h2>{t.riwayat}</h2>
          <Timeline bahasa={bahasa} items={p.riwayat} />
        </div>
      }
    >
      <PageHead
        judul={judul}
        eyebrow={
          <>
            {t.judul} <Status tone={NADA[dip.keadaan]}>{t.keadaan[dip.keadaan]}</Status>
          </>
        }
      />
      <div class="bt-stack">
        <ErrorSummary bahasa={bahasa} errors={p.galat} />
        {dip.catatan !== '' && dip.keadaan === 'disusun' && (
          <Alert bahasa={bahasa} tone="warning" title={t.catatan}>
            <p>{dip.catatan}</p>
          </Alert>
        )}
        {dip.keadaan === 'ditetapkan' && <Unduhan dip={dip} bahasa={bahasa} />}
        <Tindakan {...p} />
        <h2>{t.beda}</h2>
        <Beda {...p} />
        <h2>{t.isi}</h2>
        <TabelDip bahasa={bahasa} baris={p.baris} mulai={0} />
        {dip.jumlah > p.baris.length && <p class="bt-muted">{t.danLain(dip.jumlah - p.baris.length)}</p>}
      </div>
    </LayoutKerja>
  );
}

function Beda({ halaman, beda }: SatuDipProps) {
  const t = dipPesan[halaman.bahasa];
  if (!beda) return <p class="bt-muted">{t.bedaPertama}</p>;
  return (
    <div class="bt-stack">
      {(['tambah', 'hapus', 'berubah'] as const).map((k) =>
        beda[k].jumlah === 0 ? (
          <p key={k}>{t[k](0)}</p>
        ) : (
          <Details key={k} summary={t[k](beda[k].jumlah)}>
            <ul>
              {beda[k].judul.map((j, i) => (
                <li key={`${i} ${j}`}>{j}</li>
              ))}
            </ul>
            {beda[k].jumlah > beda[k].judul.length && <p class="bt-muted">{t.danLain(beda[k].jumlah - beda[k].judul.length)}</p>}
          </Details>
        ),
      )}
      <p>{t.tetap(beda.tetap)}</p>
    </div>
  );
}

function Tindakan(p: SatuDipProps) {
  const { halaman, dip, boleh } = p;
  const { bahasa, csrf = '' } = halaman;
  const t = dipPesan[bahasa];
  const tombol = (perbuatan: PerbuatanDip, variant: 'primary' | 'secondary') =>
    boleh.includes(perbuatan) && (
      <form method="post" action={tautan(`/kerja/dip/${dip.id}/${perbuatan}`, bahasa)}>
        <Hidden name="_csrf" value={csrf} />
        <Button variant={variant}>{t.perbuatan[perbuatan]}</Button>
      </form>
    );
  return (
    <>
      <ButtonGroup>
        {tombol('ajukan', 'primary')}
        {tombol('setujui', 'primary')}
      </ButtonGroup>
      {boleh.includes('tetapkan') && <Tetapkan {...p} />}
      {boleh.includes('kembalikan') && <Kembalikan {...p} />}
      <ButtonGroup>{tombol('batalkan', 'secondary')}</ButtonGroup>
    </>
  );
}

function Tetapkan({ halaman, dip, isian, galat, hariIni }: SatuDipProps) {
  const { bahasa, csrf = '' } = halaman;
  const t = dipPesan[bahasa];
  return (
    <form class="bt-form" method="post" novalidate action={tautan(`/kerja/dip/${dip.id}/tetapkan`, bahasa)}>
      <Hidden name="_csrf" value={csrf} />
      <Field
        bahasa={bahasa}
        name="nomor"
        label={t.nomor}
        hint={t.nomorBantu}
        value={isian.nomor}
        maxlength={80}
        error={errorOf(galat, 'nomor')}
      />
      <Field
        bahasa={bahasa}
        name="tanggal"
        label={t.tanggal}
        type="date"
        value={isian.tanggal || hariIni}
        error={errorOf(galat, 'tanggal')}
      />
      <Button>{t.perbuatan.tetapkan}</Button>
    </form>
  );
}

function Kembalikan({ halaman, dip, isian, galat }: SatuDipProps) {
  const { bahasa, csrf = '' } = halaman;
  const t = dipPesan[bahasa];
  return (
    <Details summary={t.perbuatan.kembalikan} open={errorOf(galat, 'alasan') !== undefined}>
      <form class="bt-form" method="post" novalidate action={tautan(`/kerja/dip/${dip.id}/kembalikan`, bahasa)}>
        <Hidden name="_csrf" value={csrf} />
        <Textarea
          bahasa={bahasa}
          name="alasan"
          label={t.alasan}
          value={isian.alasan}
          rows={3}
          maxlength={1000}
          error={errorOf(galat, 'alasan')}
        />
        <Button variant="secondary">{t.perbuatan.kembalikan}</Button>
      </form>
    </Details>
  );
}
