import { informasiPesan } from '../informasi/informasi.pesan.ts';
import { ButtonGroup, ButtonLink } from '../shared/html/components/button/button.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { AppliedFilters, type FilterGroup, Filters } from '../shared/html/components/filters/filters.tsx';
import { Pagination } from '../shared/html/components/pagination/pagination.tsx';
import { SearchBox } from '../shared/html/components/search-box/search-box.tsx';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { Layout, PageHead } from '../shared/html/layout/layout.tsx';
import { denganQuery, tautan } from '../shared/html/tautan.ts';
import { HasilButir } from './hasil.pages.tsx';
import type { HasilCari } from './pencarian.queries.ts';
import { pencarianPesan } from './pencarian.pesan.ts';
import { NAMA_SARING } from './saring.ts';

/** What the address asks for, as texts of the query. */
export type Pilihan = Readonly<Record<(typeof NAMA_SARING)[number], readonly string[]>>;

export type CariProps = {
  halaman: Halaman;
  zona: string;
  q: string;
  pilihan: Pilihan;
  nomor: number;
  banyak: number;
  /** Undefined where nothing was asked. */
  hasil: HasilCari | undefined;
  /** Name of each unit by its address word. */
  unit: ReadonlyMap<string, string>;
};

/** Box, filters with counts, items above their pages, and a way on where nothing is found. */
export function HalamanCari(p: CariProps) {
  const { bahasa } = p.halaman;
  const t = pencarianPesan[bahasa];
  const applied = p.hasil === undefined ? [] : chosen(p);
  const keep = Object.fromEntries(NAMA_SARING.flatMap((name) => (p.pilihan[name].length === 1 ? [[name, p.pilihan[name][0] ?? '']] : [])));
  return (
    <Layout
      {...p.halaman}
      judul={p.q === '' ? t.judul : t.judulHasil(p.q)}
      deskripsi={t.pengantar}
      remah={[{ text: t.beranda, href: tautan('/', bahasa) }]}
    >
      <PageHead judul={t.judul}>{p.hasil === undefined && t.pengantar}</PageHead>
      <SearchBox bahasa={bahasa} action="/cari" label={t.kotak} placeholder={t.contoh} value={p.q} large keep={keep} saran />
      {p.hasil === undefined ? <p class="bt-muted">{t.belumMencari}</p> : <Isi {...p} hasil={p.hasil} applied={applied} />}
    </Layout>
  );
}

type IsiProps = CariProps & { hasil: HasilCari; applied: { text: string; removeHref: string }[] };

function Isi(p: IsiProps) {
  const { halaman, hasil, q, pilihan, applied } = p;
  const { bahasa } = halaman;
  const groups = kelompok(p);
  if (hasil.hasil.length === 0 && applied.length === 0) return <Kosong {...p} />;
  const extra = Object.fromEntries([['q', q]]);
  return (
    <div class="bt-beside">
      <Filters bahasa={bahasa} action="/cari" groups={groups} keep={extra} />
      <section class="bt-stack" aria-labelledby="jumlah">
        <Ringkasan {...p} />
        <AppliedFilters bahasa={bahasa} items={applied} clearHref={alamat(p, q, undefined)} />
        {hasil.hasil.length === 0 ? (
          <Kosong {...p} />
        ) : (
          <ol class="bt-items">
            {hasil.hasil.map((one) => (
              <HasilButir key={one.kartu.id} hasil={one} bahasa={bahasa} zona={p.zona} q={q} />
            ))}
          </ol>
        )}
        <Pagination
          bahasa={bahasa}
          page={p.nomor}
          pages={Math.ceil(hasil.total / p.banyak)}
          href={(n) => denganQuery(halaman.jalur, { halaman: n === 1 ? undefined : n })}
        />
        {hasil.hasil.length > 0 && (
          <p class="bt-muted">
            {pencarianPesan[bahasa].tidakKetemu} <a href={minta(bahasa, q, pilihan)}>{pencarianPesan[bahasa].minta}</a>
          </p>
        )}
      </section>
    </div>
  );
}

