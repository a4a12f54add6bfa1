import { Alert } from '../shared/html/components/alert/alert.tsx';
import { Button } from '../shared/html/components/button/button.tsx';
import { Radios } from '../shared/html/components/choice/choice.tsx';
import { ErrorSummary, errorOf, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Hidden } from '../shared/html/components/field/field.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { formatWaktu } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { alamatPerbandingan, alamatSurat } from './alamat-surat.ts';
import type { Perbedaan } from './bandingkan.ts';
import type { Surat } from './baris-surat.ts';
import { ALASAN_BEDA } from './perbandingan.ts';
import type { Perbandingan } from './perbandingan.queries.ts';
import { kataSurat } from './surat.kata.ts';
import type { SuratProps } from './surat.pages.tsx';
import { pesanSurat } from './surat.pesan.ts';

export type PerbandinganProps = {
  halaman: Halaman;
  surat: Surat;
  perbandingan: Perbandingan;
  /** Null where the person was erased. */
  perbedaan: readonly Perbedaan[] | null;
  galat: readonly FormError[];
};

const NADA = { menunggu_teks: 'info', sama: 'success', berbeda: 'warning', berkas_ditolak: 'danger' } as const;

/** Our letter beside the file that came back, difference by difference. */
export function HalamanPerbandingan({ halaman, surat, perbandingan, perbedaan, galat }: PerbandinganProps) {
  const { bahasa } = halaman;
  const t = pesanSurat[bahasa];
  const nama = kataSurat[bahasa].jenis[surat.jenis];
  return (
    <LayoutKerja
      {...halaman}
      judul={t.perbandingan}
      remah={[
        { href: '/kerja/surat', text: t.judul },
        { href: alamatSurat(surat.id), text: nama },
      ]}
    >
      <h1>{t.perbandingan}</h1>
      <ErrorSummary bahasa={bahasa} errors={galat} />
      <Alert bahasa={bahasa} tone={NADA[perbandingan.keadaan]}>
        <p>
          {t.banding[perbandingan.keadaan]}{' '}
          {perbandingan.keadaan === 'menunggu_teks' && (
            <a href={tautan(alamatPerbandingan(surat.id, perbandingan.id), bahasa)}>{t.muatUlang}</a>
          )}
        </p>
      </Alert>
      {perbedaan === null && (
        <Alert bahasa={bahasa} tone="warning">
          <p>{t.terhapus}</p>
        </Alert>
      )}
      {perbedaan !== null && perbedaan.length > 0 && (
        <Table
          caption={t.bedaNama}
          captionHidden
          rows={perbedaan.map((d, i) => ({ d, i }))}
          rowKey={({ i }) => String(i)}
          columns={[
            { key: 'jenis', title: t.bedaNama, head: true, cell: ({ d }) => t.beda[d.jenis] },
            { key: 'kami', title: t.surat, cell: ({ d }) => ('kami' in d ? d.kami : '–') },
            { key: 'mereka', title: t.berkas, cell: ({ d }) => ('mereka' in d && d.mereka !== '' ? d.mereka : '–') },
          ]}
        />
      )}
      <Terima halaman={halaman} surat={surat} perbandingan={perbandingan} galat={galat} />
    </LayoutKerja>
  );
}

/** Accepting the file that came back, where this state and this officer may. */
export function Terima({ halaman: { bahasa, csrf = '', pengguna }, surat, perbandingan, galat }: Omit<PerbandinganProps, 'perbedaan'>) {
  const t = pesanSurat[bahasa];
  if (surat.keadaan !== 'menunggu_tanda_tangan' || (perbandingan.keadaan !== 'sama' && perbandingan.keadaan !== 'berbeda')) return null;
  const differs = perbandingan.keadaan === 'berbeda';
  if (differs && !pengguna?.hak.has('surat:tandatangan')) return <p>{t.hanyaPenanda}</p>;
  const error = errorOf(galat, 'alasan');
  return (
    <form class="bt-form" method="post" action={tautan(`${alamatPerbandingan(surat.id, perbandingan.id)}/terima`, bahasa)}>
      <Hidden name="_csrf" value={csrf} />
      {differs && (
        <Radios
          bahasa={bahasa}
          name="alasan"
          label={t.alasan}
          options={ALASAN_BEDA.map((value) => ({ value, text: kataSurat[bahasa].alasanBeda[value] }))}
          {...(error !== undefined && { error })}
        />
      )}
      <Button icon="stamp">{differs ? t.terimaBeda : t.terima}</Button>
    </form>
  );
}

/** All files that came back, the newest first. */
export function DaftarPerbandingan({ halaman: { bahasa }, zona, surat, perbandingan }: SuratProps) {
  if (perbandingan.length === 0) return null;
  const t = pesanSurat[bahasa];
  return (
    <section>
      <h2>{t.perbandingan}</h2>
      <ul class="ds-list">
        {perbandingan.map((x) => (
          <li key={x.id}>
            {t.diunggahPada} {formatWaktu(x.diunggahPada, bahasa, zona, 'pendek')}: {t.banding[x.keadaan]}{' '}
            <a href={tautan(alamatPerbandingan(surat.id, x.id), bahasa)}>{t.lihatBeda}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
