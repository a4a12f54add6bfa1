import { Chart } from '../shared/html/components/chart/chart.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { Link } from '../shared/html/components/link/link.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { formatAngka, formatPersen, formatTanggal } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { Layout, PageHead } from '../shared/html/layout/layout.tsx';
import { denganQuery, tautan } from '../shared/html/tautan.ts';
import { alamatPeringkat, alamatWajib } from './alamat.ts';
import { tinggiGrafik } from './peringkat.grafik.ts';
import { peringkatPesan } from './peringkat.pesan.ts';
import type { BarisPeringkat, Peringkat } from './peringkat.queries.ts';
import { formatNilai, TabelNilai, TabelSamping } from './peringkat-tabel.pages.tsx';
import type { Gerak } from './rules/gerak.ts';
import type { Kelas } from './rules/rumus.ts';

export type PeringkatProps = {
  halaman: Halaman;
  /** The ranking in force on the day asked for; undefined where none was decided by then. */
  tampil:
    | {
        peringkat: Peringkat;
        kelas: readonly { kelas: Kelas; baris: readonly BarisPeringkat[] }[];
        gerak: ReadonlyMap<string, Gerak> | undefined;
        sanggahan: { jumlah: number; diterima: number };
      }
    | undefined;
  riwayat: readonly Peringkat[];
};

/** The decided ranking: a picture and a table for each class, what stands beside, the times of the whole body, and those before. */
export function HalamanPeringkat({ halaman, tampil, riwayat }: PeringkatProps) {
  const { bahasa } = halaman;
  const t = peringkatPesan[bahasa];
  return (
    <Layout
      {...halaman}
      judul={t.judul}
      deskripsi={t.pengantar}
      remah={[
        { text: t.beranda, href: tautan('/', bahasa) },
        { text: t.keterbukaan, href: tautan('/keterbukaan', bahasa) },
      ]}
    >
      <PageHead judul={t.judul}>{t.pengantar}</PageHead>
      <div class="bt-stack bt-stack--lg">
        {tampil ? (
          <Isi halaman={halaman} {...tampil} />
        ) : (
          <EmptyState icon="chart-column" title={t.kosong}>
            <p>{t.kosongTeks}</p>
          </EmptyState>
        )}
        <p class="bt-row">
          <Link kind="onward" href={tautan(alamatPeringkat.rumus, bahasa)}>
            {t.keRumus}
          </Link>
          <Link kind="onward" href={tautan(alamatWajib.publik, bahasa)}>
            {t.keKewajiban}
          </Link>
        </p>
        <Riwayat halaman={halaman} riwayat={riwayat} />
      </div>
    </Layout>
  );
}

function Isi({ halaman, peringkat, kelas, gerak, sanggahan }: { halaman: Halaman } & NonNullable<PeringkatProps['tampil']>) {
  const { bahasa } = halaman;
  const t = peringkatPesan[bahasa];
  const hari = (x: string): string => formatTanggal(x, bahasa, 'panjang');
  return (
    <>
      <div>
        <p class="bt-important">
          {t.masa(hari(peringkat.dari), hari(peringkat.sampai))}.{' '}
          {t.putusan(peringkat.nomor ?? '', hari(peringkat.tanggal ?? peringkat.sampai))}
        </p>
        <p>{t.sanggahanPublik(sanggahan.jumlah, sanggahan.diterima)}</p>
      </div>
      {kelas.map((k) => (
        <section key={k.kelas} class="bt-stack" aria-labelledby={`kelas-${k.kelas}`}>
          <h2 id={`kelas-${k.kelas}`}>{t.kelas[k.kelas]}</h2>
          {k.baris.every((b) => b.kecepatan === null) && <p class="bt-muted">{t.tanpaKecepatan}</p>}
          <Grafik halaman={halaman} peringkat={peringkat} {...k} />
          <TabelNilai bahasa={bahasa} judul={t.kelas[k.kelas]} baris={k.baris} gerak={gerak} />
          <TabelSamping bahasa={bahasa} baris={k.baris} />
        </section>
      ))}
      <SeluruhBadan halaman={halaman} peringkat={peringkat} />
      <p>
        <Link kind="plain" href={`/api/v1/keterbukaan/peringkat?per=${peringkat.tanggal ?? ''}`}>
          {t.api}
        </Link>
      </p>
    </>
  );
}

