import { Alert } from '../shared/html/components/alert/alert.tsx';
import { Button, ButtonLink } from '../shared/html/components/button/button.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { Pagination } from '../shared/html/components/pagination/pagination.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { formatAngka, formatTanggal } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { Layout, PageHead } from '../shared/html/layout/layout.tsx';
import type { Bahasa } from '../shared/html/pesan.ts';
import { denganQuery, tautan } from '../shared/html/tautan.ts';
import { dipPesan } from './dip.pesan.ts';
import type { BarisDip, Dip } from './dip.queries.ts';

export type DipPublikProps = {
  halaman: Halaman;
  per: string;
  galat: string | undefined;
  jumlah: number;
  /** In force on the day, with what came and went since. */
  berlaku: { dip: Dip; tambah: number; hapus: number } | undefined;
  keputusan: readonly Dip[];
  baris: readonly BarisDip[];
  nomor: number;
  banyak: number;
};

/** The list as it was on a day, with the decision then in force. */
export function HalamanDip(p: DipPublikProps) {
  const { halaman } = p;
  const { bahasa } = halaman;
  const t = dipPesan[bahasa];
  return (
    <Layout {...halaman} judul={t.judul} remah={[{ text: t.beranda, href: tautan('/', bahasa) }]}>
      <PageHead judul={t.judul}>{t.pengantar}</PageHead>
      <div class="bt-stack">
        <form method="get" action="/dip" class="bt-row">
          {bahasa === 'en' && <Hidden name="bahasa" value="en" />}
          <Field bahasa={bahasa} name="per" label={t.per} type="date" value={p.per} error={p.galat} />
          <Button variant="secondary">{t.tampilkan}</Button>
        </form>
        <Berlaku {...p} />
        <h2>{t.jumlah(formatAngka(p.jumlah, bahasa), formatTanggal(p.per, bahasa, 'panjang'))}</h2>
        {p.baris.length === 0 ? (
          <EmptyState title={t.kosong} level={3}>
            <p>{t.kosongTeks}</p>
          </EmptyState>
        ) : (
          <TabelDip bahasa={bahasa} baris={p.baris} mulai={(p.nomor - 1) * p.banyak} />
        )}
        <Pagination
          bahasa={bahasa}
          page={p.nomor}
          pages={Math.ceil(p.jumlah / p.banyak)}
          href={(n) => denganQuery(halaman.jalur, { halaman: n === 1 ? undefined : n })}
        />
        <Keputusan {...p} />
      </div>
    </Layout>
  );
}

function Berlaku({ halaman, berlaku }: DipPublikProps) {
  const { bahasa } = halaman;
  const t = dipPesan[bahasa];
  if (!berlaku)
    return (
      <Alert bahasa={bahasa} tone="info">
        <p>{t.belum}</p>
      </Alert>
    );
  const { dip, tambah, hapus } = berlaku;
  return (
    <div class="ds-card bt-card bt-stack">
      <p class="bt-important">
        {t.berlaku(dip.nomor ?? '', formatTanggal(dip.tanggal ?? dip.per, bahasa, 'panjang'))}{' '}
        {tambah + hapus > 0 && t.sesudah(formatAngka(tambah, bahasa), formatAngka(hapus, bahasa))}
      </p>
      <Unduhan dip={dip} bahasa={bahasa} />
    </div>
  );
}

/** The decision as a paper and as a spreadsheet; says why there is no paper. */
export function Unduhan({ dip, bahasa }: { dip: Dip; bahasa: Bahasa }) {
  const t = dipPesan[bahasa];
  const kenapa = dip.pdfGalat === null ? t.pdfMenunggu : dip.pdfGalat === 'terlalu_panjang' ? t.pdfPanjang : t.pdfGagal;
  return (
    <div class="bt-row">
      {dip.pdf === null ? (
        <span class="bt-muted">{kenapa}</span>
      ) : (
        <ButtonLink variant="secondary" icon="file-text" href={`/dip/${dip.id}/keputusan.pdf`}>
          {t.pdf}
        </ButtonLink>
      )}
      <ButtonLink variant="secondary" icon="file-spreadsheet" href={`/dip/${dip.id}/lampiran-i.xlsx`} download>
        {t.xlsx}
      </ButtonLink>
    </div>
  );
}

/** Lampiran I: its seven columns, rows numbered through. */
export function TabelDip({ bahasa, baris, mulai }: { bahasa: Bahasa; baris: readonly BarisDip[]; mulai: number }) {
  const t = dipPesan[bahasa];
  const k = t.kolom;
  const nomor = new Map(baris.map((b, i) => [b.informasiId, mulai + i + 1]));
  const namaBentuk: Readonly<Record<string, string>> = t.bentuk;
  return (
    <Table
      caption={t.judul}
      captionHidden
      rows={baris}
      rowKey={(b) => b.informasiId}
      columns={[
        { key: 'no', title: k.no, numeric: true, cell: (b) => formatAngka(nomor.get(b.informasiId) ?? 0, bahasa) },
        {
          key: 'isi',
          title: k.isi,
          head: true,
          cell: (b) => (
            <>
              <a href={tautan(`/informasi/${b.slug}`, bahasa)}>{b.judul}</a>
              {b.ringkasan !== b.judul && (
                <>
                  <br />
                  <small class="bt-muted">{b.ringkasan}</small>
                </>
              )}
            </>
          ),
        },
        { key: 'penguasa', title: k.penguasa, cell: (b) => b.penguasa },
        { key: 'jawab', title: k.jawab, cell: (b) => b.penanggungJawab },
        { key: 'waktu', title: k.waktu, cell: (b) => `${b.waktu}, ${b.tempat}` },
        { key: 'bentuk', title: k.bentuk, cell: (b) => b.bentuk.map((x) => namaBentuk[x] ?? x).join(', ') },
        { key: 'simpan', title: k.simpan, cell: (b) => b.retensi },
      ]}
    />
  );
}

function Keputusan({ halaman, keputusan }: DipPublikProps) {
  const { bahasa } = halaman;
  const t = dipPesan[bahasa];
  if (keputusan.length === 0) return null;
  return (
    <section class="bt-stack" aria-labelledby="keputusan">
      <h2 id="keputusan">{t.keputusan}</h2>
      <ul class="bt-items">
        {keputusan.map((d) => (
          <li key={d.id}>
            <a href={tautan(`/dip?per=${d.tanggal ?? d.per}`, bahasa)}>
              {t.keputusanBaris(d.nomor ?? '', formatTanggal(d.tanggal ?? d.per, bahasa, 'panjang'), formatAngka(d.jumlah, bahasa))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
