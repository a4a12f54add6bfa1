import { Alert } from '../shared/html/components/alert/alert.tsx';
import { Button } from '../shared/html/components/button/button.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { Hidden } from '../shared/html/components/field/field.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { formatHari } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { alamatWajib } from './alamat.ts';
import { aturanPesan } from './aturan.pesan.ts';
import { wajibPesan } from './wajib.pesan.ts';
import type { KecualiMenunggu } from './wajib.queries.ts';

export type PeriksaProps = {
  halaman: Halaman;
  zona: string;
  /** The sample of each unit, and for how many of its waiting items it stands. */
  lihat: readonly { kunci: string; judul: string; unit: string; kewajiban: string; href: string; mewakili: number }[];
  kecuali: readonly (KecualiMenunggu & { nama: string })[];
  pesan?: string | undefined;
};

/** What waits for PPID Utama: a sample of content, and exceptions. */
export function HalamanPeriksa(p: PeriksaProps) {
  const { halaman } = p;
  const { bahasa } = halaman;
  const w = wajibPesan[bahasa];
  const t = aturanPesan[bahasa];
  return (
    <LayoutKerja
      {...halaman}
      judul={w.periksa}
      remah={[{ text: w.judul, href: tautan(alamatWajib.kerja, bahasa) }]}
      pengumuman={
        p.pesan !== undefined && (
          <Alert bahasa={bahasa} tone="success" live>
            <p>{p.pesan}</p>
          </Alert>
        )
      }
    >
      <PageHead judul={w.periksa}>{t.periksaPengantar}</PageHead>
      <div class="bt-stack">
        <h2>{t.periksaKecuali}</h2>
        <Kecuali {...p} />
        <h2>{t.periksaIsi}</h2>
        <Lihat {...p} />
      </div>
    </LayoutKerja>
  );
}

function Kecuali({ halaman, zona, kecuali }: PeriksaProps) {
  const { bahasa } = halaman;
  const w = wajibPesan[bahasa];
  const t = aturanPesan[bahasa];
  if (kecuali.length === 0)
    return (
      <EmptyState title={t.kecualiKosong} level={3}>
        <p>{t.kecualiKosongTeks}</p>
      </EmptyState>
    );
  return (
    <Table
      caption={t.periksaKecuali}
      captionHidden
      rows={kecuali}
      rowKey={(k) => k.id}
      columns={[
        {
          key: 'nama',
          title: w.informasi,
          head: true,
          cell: (k) => (
            <>
              {k.nama} {k.masa !== '' && <span class="bt-muted">{k.masa}</span>}
            </>
          ),
        },
        { key: 'unit', title: w.unit, cell: (k) => `${k.unit}, ${formatHari(k.pada, bahasa, zona, 'pendek')}` },
        { key: 'alasan', title: w.kecualiAlasan, cell: (k) => k.alasan },
        {
          key: 'putus',
          title: t.setujui,
          cell: (k) => (
            <form class="bt-row" method="post" action={tautan(alamatWajib.putuskan(k.id), bahasa)}>
              <Hidden name="_csrf" value={halaman.csrf ?? ''} />
              <Button size="sm" name="hasil" value="disetujui">
                {t.setujui}
              </Button>
              <Button size="sm" variant="secondary" name="hasil" value="ditolak">
                {t.tolakTombol}
              </Button>
            </form>
          ),
        },
      ]}
    />
  );
}

function Lihat({ halaman, lihat }: PeriksaProps) {
  const { bahasa } = halaman;
  const w = wajibPesan[bahasa];
  const t = aturanPesan[bahasa];
  if (lihat.length === 0)
    return (
      <EmptyState icon="circle-check" title={t.periksaKosong} level={3}>
        <p>{t.periksaKosongTeks}</p>
      </EmptyState>
    );
  return (
    <Table
      caption={t.periksaIsi}
      captionHidden
      rows={lihat}
      rowKey={(l) => l.kunci}
      columns={[
        { key: 'judul', title: w.informasi, head: true, cell: (l) => <a href={tautan(l.href, bahasa)}>{l.judul}</a> },
        { key: 'unit', title: w.unit, cell: (l) => l.unit },
        { key: 'kewajiban', title: t.kolomAturan.nama, cell: (l) => l.kewajiban },
        { key: 'mewakili', title: w.keadaan.belum_lengkap, cell: (l) => t.mewakili(l.mewakili) },
      ]}
    />
  );
}
