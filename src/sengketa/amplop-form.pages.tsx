import { Button } from '../shared/html/components/button/button.tsx';
import { Checkboxes } from '../shared/html/components/choice/choice.tsx';
import { errorOf } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { FileInput } from '../shared/html/components/file-input/file-input.tsx';
import { Select } from '../shared/html/components/select/select.tsx';
import { Textarea } from '../shared/html/components/textarea/textarea.tsx';
import { formatTanggal, formatUkuran } from '../shared/html/format.ts';
import { denganQuery, tautan } from '../shared/html/tautan.ts';
import { alamatBerkas } from './alamat.ts';
import type { AmplopProps } from './amplop.pages.tsx';
import { amplopPesan } from './amplop.pesan.ts';
import type { PerintahBaris } from './amplop.queries.ts';
import { MAKS_AMPLOP } from './amplop.ts';

/** Seals what an approved order names, with what is uploaded beside it. */
export function FormSegel({ halaman: { bahasa, csrf = '' }, berkas, galat, siap }: AmplopProps & { siap: readonly PerintahBaris[] }) {
  const t = amplopPesan[bahasa].segel;
  const ke = denganQuery(tautan(`${alamatBerkas(berkas.nomor)}/amplop`, bahasa), { _csrf: csrf });
  return (
    <form class="bt-form" method="post" enctype="multipart/form-data" action={ke}>
      <h3>{t.judul}</h3>
      <Select
        bahasa={bahasa}
        name="perintah"
        label={t.atas}
        required
        options={siap.map((x) => ({ value: x.id, text: t.pilihan(x.nomor, formatTanggal(x.tanggal, bahasa, 'pendek'), x.dokumen.length) }))}
        value={siap[0]?.id}
        error={errorOf(galat, 'perintah')}
      />
      <FileInput
        bahasa={bahasa}
        name="berkas"
        label={t.berkas}
        optional
        hint={t.berkasBantu}
        kinds={t.berkasJenis}
        limit={formatUkuran(MAKS_AMPLOP, bahasa)}
        multiple
        error={errorOf(galat, 'berkas')}
      />
      <Button icon="lock">{t.tekan}</Button>
    </form>
  );
}

/** The order of the panel, as one officer records it. */
export function FormPerintah(p: AmplopProps) {
  const { bahasa, csrf = '' } = p.halaman;
  const { hari, isian, galat } = p;
  const t = amplopPesan[bahasa].catat;
  const hal = { bahasa, galat, isian };
  return (
    <form class="bt-form" method="post" action={tautan(`${alamatBerkas(p.berkas.nomor)}/perintah`, bahasa)}>
      <Hidden name="_csrf" value={csrf} />
      <h3>{t.judul}</h3>
      <Field {...isi(hal, 'nomor_perintah')} label={t.nomor} required maxlength={120} />
      <Field
        {...isi(hal, 'tanggal_perintah')}
        value={isian['tanggal_perintah'] ?? hari}
        type="date"
        label={t.tanggal}
        required
        width={12}
      />
      <Textarea {...isi(hal, 'teks_perintah')} label={t.bunyi} hint={t.bunyiBantu} required maxlength={4000} rows={4} />
      <Field {...isi(hal, 'sidang')} type="date" label={t.sidang} hint={t.sidangBantu} width={12} />
      {p.amplop.asli.length > 0 && (
        <Checkboxes
          bahasa={bahasa}
          name="dokumen"
          label={t.dokumen}
          hint={t.dokumenBantu}
          options={p.amplop.asli.map((a) => ({ value: a.id, text: a.nama, hint: `${a.asal}, ${formatUkuran(a.ukuran, bahasa)}` }))}
          values={p.pilihan}
          error={errorOf(galat, 'dokumen')}
        />
      )}
      <Button variant="secondary" icon="gavel">
        {t.simpan}
      </Button>
    </form>
  );
}

type Hal = Pick<AmplopProps, 'galat' | 'isian'> & { bahasa: 'id' | 'en' };
const isi = ({ bahasa, galat, isian }: Hal, name: string) => ({ bahasa, name, value: isian[name], error: errorOf(galat, name) });