function Grafik({
  halaman,
  peringkat,
  kelas,
  baris,
}: {
  halaman: Halaman;
  peringkat: Peringkat;
  kelas: Kelas;
  baris: readonly BarisPeringkat[];
}) {
  const { bahasa } = halaman;
  const t = peringkatPesan[bahasa];
  const alamat = (gelap: boolean): string => tautan(alamatPeringkat.grafik(peringkat.id, kelas, gelap), bahasa);
  const [pertama] = baris;
  return (
    <Chart
      bahasa={bahasa}
      title={t.grafik(t.kelas[kelas])}
      summary={t.ringkasGrafik(pertama?.nama ?? '', formatNilai(pertama?.nilai ?? 0, bahasa), baris.length)}
      src={alamat(false)}
      srcDark={alamat(true)}
      width={440}
      height={tinggiGrafik(baris.length)}
      table={
        <Table
          caption={t.grafik(t.kelas[kelas])}
          captionHidden
          plain
          rows={baris}
          rowKey={(b) => b.unitId}
          columns={[
            { key: 'unit', title: t.kolom.unit, head: true, cell: (b) => b.nama },
            { key: 'nilai', title: t.kolom.nilai, numeric: true, cell: (b) => formatNilai(b.nilai, bahasa) },
          ]}
        />
      }
    />
  );
}

/** Acknowledging, deciding and delivering: the desk's work, so of the body and not of a unit. */
export function SeluruhBadan({ halaman, peringkat }: { halaman: Halaman; peringkat: Peringkat }) {
  const { bahasa } = halaman;
  const t = peringkatPesan[bahasa];
  const { badan } = peringkat;
  const angka = (n: number | null): string => (n === null ? '–' : formatAngka(n, bahasa, Number.isInteger(n) ? 0 : 1));
  const persen = (n: number): string => formatPersen(n / badan.keputusan.dinilai, bahasa);
  const langkah = (['tandaTerima', 'keputusan', 'penyerahan'] as const).map((k) => ({ k, s: badan[k] }));
  return (
    <section class="bt-stack" aria-labelledby="seluruh-badan">
      <h2 id="seluruh-badan">{t.seluruh}</h2>
      <p>{t.seluruhIsi}</p>
      {badan.keputusan.dinilai > 0 && <p>{t.tepatDasar(persen(badan.keputusan.ketat), persen(badan.keputusan.longgar))}</p>}
      <Table
        caption={t.seluruh}
        captionHidden
        plain
        rows={langkah}
        rowKey={(l) => l.k}
        columns={[
          { key: 'langkah', title: t.kolomWaktu.langkah, head: true, cell: (l) => t.langkahWaktu[l.k] },
          { key: 'n', title: t.kolomWaktu.n, numeric: true, cell: (l) => formatAngka(l.s.n, bahasa) },
          { key: 'median', title: t.kolomWaktu.median, numeric: true, cell: (l) => angka(l.s.median) },
          { key: 'p90', title: t.kolomWaktu.p90, numeric: true, cell: (l) => angka(l.s.p90) },
        ]}
      />
      <p class="bt-muted">
        {t.sidik}: <code>{peringkat.sidik.slice(0, 16)}…</code> {t.sidikBantu}
      </p>
    </section>
  );
}

function Riwayat({ halaman, riwayat }: { halaman: Halaman; riwayat: readonly Peringkat[] }) {
  const { bahasa } = halaman;
  const t = peringkatPesan[bahasa];
  if (riwayat.length === 0) return null;
  return (
    <section class="bt-stack" aria-labelledby="riwayat">
      <h2 id="riwayat">{t.riwayat}</h2>
      <ul>
        {riwayat.map((r) => (
          <li key={r.id}>
            <a href={tautan(denganQuery(alamatPeringkat.publik, { per: r.tanggal ?? undefined }), bahasa)}>
              {t.riwayatBaris(r.nomor ?? '', formatTanggal(r.tanggal ?? r.sampai, bahasa, 'panjang'))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
