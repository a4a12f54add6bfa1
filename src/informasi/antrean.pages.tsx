import { ButtonLink } from '../shared/html/components/button/button.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { Hidden } from '../shared/html/components/field/field.tsx';
import { Pagination } from '../shared/html/components/pagination/pagination.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { Tabs } from '../shared/html/components/tabs/tabs.tsx';
import { Status, Tag } from '../shared/html/components/tag/tag.tsx';
import { formatHari } from '../shared/html/format.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { PageHead } from '../shared/html/layout/layout.tsx';
import type { Bahasa } from '../shared/html/pesan.ts';
import { denganQuery, tautan } from '../shared/html/tautan.ts';
import type { Tone } from '../shared/html/types.ts';
import { alamatInformasi } from './alamat.ts';
import type { Keadaan } from './informasi.ts';
import { informasiPesan } from './informasi.pesan.ts';
import { kerjaPesan } from './kerja.pesan.ts';
import type { BarisAntrean } from './kerja.queries.ts';
import { TAMPILAN, type Tampilan } from './tampilan.ts';

export type AntreanProps = {
  halaman: Halaman;
  zona: string;
  tampil: Tampilan;
  verifikasi: boolean;
  baris: readonly BarisAntrean[];
  jumlah: Readonly<Record<Tampilan, number>>;
  unit: readonly { id: string; nama: string }[];
  unitDipilih: string;
  cari: string;
  nomor: number;
  banyak: number;
};

/** The officers' queue of items: views as tabs, j and k through the rows. */
export function HalamanAntrean(p: AntreanProps) {
  const { halaman } = p;
  const t = kerjaPesan[halaman.bahasa];
  const judul = p.verifikasi ? t.verifikasi : t.judul;
  return (
    <LayoutKerja {...halaman} judul={judul}>
      <PageHead
        judul={judul}
        aside={
          p.verifikasi ? undefined : (
            <ButtonLink icon="plus" href={tautan(`${alamatInformasi.kerja}/baru`, halaman.bahasa)}>
              {t.baru}
            </ButtonLink>
          )
        }
      >
        {p.verifikasi ? t.pengantarVerifikasi : t.pengantar}
      </PageHead>
      {!p.verifikasi && (
        <Tabs
          bahasa={halaman.bahasa}
          label={t.tampilan}
          items={TAMPILAN.map((v) => ({
            href: denganQuery(halaman.jalur, { tampil: v === 'rancangan' ? undefined : v, halaman: undefined }),
            text: t.tab[v],
            count: p.jumlah[v],
            current: v === p.tampil,
          }))}
        />
      )}
      <Saring {...p} />
      {p.baris.length === 0 ? (
        <EmptyState icon="inbox" title={t.kosongJudul}>
          <p>{t.kosong[p.tampil]}</p>
        </EmptyState>
      ) : (
        <Baris {...p} judul={judul} />
      )}
      <Pagination
        bahasa={halaman.bahasa}
        page={p.nomor}
        pages={Math.ceil(p.jumlah[p.tampil] / p.banyak)}
        href={(n) => denganQuery(halaman.jalur, { halaman: n === 1 ? undefined : n })}
      />
    </LayoutKerja>
  );
}

function Saring({ halaman, unit, unitDipilih, cari, tampil, verifikasi }: AntreanProps) {
  const t = kerjaPesan[halaman.bahasa];
  return (
    <form
      method="get"
      action={verifikasi ? `${alamatInformasi.kerja}/verifikasi` : alamatInformasi.kerja}
      class="bt-row"
      role="search"
      aria-label={t.cari}
    >
      {halaman.bahasa === 'en' && <Hidden name="bahasa" value="en" />}
      {tampil !== 'rancangan' && !verifikasi && <Hidden name="tampil" value={tampil} />}
      <label class="ds-sr-only" for="cari">
        {t.cari}
      </label>
      <input class="ds-input" id="cari" name="cari" type="search" value={cari} placeholder={t.cari} maxlength={200} />
      {unit.length > 1 && (
        <>
          <label class="ds-sr-only" for="unit">
            {t.unit}
          </label>
          <select class="ds-input" id="unit" name="unit">
            <option value="">{t.semuaUnit}</option>
            {unit.map((u) => (
              <option key={u.id} value={u.id} selected={u.id === unitDipilih}>
                {u.nama}
              </option>
            ))}
          </select>
        </>
      )}
      <button class="ds-button" type="submit" data-variant="secondary">
        {t.cariTombol}
      </button>
    </form>
  );
}

function Baris({ halaman, zona, baris, judul }: AntreanProps & { judul: string }) {
  const t = kerjaPesan[halaman.bahasa];
  const kategori = informasiPesan[halaman.bahasa].namaKategori;
  return (
    <Table
      caption={judul}
      captionHidden
      module="queue"
      rows={baris}
      rowKey={(b) => b.id}
      columns={[
        {
          key: 'judul',
          title: t.kolom.judul,
          head: true,
          cell: (b) => (
            <>
              <a href={tautan(alamatInformasi.kerjaItem(b.id), halaman.bahasa)}>{b.judul || '—'}</a>
              {b.keadaan.kerja === 'dikembalikan' && b.catatan !== null && <p class="bt-muted">{b.catatan}</p>}
            </>
          ),
        },
        { key: 'kategori', title: t.kolom.kategori, cell: (b) => <Tag>{kategori[b.kategori]}</Tag> },
        { key: 'unit', title: t.kolom.unit, cell: (b) => b.unit },
        { key: 'keadaan', title: t.kolom.keadaan, cell: (b) => <KeadaanItem keadaan={b.keadaan} bahasa={halaman.bahasa} /> },
        { key: 'sejak', title: t.kolom.sejak, cell: (b) => formatHari(b.diubahPada, halaman.bahasa, zona, 'pendek') },
      ]}
    />
  );
}

const NADA: Readonly<Record<Keadaan['kerja'], Tone>> = {
  tanpa: 'neutral',
  rancangan: 'neutral',
  diajukan: 'info',
  dikembalikan: 'warning',
};

/** Where an item stands: its draft, and what the public sees. */
export function KeadaanItem({ keadaan: k, bahasa }: { keadaan: Keadaan; bahasa: Bahasa }) {
  const t = kerjaPesan[bahasa];
  return (
    <>
      {k.kerja !== 'tanpa' && <Status tone={NADA[k.kerja]}>{t.keadaan[k.kerja]}</Status>}
      {k.publik !== 'belum' && <Status tone={k.publik === 'terbit' ? 'success' : 'danger'}>{t.publik[k.publik]}</Status>}
      {k.kerja === 'tanpa' && k.publik === 'belum' && <Status tone="neutral">{t.publik.belum}</Status>}
    </>
  );
}