function Ringkasan({ hasil, halaman }: IsiProps) {
  const t = pencarianPesan[halaman.bahasa];
  const partly = hasil.total > 0 && hasil.semuaKata < hasil.total;
  return (
    <div class="bt-stack">
      <p id="jumlah">
        <strong>{t.jumlah(hasil.total, hasil.tepat)}</strong>
        {partly && <span class="bt-muted"> {hasil.semuaKata > 0 ? t.semua(hasil.semuaKata) : t.mendekati}</span>}
      </p>
      {hasil.dibetulkan.map(({ ketikan, menjadi }) => (
        <p key={ketikan}>{t.mungkin(ketikan, menjadi.join('”, “'))}</p>
      ))}
    </div>
  );
}

function Kosong({ halaman, q, pilihan, applied }: Pick<IsiProps, 'halaman' | 'q' | 'pilihan' | 'applied'>) {
  const { bahasa } = halaman;
  const t = pencarianPesan[bahasa];
  return (
    <EmptyState
      icon="search-x"
      title={t.kosong}
      action={
        <ButtonGroup>
          {applied.length > 0 && (
            <ButtonLink variant="secondary" href={tautan(`/cari?q=${encodeURIComponent(q)}`, bahasa)}>
              {t.lepas}
            </ButtonLink>
          )}
          <ButtonLink variant="secondary" href={tautan('/informasi', bahasa)}>
            {t.lihatSemua}
          </ButtonLink>
          <ButtonLink href={minta(bahasa, q, pilihan)}>{t.minta}</ButtonLink>
        </ButtonGroup>
      }
    >
      <p>
        {t.kosongKata(q)} {applied.length > 0 ? t.kosongSaring : t.saran}
      </p>
    </EmptyState>
  );
}

/** The form for asking, with the words that were searched for and the one unit that was looked in: both stand in this address already. */
function minta(bahasa: Halaman['bahasa'], q: string, pilihan: Pilihan): string {
  const [unit, ...others] = pilihan.unit;
  return tautan(denganQuery('/permohonan/baru', { q, unit: others.length > 0 ? undefined : unit }), bahasa);
}

/** The address of this search without one value of one filter, or without any. */
function alamat(
  { pilihan, halaman }: Pick<CariProps, 'pilihan' | 'halaman'>,
  q: string,
  tanpa: { nama: string; nilai: string } | undefined,
): string {
  const params = new URLSearchParams({ q });
  if (tanpa)
    for (const name of NAMA_SARING)
      for (const value of pilihan[name]) if (name !== tanpa.nama || value !== tanpa.nilai) params.append(name, value);
  return tautan(`/cari?${params.toString()}`, halaman.bahasa);
}

function chosen(p: CariProps): { text: string; removeHref: string }[] {
  return NAMA_SARING.flatMap((nama) =>
    p.pilihan[nama].map((nilai) => ({ text: namaNilai(p, nama, nilai), removeHref: alamat(p, p.q, { nama, nilai }) })),
  );
}

function namaNilai({ halaman, unit }: Pick<CariProps, 'halaman' | 'unit'>, nama: keyof Pilihan, nilai: string): string {
  const { namaKategori, namaFormat } = informasiPesan[halaman.bahasa];
  const known: Readonly<Record<string, string>> = nama === 'kategori' ? namaKategori : nama === 'format' ? namaFormat : {};
  return nama === 'unit' ? (unit.get(nilai) ?? nilai) : (known[nilai] ?? nilai);
}

/** Filters with their counts; a chosen value stays in sight also where nothing is left of it. */
function kelompok(p: IsiProps): FilterGroup[] {
  const t = pencarianPesan[p.halaman.bahasa];
  return NAMA_SARING.map((nama): FilterGroup => {
    const counted = p.hasil.saring[nama];
    const missing = p.pilihan[nama].filter((nilai) => !counted.some((one) => one.nilai === nilai)).map((nilai) => ({ nilai, jumlah: 0 }));
    return {
      name: nama,
      label: t[nama],
      open: nama === 'kategori',
      options: [...counted, ...missing].map(({ nilai, jumlah }) => ({
        value: nilai,
        text: namaNilai(p, nama, nilai),
        count: jumlah,
        checked: p.pilihan[nama].includes(nilai),
      })),
    };
  }).filter((group) => group.options.length > 0);
}
