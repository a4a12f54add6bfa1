import { Checkbox, Checkboxes, Radios } from '../../shared/html/components/choice/choice.tsx';
import { errorOf, type FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import { Field } from '../../shared/html/components/field/field.tsx';
import { Details } from '../../shared/html/components/details/details.tsx';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import type { Bahasa } from '../../shared/html/pesan.ts';
import { maskAkhir, maskEmail, maskNama } from '../brankas/samaran.ts';
import type { RahasiaDraf } from '../draf.ts';
import { BANTUAN, JENIS_PEMOHON, KABARI_LEWAT } from '../istilah.ts';
import { kata } from '../kata.pesan.ts';
import { kabarKurang } from './baru.isian.ts';
import { baruPesan } from './baru.pesan.ts';
import { Bingkai, Langkahan } from './bingkai.tsx';
import { daftar, type Isian, teks } from './langkah.pages.tsx';
import type { IsiDraf } from '../draf.ts';

/** What may be seen of answers that were saved: never the whole again. */
export function samaranDraf(r: RahasiaDraf): Record<keyof RahasiaDraf, string | undefined> {
  const ada = (nilai: string | undefined, samar: (s: string) => string) => (nilai === undefined ? undefined : samar(nilai));
  return {
    nama: ada(r.nama, maskNama),
    alamat: ada(r.alamat, maskAkhir),
    telepon: ada(r.telepon, maskAkhir),
    email: ada(r.email, maskEmail),
    pekerjaan: ada(r.pekerjaan, maskNama),
    nik: ada(r.nik, maskAkhir),
    nomor_pengesahan: ada(r.nomor_pengesahan, maskAkhir),
    kuasa_nama: ada(r.kuasa_nama, maskNama),
    kuasa_alamat: ada(r.kuasa_alamat, maskAkhir),
  };
}

type SiapaProps = {
  halaman: Halaman;
  jenis: string | undefined;
  kuasa: boolean;
  tersimpan: ReturnType<typeof samaranDraf>;
  galat?: readonly FormError[];
};

/** Who asks. Answers already given stand as a mask beside an empty field. */
export function HalamanSiapa({ halaman, jenis, kuasa, tersimpan, galat = [] }: SiapaProps) {
  const { bahasa } = halaman;
  const t = baruPesan[bahasa].siapa;
  const m = (name: keyof RahasiaDraf, hint?: string) => medan(bahasa, name, tersimpan[name], galat, hint);
  return (
    <Bingkai halaman={halaman} langkah="siapa" judul={t.judul} lead={t.lead} galat={galat}>
      <Langkahan halaman={halaman} langkah="siapa">
        <Radios
          bahasa={bahasa}
          name="jenis_pemohon"
          label={t.jenis}
          value={jenis}
          error={errorOf(galat, 'jenis_pemohon')}
          options={JENIS_PEMOHON.map((j) => ({ value: j, text: kata[bahasa].jenisPemohon[j] }))}
        />
        <Field {...m('nama', t.namaBantu)} label={t.nama} autocomplete="off" />
        <Field {...m('alamat')} label={t.alamat} autocomplete="off" />
        <Field {...m('telepon', t.kontakBantu)} label={t.telepon} type="tel" width={20} optional autocomplete="off" />
        <Field {...m('email')} label={t.email} type="email" optional autocomplete="off" />
        <Field {...m('pekerjaan')} label={t.pekerjaan} optional autocomplete="off" />
        <Kuasa bahasa={bahasa} kuasa={kuasa} tersimpan={tersimpan} galat={galat} />
        <Field {...m('nomor_pengesahan', t.nomorBantu)} label={t.nomor_pengesahan} optional autocomplete="off" />
        <Field {...m('nik', t.nikBantu)} label={t.nik} inputmode="numeric" width={20} optional autocomplete="off" />
      </Langkahan>
    </Bingkai>
  );
}

function medan(bahasa: Bahasa, name: keyof RahasiaDraf, samaran: string | undefined, galat: readonly FormError[], hint?: string) {
  const sudah = samaran === undefined ? undefined : baruPesan[bahasa].siapa.sudah(samaran);
  const kalimat = [sudah, hint].filter((s) => s !== undefined).join(' ');
  return { bahasa, name, error: errorOf(galat, name), ...(kalimat !== '' && { hint: kalimat }) };
}

function Kuasa({
  bahasa,
  kuasa,
  tersimpan,
  galat,
}: {
  bahasa: Bahasa;
  kuasa: boolean;
  tersimpan: ReturnType<typeof samaranDraf>;
  galat: readonly FormError[];
}) {
  const t = baruPesan[bahasa].siapa;
  return (
    <Details summary={t.kuasa} open={kuasa}>
      <Checkbox bahasa={bahasa} name="kuasa" label={t.kuasa} hint={t.kuasaBantu} checked={kuasa} />
      <Field {...medan(bahasa, 'kuasa_nama', tersimpan.kuasa_nama, galat)} label={t.kuasaNama} autocomplete="off" />
      <Field {...medan(bahasa, 'kuasa_alamat', tersimpan.kuasa_alamat, galat)} label={t.kuasaAlamat} autocomplete="off" />
    </Details>
  );
}

/** How to be told; a way that lacks its number or address says so before it is chosen. */
export function HalamanKabar({
  halaman,
  isian,
  siapa,
  galat = [],
}: {
  halaman: Halaman;
  isian: Isian;
  siapa: IsiDraf['siapa'] | undefined;
  galat?: readonly FormError[];
}) {
  const { bahasa } = halaman;
  const t = baruPesan[bahasa].kabar;
  return (
    <Bingkai halaman={halaman} langkah="kabar" judul={t.judul} galat={galat}>
      <Langkahan halaman={halaman} langkah="kabar">
        <Radios
          bahasa={bahasa}
          name="kabari_lewat"
          label={t.lewat}
          value={teks(isian, 'kabari_lewat')}
          error={errorOf(galat, 'kabari_lewat')}
          options={KABARI_LEWAT.map((k) => ({
            value: k,
            text: kata[bahasa].kabari[k],
            ...(kabarKurang(k, siapa) && { hint: k === 'email' ? t.perluEmail : t.perluTelepon }),
          }))}
        />
        <Checkboxes
          bahasa={bahasa}
          name="bantuan"
          label={t.bantuan}
          hint={t.bantuanBantu}
          optional
          values={daftar(isian, 'bantuan')}
          error={errorOf(galat, 'bantuan')}
          options={BANTUAN.map((b) => ({ value: b, text: kata[bahasa].bantuan[b] }))}
        />
      </Langkahan>
    </Bingkai>
  );
}
