import { pesanDokumen } from '../../dokumen/dokumen.pesan.ts';
import { NADA_SARING, pesanSaring } from '../../dokumen/saring.pesan.ts';
import { Button, ButtonLink } from '../../shared/html/components/button/button.tsx';
import { errorOf, ErrorSummary, type FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../../shared/html/components/field/field.tsx';
import { FileInput } from '../../shared/html/components/file-input/file-input.tsx';
import { Status } from '../../shared/html/components/tag/tag.tsx';
import { formatUkuran } from '../../shared/html/format.ts';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../../shared/html/layout/layout.tsx';
import { denganQuery, tautan } from '../../shared/html/tautan.ts';
import type { Tone } from '../../shared/html/types.ts';
import { alamatKerja } from './alamat-kerja.ts';
import type { Bahan } from './bahan.queries.ts';
import { bahanPesan } from './bahan.pesan.ts';
import { kasusPesan } from './kasus.pesan.ts';

const NADA: Readonly<Record<Bahan['keadaan'], Tone>> = { diterima: 'info', dipindai: 'info', siap: 'success', ditolak: 'danger' };
export const bahanTerbuka = (b: Bahan): boolean => b.keadaan === 'dipindai' || b.keadaan === 'siap';

type DaftarProps = {
  halaman: Halaman;
  bahan: readonly Bahan[];
  /** Where a file opens, by its record. */
  buka: (b: Bahan) => string;
  /** Where a file is taken out; left out where nothing may be changed. */
  lepas?: (b: Bahan) => string | undefined;
};

/** Files with where they came from, their scan, and what to look at before they leave the house. */
export function DaftarBahan({ halaman, bahan, buka, lepas }: DaftarProps) {
  const { bahasa } = halaman;
  const t = bahanPesan[bahasa].bahan;
  const dok = pesanDokumen[bahasa];
  const sar = pesanSaring[bahasa];
  return (
    <ul class="bt-files">
      {bahan.map((b) => {
        const keluar = lepas?.(b);
        return (
          <li key={`${b.dokumenId}-${b.lepasId ?? ''}`}>
            <div class="bt-row">
              <span class="bt-files__name">{bahanTerbuka(b) ? <a href={buka(b)}>{b.nama}</a> : b.nama}</span>
              <span class="bt-muted">
                {formatUkuran(b.ukuran, bahasa)}
                {b.halaman === null ? '' : `, ${t.halaman(b.halaman)}`}
                {b.sumber === 'unit' && b.unit === '' ? '' : `, ${b.sumber === 'unit' ? b.unit : t.dari[b.sumber]}`}
              </span>
              <Status tone={NADA[b.keadaan]}>{dok.keadaan[b.keadaan]}</Status>
              {keluar !== undefined && (
                <form method="post" action={tautan(keluar, bahasa)}>
                  <Hidden name="_csrf" value={halaman.csrf ?? ''} />
                  <Button variant="tertiary" size="sm" icon="x">
                    {t.lepas}
                    <span class="ds-sr-only"> {b.nama}</span>
                  </Button>
                </form>
              )}
            </div>
            {b.alasan !== null && <p>{dok.alasan[b.alasan](b.rincian)}</p>}
            {b.keadaan === 'siap' && b.sumber !== 'informasi' && (
              <p>
                <Status tone={NADA_SARING[b.saring]}>{sar.putusan[b.saring]}</Status>{' '}
                <a href={tautan(`/kerja/dokumen/${b.dokumenId}/saring`, bahasa)}>
                  {sar.lihat}
                  <span class="ds-sr-only"> {b.nama}</span>
                </a>
              </p>
            )}
            {b.peringatan.length > 0 && bahanTerbuka(b) && (
              <p>
                <strong>{t.perhatikan}:</strong> {b.peringatan.map((p) => dok.peringatan[p]).join(' ')}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

export type TemuanPublik = { slug: string; judul: string; unit: string; alamat: string };

export type BahanProps = {
  halaman: Halaman;
  nomor: string;
  bahan: readonly Bahan[];
  bolehUbah: boolean;
  cari: string;
  /** Null before a search. */
  temuan: readonly TemuanPublik[] | null;
  batas: string;
  galat: readonly FormError[];
};

/** Gathering the files of an answer: from the units, from this computer, from what is public already. */
export function HalamanBahan(p: BahanProps) {
  const { halaman, nomor, galat } = p;
  const { bahasa, csrf = '' } = halaman;
  const t = bahanPesan[bahasa].bahan;
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
      {p.bahan.length === 0 ? (
        <p class="bt-muted">{t.kosong}</p>
      ) : (
        <DaftarBahan
          halaman={halaman}
          bahan={p.bahan}
          buka={(b) => alamatKerja.bahanBerkas(nomor, b.dokumenId)}
          lepas={(b) => (p.bolehUbah && b.sumber !== 'unit' && b.lepasId !== null ? alamatKerja.bahanLepas(nomor, b.lepasId) : undefined)}
        />
      )}
      {p.bolehUbah && (
        <form
          class="bt-form"
          method="post"
          enctype="multipart/form-data"
          action={denganQuery(tautan(alamatKerja.bahan(nomor), bahasa), { _csrf: csrf })}
        >
          <FileInput
            bahasa={bahasa}
            name="berkas"
            label={t.tambah}
            kinds={pesanDokumen[bahasa].diterimaJenis}
            limit={p.batas}
            multiple
            error={errorOf(galat, 'berkas')}
          />
          <Button icon="upload">{t.unggah}</Button>
        </form>
      )}
      <CariPublik {...p} />
      <p>
        <ButtonLink href={tautan(alamatKerja.kasus(nomor), bahasa)} variant="secondary" icon="arrow-left">
          {t.kembali}
        </ButtonLink>
      </p>
    </LayoutKerja>
  );
}

function CariPublik({ halaman, nomor, cari, temuan, bolehUbah, galat }: BahanProps) {
  const { bahasa, csrf = '' } = halaman;
  const t = bahanPesan[bahasa].bahan;
  return (
    <section aria-labelledby="cari-publik">
      <h2 id="cari-publik">{t.cari}</h2>
      <form class="bt-form" method="get" action={alamatKerja.bahan(nomor)}>
        {bahasa === 'en' && <Hidden name="bahasa" value="en" />}
        <Field bahasa={bahasa} name="cari" type="search" label={t.cari} hint={t.cariBantu} value={cari} error={errorOf(galat, 'slug')} />
        <Button variant="secondary" icon="search">
          {t.cariTombol}
        </Button>
      </form>
      {temuan !== null && temuan.length === 0 && <p>{t.cariKosong}</p>}
      {temuan !== null && temuan.length > 0 && (
        <ul class="bt-files">
          {temuan.map((x) => (
            <li key={x.slug}>
              <div class="bt-row">
                <a class="bt-files__name" href={x.alamat}>
                  {x.judul}
                </a>
                <span class="bt-muted">{x.unit}</span>
                {bolehUbah && (
                  <form method="post" action={tautan(alamatKerja.bahanInformasi(nomor), bahasa)}>
                    <Hidden name="_csrf" value={csrf} />
                    <Hidden name="slug" value={x.slug} />
                    <Button variant="secondary" size="sm" icon="plus">
                      {t.ambil}
                      <span class="ds-sr-only"> {x.judul}</span>
                    </Button>
                  </form>
                )}
              </div>
              <p class="bt-muted">
                {t.alamat}: <code>{x.alamat}</code>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
