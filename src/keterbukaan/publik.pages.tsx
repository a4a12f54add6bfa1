import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { Link } from '../shared/html/components/link/link.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { formatAngka, formatPersen } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { Layout, PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { alamatPeringkat, alamatWajib } from './alamat.ts';
import type { UnitMatriks } from './matriks.pages.tsx';
import { publikWajibPesan } from './publik.pesan.ts';
import type { BarisMatriks, MatriksUnit, SelMatriks } from './rules/matriks.ts';
import { type Hitungan, kelengkapan } from './rules/sel.ts';
import { KeadaanSatu, namaMasa } from './sel.pages.tsx';
import { wajibPesan } from './wajib.pesan.ts';

export type KeterbukaanProps = {
  halaman: Halaman;
  kelompok: readonly { golongan: string; nama: string; unit: readonly { unit: UnitMatriks; hitungan: Hitungan }[] }[];
};

/** What every office owes and keeps, by class and name. */
export function HalamanKeterbukaan({ halaman, kelompok }: KeterbukaanProps) {
  const { bahasa } = halaman;
  const t = publikWajibPesan[bahasa];
  const berlaku = (h: Hitungan): number => h.ada + h.belum_lengkap + h.belum_ada;
  return (
    <Layout {...halaman} judul={t.judul} remah={[{ text: t.beranda, href: tautan('/', bahasa) }]}>
      <PageHead judul={t.judul}>{t.pengantar}</PageHead>
      <div class="bt-stack bt-stack--lg">
        <p>{t.tanpaPeringkat}</p>
        <p>
          <Link kind="onward" href={tautan(alamatPeringkat.publik, bahasa)}>
            {t.kePeringkat}
          </Link>
        </p>
        <p>
          <Link kind="onward" href={tautan('/dip', bahasa)}>
            {t.keDip}
          </Link>
        </p>
        {kelompok.map((k) => (
          <section key={k.golongan} aria-labelledby={`golongan-${k.golongan}`}>
            <h2 id={`golongan-${k.golongan}`}>{k.nama}</h2>
            <Table
              caption={k.nama}
              captionHidden
              plain
              rows={k.unit}
              rowKey={(u) => u.unit.id}
              columns={[
                {
                  key: 'unit',
                  title: t.unit,
                  head: true,
                  cell: (u) => <a href={tautan(alamatWajib.publikUnit(u.unit.slug), bahasa)}>{u.unit.nama}</a>,
                },
                { key: 'ada', title: t.ada, numeric: true, cell: (u) => formatAngka(u.hitungan.ada, bahasa) },
                { key: 'berlaku', title: t.berlaku, numeric: true, cell: (u) => formatAngka(berlaku(u.hitungan), bahasa) },
                {
                  key: 'bagian',
                  title: t.bagian,
                  numeric: true,
                  cell: (u) => {
                    const bagian = kelengkapan(u.hitungan);
                    return bagian === null ? '–' : formatPersen(bagian, bahasa);
                  },
                },
              ]}
            />
          </section>
        ))}
      </div>
    </Layout>
  );
}

export type KewajibanUnitProps = {
  halaman: Halaman;
  unit: UnitMatriks;
  matriks: MatriksUnit;
  namaUnit: ReadonlyMap<string, string>;
};

type Satu = { r: BarisMatriks; s: SelMatriks };

/** The duties of one office in the open: each state, and the item that meets it. */
export function HalamanKewajibanUnit({ halaman, unit, matriks, namaUnit }: KewajibanUnitProps) {
  const { bahasa } = halaman;
  const t = publikWajibPesan[bahasa];
  const baris = matriks.baris.flatMap((r): Satu[] => r.sel.flatMap((s) => (s.mendatang ? [] : [{ r, s }])));
  return (
    <Layout
      {...halaman}
      judul={t.judulUnit(unit.nama)}
      remah={[
        { text: t.beranda, href: tautan('/', bahasa) },
        { text: t.judul, href: tautan(alamatWajib.publik, bahasa) },
      ]}
    >
      <PageHead judul={t.judulUnit(unit.nama)}>{t.pengantarUnit}</PageHead>
      {baris.length === 0 ? (
        <EmptyState title={t.kosong}>
          <p>{t.kosongTeks}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t.judulUnit(unit.nama)}
          captionHidden
          rows={baris}
          rowKey={({ r, s }) => `${r.aturan.kode} ${s.jendela.kunci}`}
          columns={[
            {
              key: 'informasi',
              title: t.informasi,
              head: true,
              cell: ({ r, s }) => (
                <>
                  {r.aturan.nama}, {namaMasa(r.aturan.masa, s.jendela, bahasa)}
                  <br />
                  <small class="bt-muted">{[r.aturan.pasal, oleh(r, namaUnit, t.olehUnit)].filter((x) => x !== '').join(' · ')}</small>
                </>
              ),
            },
            {
              key: 'keadaan',
              title: t.keadaan,
              cell: ({ s }) => (
                <>
                  <KeadaanSatu keadaan={s.keadaan} bahasa={bahasa} />
                  {s.alasan === 'dikecualikan' && (
                    <>
                      <br />
                      <small class="bt-muted">{wajibPesan[bahasa].alasan.dikecualikan}</small>
                    </>
                  )}
                </>
              ),
            },
            { key: 'lihat', title: t.lihat, cell: (x) => <Jalan {...x} halaman={halaman} unit={unit} /> },
          ]}
        />
      )}
      <p>
        <Link kind="onward" href={tautan(`/unit/${unit.slug}`, bahasa)}>
          {t.keUnit}
        </Link>
      </p>
    </Layout>
  );
}

const oleh = (r: BarisMatriks, nama: ReadonlyMap<string, string>, kata: (nama: string) => string): string =>
  typeof r.oleh === 'string' || r.oleh.unitId === null ? '' : kata(nama.get(r.oleh.unitId) ?? '');

/** To the item where it is public, to where it lives, or to asking for it. */
function Jalan({ r, s, halaman, unit }: Satu & { halaman: Halaman; unit: UnitMatriks }) {
  const { bahasa } = halaman;
  const t = publikWajibPesan[bahasa];
  if (r.oleh === 'tautan' && r.aturan.url !== '' && s.keadaan === 'ada')
    return (
      <Link kind="outside" href={r.aturan.url}>
        {t.tautan}
      </Link>
    );
  if (s.bukti?.terbit === true && s.bukti.slug !== null) return <a href={tautan(`/informasi/${s.bukti.slug}`, bahasa)}>{s.bukti.judul}</a>;
  if (s.keadaan === 'tidak_berlaku') return <>–</>;
  return <a href={tautan(`/permohonan/baru?unit=${unit.slug}`, bahasa)}>{t.minta}</a>;
}
