import { errorOf, type FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import { Field } from '../../shared/html/components/field/field.tsx';
import { Checkboxes } from '../../shared/html/components/choice/choice.tsx';
import { FileInput } from '../../shared/html/components/file-input/file-input.tsx';
import { formatUkuran } from '../../shared/html/format.ts';
import type { Bahasa } from '../../shared/html/pesan.ts';
import type { CaraBukti } from '../istilah.ts';
import { BATAS_LAMPIRAN } from '../lampiran-unggah.ts';
import { BERKAS_MEJA, type BerkasMeja, daftar, type IsianMeja, teks } from './meja.isian.ts';
import { mejaPesan } from './meja.pesan.ts';

/** Who is asked for which paper (Perki 1/2021 Pasal 27(3)–(7)); the style sheet shows those of the chosen kind. */
const UNTUK: Readonly<Record<BerkasMeja, string>> = {
  ktp: 'perorangan',
  akta_pengesahan: 'badan_hukum',
  surat_kuasa: 'kelompok kuasa',
  ktp_pemberi_kuasa: 'kelompok',
};

type Props = { bahasa: Bahasa; isian: IsianMeja; galat: readonly FormError[]; cara: CaraBukti; lampiran: readonly BerkasMeja[] };

/** Papers on the desk, as the body has set it: copied into the vault, or shown and written down. */
export function BagianBerkas({ bahasa, isian, galat, cara, lampiran }: Props) {
  const t = mejaPesan[bahasa];
  return (
    <fieldset class="ds-fieldset bt-desk__part">
      <legend class="bt-desk__legend">{t.bagian.berkas}</legend>
      <p class="bt-hint">{cara === 'salinan' ? t.berkasSalinan : t.berkasDiperlihatkan}</p>
      {cara === 'salinan' ? (
        <div class="bt-desk__row">
          {BERKAS_MEJA.map((b) => (
            <div key={b} data-untuk={UNTUK[b]}>
              <FileInput
                bahasa={bahasa}
                name={`berkas_${b}`}
                label={t.berkas[b]}
                kinds={t.berkasJenis}
                limit={formatUkuran(BATAS_LAMPIRAN, bahasa)}
                accept="image/jpeg,image/png,image/webp,application/pdf"
                error={errorOf(galat, `berkas_${b}`)}
                {...(lampiran.includes(b) && { hint: t.berkasAda })}
              />
            </div>
          ))}
        </div>
      ) : (
        <div class="bt-desk__row">
          <Checkboxes
            bahasa={bahasa}
            name="diperlihatkan"
            label={t.diperlihatkan}
            values={daftar(isian, 'diperlihatkan')}
            options={BERKAS_MEJA.map((b) => ({ value: b, text: t.berkas[b] }))}
          />
          <Field
            bahasa={bahasa}
            name="empat_akhir"
            label={t.empatAkhir}
            width={8}
            maxlength={4}
            value={teks(isian, 'empat_akhir')}
            error={errorOf(galat, 'empat_akhir')}
          />
        </div>
      )}
    </fieldset>
  );
}
