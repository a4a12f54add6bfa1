import { pesanDokumen } from '../../dokumen/dokumen.pesan.ts';
import { Alert } from '../../shared/html/components/alert/alert.tsx';
import { Button, ButtonGroup } from '../../shared/html/components/button/button.tsx';
import { Radios } from '../../shared/html/components/choice/choice.tsx';
import { errorOf, ErrorSummary, type FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import { FileInput } from '../../shared/html/components/file-input/file-input.tsx';
import { type Option, Select } from '../../shared/html/components/select/select.tsx';
import { SummaryList } from '../../shared/html/components/summary-list/summary-list.tsx';
import { Textarea } from '../../shared/html/components/textarea/textarea.tsx';
import { formatTanggal } from '../../shared/html/format.ts';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../../shared/html/layout/layout.tsx';
import { denganQuery, tautan } from '../../shared/html/tautan.ts';
import { BENTUK, CARA_MEMPEROLEH, HASIL_TUGAS } from '../istilah.ts';
import { kata } from '../kata.pesan.ts';
import { alamatKerja } from './alamat-kerja.ts';
import { DaftarBahan } from './bahan.pages.tsx';
import type { Bahan } from './bahan.queries.ts';
import { jawabPesan } from './jawab.pesan.ts';
import { type Isian, satu } from './kasus.ts';
import type { TugasDikerjakan } from './tugas.queries.ts';

export type JawabProps = {
  halaman: Halaman;
  tugas: TugasDikerjakan;
  berkas: readonly Bahan[];
  unit: readonly Option[];
  batasUkuran: string;
  isian: Isian;
  galat: readonly FormError[];
};

/** A unit's task: question, what is asked of it, date, and the answer with its files. Nothing of the asker. */
export function HalamanJawab(p: JawabProps) {
  const { halaman, tugas, galat } = p;
  const { bahasa } = halaman;
  const t = jawabPesan[bahasa];
  return (
    <LayoutKerja
      {...halaman}
      judul={`${t.judul} ${tugas.nomor}`}
      remah={[{ text: t.kembali, href: tautan('/kerja/tugas', bahasa) }]}
      samping={<Samping {...p} />}
    >
      <PageHead judul={`${t.judul} ${tugas.nomor}`} eyebrow={tugas.unit} />
      <ErrorSummary bahasa={bahasa} errors={galat} />
      <section aria-labelledby="pertanyaan">
        <h2 id="pertanyaan">{t.pertanyaan}</h2>
        <ol>
          {tugas.butir.map((b) => (
            <li key={b}>{b}</li>
          ))}
        </ol>
        {tugas.arahan !== '' && (
          <p>
            <strong>{t.arahan}:</strong> {tugas.arahan}
          </p>
        )}
      </section>
      {p.berkas.length > 0 && <BerkasTugas {...p} />}
      {tugas.keadaan === 'menunggu' ? <FormJawab {...p} /> : <Terkirim {...p} />}
    </LayoutKerja>
  );
}

function Samping({ halaman: { bahasa }, tugas }: JawabProps) {
  const t = jawabPesan[bahasa];
  const k = kata[bahasa];
  const bentuk = BENTUK.find((x) => x === tugas.bentuk);
  const cara = CARA_MEMPEROLEH.find((x) => x === tugas.caraMemperoleh);
  return (
    <>
      <SummaryList
        bahasa={bahasa}
        rows={[
          { label: t.batas, value: formatTanggal(tugas.batas, bahasa), important: true },
          {
            label: t.bentuk,
            value: [cara && k.caraMemperoleh[cara], bentuk && k.bentuk[bentuk], tugas.format].filter(Boolean).join(', ') || '–',
          },
        ]}
      />
      <p class="bt-muted">{t.rahasia}</p>
    </>
  );
}

function BerkasTugas({ halaman, tugas, berkas }: JawabProps) {
  const t = jawabPesan[halaman.bahasa];
  return (
    <section aria-labelledby="berkas-tugas">
      <h2 id="berkas-tugas">{t.berkas}</h2>
      <DaftarBahan
        halaman={halaman}
        bahan={berkas}
        buka={(b) => alamatKerja.tugasBerkas(tugas.id, b.dokumenId)}
        lepas={(b) => (tugas.keadaan === 'menunggu' && b.lepasId !== null ? alamatKerja.tugasLepas(tugas.id, b.lepasId) : undefined)}
      />
    </section>
  );
}

function FormJawab({ halaman, tugas, unit, isian, galat, batasUkuran, berkas }: JawabProps) {
  const { bahasa, csrf } = halaman;
  const t = jawabPesan[bahasa];
  return (
    <form
      method="post"
      enctype="multipart/form-data"
      action={denganQuery(tautan(alamatKerja.tugas(tugas.id), bahasa), { _csrf: csrf })}
      class="bt-form"
      novalidate
    >
      {galat.length > 0 && berkas.length > 0 && <p>{t.tersimpan}</p>}
      <Radios
        bahasa={bahasa}
        name="hasil"
        label={t.hasil}
        value={satu(isian, 'hasil')}
        error={errorOf(galat, 'hasil')}
        options={HASIL_TUGAS.map((value) => ({ value, text: t.pilihan[value], hint: t.bantu[value] }))}
      />
      <Textarea
        bahasa={bahasa}
        name="jawaban"
        label={t.jawaban}
        hint={t.jawabanBantu}
        rows={5}
        value={satu(isian, 'jawaban')}
        error={errorOf(galat, 'jawaban')}
      />
      <Select
        bahasa={bahasa}
        name="saran"
        label={t.saran}
        hint={t.saranBantu}
        optional
        options={unit}
        value={satu(isian, 'saran')}
        empty={t.tidakTahu}
        error={errorOf(galat, 'saran')}
      />
      <FileInput
        bahasa={bahasa}
        name="berkas"
        label={t.tambah}
        hint={t.tambahBantu}
        kinds={pesanDokumen[bahasa].diterimaJenis}
        limit={batasUkuran}
        multiple
        optional
        error={errorOf(galat, 'berkas')}
      />
      <ButtonGroup>
        <Button name="langkah" value="kirim" icon="send">
          {t.kirim}
        </Button>
        <Button name="langkah" value="simpan" variant="secondary" icon="upload" formnovalidate>
          {t.simpan}
        </Button>
      </ButtonGroup>
    </form>
  );
}

function Terkirim({ halaman: { bahasa }, tugas, unit }: JawabProps) {
  const t = jawabPesan[bahasa];
  const hasil = HASIL_TUGAS.find((x) => x === tugas.keadaan);
  if (hasil === undefined)
    return (
      <Alert bahasa={bahasa} tone="info">
        <p>{t.ditarik}</p>
      </Alert>
    );
  const saran = unit.find((u) => u.value === tugas.saranUnitId);
  return (
    <>
      <Alert bahasa={bahasa} tone="success">
        <p>{t.sudah}.</p>
      </Alert>
      <SummaryList
        bahasa={bahasa}
        rows={[
          { label: t.hasil, value: t.pilihan[hasil] },
          { label: t.jawaban, value: tugas.jawaban || '–' },
          ...(saran ? [{ label: t.saran, value: saran.text }] : []),
        ]}
      />
    </>
  );
}
