import { Announcement } from '../shared/html/components/alert/announcement.tsx';
import { Button } from '../shared/html/components/button/button.tsx';
import { CardGrid, CardLink } from '../shared/html/components/card/card.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { Hidden } from '../shared/html/components/field/field.tsx';
import { Select } from '../shared/html/components/select/select.tsx';
import { Stat, Stats } from '../shared/html/components/stat/stat.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { formatAngka, formatPersen } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { alamatWajib } from './alamat.ts';
import { type BarisMatriks, limaLangkah, type MatriksUnit } from './rules/matriks.ts';
import { type Hitungan, KEADAAN_SEL, kelengkapan } from './rules/sel.ts';
import { IsiSel, namaMasa } from './sel.pages.tsx';
import { wajibPesan } from './wajib.pesan.ts';

export type UnitMatriks = { id: string; slug: string; nama: string; golongan: string };
export type MatriksProps = {
  halaman: Halaman;
  unit: UnitMatriks;
  matriks: MatriksUnit;
  /** Offices this officer may choose from; one: no choice is shown. */
  pilihan: readonly { slug: string; nama: string }[];
  namaUnit: ReadonlyMap<string, string>;
  boleh: { isi: boolean; semua: boolean };
  pesan?: string | undefined;
};

/** The duties of one office: information × period, each cell a way in. */
export function HalamanMatriks(p: MatriksProps) {
  const { halaman, unit, matriks } = p;
  const { bahasa } = halaman;
  const t = wajibPesan[bahasa];
  const sendiri = matriks.baris.filter((r) => r.oleh === 'sendiri');
  const bersama = matriks.baris.filter((r) => r.oleh !== 'sendiri');
  return (
    <LayoutKerja
      {...halaman}
      judul={`${t.judul}: ${unit.nama}`}
      remah={p.boleh.semua ? [{ text: t.judul, href: tautan(alamatWajib.kerja, bahasa) }] : []}
    >
      <PageHead judul={p.boleh.semua ? unit.nama : t.judul} eyebrow={p.boleh.semua ? t.judul : unit.nama}>
        {t.pengantar}
      </PageHead>
      <div class="bt-stack">
        <Announcement bahasa={bahasa} pesan={p.pesan} />
        <PilihUnit {...p} />
        <Angka hitungan={matriks.hitungan} halaman={halaman} />
        {p.boleh.isi && <LimaLangkah {...p} />}
        {sendiri.length === 0 ? (
          <EmptyState title={t.kosong}>
            <p>{t.kosongTeks}</p>
          </EmptyState>
        ) : (
          <Baris {...p} judul={t.milik} baris={sendiri} />
        )}
        <h2>{t.bersama}</h2>
        <p class="bt-muted">{bersama.length === 0 ? t.kosongBersama : t.bersamaJelas}</p>
        {bersama.length > 0 && <Baris {...p} judul={t.bersama} baris={bersama} />}
      </div>
    </LayoutKerja>
  );
}

function PilihUnit({ halaman, unit, pilihan }: MatriksProps) {
  const t = wajibPesan[halaman.bahasa];
  if (pilihan.length < 2) return null;
  return (
    <form method="get" action={alamatWajib.kerja} class="bt-row">
      {halaman.bahasa === 'en' && <Hidden name="bahasa" value="en" />}
      <Select
        bahasa={halaman.bahasa}
        name="unit"
        label={t.unit}
        value={unit.slug}
        empty={null}
        options={pilihan.map((u) => ({ value: u.slug, text: u.nama }))}
      />
      <Button variant="secondary">{t.tampilkan}</Button>
    </form>
  );
}

/** The four states counted, and the share that is there. */
export function Angka({ hitungan, halaman }: { hitungan: Hitungan; halaman: Pick<Halaman, 'bahasa'> }) {
  const { bahasa } = halaman;
  const t = wajibPesan[bahasa];
  const bagian = kelengkapan(hitungan);
  return (
    <Stats>
      <Stat value={bagian === null ? '–' : formatPersen(bagian, bahasa)} label={t.kelengkapan} note={t.kelengkapanJelas} />
      {KEADAAN_SEL.map((k) => (
        <Stat key={k} value={formatAngka(hitungan[k], bahasa)} label={t.keadaan[k]} />
      ))}
    </Stats>
  );
}

function LimaLangkah({ halaman, unit, matriks }: MatriksProps) {
  const { bahasa } = halaman;
  const t = wajibPesan[bahasa];
  const langkah = limaLangkah(matriks);
  if (langkah.length === 0) return null;
  return (
    <section class="bt-stack" aria-labelledby="langkah">
      <h2 id="langkah">{t.langkahJudul}</h2>
      <p>{t.langkahJelas}</p>
      <CardGrid>
        {langkah.map(({ aturan, jendela }) => (
          <CardLink
            key={aturan.kode}
            href={tautan(alamatWajib.sel(unit.slug, aturan.kode, jendela.kunci), bahasa)}
            title={`${t.langkahIni}: ${aturan.nama}`}
          >
            <p>{namaMasa(aturan.masa, jendela, bahasa)}</p>
          </CardLink>
        ))}
      </CardGrid>
    </section>
  );
}

function Baris({ halaman, unit, namaUnit, judul, baris }: MatriksProps & { judul: string; baris: readonly BarisMatriks[] }) {
  const { bahasa } = halaman;
  const t = wajibPesan[bahasa];
  const sel = (r: BarisMatriks, ke: number) => (
    <IsiSel
      sel={r.sel[ke]}
      masa={r.aturan.masa}
      bahasa={bahasa}
      href={(kunci) => tautan(alamatWajib.sel(unit.slug, r.aturan.kode, kunci), bahasa)}
    />
  );
  const oleh = (r: BarisMatriks): string | undefined =>
    r.oleh === 'sendiri'
      ? undefined
      : r.oleh === 'tautan'
        ? t.olehTautan
        : ((r.oleh.unitId && namaUnit.get(r.oleh.unitId)) ?? t.olehKosong);
  return (
    <Table
      caption={judul}
      captionHidden
      rows={baris}
      rowKey={(r) => r.aturan.kode}
      columns={[
        {
          key: 'informasi',
          title: t.informasi,
          head: true,
          cell: (r) => (
            <>
              {r.aturan.nama}
              <br />
              <small class="bt-muted">
                {[t.masa[r.aturan.masa], r.aturan.pasal.replace('Perki 1/2021 ', ''), oleh(r)].filter(Boolean).join(' · ')}
              </small>
            </>
          ),
        },
        { key: 'kini', title: t.masaKini, cell: (r) => sel(r, 0) },
        { key: 'lalu', title: t.masaLalu, cell: (r) => sel(r, 1) },
      ]}
    />
  );
}
