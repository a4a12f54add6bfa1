import { Button, ButtonGroup, ButtonLink } from '../shared/html/components/button/button.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { Hidden } from '../shared/html/components/field/field.tsx';
import { Select } from '../shared/html/components/select/select.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { formatAngka, formatPersen } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { alamatWajib } from './alamat.ts';
import type { Aturan } from './data/aturan.ts';
import { Angka, type UnitMatriks } from './matriks.pages.tsx';
import type { BarisMatriks } from './rules/matriks.ts';
import { type Hitungan, KEADAAN_SEL, kelengkapan } from './rules/sel.ts';
import { IsiSel } from './sel.pages.tsx';
import { wajibPesan } from './wajib.pesan.ts';

export type SemuaProps = {
  halaman: Halaman;
  baris: readonly { unit: UnitMatriks; hitungan: Hitungan }[];
  golongan: readonly { nilai: string; nama: string }[];
  golonganDipilih: string;
  aturan: readonly Pick<Aturan, 'kode' | 'nama'>[];
  hitungan: Hitungan;
  boleh: { atur: boolean; periksa: boolean };
};

/** All offices with their counts; the way to each matrix. */
export function HalamanSemua(p: SemuaProps) {
  const { halaman, baris } = p;
  const { bahasa } = halaman;
  const t = wajibPesan[bahasa];
  return (
    <LayoutKerja {...halaman} judul={t.judul}>
      <PageHead judul={t.judul}>{t.pengantarSemua}</PageHead>
      <div class="bt-stack">
        <Angka hitungan={p.hitungan} halaman={halaman} />
        <Jalan {...p} />
        <SaringSemua {...p} />
        {baris.length === 0 ? (
          <EmptyState title={t.kosong}>
            <p>{t.kosongTeks}</p>
          </EmptyState>
        ) : (
          <Table
            caption={t.semuaUnit}
            captionHidden
            rows={baris}
            rowKey={(r) => r.unit.id}
            columns={[
              {
                key: 'unit',
                title: t.unit,
                head: true,
                cell: (r) => <a href={tautan(alamatWajib.unit(r.unit.slug), bahasa)}>{r.unit.nama}</a>,
              },
              ...KEADAAN_SEL.map((k) => ({
                key: k,
                title: t.keadaan[k],
                numeric: true,
                cell: (r: SemuaProps['baris'][number]) => formatAngka(r.hitungan[k], bahasa),
              })),
              {
                key: 'bagian',
                title: t.kelengkapan,
                numeric: true,
                cell: (r) => {
                  const bagian = kelengkapan(r.hitungan);
                  return bagian === null ? '–' : formatPersen(bagian, bahasa);
                },
              },
            ]}
          />
        )}
      </div>
    </LayoutKerja>
  );
}

function Jalan({ halaman, boleh }: SemuaProps) {
  const t = wajibPesan[halaman.bahasa];
  if (!boleh.atur && !boleh.periksa) return null;
  return (
    <ButtonGroup>
      {boleh.periksa && (
        <ButtonLink variant="secondary" icon="eye" href={tautan(alamatWajib.periksa, halaman.bahasa)}>
          {t.periksa}
        </ButtonLink>
      )}
      {boleh.atur && (
        <ButtonLink variant="secondary" icon="settings" href={tautan(alamatWajib.aturan, halaman.bahasa)}>
          {t.aturan}
        </ButtonLink>
      )}
    </ButtonGroup>
  );
}

function SaringSemua({ halaman, golongan, golonganDipilih, aturan }: SemuaProps) {
  const { bahasa } = halaman;
  const t = wajibPesan[bahasa];
  return (
    <form method="get" action={alamatWajib.kerja} class="bt-row">
      {bahasa === 'en' && <Hidden name="bahasa" value="en" />}
      <Select
        bahasa={bahasa}
        name="golongan"
        label={t.golongan}
        value={golonganDipilih}
        empty={t.semuaGolongan}
        options={golongan.map((g) => ({ value: g.nilai, text: g.nama }))}
      />
      <Select
        bahasa={bahasa}
        name="informasi"
        label={t.menurutInformasi}
        value=""
        empty={t.semuaUnit}
        options={aturan.map((a) => ({ value: a.kode, text: a.nama }))}
      />
      <Button variant="secondary">{t.tampilkan}</Button>
    </form>
  );
}

export type InformasiProps = {
  halaman: Halaman;
  aturan: Pick<Aturan, 'kode' | 'nama' | 'masa' | 'pasal'>;
  baris: readonly { unit: UnitMatriks; baris: BarisMatriks }[];
};

/** One information over all offices that owe it. */
export function HalamanPerInformasi({ halaman, aturan, baris }: InformasiProps) {
  const { bahasa } = halaman;
  const t = wajibPesan[bahasa];
  const sel = (r: InformasiProps['baris'][number], ke: number) => (
    <IsiSel
      sel={r.baris.sel[ke]}
      masa={aturan.masa}
      bahasa={bahasa}
      href={(kunci) => tautan(alamatWajib.sel(r.unit.slug, aturan.kode, kunci), bahasa)}
    />
  );
  return (
    <LayoutKerja {...halaman} judul={aturan.nama} remah={[{ text: t.judul, href: tautan(alamatWajib.kerja, bahasa) }]}>
      <PageHead judul={aturan.nama} eyebrow={t.masa[aturan.masa]}>
        {aturan.pasal}
      </PageHead>
      <Table
        caption={aturan.nama}
        captionHidden
        rows={baris}
        rowKey={(r) => r.unit.id}
        columns={[
          {
            key: 'unit',
            title: t.unit,
            head: true,
            cell: (r) => <a href={tautan(alamatWajib.unit(r.unit.slug), bahasa)}>{r.unit.nama}</a>,
          },
          { key: 'kini', title: t.masaKini, cell: (r) => sel(r, 0) },
          { key: 'lalu', title: t.masaLalu, cell: (r) => sel(r, 1) },
        ]}
      />
    </LayoutKerja>
  );
}
