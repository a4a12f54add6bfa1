import type { Children } from '../../shared/html/types.ts';
import { Alert } from '../../shared/html/components/alert/alert.tsx';
import { ButtonLink } from '../../shared/html/components/button/button.tsx';
import { Details } from '../../shared/html/components/details/details.tsx';
import { Radios } from '../../shared/html/components/choice/choice.tsx';
import { errorOf, ErrorSummary } from '../../shared/html/components/error-summary/error-summary.tsx';
import { Field } from '../../shared/html/components/field/field.tsx';
import { Select } from '../../shared/html/components/select/select.tsx';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../../shared/html/layout/layout.tsx';
import { tautan } from '../../shared/html/tautan.ts';
import { alamatKerja } from '../kerja/alamat-kerja.ts';
import { satu } from '../kerja/kasus.ts';
import { kasusPesan } from '../kerja/kasus.pesan.ts';
import { susunPesan } from './susun.pesan.ts';
import type { SusunProps } from './susun.ts';

type BingkaiProps = SusunProps & { judul: string; pengantar: string; samping?: Children; children: Children };

/** Frame of every composing page: where one is, what went wrong, the question beside the form. */
export function Bingkai({ halaman, nomor, judul, pengantar, galat, samping, butir, children }: BingkaiProps) {
  const { bahasa } = halaman;
  const t = susunPesan[bahasa];
  return (
    <LayoutKerja
      {...halaman}
      judul={`${judul} ${nomor}`}
      remah={[
        { text: kasusPesan[bahasa].judul, href: tautan('/kerja/permohonan', bahasa) },
        { text: nomor, href: tautan(alamatKerja.kasus(nomor), bahasa) },
      ]}
      samping={
        <>
          <section aria-labelledby="diminta">
            <h2 id="diminta">{t.diminta}</h2>
            <ol>
              {butir.map((b) => (
                <li key={b}>{b}</li>
              ))}
            </ol>
          </section>
          {samping}
        </>
      }
    >
      <PageHead judul={judul} eyebrow={nomor}>
        {pengantar}
      </PageHead>
      <ErrorSummary bahasa={bahasa} errors={galat} />
      {children}
    </LayoutKerja>
  );
}

/** Who signs, and by which order where a deputy does. */
export function BagianPenanda({ halaman: { bahasa }, pejabat, isian, galat }: SusunProps) {
  const t = susunPesan[bahasa].penanda;
  const sebutan = ['definitif', 'plh', 'plt'] as const;
  const lain =
    (satu(isian, 'sebutan') ?? 'definitif') !== 'definitif' ||
    (satu(isian, 'nip') ?? '') !== '' ||
    errorOf(galat, 'perintah_nomor') !== undefined;
  return (
    <section class="bt-part" aria-labelledby="penanda-tangan">
      <h2 id="penanda-tangan">{t.judul}</h2>
      <Select
        bahasa={bahasa}
        name="penanda"
        label={t.pejabat}
        empty={null}
        options={pejabat}
        value={satu(isian, 'penanda')}
        error={errorOf(galat, 'penanda')}
      />
      <Details summary={t.lain} open={lain}>
        <Field bahasa={bahasa} name="nip" label={t.nip} optional width={20} maxlength={30} value={satu(isian, 'nip')} />
        <Radios
          bahasa={bahasa}
          name="sebutan"
          label={t.sebutan}
          value={satu(isian, 'sebutan') ?? 'definitif'}
          options={sebutan.map((value) => ({ value, text: t.pilihan[value] }))}
          error={errorOf(galat, 'sebutan')}
        />
        <Field
          bahasa={bahasa}
          name="perintah_nomor"
          label={t.nomor}
          hint={t.bantu}
          optional
          width={20}
          maxlength={80}
          value={satu(isian, 'perintah_nomor')}
          error={errorOf(galat, 'perintah_nomor')}
        />
        <Field
          bahasa={bahasa}
          name="perintah_tanggal"
          type="date"
          label={t.tanggal}
          optional
          width={12}
          value={satu(isian, 'perintah_tanggal')}
          error={errorOf(galat, 'perintah_tanggal')}
        />
      </Details>
    </section>
  );
}

export type TerhentiProps = { halaman: Halaman; nomor: string; judul: string; kalimat: string; suratId: string | null };

/** Why a letter cannot be made now, with the article and what is lawful instead. */
export function HalamanTerhenti({ halaman, nomor, judul, kalimat, suratId }: TerhentiProps) {
  const { bahasa } = halaman;
  const t = susunPesan[bahasa];
  return (
    <LayoutKerja
      {...halaman}
      judul={`${judul} ${nomor}`}
      remah={[
        { text: kasusPesan[bahasa].judul, href: tautan('/kerja/permohonan', bahasa) },
        { text: nomor, href: tautan(alamatKerja.kasus(nomor), bahasa) },
      ]}
    >
      <PageHead judul={judul} eyebrow={nomor} />
      <Alert bahasa={bahasa} tone="warning" title={t.terhenti}>
        <p>{kalimat}</p>
      </Alert>
      <p class="bt-row">
        {suratId !== null && (
          <ButtonLink href={tautan(`/kerja/surat/${suratId}`, bahasa)} icon="stamp">
            {t.berjalan}
          </ButtonLink>
        )}
        <ButtonLink href={tautan(alamatKerja.kasus(nomor), bahasa)} variant="secondary" icon="arrow-left">
          {t.kembali}
        </ButtonLink>
      </p>
    </LayoutKerja>
  );
}
