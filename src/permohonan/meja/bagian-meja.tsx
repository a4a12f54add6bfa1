import { Button } from '../../shared/html/components/button/button.tsx';
import { Checkbox, Checkboxes, Radios } from '../../shared/html/components/choice/choice.tsx';
import { errorOf, type FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import { Field } from '../../shared/html/components/field/field.tsx';
import { type Option, Select } from '../../shared/html/components/select/select.tsx';
import { Textarea } from '../../shared/html/components/textarea/textarea.tsx';
import { formatTanggal } from '../../shared/html/format.ts';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import type { Children } from '../../shared/html/types.ts';
import { GOLONGAN } from '../../unit/unit.ts';
import {
  ALASAN_MUNDUR,
  BANTUAN,
  BENTUK,
  CARA_MEMPEROLEH,
  CARA_MENGIRIM,
  type CaraBukti,
  JENIS_PEMOHON,
  KABARI_LEWAT,
  KANAL_MEJA,
} from '../istilah.ts';
import { kata } from '../kata.pesan.ts';
import { type BerkasMeja, daftar, type IsianMeja, teks } from './meja.isian.ts';
import { mejaPesan } from './meja.pesan.ts';

export type MejaProps = {
  halaman: Halaman;
  draf: string;
  isian: IsianMeja;
  galat?: readonly FormError[];
  unit: readonly Option[];
  cara: CaraBukti;
  lampiran: readonly BerkasMeja[];
  hari: string;
  /** Answer due for what stands in the form; null where the calendar lacks the year. */
  jatuhTempo: string | null;
  tertunda: readonly { id: string; ringkas: string; waktu: string }[];
};

function Bagian({ judul, children }: { judul: string; children: Children }) {
  return (
    <fieldset class="ds-fieldset bt-desk__part">
      <legend class="bt-desk__legend">{judul}</legend>
      {children}
    </fieldset>
  );
}

/** A text answer with what was typed and what was wrong. */
function medan({ halaman, isian, galat = [] }: MejaProps, name: string) {
  return { bahasa: halaman.bahasa, name, value: teks(isian, name), error: errorOf(galat, name) };
}

export function Masuk(p: MejaProps) {
  const { bahasa } = p.halaman;
  const t = mejaPesan[bahasa];
  return (
    <Bagian judul={t.bagian.masuk}>
      <Radios {...medan(p, 'kanal')} label={t.kanal} inline options={KANAL_MEJA.map((k) => ({ value: k, text: t.kanalPilihan[k] }))} />
      <Radios
        {...medan(p, 'waktu')}
        label={t.waktu}
        inline
        value={teks(p.isian, 'waktu') || 'sekarang'}
        options={[
          { value: 'sekarang', text: t.sekarang },
          { value: 'dulu', text: t.dulu },
        ]}
      />
      <div class="bt-desk__past">
        <div class="bt-desk__row">
          <Field {...medan(p, 'tanggal')} label={t.tanggal} type="date" width={12} />
          <Field {...medan(p, 'jam')} label={t.jam} hint={t.jamBantu} type="time" width={8} />
        </div>
        <Select
          {...medan(p, 'mundur')}
          label={t.mundur}
          options={ALASAN_MUNDUR.map((a) => ({ value: a, text: awalBesar(kata[bahasa].mundur[a]) }))}
        />
        <Field {...medan(p, 'mundur_catatan')} label={t.catatan} maxlength={300} />
        <p class="bt-hint">{t.akibat}</p>
      </div>
      <p class="bt-desk__due bt-important">
        <span
          data-module="duedate"
          data-href="/api/v1/kalender/jatuh-tempo"
          data-today={p.hari}
          data-words={t.jatuhTempo('{tanggal}')}
          aria-live="polite"
        >
          {p.jatuhTempo === null ? t.tanpaTempo : t.jatuhTempo(formatTanggal(p.jatuhTempo, bahasa))}
        </span>{' '}
        <Button variant="tertiary" size="sm" name="aksi" value="hitung">
          {t.hitung}
        </Button>
      </p>
    </Bagian>
  );
}

const awalBesar = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export function Siapa(p: MejaProps) {
  const { bahasa } = p.halaman;
  const t = mejaPesan[bahasa];
  return (
    <Bagian judul={t.bagian.siapa}>
      <Radios
        {...medan(p, 'jenis_pemohon')}
        label={t.jenis}
        inline
        options={JENIS_PEMOHON.map((j) => ({ value: j, text: kata[bahasa].jenisPemohon[j] }))}
      />
      <Field {...medan(p, 'nama')} label={t.nama} hint={t.namaBantu} maxlength={200} />
      <Field {...medan(p, 'alamat')} label={t.alamat} maxlength={500} />
      <div class="bt-desk__row">
        <Field {...medan(p, 'telepon')} label={t.telepon} type="tel" />
        <Field {...medan(p, 'email')} label={t.email} type="email" />
      </div>
      <div class="bt-desk__row">
        <div data-untuk="perorangan kelompok">
          <Field {...medan(p, 'nik')} label={t.nik} inputmode="numeric" />
        </div>
        <div data-untuk="badan_hukum">
          <Field {...medan(p, 'nomor_pengesahan')} label={t.nomorPengesahan} maxlength={100} />
        </div>
        <Field {...medan(p, 'pekerjaan')} label={t.pekerjaan} maxlength={120} />
      </div>
      <Checkbox bahasa={bahasa} name="kuasa" label={t.kuasa} checked={teks(p.isian, 'kuasa') === 'ya'} />
      <div class="bt-desk__row bt-desk__proxy">
        <Field {...medan(p, 'kuasa_nama')} label={t.kuasaNama} maxlength={200} />
        <Field {...medan(p, 'kuasa_alamat')} label={t.kuasaAlamat} maxlength={500} />
      </div>
    </Bagian>
  );
}

export function Apa(p: MejaProps) {
  const t = mejaPesan[p.halaman.bahasa];
  return (
    <Bagian judul={t.bagian.apa}>
      <Textarea {...medan(p, 'butir')} label={t.butir} hint={t.butirBantu} rows={4} />
      <Textarea {...medan(p, 'tujuan')} label={t.tujuan} hint={t.tujuanBantu} rows={2} />
      <div class="bt-desk__row">
        <Select {...medan(p, 'unit_1')} label={t.unit_1} options={p.unit} empty={t.unitKosong} />
        <Select {...medan(p, 'unit_2')} label={t.unit_2} options={p.unit} empty={t.unitKosong} />
        <Select {...medan(p, 'unit_3')} label={t.unit_3} options={p.unit} empty={t.unitKosong} />
        <Select
          {...medan(p, 'golongan')}
          label={t.golongan}
          empty={t.unitKosong}
          options={GOLONGAN.map((g) => ({ value: g, text: t.golonganPilihan[g] }))}
        />
      </div>
    </Bagian>
  );
}

export function Cara(p: MejaProps) {
  const { bahasa } = p.halaman;
  const t = mejaPesan[bahasa];
  return (
    <Bagian judul={t.bagian.cara}>
      <Radios
        {...medan(p, 'cara_memperoleh')}
        label={t.caraMemperoleh}
        inline
        options={CARA_MEMPEROLEH.map((c) => ({ value: c, text: t.caraPilihan[c] }))}
      />
      <div class="bt-desk__copy">
        <div class="bt-desk__row">
          <Select
            {...medan(p, 'bentuk')}
            label={t.bentuk}
            empty={t.seperti}
            options={BENTUK.map((b) => ({ value: b, text: t.bentukPilihan[b] }))}
          />
          <Select
            {...medan(p, 'cara_mengirim')}
            label={t.caraMengirim}
            empty={t.seperti}
            options={CARA_MENGIRIM.map((c) => ({ value: c, text: kata[bahasa].caraMengirim[c] }))}
          />
          <Field {...medan(p, 'format')} label={t.format} hint={t.formatBantu} maxlength={120} />
        </div>
      </div>
      <Kabar {...p} />
    </Bagian>
  );
}

/** How to be told, and the help that was given (Perki 1/2021 Pasal 29(2)). */
function Kabar(p: MejaProps) {
  const { bahasa } = p.halaman;
  const t = mejaPesan[bahasa];
  return (
    <>
      <div class="bt-desk__row">
        <Select
          {...medan(p, 'kabari_lewat')}
          label={t.kabari}
          empty={t.kabariKosong}
          options={KABARI_LEWAT.map((k) => ({ value: k, text: kata[bahasa].kabari[k] }))}
        />
        <Select
          {...medan(p, 'bahasa')}
          label={t.bahasa}
          value={teks(p.isian, 'bahasa') || 'id'}
          empty={null}
          options={[
            { value: 'id', text: t.bahasaPilihan.id },
            { value: 'en', text: t.bahasaPilihan.en },
          ]}
        />
      </div>
      <Checkboxes
        bahasa={bahasa}
        name="bantuan"
        label={t.bantuan}
        inline
        values={daftar(p.isian, 'bantuan')}
        options={BANTUAN.map((b) => ({ value: b, text: kata[bahasa].bantuan[b] }))}
      />
    </>
  );
}
