import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { Button } from '../shared/html/components/button/button.tsx';
import { Hidden } from '../shared/html/components/field/field.tsx';
import { Select } from '../shared/html/components/select/select.tsx';
import { Stat, Stats } from '../shared/html/components/stat/stat.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { formatTanggal } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { alamatPeringkat, alamatWajib } from './alamat.ts';
import type { UnitMatriks } from './matriks.pages.tsx';
import { formatNilai } from './peringkat-tabel.pages.tsx';
import { peringkatPesan } from './peringkat.pesan.ts';
import type { LangkahNilai } from './rules/langkah.ts';
import type { AngkaUnit, Nilai } from './rules/rumus.ts';
import { namaMasa } from './sel.pages.tsx';

export type LangkahProps = {
  halaman: Halaman;
  /** Undefined where the officer has no unit. */
  isi:
    | {
        unit: UnitMatriks;
        pilihan: readonly UnitMatriks[];
        hari: string;
        angka: AngkaUnit;
        nilai: Nilai;
        langkah: readonly LangkahNilai[];
        sisa: number;
      }
    | undefined;
};

/** Today's figures of one unit, and what one more action would add. */
export function HalamanLangkah({ halaman, isi }: LangkahProps) {
  const { bahasa } = halaman;
  const t = peringkatPesan[bahasa];
  return (
    <LayoutKerja {...halaman} judul={t.langkahJudul} remah={[{ text: t.judul, href: tautan(alamatPeringkat.kerja, bahasa) }]}>
      <PageHead judul={t.langkahJudul}>{isi && t.langkahPengantar(isi.unit.nama, formatTanggal(isi.hari, bahasa, 'panjang'))}</PageHead>
      {isi ? (
        <Isi halaman={halaman} {...isi} />
      ) : (
        <EmptyState title={t.tanpaUnit}>
          <p>{t.tanpaUnitTeks}</p>
        </EmptyState>
      )}
    </LayoutKerja>
  );
}

function Isi({ halaman, unit, pilihan, angka, nilai, langkah, sisa }: { halaman: Halaman } & NonNullable<LangkahProps['isi']>) {
  const { bahasa } = halaman;
  const t = peringkatPesan[bahasa];
  const { kecepatan: c, kelengkapan: l, kemutakhiran: m } = angka;
  return (
    <div class="bt-stack">
      {pilihan.length > 1 && (
        <form method="get" action={alamatPeringkat.langkah} class="bt-row">
          {bahasa === 'en' && <Hidden name="bahasa" value="en" />}
          <Select
            bahasa={bahasa}
            name="unit"
            label={t.unitTanya}
            value={unit.slug}
            empty={null}
            options={pilihan.map((u) => ({ value: u.slug, text: u.nama }))}
          />
          <Button variant="secondary">{t.lihat}</Button>
        </form>
      )}
      <Stats>
        <Stat value={formatNilai(nilai.nilai, bahasa)} label={t.kolom.nilai} />
        <Stat
          value={nilai.kecepatan === null ? '–' : formatNilai(nilai.kecepatan, bahasa)}
          label={t.ukuran.kecepatan}
          note={t.tepat(c.ketat, c.n)}
        />
        <Stat
          value={formatNilai(nilai.kelengkapan, bahasa)}
          label={t.ukuran.kelengkapan}
          note={t.dariAngka(l.ada, l.berlaku)}
          href={tautan(alamatWajib.unit(unit.slug), bahasa)}
        />
        <Stat
          value={formatNilai(nilai.kemutakhiran, bahasa)}
          label={t.ukuran.kemutakhiran}
          note={t.dariAngka(m.segar, m.jumlah)}
          href={tautan('/kerja/kemutakhiran', bahasa)}
        />
      </Stats>
      {langkah.length === 0 ? (
        <EmptyState title={t.langkahKosong}>
          <p>{t.langkahKosongTeks}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t.langkahJudul}
          captionHidden
          rows={langkah}
          rowKey={(x) => (x.jenis === 'segar' ? x.informasiId : `${x.kode} ${x.jendela.kunci}`)}
          columns={[
            { key: 'langkah', title: t.langkahKolom.langkah, head: true, cell: (x) => <Jalan x={x} unit={unit} halaman={halaman} /> },
            { key: 'tambah', title: t.langkahKolom.tambah, numeric: true, nowrap: true, cell: (x) => `+${formatNilai(x.tambah, bahasa)}` },
          ]}
        />
      )}
      {sisa > 0 && <p class="bt-muted">{t.langkahSisa(sisa)}</p>}
    </div>
  );
}

function Jalan({ x, unit, halaman }: { x: LangkahNilai; unit: UnitMatriks; halaman: Halaman }) {
  const { bahasa } = halaman;
  const t = peringkatPesan[bahasa];
  if (x.jenis === 'segar') return <a href={tautan(`/kerja/informasi/${x.informasiId}`, bahasa)}>{t.langkahSegar(x.nama)}</a>;
  const masa = x.masa === 'terkini' ? '' : namaMasa(x.masa, x.jendela, bahasa);
  return <a href={tautan(alamatWajib.sel(unit.slug, x.kode, x.jendela.kunci), bahasa)}>{t.langkahWajib(x.nama, masa)}</a>;
}
