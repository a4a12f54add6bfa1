import { ButtonLink } from '../shared/html/components/button/button.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { AppliedFilters, type FilterGroup, Filters } from '../shared/html/components/filters/filters.tsx';
import { Pagination } from '../shared/html/components/pagination/pagination.tsx';
import { SearchBox } from '../shared/html/components/search-box/search-box.tsx';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { Layout, PageHead } from '../shared/html/layout/layout.tsx';
import { denganQuery, tautan } from '../shared/html/tautan.ts';
import { alamatInformasi } from './alamat.ts';
import type { Kartu } from './daftar.queries.ts';
import type { HasilHitung } from './hitungan.ts';
import { informasiPesan } from './informasi.pesan.ts';
import { DaftarKartu } from './kartu.pages.tsx';
import { URUTAN, type Urutan } from './tampilan.ts';

/** What the address asks for, as texts of the query. */
export type Pilihan = { unit: readonly string[]; kategori: readonly string[]; tahun: readonly string[]; format: readonly string[] };

export type DaftarProps = {
  halaman: Halaman;
  zona: string;
  kartu: readonly Kartu[];
  hitungan: HasilHitung;
  pilihan: Pilihan;
  urut: Urutan;
  nomor: number;
  banyak: number;
  /** Units by id: slug and name, for the filter. */
  unit: ReadonlyMap<string, { slug: string; nama: string }>;
};

const NAMA = ['unit', 'kategori', 'tahun', 'format'] as const;

export function HalamanDaftar(p: DaftarProps) {
  const { bahasa, jalur } = p.halaman;
  const t = informasiPesan[bahasa];
  const groups = kelompok(p);
  const applied = groups.flatMap((g) =>
    g.options.filter((o) => o.checked).map((o) => ({ text: o.text, removeHref: tanpa(p, g.name, o.value) })),
  );
  const total = p.hitungan.total;
  return (
    <Layout {...p.halaman} judul={t.judulDaftar} deskripsi={t.pengantarDaftar} remah={[{ text: t.beranda, href: tautan('/', bahasa) }]}>
      <PageHead judul={t.judulDaftar}>{t.pengantarDaftar}</PageHead>
      <SearchBox bahasa={bahasa} action="/cari" label={t.cari} saran />
      <div class="bt-beside">
        <Filters bahasa={bahasa} action={alamatInformasi.daftar} groups={groups} keep={p.urut === 'terbaru' ? {} : { urut: p.urut }} />
        <section class="bt-stack" aria-labelledby="jumlah">
          <p id="jumlah" class="bt-row">
            <strong>{t.jumlah(total)}</strong>
            <Urut {...p} />
          </p>
          <AppliedFilters bahasa={bahasa} items={applied} clearHref={tautan(alamatInformasi.daftar, bahasa)} />
          {p.kartu.length === 0 ? (
            <Kosong {...p} disaring={applied.length > 0} />
          ) : (
            <DaftarKartu kartu={p.kartu} bahasa={bahasa} zona={p.zona} />
          )}
          <Pagination
            bahasa={bahasa}
            page={p.nomor}
            pages={Math.ceil(total / p.banyak)}
            href={(n) => denganQuery(jalur, { halaman: n === 1 ? undefined : n })}
          />
        </section>
      </div>
    </Layout>
  );
}

function Urut({ halaman, urut }: DaftarProps) {
  const t = informasiPesan[halaman.bahasa];
  return (
    <span class="bt-muted">
      {t.urut}:{' '}
      {URUTAN.map((u, i) => (
        <span key={u}>
          {i > 0 && ' · '}
          {u === urut ? (
            <strong aria-current="true">{t.urutan[u]}</strong>
          ) : (
            <a href={denganQuery(halaman.jalur, { urut: u === 'terbaru' ? undefined : u, halaman: undefined })}>{t.urutan[u]}</a>
          )}
        </span>
      ))}
    </span>
  );
}

function Kosong({ halaman, disaring }: DaftarProps & { disaring: boolean }) {
  const t = informasiPesan[halaman.bahasa];
  return (
    <EmptyState
      icon="search-x"
      title={t.kosong}
      action={
        <>
          {disaring && (
            <ButtonLink variant="secondary" href={tautan(alamatInformasi.daftar, halaman.bahasa)}>
              {t.lepasSaringan}
            </ButtonLink>
          )}
          <ButtonLink href={tautan('/permohonan/baru', halaman.bahasa)}>{t.minta}</ButtonLink>
        </>
      }
    >
      <p>{disaring ? t.kosongSaring : t.kosongAwal}</p>
    </EmptyState>
  );
}

/** The address without one value of one filter. */
function tanpa({ halaman, pilihan, urut }: DaftarProps, nama: string, nilai: string): string {
  const params = new URLSearchParams();
  for (const n of NAMA) for (const v of pilihan[n]) if (n !== nama || v !== nilai) params.append(n, v);
  if (urut !== 'terbaru') params.set('urut', urut);
  const query = params.toString();
  return tautan(`${alamatInformasi.daftar}${query === '' ? '' : `?${query}`}`, halaman.bahasa);
}

function kelompok({ halaman, hitungan, pilihan, unit }: DaftarProps): FilterGroup[] {
  const t = informasiPesan[halaman.bahasa];
  const dipilih = (nama: keyof Pilihan, value: string): { checked: boolean } => ({ checked: pilihan[nama].includes(value) });
  return [
    {
      name: 'kategori',
      label: t.kategori,
      open: true,
      options: hitungan.kategori.map(({ nilai, jumlah }) => ({
        value: nilai,
        text: t.namaKategori[nilai],
        count: jumlah,
        ...dipilih('kategori', nilai),
      })),
    },
    {
      name: 'unit',
      label: t.unit,
      options: hitungan.unit.flatMap(({ nilai, jumlah }) => {
        const u = unit.get(nilai);
        return u ? [{ value: u.slug, text: u.nama, count: jumlah, ...dipilih('unit', u.slug) }] : [];
      }),
    },
    {
      name: 'tahun',
      label: t.tahun,
      options: hitungan.tahun.map(({ nilai, jumlah }) => ({
        value: String(nilai),
        text: String(nilai),
        count: jumlah,
        ...dipilih('tahun', String(nilai)),
      })),
    },
    {
      name: 'format',
      label: t.format,
      options: hitungan.format.map(({ nilai, jumlah }) => ({
        value: nilai,
        text: t.namaFormat[nilai],
        count: jumlah,
        ...dipilih('format', nilai),
      })),
    },
  ];
}
