import { Alert } from '../shared/html/components/alert/alert.tsx';
import { Button, ButtonLink } from '../shared/html/components/button/button.tsx';
import { errorOf, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { SummaryList } from '../shared/html/components/summary-list/summary-list.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { formatHari } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { alamatBerkas, alamatSengketa } from './alamat.ts';
import { berkasPesan } from './berkas.pesan.ts';
import { UMUR_TAMU_HARI } from './berkas.ts';
import type { TamuBaris } from './tamu.queries.ts';

type BagianProps = {
  halaman: Halaman;
  berkas: { nomor: string };
  now: Date;
  zona: string;
  tamu: readonly TamuBaris[];
  isian: Readonly<Record<string, string>>;
  galat: readonly FormError[];
};

/** Guest links of a dispute: what there is, and one more. */
export function BagianTamu({ halaman, berkas, now, zona, tamu, isian, galat }: BagianProps) {
  const { bahasa, csrf = '' } = halaman;
  const t = berkasPesan[bahasa].tamu;
  const jalur = `${alamatBerkas(berkas.nomor)}/tamu`;
  return (
    <section class="bt-stack" aria-labelledby="tamu">
      <h2 id="tamu">{t.judul}</h2>
      <p>{t.teks(UMUR_TAMU_HARI)}</p>
      {tamu.length === 0 ? (
        <p>{t.kosong}</p>
      ) : (
        <Table
          caption={t.judul}
          captionHidden
          rows={tamu}
          rowKey={(x) => x.id}
          columns={[
            { key: 'untuk', title: t.kolom.untuk, head: true, cell: (x) => x.untuk },
            {
              key: 'keadaan',
              title: t.kolom.keadaan,
              cell: (x) => <KeadaanTamu halaman={halaman} x={x} now={now} zona={zona} jalur={jalur} />,
            },
            { key: 'dilihat', title: t.kolom.dilihat, cell: (x) => t.kali(x.dilihat) },
          ]}
        />
      )}
      <form class="bt-form" method="post" action={tautan(jalur, bahasa)}>
        <Hidden name="_csrf" value={csrf} />
        <Field
          bahasa={bahasa}
          name="untuk"
          label={t.untuk}
          hint={t.untukBantu}
          required
          maxlength={120}
          value={isian['untuk']}
          error={errorOf(galat, 'untuk')}
        />
        <Button variant="secondary" icon="link">
          {t.buat}
        </Button>
      </form>
    </section>
  );
}

type KeadaanProps = { halaman: Halaman; x: TamuBaris; now: Date; zona: string; jalur: string };

function KeadaanTamu({ halaman: { bahasa, csrf = '' }, x, now, zona, jalur }: KeadaanProps) {
  const t = berkasPesan[bahasa].tamu;
  if (x.dicabut) return <>{t.dicabut}</>;
  if (x.sampai <= now) return <>{t.habis}</>;
  return (
    <form method="post" action={tautan(`${jalur}/${x.id}/cabut`, bahasa)}>
      <Hidden name="_csrf" value={csrf} />
      {t.berlaku(formatHari(x.sampai, bahasa, zona, 'pendek'))}{' '}
      <Button variant="tertiary" size="sm">
        {t.cabut}
        <span class="ds-sr-only"> {x.untuk}</span>
      </Button>
    </form>
  );
}

type JadiProps = { halaman: Halaman; nomor: string; untuk: string; alamat: string; kode: string; sampai: Date; zona: string };

/** Address and code, once. */
export function HalamanTamuJadi({ halaman, nomor, untuk, alamat, kode, sampai, zona }: JadiProps) {
  const { bahasa } = halaman;
  const t = berkasPesan[bahasa].tamu;
  return (
    <LayoutKerja
      {...halaman}
      judul={t.jadi}
      remah={[
        { text: nomor, href: tautan(alamatSengketa(nomor), bahasa) },
        { text: berkasPesan[bahasa].judul, href: tautan(alamatBerkas(nomor), bahasa) },
      ]}
    >
      <PageHead judul={t.jadi} />
      <Alert bahasa={bahasa} tone="warning" live>
        <p>{t.jadiTeks}</p>
      </Alert>
      <SummaryList
        bahasa={bahasa}
        rows={[
          { label: t.untuk, value: untuk },
          { label: t.alamat, value: alamat, important: true },
          { label: t.kode, value: kode, important: true },
          { label: t.kolom.keadaan, value: t.berlaku(formatHari(sampai, bahasa, zona)) },
        ]}
      />
      <p>
        <ButtonLink href={tautan(alamatBerkas(nomor), bahasa)} variant="secondary">
          {t.kembali}
        </ButtonLink>
      </p>
    </LayoutKerja>
  );
}
