import { Button, ButtonLink } from '../shared/html/components/button/button.tsx';
import { Details } from '../shared/html/components/details/details.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { FileInput } from '../shared/html/components/file-input/file-input.tsx';
import { Pagination } from '../shared/html/components/pagination/pagination.tsx';
import { SummaryList } from '../shared/html/components/summary-list/summary-list.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { Thumbnail } from '../shared/html/components/thumbnail/thumbnail.tsx';
import { formatAngka, formatUkuran, formatWaktu } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { denganQuery, tautan } from '../shared/html/tautan.ts';
import type { Dokumen } from './baris-dokumen.ts';
import { pesanDokumen } from './dokumen.pesan.ts';
import { pesanSaring } from './saring.pesan.ts';
import type { CuplikanHalaman } from './dokumen-kerja.queries.ts';
import { JENIS_BERKAS } from './dokumen.ts';
import { StatusDokumen, TandaDokumen } from './status-dokumen.tsx';

const alamat = (id: string): string => `/kerja/dokumen/${id}`;

export type DaftarProps = {
  halaman: Halaman;
  zona: string;
  dokumen: readonly Dokumen[];
  nomor: number;
  banyakHalaman: number;
  batasBita: number;
  galat: readonly FormError[];
};

/** The officer's files: what is ready, what is being read, what was refused. */
export function HalamanDaftarDokumen({ halaman, zona, dokumen, nomor, banyakHalaman, batasBita, galat }: DaftarProps) {
  const { bahasa, csrf = '' } = halaman;
  const t = pesanDokumen[bahasa].kerja;
  return (
    <LayoutKerja {...halaman} judul={t.judul}>
      <h1>{t.judul}</h1>
      <p>{t.pengantar}</p>
      {halaman.pengguna?.hak.has('dokumen:lepas') && (
        <p>
          <a href={tautan('/kerja/saring', bahasa)}>{pesanSaring[bahasa].hitungan}</a>
        </p>
      )}
      <ErrorSummary bahasa={bahasa} errors={galat} />
      <form
        class="bt-form"
        method="post"
        action={tautan(`/kerja/dokumen?_csrf=${encodeURIComponent(csrf)}`, bahasa)}
        enctype="multipart/form-data"
      >
        <FileInput
          bahasa={bahasa}
          name="berkas"
          label={t.pilih}
          hint={t.pilihBantu}
          kinds={pesanDokumen[bahasa].diterimaJenis}
          limit={formatUkuran(batasBita, bahasa)}
          accept={Object.values(JENIS_BERKAS)
            .flatMap((j) => j.ekstensi.map((e) => `.${e}`))
            .join(',')}
          {...(galat[0] && { error: galat[0].message })}
        />
        <div class="bt-buttons">
          <Button icon="upload">{t.unggah}</Button>
        </div>
      </form>
      {dokumen.length === 0 ? (
        <EmptyState title={t.kosong}>
          <p>{t.kosongSebab}</p>
        </EmptyState>
      ) : (
        <TabelDokumen halaman={halaman} zona={zona} dokumen={dokumen} />
      )}
      <Pagination
        bahasa={bahasa}
        page={nomor}
        pages={banyakHalaman}
        href={(n) => denganQuery(tautan('/kerja/dokumen', bahasa), { halaman: n })}
      />
    </LayoutKerja>
  );
}

function TabelDokumen({ halaman: { bahasa }, zona, dokumen }: Pick<DaftarProps, 'halaman' | 'zona' | 'dokumen'>) {
  const t = pesanDokumen[bahasa].kerja;
  return (
    <Table
      caption={t.judul}
      captionHidden
      module="queue"
      rows={dokumen}
      rowKey={(d) => d.id}
      columns={[
        { key: 'nama', title: t.nama, head: true, cell: (d) => <a href={tautan(alamat(d.id), bahasa)}>{d.nama}</a> },
        { key: 'keadaan', title: t.keadaan, cell: (d) => <TandaDokumen keadaan={d.keadaan} bahasa={bahasa} /> },
        { key: 'halaman', title: t.halaman, numeric: true, cell: (d) => (d.halaman === null ? '–' : formatAngka(d.halaman, bahasa)) },
        { key: 'ukuran', title: t.ukuran, numeric: true, cell: (d) => formatUkuran(d.ukuran, bahasa) },
        { key: 'diunggah', title: t.diunggah, cell: (d) => formatWaktu(d.dibuatPada, bahasa, zona, 'pendek') },
      ]}
    />
  );
}

export type RincianProps = { halaman: Halaman; zona: string; dokumen: Dokumen; terbaca: number; cuplikan: readonly CuplikanHalaman[] };

