import { Button, ButtonGroup, ButtonLink } from '../shared/html/components/button/button.tsx';
import { Checkbox, Radios } from '../shared/html/components/choice/choice.tsx';
import { errorOf, ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { type Option, Select } from '../shared/html/components/select/select.tsx';
import { Textarea } from '../shared/html/components/textarea/textarea.tsx';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { alamatUji } from './alamat-uji.ts';
import { BARIS_DASAR, type Isian, satu } from './isian-uji.ts';
import { CAKUPAN, HURUF, SELALU_TERBUKA } from './istilah.ts';
import { kataUji } from './kata.ts';
import { pengecualianPesan } from './pengecualian.pesan.ts';
import { PASAL_17 } from './rules/pasal-17.ts';
import { PASAL_18 } from './rules/pasal-18.ts';

export type FormUjiProps = {
  halaman: Halaman;
  /** Null for a new test. */
  id: string | null;
  unit: readonly Option[];
  isian: Isian;
  galat: readonly FormError[];
  nomorPermohonan: string | null;
  mengubah: { id: string; nomor: string } | null;
};

/** Lampiran II as a form: information, statute, consequence when opened, benefit when closed, period. */
export function HalamanFormUji(p: FormUjiProps) {
  const { bahasa, csrf = '' } = p.halaman;
  const t = pengecualianPesan[bahasa];
  const judul = p.id === null ? t.form.baru : t.form.ubah;
  const kembali = p.id === null ? alamatUji.daftar : alamatUji.rinci(p.id);
  return (
    <LayoutKerja {...p.halaman} judul={judul} remah={[{ text: t.judul, href: tautan(alamatUji.daftar, bahasa) }]}>
      <PageHead judul={judul}>{t.form.pengantar}</PageHead>
      <ErrorSummary bahasa={bahasa} errors={p.galat} />
      <form
        class="bt-form"
        method="post"
        action={tautan(p.id === null ? alamatUji.daftar : alamatUji.langkah(p.id, 'ubah'), bahasa)}
        novalidate
        data-module="draft"
      >
        <Hidden name="_csrf" value={csrf} />
        {p.nomorPermohonan !== null && (
          <>
            <p class="bt-important">{t.form.untuk(p.nomorPermohonan)}</p>
            <Hidden name="permohonan" value={p.nomorPermohonan} />
          </>
        )}
        {p.mengubah !== null && (
          <>
            <p class="bt-important">{t.form.mengubah(p.mengubah.nomor)}</p>
            <Hidden name="mengubah" value={p.mengubah.id} />
          </>
        )}
        <Informasi {...p} />
        <DasarHukum {...p} />
        <Pertimbangan {...p} />
        <Jangka {...p} />
        <ButtonGroup>
          <Button icon="check">{t.form.simpan}</Button>
          <ButtonLink href={tautan(kembali, bahasa)} variant="secondary" icon="arrow-left">
            {t.judul}
          </ButtonLink>
        </ButtonGroup>
      </form>
    </LayoutKerja>
  );
}

const tanya = (p: FormUjiProps, name: string) => ({
  bahasa: p.halaman.bahasa,
  name,
  value: satu(p.isian, name),
  error: errorOf(p.galat, name),
});

function Informasi(p: FormUjiProps) {
  const { bahasa } = p.halaman;
  const t = pengecualianPesan[bahasa].form;
  return (
    <>
      <Textarea {...tanya(p, 'informasi')} label={t.informasi} hint={t.informasiBantu} rows={2} />
      <Textarea {...tanya(p, 'ringkasan')} label={t.ringkasan} rows={2} optional />
      {p.id === null && <Select {...tanya(p, 'unit')} label={t.unit} options={p.unit} />}
      <Radios
        {...tanya(p, 'cakupan')}
        label={t.cakupan}
        options={CAKUPAN.map((value) => ({ value, text: kataUji[bahasa].cakupan[value] }))}
      />
      <Textarea {...tanya(p, 'bagian')} label={t.bagian} hint={t.bagianBantu} rows={2} optional />
      {p.id === null && p.nomorPermohonan === null && (
        <Radios
          {...tanya(p, 'pemicu')}
          label={t.pemicu}
          options={(['sebelum_permohonan', 'perintah_ki'] as const).map((value) => ({ value, text: kataUji[bahasa].pemicu[value] }))}
        />
      )}
      <Radios
        {...tanya(p, 'selalu')}
        label={t.selalu}
        options={[
          { value: 'tidak', text: t.tidakTermasuk },
          ...SELALU_TERBUKA.map((value) => ({ value, text: `${value}. ${PASAL_18[value][bahasa]}` })),
        ]}
      />
    </>
  );
}

function DasarHukum(p: FormUjiProps) {
  const { bahasa } = p.halaman;
  const t = pengecualianPesan[bahasa].form;
  const options = HURUF.map((value) => ({ value, text: `${value}. ${bahasa === 'id' ? PASAL_17[value].dapat : PASAL_17[value].english}` }));
  return (
    <section class="bt-part" aria-labelledby="dasar-hukum">
      <h2 id="dasar-hukum">{t.dasar}</h2>
      <p class="bt-muted">{t.dasarBantu}</p>
      {BARIS_DASAR.map((n) => (
        <div key={n} class="bt-stack">
          <Select {...tanya(p, `huruf_${n}`)} label={t.huruf(n)} options={options} optional={n > 1} />
          <Field {...tanya(p, `peraturan_${n}`)} label={t.peraturan(n)} optional maxlength={300} />
          <Field {...tanya(p, `pasal_${n}`)} label={t.pasal(n)} optional maxlength={200} width={20} />
        </div>
      ))}
    </section>
  );
}

function Pertimbangan(p: FormUjiProps) {
  const t = pengecualianPesan[p.halaman.bahasa].form;
  return (
    <>
      <Textarea {...tanya(p, 'akibat')} label={t.akibat} rows={3} />
      <Textarea {...tanya(p, 'manfaat')} label={t.manfaat} rows={3} />
      <Textarea {...tanya(p, 'kepentingan')} label={t.kepentingan} hint={t.kepentinganBantu} rows={3} />
    </>
  );
}

function Jangka(p: FormUjiProps) {
  const { bahasa } = p.halaman;
  const t = pengecualianPesan[bahasa].form;
  return (
    <>
      <Radios
        {...tanya(p, 'jangka')}
        label={t.jangka}
        options={(['tanggal', 'peraturan'] as const).map((value) => ({ value, text: t.jangkaPilihan[value] }))}
      />
      <Field {...tanya(p, 'sampai')} type="date" label={t.sampai} width={12} optional />
      <Field {...tanya(p, 'uraian')} label={t.uraian} hint={t.uraianBantu} optional maxlength={1000} />
      <section class="bt-part" aria-labelledby="pribadi">
        <h2 id="pribadi">{t.pribadi}</h2>
        <Checkbox
          bahasa={bahasa}
          name="persetujuan"
          label={t.persetujuan}
          checked={satu(p.isian, 'persetujuan') !== ''}
          error={errorOf(p.galat, 'persetujuan')}
        />
        <Checkbox bahasa={bahasa} name="jabatan" label={t.jabatan} checked={satu(p.isian, 'jabatan') !== ''} />
      </section>
    </>
  );
}
