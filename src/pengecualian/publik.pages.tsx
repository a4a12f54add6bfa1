import { Alert } from '../shared/html/components/alert/alert.tsx';
import { Button, ButtonLink } from '../shared/html/components/button/button.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { Hidden } from '../shared/html/components/field/field.tsx';
import { Pagination } from '../shared/html/components/pagination/pagination.tsx';
import { Select } from '../shared/html/components/select/select.tsx';
import { SummaryList } from '../shared/html/components/summary-list/summary-list.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { formatTanggal } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { Layout, PageHead } from '../shared/html/layout/layout.tsx';
import { denganQuery, tautan } from '../shared/html/tautan.ts';
import { alamatUji } from './alamat-uji.ts';
import { HURUF, type Huruf, type SuratUji } from './istilah.ts';
import { kataUji } from './kata.ts';
import { kalimatDasar, kalimatJangka } from './naskah-uji.ts';
import { pengecualianPesan } from './pengecualian.pesan.ts';
import type { BarisUji } from './pengecualian.queries.ts';
import { PASAL_17 } from './rules/pasal-17.ts';

export type DikProps = {
  halaman: Halaman;
  uji: readonly BarisUji[];
  total: number;
  huruf: Huruf | undefined;
  nomor: number;
  banyakHalaman: number;
};

/** The list of exempt information: what, ground, statute, period, number and date of the decision. Never the contents. */
export function HalamanDik(p: DikProps) {
  const { bahasa } = p.halaman;
  const t = pengecualianPesan[bahasa];
  return (
    <Layout {...p.halaman} judul={t.publik.judul} remah={[{ text: t.beranda, href: tautan('/', bahasa) }]}>
      <PageHead judul={t.publik.judul}>{t.publik.pengantar}</PageHead>
      <form method="get" action={alamatUji.publik} class="bt-row">
        {bahasa === 'en' && <Hidden name="bahasa" value="en" />}
        <Select
          bahasa={bahasa}
          name="huruf"
          label={t.publik.saring}
          empty={t.publik.semua}
          value={p.huruf}
          options={HURUF.map((value) => ({
            value,
            text: `${value}. ${bahasa === 'id' ? PASAL_17[value].dapat : PASAL_17[value].english}`.slice(0, 90),
          }))}
        />
        <Button variant="secondary">{t.publik.terapkan}</Button>
      </form>
      {p.uji.length === 0 ? (
        <EmptyState title={t.publik.kosong}>{t.publik.kosongLanjut}</EmptyState>
      ) : (
        <>
          <p class="bt-muted">{t.publik.jumlah(p.total)}</p>
          <Table
            caption={t.publik.judul}
            captionHidden
            rows={p.uji}
            rowKey={(u) => u.id}
            columns={[
              {
                key: 'apa',
                title: t.publik.apa,
                head: true,
                cell: (u) => <a href={tautan(alamatUji.publikRinci(u.id), bahasa)}>{u.isi.informasi}</a>,
              },
              { key: 'huruf', title: t.kolom.huruf, cell: (u) => u.huruf.join(', ') },
              {
                key: 'dasar',
                title: t.kolom.dasar,
                cell: (u) => u.isi.dasar.map((d) => (d.peraturan === '' ? 'UU 14/2008' : `${d.peraturan} ${d.pasal}`)).join('; '),
              },
              { key: 'sampai', title: t.publik.sampai, cell: (u) => kalimatJangka(u.isi) },
              {
                key: 'penetapan',
                title: t.publik.penetapan,
                cell: (u) => `${u.penetapan?.nomor ?? ''}, ${formatTanggal(u.penetapan?.tanggal ?? '', bahasa, 'panjang')}`,
              },
            ]}
          />
        </>
      )}
      <Pagination
        bahasa={bahasa}
        page={p.nomor}
        pages={p.banyakHalaman}
        href={(n) => tautan(denganQuery(alamatUji.publik, { ...(p.huruf !== undefined && { huruf: p.huruf }), halaman: n }), bahasa)}
      />
    </Layout>
  );
}

export type DikRinciProps = {
  halaman: Halaman;
  uji: BarisUji;
  /** First open day, where it is open already. */
  terbuka: string | null;
  surat: readonly { jenis: SuratUji; nomor: string; sha256: string | null }[];
};

/** One entry: why it is closed and until when; open again, the stone that says since when, and how to ask. */
export function HalamanDikRinci({ halaman, uji, terbuka, surat }: DikRinciProps) {
  const { bahasa } = halaman;
  const t = pengecualianPesan[bahasa];
  const { isi } = uji;
  return (
    <Layout
      {...halaman}
      lebar="baca"
      judul={isi.informasi}
      remah={[
        { text: t.beranda, href: tautan('/', bahasa) },
        { text: t.publik.judul, href: tautan(alamatUji.publik, bahasa) },
      ]}
    >
      <PageHead judul={isi.informasi} eyebrow={t.publik.judul}>
        {isi.ringkasan !== '' && <p>{isi.ringkasan}</p>}
      </PageHead>
      {terbuka !== null && (
        <Alert bahasa={bahasa} tone="success" title={t.publik.terbuka(formatTanggal(terbuka, bahasa))}>
          <p class="bt-row">
            <ButtonLink href={tautan('/permohonan/baru', bahasa)}>{t.publik.minta}</ButtonLink>
            {uji.informasiSlug !== null && <a href={tautan(`/informasi/${uji.informasiSlug}`, bahasa)}>{t.publik.lihat}</a>}
          </p>
        </Alert>
      )}
      {uji.pemicu === 'impor' && <p class="bt-muted">{t.publik.daftarLama}</p>}
      {uji.keadaan === 'diubah' && <p class="bt-important">{t.publik.diubah}</p>}
      <SummaryList
        bahasa={bahasa}
        rows={[
          ...(isi.cakupan === 'sebagian' ? [{ label: t.publik.bagian, value: isi.bagian }] : []),
          { label: t.publik.dasar, value: kalimatDasar(isi) },
          { label: t.publik.akibat, value: isi.akibatDibuka },
          { label: t.publik.manfaat, value: isi.manfaatDitutup },
          { label: t.publik.sampai, value: kalimatJangka(isi), important: true },
          {
            label: t.publik.penetapan,
            value: `${uji.penetapan?.nomor ?? ''}, ${formatTanggal(uji.penetapan?.tanggal ?? '', bahasa)}`,
            important: true,
          },
          { label: t.publik.unit, value: <a href={tautan(`/unit/${uji.unit.slug}`, bahasa)}>{uji.unit.nama}</a> },
          ...surat.flatMap((s) =>
            s.sha256 === null
              ? []
              : [
                  {
                    label: kataUji[bahasa].surat[s.jenis],
                    value: (
                      <>
                        {s.nomor}. <a href={alamatUji.publikSurat(uji.id, s.jenis)}>{t.publik.unduh}</a>
                        <br />
                        <span class="bt-muted bt-hash">
                          {t.publik.hash}: {s.sha256}
                        </span>
                      </>
                    ),
                  },
                ],
          ),
        ]}
      />
      {terbuka === null && <p>{t.publik.keberatan}</p>}
    </Layout>
  );
}
