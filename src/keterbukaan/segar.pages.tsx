import type { PerluSegar, Tingkat } from '../informasi/kemutakhiran.queries.ts';
import { Alert } from '../shared/html/components/alert/alert.tsx';
import { Button } from '../shared/html/components/button/button.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { Hidden } from '../shared/html/components/field/field.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { Status } from '../shared/html/components/tag/tag.tsx';
import { formatTanggal } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import type { Tone } from '../shared/html/types.ts';
import { segarPesan } from './segar.pesan.ts';

const NADA: Readonly<Record<Tingkat, Tone>> = { mutakhir: 'success', segera: 'info', lewat: 'warning', terbengkalai: 'danger' };

export type SegarProps = {
  halaman: Halaman;
  baris: readonly PerluSegar[];
  /** May confirm: officers of the unit and PPID Utama. */
  boleh: boolean;
  banyak: number;
  dipastikan: boolean;
};

/** Work in the order of the law: renew, or say with one press that it is still right. */
export function HalamanSegar(p: SegarProps) {
  const { halaman, baris } = p;
  const { bahasa } = halaman;
  const t = segarPesan[bahasa];
  return (
    <LayoutKerja
      {...halaman}
      judul={t.judul}
      pengumuman={
        p.dipastikan && (
          <Alert bahasa={bahasa} tone="success" live>
            <p>{t.dipastikan}</p>
          </Alert>
        )
      }
    >
      <PageHead judul={t.judul}>{t.pengantar}</PageHead>
      {baris.length === 0 ? (
        <EmptyState icon="circle-check" title={t.kosong}>
          <p>{t.kosongTeks}</p>
        </EmptyState>
      ) : (
        <div class="bt-stack">
          <Daftar {...p} />
          {baris.length >= p.banyak && <p class="bt-muted">{t.sebagian(p.banyak)}</p>}
          <p class="bt-muted">{t.naik}</p>
        </div>
      )}
    </LayoutKerja>
  );
}

function Daftar({ halaman, baris, boleh }: SegarProps) {
  const { bahasa } = halaman;
  const t = segarPesan[bahasa];
  const pendek = (hari: string): string => formatTanggal(hari, bahasa, 'pendek');
  return (
    <Table
      caption={t.judul}
      captionHidden
      rows={baris}
      rowKey={(r) => r.id}
      columns={[
        {
          key: 'judul',
          title: t.informasi,
          head: true,
          cell: (r) => (
            <>
              <a href={tautan(`/informasi/${r.slug}`, bahasa)}>{r.judul}</a>
              <br />
              <small class="bt-muted">
                {t.kategori[r.kategori]}
                {r.periodeDari !== null && r.periodeSampai !== null && ` · ${t.masa(pendek(r.periodeDari), pendek(r.periodeSampai))}`}
              </small>
            </>
          ),
        },
        { key: 'unit', title: t.unit, cell: (r) => r.unit },
        {
          key: 'tempo',
          title: t.tempo,
          cell: (r) => (
            <>
              <Status tone={NADA[r.tingkat]}>{t.tingkat[r.tingkat]}</Status> <span class="bt-nowrap">{pendek(r.jatuhTempo)}</span>
            </>
          ),
        },
        ...(boleh ? [{ key: 'tindakan', title: t.tindakan, cell: (r: PerluSegar) => <Tindakan halaman={halaman} r={r} /> }] : []),
      ]}
    />
  );
}

function Tindakan({ halaman, r }: { halaman: Halaman; r: PerluSegar }) {
  const { bahasa, csrf = '' } = halaman;
  const t = segarPesan[bahasa];
  return (
    <div class="bt-row">
      <form method="post" action={tautan(`/kerja/informasi/${r.id}/pastikan`, bahasa)}>
        <Hidden name="_csrf" value={csrf} />
        <Hidden name="kembali" value="daftar" />
        <Button variant="secondary" size="sm">
          {t.masihBenar}
          <span class="ds-sr-only">: {r.judul}</span>
        </Button>
      </form>
      <a href={tautan(`/kerja/informasi/${r.id}`, bahasa)}>
        {t.perbarui}
        <span class="ds-sr-only">: {r.judul}</span>
      </a>
    </div>
  );
}
