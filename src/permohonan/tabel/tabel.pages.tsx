import { Button, ButtonLink } from '../../shared/html/components/button/button.tsx';
import { Radios } from '../../shared/html/components/choice/choice.tsx';
import { EmptyState } from '../../shared/html/components/empty-state/empty-state.tsx';
import { errorOf, ErrorSummary, type FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../../shared/html/components/field/field.tsx';
import { type Option, Select } from '../../shared/html/components/select/select.tsx';
import { Table } from '../../shared/html/components/table/table.tsx';
import { Status } from '../../shared/html/components/tag/tag.tsx';
import { Textarea } from '../../shared/html/components/textarea/textarea.tsx';
import { formatTanggal } from '../../shared/html/format.ts';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../../shared/html/layout/layout.tsx';
import { denganQuery, tautan } from '../../shared/html/tautan.ts';
import { PUTUSAN_BARIS } from '../istilah.ts';
import { alamatKerja } from '../kerja/alamat-kerja.ts';
import { type Isian, satu, semua } from '../kerja/kasus.ts';
import { kasusPesan } from '../kerja/kasus.pesan.ts';
import type { BarisTerbaca } from '../tabel.queries.ts';
import { tabelPesan } from './tabel.pesan.ts';

const NADA = { diberikan: 'success', sebagian: 'warning', nihil: 'neutral', ditolak: 'danger', nanti: 'info' } as const;

export type TabelProps = {
  halaman: Halaman;
  nomor: string;
  butir: readonly string[];
  baris: readonly BarisTerbaca[];
  /** Units with a task that the table does not hold. */ unitBaru: number;
  boleh: { buka: boolean; putus: boolean; serah: boolean; susun: boolean; uji: boolean };
  berkas: readonly Option[];
  uji: readonly Option[];
  isian: Isian;
  galat: readonly FormError[];
};

/** One request to many units, decided line by line. */
export function HalamanTabel(p: TabelProps) {
  const { halaman, nomor, baris, galat } = p;
  const { bahasa } = halaman;
  const t = tabelPesan[bahasa];
  const diputus = baris.filter((b) => b.putusan !== null).length;
  return (
    <LayoutKerja
      {...halaman}
      judul={`${t.judul} ${nomor}`}
      remah={[
        { text: kasusPesan[bahasa].judul, href: tautan('/kerja/permohonan', bahasa) },
        { text: nomor, href: tautan(alamatKerja.kasus(nomor), bahasa) },
      ]}
    >
      <PageHead judul={t.judul} eyebrow={nomor}>
        {t.pengantar}
      </PageHead>
      <ErrorSummary bahasa={bahasa} errors={galat} />
      {baris.length === 0 ? (
        <EmptyState title={t.bukaKosong} action={<TombolBuka {...p} teks={t.buka} />}>
          <p>{t.bukaPenjelasan}</p>
          {p.unitBaru === 0 && <p>{t.tanpaUnit}</p>}
        </EmptyState>
      ) : (
        <>
          <p class="bt-important">{t.ringkas(diputus, baris.length)}</p>
          {p.boleh.susun && diputus === baris.length && (
            <p>
              <ButtonLink href={tautan(alamatKerja.surat(nomor, 'pemberitahuan'), bahasa)} icon="file-text">
                {t.susun}
              </ButtonLink>
            </p>
          )}
          {p.boleh.putus ? <FormPutus {...p} /> : <TabelBaris {...p} />}
          {p.unitBaru > 0 && <TombolBuka {...p} teks={t.tambahUnit} />}
          <BagianSerah {...p} />
          <BagianGabung {...p} />
        </>
      )}
    </LayoutKerja>
  );
}

function Tombol({
  halaman,
  href,
  teks,
  variant = 'secondary',
}: TabelProps & { href: string; teks: string; variant?: 'primary' | 'secondary' }) {
  return (
    <form method="post" action={tautan(href, halaman.bahasa)}>
      <Hidden name="_csrf" value={halaman.csrf ?? ''} />
      <Button variant={variant}>{teks}</Button>
    </form>
  );
}

function TombolBuka(p: TabelProps & { teks: string }) {
  if (!p.boleh.buka || p.unitBaru === 0) return null;
  return <Tombol {...p} href={alamatKerja.tabelBuka(p.nomor)} variant={p.baris.length === 0 ? 'primary' : 'secondary'} />;
}

function TabelBaris({ halaman: { bahasa }, butir, baris, boleh, isian }: TabelProps) {
  const t = tabelPesan[bahasa];
  const dipilih = semua(isian, 'baris') ?? [];
  return (
    <Table
      caption={t.judul}
      captionHidden
      rows={baris}
      rowKey={(b) => b.id}
      columns={[
        ...(boleh.putus
          ? [
              {
                key: 'pilih',
                title: t.pilih,
                cell: (b: BarisTerbaca) =>
                  b.diserahkanPada === null ? (
                    <input
                      class="ds-input"
                      type="checkbox"
                      name="baris"
                      value={b.id}
                      checked={dipilih.includes(b.id)}
                      aria-label={t.pilihBaris(b.unit, b.butir)}
                    />
                  ) : (
                    '–'
                  ),
              },
            ]
          : []),
        { key: 'unit', title: t.unit, head: true, cell: (b) => b.unit },
        ...(butir.length > 1
          ? [{ key: 'butir', title: t.informasi, cell: (b: BarisTerbaca) => `${b.butir}. ${butir[b.butir - 1] ?? ''}` }]
          : []),
        {
          key: 'putusan',
          title: t.putusan,
          cell: (b) => (
            <>
              <Status tone={b.putusan === null ? 'warning' : NADA[b.putusan]}>{b.putusan === null ? t.belum : t.pilihan[b.putusan]}</Status>
              {b.diserahkanPada !== null && <span class="bt-muted"> {t.diserahkan}</span>}
            </>
          ),
        },
        { key: 'isi', title: t.keterangan, cell: (b) => <Keterangan baris={b} bahasa={bahasa} /> },
      ]}
    />
  );
}

function Keterangan({ baris: b, bahasa }: { baris: BarisTerbaca; bahasa: 'id' | 'en' }) {
  const t = tabelPesan[bahasa];
  if (b.isi === '' && b.berkas === null && b.tersediaPada === null) return <>–</>;
  return (
    <>
      {b.isi !== '' && <p>{b.isi}</p>}
      {b.berkas !== null && <p class="bt-muted">{b.berkas}</p>}
      {b.alasanPindaian !== '' && (
        <p class="bt-muted">
          {t.pindaian}: {b.alasanPindaian}
        </p>
      )}
      {b.tersediaPada !== null && (
        <p>
          {t.tersedia} {formatTanggal(b.tersediaPada, bahasa)}
        </p>
      )}
    </>
  );
}

function FormPutus(p: TabelProps) {
  const { halaman, nomor, isian, galat } = p;
  const { bahasa, csrf = '' } = halaman;
  const t = tabelPesan[bahasa];
  const umum = (name: string) => ({ bahasa, name, value: satu(isian, name), error: errorOf(galat, name) });
  return (
    <form method="post" action={tautan(alamatKerja.tabel(nomor), bahasa)} class="bt-stack" novalidate>
      <Hidden name="_csrf" value={csrf} />
      <TabelBaris {...p} />
      <section aria-labelledby="putuskan" class="bt-form">
        <h2 id="putuskan">{t.putuskan}</h2>
        <p class="bt-muted">{t.putuskanBantu}</p>
        <Radios {...umum('putusan')} label={t.putusan} options={PUTUSAN_BARIS.map((value) => ({ value, text: t.pilihan[value] }))} />
        <Textarea {...umum('jawaban')} label={t.isi} hint={t.isiBantu} rows={3} optional />
        {p.berkas.length > 0 && <Select {...umum('berkas')} label={t.berkas} hint={t.berkasBantu} options={p.berkas} optional />}
        {p.berkas.length > 0 && <Textarea {...umum('pindaian')} label={t.pindaian} hint={t.pindaianBantu} rows={2} optional />}
        <Field {...umum('tanggal')} type="date" width={12} label={t.tanggal} hint={t.tanggalBantu} optional />
        {p.uji.length > 0 ? (
          <Select {...umum('uji')} label={t.uji} hint={t.ujiBantu} options={p.uji} optional />
        ) : (
          <p class="bt-muted" id="uji">
            {t.ujiKosong}{' '}
            {p.boleh.uji && <a href={tautan(denganQuery('/kerja/pengecualian/baru', { permohonan: nomor }), bahasa)}>{t.mulaiUji}</a>}
          </p>
        )}
        <Button>{t.simpan}</Button>
      </section>
    </form>
  );
}

function BagianSerah(p: TabelProps) {
  const t = tabelPesan[p.halaman.bahasa];
  const siap = p.baris.filter((b) => b.putusan === 'diberikan' && b.dokumenId !== null && b.diserahkanPada === null).length;
  if (!p.boleh.serah || siap === 0) return null;
  return (
    <section aria-labelledby="serah">
      <h2 id="serah">{t.serah}</h2>
      <p>{t.serahPenjelasan(siap)}</p>
      <Tombol {...p} href={alamatKerja.tabelSerah(p.nomor)} teks={t.serah} />
    </section>
  );
}

function BagianGabung(p: TabelProps) {
  const { bahasa } = p.halaman;
  const t = tabelPesan[bahasa];
  return (
    <section aria-labelledby="gabung">
      <h2 id="gabung">{t.gabung}</h2>
      <p>{t.gabungPenjelasan}</p>
      <div class="bt-row">
        <ButtonLink href={alamatKerja.tabelCsv(p.nomor)} variant="secondary" icon="download">
          {t.unduh}
        </ButtonLink>
        {p.boleh.putus && <Tombol {...p} href={alamatKerja.tabelGabung(p.nomor)} teks={t.jadiBahan} />}
      </div>
    </section>
  );
}