/** One file: where it stands, what it is, what was read of it. */
export function HalamanDokumen({ halaman, zona, dokumen, terbaca, cuplikan }: RincianProps) {
  const { bahasa } = halaman;
  const t = pesanDokumen[bahasa];
  const bolehUnduh = dokumen.keadaan === 'dipindai' || dokumen.keadaan === 'siap';
  return (
    <LayoutKerja
      {...halaman}
      judul={dokumen.nama}
      remah={[{ href: '/kerja/dokumen', text: t.kerja.judul }]}
      samping={<Samping bahasa={bahasa} zona={zona} dokumen={dokumen} />}
    >
      <h1>{dokumen.nama}</h1>
      <p>
        <TandaDokumen keadaan={dokumen.keadaan} bahasa={bahasa} />
      </p>
      <StatusDokumen bahasa={bahasa} dokumen={dokumen} terbaca={terbaca} href={tautan(alamat(dokumen.id), bahasa)} />
      {dokumen.keadaan === 'siap' && dokumen.peruntukan !== 'surat' && (
        <p>
          <a href={tautan(`${alamat(dokumen.id)}/saring`, bahasa)}>{pesanSaring[bahasa].lihat}</a>
        </p>
      )}
      {bolehUnduh && (
        <p>
          <ButtonLink href={`${alamat(dokumen.id)}/berkas`} icon="download" variant="secondary">
            {t.kerja.unduh}
          </ButtonLink>
        </p>
      )}
      {dokumen.keadaan !== 'ditolak' && <Teks bahasa={bahasa} cuplikan={cuplikan} sisa={terbaca - cuplikan.length} />}
    </LayoutKerja>
  );
}

function Samping({ bahasa, zona, dokumen }: { bahasa: Halaman['bahasa']; zona: string; dokumen: Dokumen }) {
  const t = pesanDokumen[bahasa];
  const sampul = dokumen.gambar && { src: `${alamat(dokumen.id)}/sampul`, width: dokumen.gambar.lebar, height: dokumen.gambar.tinggi };
  return (
    <>
      <Thumbnail bahasa={bahasa} title={dokumen.nama} format={dokumen.jenis.toUpperCase()} {...sampul} />
      <SummaryList
        bahasa={bahasa}
        rows={[
          { label: t.kerja.jenis, value: dokumen.jenis.toUpperCase() },
          { label: t.kerja.ukuran, value: formatUkuran(dokumen.ukuran, bahasa) },
          { label: t.kerja.halaman, value: dokumen.halaman === null ? '–' : formatAngka(dokumen.halaman, bahasa) },
          { label: t.kerja.diunggah, value: formatWaktu(dokumen.dibuatPada, bahasa, zona, 'pendek') },
          ...(dokumen.pemeriksa === null ? [] : [{ label: t.kerja.pemeriksa, value: t.pemeriksa[dokumen.pemeriksa] }]),
          { label: t.kerja.sidik, value: <code>{dokumen.sha256.replace(/(.{16})/g, '$1 ').trim()}</code> },
        ]}
      />
    </>
  );
}

function Teks({ bahasa, cuplikan, sisa }: { bahasa: Halaman['bahasa']; cuplikan: readonly CuplikanHalaman[]; sisa: number }) {
  const t = pesanDokumen[bahasa];
  return (
    <section aria-labelledby="teks">
      <h2 id="teks">{t.kerja.teks}</h2>
      <p class="bt-muted">{cuplikan.length === 0 ? t.kerja.tanpaTeks : t.kerja.teksBantu}</p>
      {cuplikan.map((h) => (
        <Details key={h.nomor} summary={kepalaHalaman(bahasa, h)} open={h.nomor === 1}>
          {h.keadaan === 'gagal' ? (
            <p>{t.halamanGagal(h.nomor)}</p>
          ) : (
            h.teks
              .split('\n')
              .filter((baris) => baris !== '')
              .map((baris, i) => <p key={i}>{baris}</p>)
          )}
        </Details>
      ))}
      {sisa > 0 && <p>{t.kerja.lebih(sisa)}</p>}
    </section>
  );
}

function kepalaHalaman(bahasa: Halaman['bahasa'], h: CuplikanHalaman): string {
  const t = pesanDokumen[bahasa].kerja;
  const catatan = [h.sumber === 'ocr' && t.dariOcr, h.tersembunyi && t.tersembunyi].filter((c) => c !== false);
  return `${t.halamanKe(h.nomor, h.judul)}${catatan.length > 0 ? ` (${catatan.join(', ')})` : ''}`;
}
