import { Button } from '../shared/html/components/button/button.tsx';
import { Checkbox } from '../shared/html/components/choice/choice.tsx';
import { Details } from '../shared/html/components/details/details.tsx';
import { errorOf, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field } from '../shared/html/components/field/field.tsx';
import { FileInput } from '../shared/html/components/file-input/file-input.tsx';
import { Textarea } from '../shared/html/components/textarea/textarea.tsx';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { denganQuery, tautan } from '../shared/html/tautan.ts';
import { wajibPesan } from './wajib.pesan.ts';

/** The columns of Lampiran I that the form shows filled. */
export const KOLOM_TERBIT = ['judul', 'ringkasan', 'penguasa', 'penanggung_jawab', 'waktu', 'tempat', 'retensi'] as const;
export type KolomTerbit = (typeof KOLOM_TERBIT)[number];
export type IsianTerbit = Readonly<Record<KolomTerbit, string>> & { tautan: string; butir: readonly number[] };

export type FormTerbitProps = {
  halaman: Halaman;
  action: string;
  butir: readonly string[];
  isian: IsianTerbit;
  galat: readonly FormError[];
};

/** "Publish now": a file or a link, the ticks, and everything else already filled. */
export function FormTerbit(p: FormTerbitProps) {
  const { halaman, isian, galat } = p;
  const { bahasa } = halaman;
  const t = wajibPesan[bahasa];
  const kolomSalah = KOLOM_TERBIT.some((k) => errorOf(galat, k) !== undefined);
  return (
    <form
      method="post"
      class="bt-form"
      novalidate
      enctype="multipart/form-data"
      action={tautan(denganQuery(p.action, { _csrf: halaman.csrf }), bahasa)}
    >
      <FileInput bahasa={bahasa} name="berkas" label={t.berkas} kinds={t.berkasJenis} limit={t.batas} error={errorOf(galat, 'berkas')} />
      <Field
        bahasa={bahasa}
        name="tautan"
        label={t.tautan}
        hint={t.tautanBantu}
        value={isian.tautan}
        type="url"
        maxlength={2000}
        optional
        error={errorOf(galat, 'tautan')}
      />
      {p.butir.length > 0 && <Butir {...p} />}
      <Details summary={t.sudahDiisi} open={kolomSalah}>
        <Kolom {...p} />
      </Details>
      <Button icon="send">{t.ajukan}</Button>
    </form>
  );
}

function Butir({ halaman, butir, isian }: FormTerbitProps) {
  const { bahasa } = halaman;
  const t = wajibPesan[bahasa];
  const semua = isian.butir.length >= butir.length;
  return (
    <>
      <Checkbox bahasa={bahasa} name="butir_semua" label={t.isiSemua} hint={butir.join('; ')} checked={semua} />
      {butir.length > 1 && (
        <Details summary={t.isiSatuSatu} open={!semua && isian.butir.length > 0}>
          {butir.map((text, i) => (
            <Checkbox key={text} bahasa={bahasa} name={`butir_${i + 1}`} label={text} checked={!semua && isian.butir.includes(i + 1)} />
          ))}
        </Details>
      )}
    </>
  );
}

function Kolom({ halaman, isian, galat }: FormTerbitProps) {
  const { bahasa } = halaman;
  const t = wajibPesan[bahasa];
  const label: Readonly<Record<KolomTerbit, string>> = {
    judul: t.judulItem,
    ringkasan: t.ringkasan,
    penguasa: t.penguasa,
    penanggung_jawab: t.penanggungJawab,
    waktu: t.waktu,
    tempat: t.tempat,
    retensi: t.retensi,
  };
  return (
    <>
      {KOLOM_TERBIT.map((k) =>
        k === 'ringkasan' ? (
          <Textarea
            key={k}
            bahasa={bahasa}
            name={k}
            label={label[k]}
            value={isian[k]}
            rows={3}
            maxlength={2000}
            error={errorOf(galat, k)}
          />
        ) : (
          <Field key={k} bahasa={bahasa} name={k} label={label[k]} value={isian[k]} maxlength={300} error={errorOf(galat, k)} />
        ),
      )}
    </>
  );
}
