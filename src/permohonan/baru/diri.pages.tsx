import { Checkbox, Checkboxes, Radios } from '../../shared/html/components/choice/choice.tsx';
import { Details } from '../../shared/html/components/details/details.tsx';
import { errorOf, type FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import { Field, type FieldProps } from '../../shared/html/components/field/field.tsx';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import type { Bahasa } from '../../shared/html/pesan.ts';
import { tautan } from '../../shared/html/tautan.ts';
import { alamat } from '../alamat.ts';
import { maskAkhir, maskEmail, maskNama } from '../brankas/samaran.ts';
import type { IdentitasDraf, IsiDraf, KolomDraf } from '../draf.ts';
import { BANTUAN, JENIS_PEMOHON, KABARI_LEWAT } from '../istilah.ts';
import { kata } from '../kata.pesan.ts';
import { medanSiapa } from './baru.isian.ts';
import { Bingkai, daftar, Formulir, type Isian, type LangkahProps, sebelum, teks } from './bingkai.tsx';
import { kirimPesan } from './kirim.pesan.ts';

export type Samaran = Readonly<Partial<Record<KolomDraf, string>>>;

const TOPENG: Readonly<Record<KolomDraf, (nilai: string) => string>> = {
  nama: maskNama,
  alamat: maskNama,
  telepon: maskAkhir,
  email: maskEmail,
  pekerjaan: maskNama,
  nik: maskAkhir,
  nomor_pengesahan: maskAkhir,
  kuasa_nama: maskNama,
  kuasa_alamat: maskNama,
};
const KOLOM = ['nama', 'alamat', 'telepon', 'email', 'pekerjaan', 'nik', 'nomor_pengesahan', 'kuasa_nama', 'kuasa_alamat'] as const;

/** What may be seen of answers that were saved: never the whole again. */
export function samarkan(identitas: IdentitasDraf): Samaran {
  return Object.fromEntries(
    KOLOM.flatMap((k) => {
      const nilai = identitas[k];
      return nilai === undefined ? [] : [[k, TOPENG[k](nilai)]];
    }),
  );
}

/** Person, group or legal entity; himself or by proxy (Perki 1/2021 Pasal 27). */
export function HalamanSebagai({ halaman, isian, galat = [] }: LangkahProps) {
  const { bahasa } = halaman;
  const t = kirimPesan[bahasa].sebagai;
  const bantu = { perorangan: t.perorangan_bantu, kelompok: t.kelompok_bantu, badan_hukum: t.badan_hukum_bantu };
  return (
    <Bingkai halaman={halaman} langkah="sebagai" judul={t.judul} galat={galat}>
      <Formulir halaman={halaman} ke={alamat.langkah('sebagai')} kembali={sebelum('sebagai')}>
        <Radios
          bahasa={bahasa}
          name="jenis_pemohon"
          label={t.jenis}
          value={teks(isian, 'jenis_pemohon')}
          error={errorOf(galat, 'jenis_pemohon')}
          options={JENIS_PEMOHON.map((j) => ({ value: j, text: kata[bahasa].jenisPemohon[j], hint: bantu[j] }))}
        />
        <Radios
          bahasa={bahasa}
          name="kuasa"
          label={t.kuasa}
          value={teks(isian, 'kuasa')}
          error={errorOf(galat, 'kuasa')}
          options={[
            { value: 'tidak', text: t.kuasa_tidak },
            { value: 'ya', text: t.kuasa_ya, hint: t.kuasa_ya_bantu },
          ]}
        />
      </Formulir>
    </Bingkai>
  );
}

type Sebagai = NonNullable<IsiDraf['sebagai']>;
type SiapaProps = { halaman: Halaman; sebagai: Sebagai; tersimpan: Samaran; galat?: readonly FormError[] };

/** Who asks. Answers already given stand as a mask beside an empty field. */
export function HalamanSiapa({ halaman, sebagai, tersimpan, galat = [] }: SiapaProps) {
  const { bahasa } = halaman;
  const t = kirimPesan[bahasa].siapa;
  const judul = sebagai.kuasa ? t.judulKuasa : t.judul[sebagai.jenis_pemohon];
  const satu = (k: KolomDraf) => (
    <Medan key={k} bahasa={bahasa} {...pertanyaan(bahasa, sebagai, k)} kolom={k} tersimpan={tersimpan} galat={galat} />
  );
  const semua = medanSiapa(sebagai);
  const isKuasa = (k: KolomDraf) => k === 'kuasa_nama' || k === 'kuasa_alamat';
  return (
    <Bingkai halaman={halaman} langkah="siapa" judul={judul} lead={t.lead} galat={galat}>
      <Formulir halaman={halaman} ke={alamat.langkah('siapa')} kembali={sebelum('siapa')}>
        {semua.filter((k) => !isKuasa(k)).map(satu)}
        {sebagai.kuasa && (
          <fieldset class="ds-fieldset bt-field">
            <legend class="ds-label">{t.kuasaJudul}</legend>
            {semua.filter(isKuasa).map(satu)}
          </fieldset>
        )}
        <p class="bt-small">
          <a href={tautan('/privasi', bahasa)}>{t.privasi}</a>
        </p>
      </Formulir>
    </Bingkai>
  );
}

type Pertanyaan = Pick<FieldProps, 'label' | 'type' | 'inputmode' | 'width'> & { bantu?: string; boleh?: boolean };

function pertanyaan(bahasa: Bahasa, { jenis_pemohon: jenis, kuasa }: Sebagai, kolom: KolomDraf): Pertanyaan {
  const { siapa: t, kabar } = kirimPesan[bahasa];
  switch (kolom) {
    case 'nama':
      return { label: kuasa && jenis === 'perorangan' ? t.namaKuasa : t.nama[jenis], bantu: t.namaBantu[jenis] };
    case 'alamat':
      return { label: t.alamat, bantu: t.alamatBantu };
    case 'nik':
      return {
        label: jenis === 'kelompok' ? t.nikKelompok : t.nik,
        bantu: t.nikBantu,
        boleh: true,
        inputmode: 'numeric',
        width: 20,
      };
    case 'nomor_pengesahan':
      return { label: t.nomor_pengesahan, bantu: t.nomorBantu, boleh: true };
    case 'pekerjaan':
      return { label: t.pekerjaan, boleh: true };
    case 'kuasa_nama':
      return { label: t.kuasa_nama };
    case 'kuasa_alamat':
      return { label: t.kuasa_alamat };
    case 'telepon':
      return { label: kabar.telepon, bantu: kabar.teleponBantu, boleh: true, type: 'tel', width: 20 };
    case 'email':
      return { label: kabar.email, bantu: kabar.emailBantu, boleh: true, type: 'email', width: 30 };
  }
}

type MedanProps = Pertanyaan & { bahasa: Bahasa; kolom: KolomDraf; tersimpan: Samaran; galat: readonly FormError[] };

/** A field of identity: empty always; what was saved is said as a mask, and what may be missing can be taken away. */
function Medan({ bahasa, kolom, tersimpan, galat, bantu, boleh = false, ...field }: MedanProps) {
  const t = kirimPesan[bahasa].siapa;
  const samaran = tersimpan[kolom];
  const hint = samaran === undefined ? bantu : t.sudah(samaran);
  return (
    <div class="bt-saved">
      <Field
        {...field}
        bahasa={bahasa}
        name={kolom}
        autocomplete="off"
        spellcheck={false}
        optional={boleh && samaran === undefined}
        error={errorOf(galat, kolom)}
        {...(hint !== undefined && { hint })}
      />
      {boleh && samaran !== undefined && <Checkbox bahasa={bahasa} name={`hapus_${kolom}`} label={t.kosongkan(field.label)} />}
    </div>
  );
}

type KabarProps = { halaman: Halaman; isian: Isian; tersimpan: Samaran; galat?: readonly FormError[] };

/** How to be told, and the number or address that it needs. */
export function HalamanKabar({ halaman, isian, tersimpan, galat = [] }: KabarProps) {
  const { bahasa } = halaman;
  const t = kirimPesan[bahasa].kabar;
  const sebagai = { jenis_pemohon: 'perorangan', kuasa: false } as const;
  const bantuan = daftar(isian, 'bantuan');
  return (
    <Bingkai halaman={halaman} langkah="kabar" judul={t.judul} galat={galat}>
      <Formulir halaman={halaman} ke={alamat.langkah('kabar')} kembali={sebelum('kabar')}>
        <Radios
          bahasa={bahasa}
          name="kabari_lewat"
          label={t.lewat}
          value={teks(isian, 'kabari_lewat')}
          error={errorOf(galat, 'kabari_lewat')}
          options={KABARI_LEWAT.map((k) => ({ value: k, text: kata[bahasa].kabari[k] }))}
        />
        <fieldset class="ds-fieldset bt-field" aria-describedby="kontak-bantu">
          <legend class="ds-label">{t.kontak}</legend>
          <p class="bt-hint" id="kontak-bantu">
            {t.kontakBantu}
          </p>
          {(['telepon', 'email'] as const).map((k) => (
            <Medan key={k} bahasa={bahasa} {...pertanyaan(bahasa, sebagai, k)} kolom={k} tersimpan={tersimpan} galat={galat} />
          ))}
        </fieldset>
        <Details summary={t.bantuan} open={bantuan.length > 0}>
          <Checkboxes
            bahasa={bahasa}
            name="bantuan"
            label={t.bantuanLegend}
            hint={t.bantuanBantu}
            values={bantuan}
            error={errorOf(galat, 'bantuan')}
            options={BANTUAN.map((b) => ({ value: b, text: kata[bahasa].bantuan[b] }))}
          />
        </Details>
      </Formulir>
    </Bingkai>
  );
}
