import { Radios } from '../../shared/html/components/choice/choice.tsx';
import { errorOf } from '../../shared/html/components/error-summary/error-summary.tsx';
import { Field } from '../../shared/html/components/field/field.tsx';
import { Textarea } from '../../shared/html/components/textarea/textarea.tsx';
import { alamat } from '../alamat.ts';
import { kata } from '../kata.pesan.ts';
import { KIRIM_ELEKTRONIK, KIRIM_KERTAS } from './baru.isian.ts';
import { baruPesan } from './baru.pesan.ts';
import { Bingkai, Formulir, type LangkahProps, sebelum, teks } from './bingkai.tsx';

/** What for (Perki 1/2021 Pasal 29(5)h). Empty is an answer too. */
export function HalamanTujuan({ halaman, isian, galat = [] }: LangkahProps) {
  const { bahasa } = halaman;
  const t = baruPesan[bahasa].tujuan;
  return (
    <Bingkai halaman={halaman} langkah="tujuan" judul={t.judul} lead={t.lead} galat={galat}>
      <Formulir halaman={halaman} ke={alamat.langkah('tujuan')} kembali={sebelum('tujuan')} otomatis>
        <Textarea
          bahasa={bahasa}
          name="tujuan"
          label={t.tujuan}
          hint={t.bantu}
          optional
          rows={3}
          maxlength={4_000}
          value={teks(isian, 'tujuan')}
          error={errorOf(galat, 'tujuan')}
        />
      </Formulir>
    </Bingkai>
  );
}

/** How to receive it (Perki 1/2021 Pasal 29(5)i–j), as one question; what belongs to an answer opens below it. */
export function HalamanCara({ halaman, isian, galat = [] }: LangkahProps) {
  const { bahasa } = halaman;
  const t = baruPesan[bahasa].cara;
  return (
    <Bingkai halaman={halaman} langkah="cara" judul={t.judul} galat={galat}>
      <Formulir halaman={halaman} ke={alamat.langkah('cara')} kembali={sebelum('cara')}>
        <Radios
          bahasa={bahasa}
          name="cara"
          label={t.cara}
          value={teks(isian, 'cara')}
          error={errorOf(galat, 'cara')}
          options={[
            {
              value: 'softcopy',
              text: t.softcopy,
              hint: t.softcopy_bantu,
              inside: <Elektronik halaman={halaman} isian={isian} galat={galat} />,
            },
            {
              value: 'hardcopy',
              text: t.hardcopy,
              hint: t.hardcopy_bantu,
              inside: <Kertas halaman={halaman} isian={isian} galat={galat} />,
            },
            { value: 'melihat', text: t.melihat, hint: t.melihat_bantu },
          ]}
        />
      </Formulir>
    </Bingkai>
  );
}

function Elektronik({ halaman: { bahasa }, isian, galat = [] }: LangkahProps) {
  const t = baruPesan[bahasa].cara;
  return (
    <>
      <Radios
        bahasa={bahasa}
        name="kirim_elektronik"
        label={t.kirim_elektronik}
        value={teks(isian, 'kirim_elektronik') ?? 'unduh'}
        error={errorOf(galat, 'kirim_elektronik')}
        options={KIRIM_ELEKTRONIK.map((c) => ({ value: c, text: kata[bahasa].caraMengirim[c] }))}
      />
      <Field
        bahasa={bahasa}
        name="format"
        label={t.format}
        hint={t.formatBantu}
        optional
        value={teks(isian, 'format')}
        error={errorOf(galat, 'format')}
      />
    </>
  );
}

function Kertas({ halaman: { bahasa }, isian, galat = [] }: LangkahProps) {
  const t = baruPesan[bahasa].cara;
  return (
    <Radios
      bahasa={bahasa}
      name="kirim_kertas"
      label={t.kirim_kertas}
      value={teks(isian, 'kirim_kertas') ?? 'ambil'}
      error={errorOf(galat, 'kirim_kertas')}
      options={KIRIM_KERTAS.map((c) => ({ value: c, text: kata[bahasa].caraMengirim[c] }))}
    />
  );
}
