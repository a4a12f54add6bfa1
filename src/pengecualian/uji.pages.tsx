import { ButtonLink } from '../shared/html/components/button/button.tsx';
import { Card } from '../shared/html/components/card/card.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Pagination } from '../shared/html/components/pagination/pagination.tsx';
import { SummaryList } from '../shared/html/components/summary-list/summary-list.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { Tabs } from '../shared/html/components/tabs/tabs.tsx';
import { Tag } from '../shared/html/components/tag/tag.tsx';
import { formatTanggal, formatWaktu } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { denganQuery, tautan } from '../shared/html/tautan.ts';
import { alamatUji } from './alamat-uji.ts';
import type { Isian } from './isian-uji.ts';
import type { Keadaan, Peringatan, SuratUji } from './istilah.ts';
import { kataUji } from './kata.ts';
import { LangkahUji } from './langkah-uji.pages.tsx';
import { kalimatDasar, kalimatJangka } from './naskah-uji.ts';
import { pengecualianPesan } from './pengecualian.pesan.ts';
import type { BarisUji, Tanda } from './pengecualian.queries.ts';
import type { Tindakan } from './transisi.ts';

export const TAB_UJI = {
  berjalan: ['draf', 'ditelaah', 'disetujui'],
  ditetapkan: ['ditetapkan'],
  selesai: ['berakhir', 'diubah', 'tidak_terbukti'],
} as const satisfies Record<string, readonly Keadaan[]>;
export type TabUji = keyof typeof TAB_UJI;

export type DaftarUjiProps = {
  halaman: Halaman;
  tab: TabUji;
  jumlah: ReadonlyMap<string, number>;
  uji: readonly BarisUji[];
  nomor: number;
  banyakHalaman: number;
  bolehUsul: boolean;
};

export function HalamanDaftarUji(p: DaftarUjiProps) {
  const { bahasa } = p.halaman;
  const t = pengecualianPesan[bahasa];
  const banyak = (tab: TabUji): number => TAB_UJI[tab].reduce((n, k) => n + (p.jumlah.get(k) ?? 0), 0);
  return (
    <LayoutKerja {...p.halaman} judul={t.judul}>
      <PageHead judul={t.judul}>{t.pengantar}</PageHead>
      {p.bolehUsul && (
        <p>
          <ButtonLink href={tautan(alamatUji.baru, bahasa)} icon="plus">
            {t.baru}
          </ButtonLink>
        </p>
      )}
      <Tabs
        bahasa={bahasa}
        label={t.kolom.keadaan}
        items={(['berjalan', 'ditetapkan', 'selesai'] as const).map((tab) => ({
          href: tautan(denganQuery(alamatUji.daftar, { keadaan: tab }), bahasa),
          text: t.tab[tab],
          count: banyak(tab),
          current: tab === p.tab,
        }))}
      />
      {p.uji.length === 0 ? (
        <EmptyState title={t.kosong}>{t.kosongLanjut}</EmptyState>
      ) : (
        <Table
          caption={t.tab[p.tab]}
          captionHidden
          rows={p.uji}
          rowKey={(u) => u.id}
          columns={[
            {
              key: 'informasi',
              title: t.kolom.informasi,
              head: true,
              cell: (u) => <a href={tautan(alamatUji.rinci(u.id), bahasa)}>{u.isi.informasi}</a>,
            },
            { key: 'huruf', title: t.kolom.huruf, nowrap: true, cell: (u) => u.huruf.join(', ') },
            { key: 'unit', title: t.kolom.unit, cell: (u) => u.unit.nama },
            { key: 'keadaan', title: t.kolom.keadaan, cell: (u) => kataUji[bahasa].keadaan[u.keadaan] },
            { key: 'nomor', title: t.kolom.nomor, cell: (u) => u.penetapan?.nomor ?? u.lembar?.nomor ?? '–' },
            { key: 'sampai', title: t.kolom.sampai, cell: (u) => (u.sampai === null ? '–' : formatTanggal(u.sampai, bahasa, 'panjang')) },
          ]}
        />
      )}
      <Pagination
        bahasa={bahasa}
        page={p.nomor}
        pages={p.banyakHalaman}
        href={(n) => tautan(denganQuery(alamatUji.daftar, { keadaan: p.tab, halaman: n }), bahasa)}
      />
    </LayoutKerja>
  );
}

export type UjiProps = {
  halaman: Halaman;
  zona: string;
  hari: string;
  uji: BarisUji;
  boleh: readonly Tindakan[];
  peringatan: readonly { peringatan: Peringatan; oleh: readonly ('utama' | 'atasan')[] }[];
  tanda: readonly Tanda[];
  surat: readonly { jenis: SuratUji; nomor: string; tanggal: string; sha256: string | null }[];
  riwayat: readonly { waktu: Date; kalimat: string }[];
  nomorUsul: string;
  isian: Isian;
  galat: readonly FormError[];
};

