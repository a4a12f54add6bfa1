import { Alert } from '../../shared/html/components/alert/alert.tsx';
import { Button, ButtonGroup, ButtonLink } from '../../shared/html/components/button/button.tsx';
import { Checkbox, Checkboxes } from '../../shared/html/components/choice/choice.tsx';
import { errorOf, ErrorSummary, type FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../../shared/html/components/field/field.tsx';
import { FileInput } from '../../shared/html/components/file-input/file-input.tsx';
import { SummaryList } from '../../shared/html/components/summary-list/summary-list.tsx';
import { formatUkuran } from '../../shared/html/format.ts';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../../shared/html/layout/layout.tsx';
import type { Bahasa } from '../../shared/html/pesan.ts';
import { denganQuery, tautan } from '../../shared/html/tautan.ts';
import { alamat } from '../alamat.ts';
import type { Identitas } from '../brankas/brankas.queries.ts';
import type { IdentitasTerbuka } from '../identitas.actions.ts';
import { type CaraBukti, KOLOM_IDENTITAS } from '../istilah.ts';
import { kata } from '../kata.pesan.ts';
import { BATAS_LAMPIRAN } from '../lampiran-unggah.ts';
import { identitasPesan } from './identitas.pesan.ts';
import type { BerkasMeja } from './meja.isian.ts';
import { mejaPesan } from './meja.pesan.ts';
import { FormBuka } from './panel-identitas.tsx';
import type { IsianTambah } from './tambah.isian.ts';

const remah = (nomor: string, bahasa: Bahasa) => [{ text: nomor, href: tautan(alamat.kasus(nomor), bahasa) }];
const awalBesar = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The identity in the open, once, in the answer to the request for it. Never kept by a browser. */
export function HalamanIdentitas({ halaman, nomor, isi }: { halaman: Halaman; nomor: string; isi: IdentitasTerbuka }) {
  const { bahasa } = halaman;
  const t = identitasPesan[bahasa].identitas;
  return (
    <LayoutKerja {...halaman} judul={`${t.terbuka} ${nomor}`} remah={remah(nomor, bahasa)}>
      <PageHead judul={t.terbuka} eyebrow={nomor} />
      <Alert bahasa={bahasa} tone="warning" live>
        <p>{t.terbukaIsi}</p>
      </Alert>
      <Kolom bahasa={bahasa} identitas={isi.pemohon} />
      {isi.kuasa && (
        <section aria-labelledby="kuasa">
          <h2 id="kuasa">{t.kuasa}</h2>
          <Kolom bahasa={bahasa} identitas={isi.kuasa} />
        </section>
      )}
      <ButtonGroup>
        <ButtonLink href={tautan(alamat.kasus(nomor), bahasa)} icon="eye-off">
          {t.kembali}
        </ButtonLink>
      </ButtonGroup>
    </LayoutKerja>
  );
}

function Kolom({ bahasa, identitas }: { bahasa: Bahasa; identitas: Identitas }) {
  return (
    <SummaryList
      bahasa={bahasa}
      rows={KOLOM_IDENTITAS.flatMap((k) => {
        const value = identitas[k];
        return value === undefined ? [] : [{ label: awalBesar(kata[bahasa].identitas[k]), value }];
      })}
    />
  );
}

/** The way in again, when no reason was given. */
export function HalamanBuka({ halaman, nomor, galat }: { halaman: Halaman; nomor: string; galat: readonly FormError[] }) {
  const { bahasa } = halaman;
  const t = identitasPesan[bahasa].identitas;
  return (
    <LayoutKerja {...halaman} judul={t.buka} remah={remah(nomor, bahasa)}>
      <PageHead judul={t.buka} eyebrow={nomor}>
        <p>{t.tertutup}</p>
      </PageHead>
      <ErrorSummary bahasa={bahasa} errors={galat} />
      <FormBuka halaman={halaman} nomor={nomor} galat={galat} />
    </LayoutKerja>
  );
}

/** Before a lost code is replaced: the officer has seen who stands before him. */
export function HalamanKode({ halaman, nomor, galat = [] }: { halaman: Halaman; nomor: string; galat?: readonly FormError[] }) {
  const { bahasa } = halaman;
  const t = identitasPesan[bahasa].kodeBaru;
  return (
    <LayoutKerja {...halaman} judul={t.judul} remah={remah(nomor, bahasa)}>
      <PageHead judul={t.judul} eyebrow={nomor}>
        <p>{t.pengantar}</p>
      </PageHead>
      <ErrorSummary bahasa={bahasa} errors={galat} />
      <form method="post" action={tautan(alamat.kasusKode(nomor), bahasa)} class="bt-form" data-module="draft">
        <Hidden name="_csrf" value={halaman.csrf ?? ''} />
        <Checkbox bahasa={bahasa} name="cocok" label={t.cocokkan} error={errorOf(galat, 'cocok')} />
        <ButtonGroup>
          <Button icon="key-round">{t.ganti}</Button>
          <ButtonLink variant="secondary" href={tautan(alamat.kasus(nomor), bahasa)}>
            {t.batal}
          </ButtonLink>
        </ButtonGroup>
      </form>
    </LayoutKerja>
  );
}

export type TambahProps = {
  halaman: Halaman;
  nomor: string;
  cara: CaraBukti;
  /** Papers and answers that are missing; only these are offered. */
  berkas: readonly BerkasMeja[];
  isian: readonly (keyof IsianTambah)[];
  ketikan?: IsianTambah;
  galat?: readonly FormError[];
};

/** What the requester brought to the desk after all. */
export function HalamanTambah(p: TambahProps) {
  const { halaman, nomor, galat = [], ketikan = {} } = p;
  const { bahasa } = halaman;
  const t = identitasPesan[bahasa].tambah;
  const tiada = p.berkas.length === 0 && p.isian.length === 0;
  return (
    <LayoutKerja {...halaman} judul={t.judul} remah={remah(nomor, bahasa)}>
      <PageHead judul={t.judul} eyebrow={nomor}>
        <p>{tiada ? t.tiada : t.pengantar}</p>
      </PageHead>
      <ErrorSummary bahasa={bahasa} errors={galat} />
      {!tiada && (
        <form
          method="post"
          enctype="multipart/form-data"
          action={denganQuery(tautan(alamat.kasusTambah(nomor), bahasa), { _csrf: halaman.csrf })}
          class="bt-form"
          autocomplete="off"
          data-module="draft"
        >
          <Bukti {...p} />
          {p.isian.map((k) => (
            <Field
              key={k}
              bahasa={bahasa}
              name={k}
              label={t[k]}
              value={ketikan[k]}
              error={errorOf(galat, k)}
              maxlength={k === 'tujuan' ? 4000 : 254}
            />
          ))}
          <ButtonGroup>
            <Button icon="check">{t.kirim}</Button>
          </ButtonGroup>
        </form>
      )}
    </LayoutKerja>
  );
}

function Bukti({ halaman: { bahasa }, cara, berkas, galat = [] }: TambahProps) {
  const t = mejaPesan[bahasa];
  if (berkas.length === 0) return null;
  if (cara === 'diperlihatkan')
    return (
      <>
        <Checkboxes
          bahasa={bahasa}
          name="diperlihatkan"
          label={t.diperlihatkan}
          hint={t.berkasDiperlihatkan}
          options={berkas.map((b) => ({ value: b, text: t.berkas[b] }))}
        />
        <Field bahasa={bahasa} name="empat_akhir" label={t.empatAkhir} width={8} maxlength={4} error={errorOf(galat, 'empat_akhir')} />
      </>
    );
  return (
    <>
      {berkas.map((b) => (
        <FileInput
          key={b}
          bahasa={bahasa}
          name={`berkas_${b}`}
          label={t.berkas[b]}
          kinds={t.berkasJenis}
          limit={formatUkuran(BATAS_LAMPIRAN, bahasa)}
          accept="image/jpeg,image/png,image/webp,application/pdf"
          camera
          error={errorOf(galat, `berkas_${b}`)}
        />
      ))}
    </>
  );
}