/** One test: what to do now on top, then what it says, who said what, its papers, its history. */
export function HalamanUji(p: UjiProps) {
  const { halaman, uji } = p;
  const { bahasa } = halaman;
  const t = pengecualianPesan[bahasa];
  return (
    <LayoutKerja {...halaman} judul={uji.isi.informasi} remah={[{ text: t.judul, href: tautan(alamatUji.daftar, bahasa) }]}>
      <PageHead judul={uji.isi.informasi} eyebrow={uji.penetapan?.nomor ?? uji.lembar?.nomor ?? t.judul}>
        <Tag>{kataUji[bahasa].keadaan[uji.keadaan]}</Tag>
      </PageHead>
      <ErrorSummary bahasa={bahasa} errors={p.galat} />
      <section aria-labelledby="sekarang">
        <Card tone="accent" tinted>
          <h2 id="sekarang">{t.rinci.kini}</h2>
          <LangkahUji {...p} />
        </Card>
      </section>
      <IsiTerbaca {...p} />
      <Tertanda {...p} />
      <Dokumen {...p} />
      <section aria-labelledby="riwayat">
        <h2 id="riwayat">{t.rinci.riwayat}</h2>
        <ol>
          {p.riwayat.map((r) => (
            <li key={`${r.waktu.toISOString()}-${r.kalimat}`}>
              {r.kalimat} <span class="bt-muted">{formatWaktu(r.waktu, bahasa, p.zona)}</span>
            </li>
          ))}
        </ol>
      </section>
    </LayoutKerja>
  );
}

function IsiTerbaca({ halaman: { bahasa, pengguna }, uji }: UjiProps) {
  const t = pengecualianPesan[bahasa];
  const bolehBuka = pengguna?.hak.has('permohonan:lihat') ?? false;
  const { isi } = uji;
  return (
    <section aria-labelledby="isi-uji">
      <h2 id="isi-uji">{t.rinci.isi}</h2>
      <SummaryList
        bahasa={bahasa}
        rows={[
          ...(uji.nomorPermohonan === null
            ? []
            : [
                {
                  label: t.rinci.permohonan,
                  value: bolehBuka ? (
                    <a href={tautan(`/kerja/permohonan/${uji.nomorPermohonan}`, bahasa)}>{uji.nomorPermohonan}</a>
                  ) : (
                    uji.nomorPermohonan
                  ),
                },
              ]),
          { label: t.kolom.unit, value: uji.unit.nama },
          {
            label: t.form.cakupan,
            value: isi.cakupan === 'sebagian' ? `${kataUji[bahasa].cakupan.sebagian}: ${isi.bagian}` : kataUji[bahasa].cakupan.seluruhnya,
          },
          { label: t.kolom.dasar, value: kalimatDasar(isi) },
          { label: t.form.akibat, value: isi.akibatDibuka || '–' },
          { label: t.form.manfaat, value: isi.manfaatDitutup || '–' },
          { label: t.form.kepentingan, value: isi.kepentinganPublik || '–' },
          { label: t.form.jangka, value: kalimatJangka(isi) || '–', important: true },
        ]}
      />
    </section>
  );
}

function Tertanda({ halaman: { bahasa }, zona, tanda }: UjiProps) {
  const t = pengecualianPesan[bahasa].rinci;
  const hal: Readonly<Record<string, string>> = t.hal;
  const pilihan: Readonly<Record<string, string>> = { ...kataUji[bahasa].pendapat, ...kataUji[bahasa].peringatan };
  return (
    <section aria-labelledby="tanda">
      <h2 id="tanda">{t.tanda}</h2>
      {tanda.length === 0 ? (
        <p class="bt-muted">{t.tandaKosong}</p>
      ) : (
        <ul>
          {tanda.map((x) => (
            <li key={x.id}>
              <strong>{hal[x.hal] ?? x.hal}</strong>: {x.nama}, {x.sebutan === 'definitif' ? '' : `${t.sebutanPilihan[x.sebutan]} `}
              {x.jabatan}
              {x.perintah && ` (${x.perintah.nomor})`}. {pilihan[x.pilihan] ?? ''} {x.teks}{' '}
              <span class="bt-muted">
                {t.versi(x.versi)} · {formatWaktu(x.pada, bahasa, zona)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Dokumen({ halaman: { bahasa }, uji, surat }: UjiProps) {
  const t = pengecualianPesan[bahasa].rinci;
  if (surat.length === 0) return null;
  return (
    <section aria-labelledby="dokumen">
      <h2 id="dokumen">{t.surat}</h2>
      <ul>
        {surat.map((s) => (
          <li key={s.jenis}>
            {kataUji[bahasa].surat[s.jenis]}, {s.nomor}, {formatTanggal(s.tanggal, bahasa, 'panjang')}.{' '}
            {s.sha256 === null ? <span class="bt-muted">{t.pdfMenunggu}</span> : <a href={alamatUji.surat(uji.id, s.jenis)}>{t.pdf}</a>}
          </li>
        ))}
      </ul>
    </section>
  );
}
