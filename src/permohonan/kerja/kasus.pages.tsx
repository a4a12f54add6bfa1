import { Button } from '../../shared/html/components/button/button.tsx';
import { errorOf, ErrorSummary, type FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../../shared/html/components/field/field.tsx';
import { Radios } from '../../shared/html/components/choice/choice.tsx';
import { type Option, Select } from '../../shared/html/components/select/select.tsx';
import { SummaryList } from '../../shared/html/components/summary-list/summary-list.tsx';
import { Table } from '../../shared/html/components/table/table.tsx';
import { Textarea } from '../../shared/html/components/textarea/textarea.tsx';
import { Timeline, type TimelineItem } from '../../shared/html/components/timeline/timeline.tsx';
import { formatHari, formatTanggal } from '../../shared/html/format.ts';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../../shared/html/layout/layout.tsx';
import { tautan } from '../../shared/html/tautan.ts';
import type { Children } from '../../shared/html/types.ts';
import { HASIL_TUGAS, KELENGKAPAN } from '../istilah.ts';
import { kata } from '../kata.pesan.ts';
import type { PermohonanTerlihat } from '../permohonan.queries.ts';
import type { Tindakan } from '../transisi.ts';
import { kerjaPermohonanPesan } from './kerja.pesan.ts';
import type { TugasUnit } from './tugas.queries.ts';

export type BarisTenggat = { kunci: string; pasal: string; tanggal: string | null; keadaan: 'berjalan' | 'berhenti' | 'lewat' };
export type BarisTugas = { id: string; unit: string; keadaan: string; batas: string; arahan: string; jawaban: string };
export type Isian = { unit?: string; batas?: string; arahan?: string; hasil?: string; jawaban?: string; saran?: string };

type KasusProps = {
  halaman: Halaman;
  zona: string;
  p: PermohonanTerlihat;
  butir: readonly string[];
  tenggat: readonly BarisTenggat[];
  tugas: readonly BarisTugas[];
  riwayat: readonly TimelineItem[];
  boleh: ReadonlySet<Tindakan>;
  unit: readonly Option[];
  isian?: Isian;
  galat?: readonly FormError[];
  /** Who asks, closed (src/permohonan/meja). */
  pemohon?: Children;
};

/** One case as the desk and PPID Utama work it: question, clocks, tasks, history. Of the asker only what is on file, closed. */
export function HalamanKasus(props: KasusProps) {
  const { halaman, p, butir, riwayat, boleh, galat = [] } = props;
  const { bahasa } = halaman;
  const t = kerjaPermohonanPesan[bahasa];
  const kurang = KELENGKAPAN.filter((k) => p.kurang.includes(k));
  return (
    <LayoutKerja
      {...halaman}
      judul={`${t.judul} ${p.nomor}`}
      samping={
        <>
          {props.pemohon}
          <section aria-labelledby="riwayat">
            <h2 id="riwayat">{t.riwayat}</h2>
            <Timeline bahasa={bahasa} items={riwayat} />
          </section>
        </>
      }
    >
      <PageHead judul={`${t.judul} ${p.nomor}`} eyebrow={kata[bahasa].keadaan[p.keadaan]} />
      <ErrorSummary bahasa={bahasa} errors={galat} />
      <SummaryList
        bahasa={bahasa}
        rows={[
          {
            label: t.diminta,
            value: (
              <ol>
                {butir.map((b) => (
                  <li key={b}>{b}</li>
                ))}
              </ol>
            ),
          },
          { label: t.diterima, value: formatHari(p.diterimaPada, bahasa, props.zona) },
          { label: t.tempo, value: p.jatuhTempo === null ? t.tanpaTempo : formatTanggal(p.jatuhTempo, bahasa) },
          { label: t.kurang, value: kurang.length === 0 ? t.tanpaTempo : kurang.map((k) => kata[bahasa].kelengkapan[k]).join('; ') },
        ]}
      />
      <Tenggat bahasa={bahasa} tenggat={props.tenggat} />
      {boleh.has('nyatakan_lengkap') && (
        <form method="post" action={tautan(`/kerja/permohonan/${p.nomor}/lengkap`, bahasa)}>
          <Hidden name="_csrf" value={halaman.csrf ?? ''} />
          <p>{t.lengkapPenjelasan}</p>
          <Button>{t.lengkapkan}</Button>
        </form>
      )}
      <DaftarTugas bahasa={bahasa} tugas={props.tugas} />
      {boleh.has('disposisi') && <FormTeruskan {...props} />}
    </LayoutKerja>
  );
}

function Tenggat({ bahasa, tenggat }: { bahasa: 'id' | 'en'; tenggat: readonly BarisTenggat[] }) {
  const t = kerjaPermohonanPesan[bahasa];
  if (tenggat.length === 0) return null;
  return (
    <Table
      caption={t.tenggat}
      rows={tenggat}
      rowKey={(r) => r.kunci}
      columns={[
        { key: 'dasar', title: t.dasar, head: true, cell: (r) => r.pasal },
        { key: 'sampai', title: t.sampai, cell: (r) => (r.tanggal === null ? '–' : formatTanggal(r.tanggal, bahasa)) },
        { key: 'status', title: t.status, cell: (r) => t[r.keadaan] },
      ]}
    />
  );
}

function DaftarTugas({ bahasa, tugas }: { bahasa: 'id' | 'en'; tugas: readonly BarisTugas[] }) {
  const t = kerjaPermohonanPesan[bahasa];
  if (tugas.length === 0)
    return (
      <section>
        <h2>{t.tugas}</h2>
        <p>{t.belumTugas}</p>
      </section>
    );
  return (
    <Table
      caption={t.tugas}
      rows={tugas}
      rowKey={(r) => r.id}
      columns={[
        { key: 'unit', title: t.unit, head: true, cell: (r) => r.unit },
        { key: 'arahan', title: t.arahan, cell: (r) => r.arahan },
        { key: 'batas', title: t.batas, cell: (r) => formatTanggal(r.batas, bahasa) },
        { key: 'keadaan', title: t.keadaan, cell: (r) => r.keadaan },
        { key: 'jawaban', title: t.jawaban, cell: (r) => r.jawaban || '–' },
      ]}
    />
  );
}

function FormTeruskan({ halaman, p, unit, isian = {}, galat = [] }: KasusProps) {
  const { bahasa } = halaman;
  const t = kerjaPermohonanPesan[bahasa];
  return (
    <form method="post" action={tautan(`/kerja/permohonan/${p.nomor}/teruskan`, bahasa)} class="bt-form" novalidate>
      <h2>{t.teruskan}</h2>
      <p>{t.teruskanPenjelasan}</p>
      <Hidden name="_csrf" value={halaman.csrf ?? ''} />
      <Select bahasa={bahasa} name="unit" label={t.pilihUnit} options={unit} value={isian.unit} error={errorOf(galat, 'unit')} />
      <Textarea bahasa={bahasa} name="arahan" label={t.arahan} value={isian.arahan} error={errorOf(galat, 'arahan')} />
      <Field bahasa={bahasa} name="batas" type="date" label={t.batas} value={isian.batas} error={errorOf(galat, 'batas')} />
      <Button>{t.kirimTugas}</Button>
    </form>
  );
}

type JawabProps = { halaman: Halaman; tugas: TugasUnit; unit: readonly Option[]; isian?: Isian; galat?: readonly FormError[] };

/** A unit's task: question, what is asked of it, date, and the answer. */
export function HalamanJawab({ halaman, tugas, unit, isian = {}, galat = [] }: JawabProps) {
  const { bahasa } = halaman;
  const t = kerjaPermohonanPesan[bahasa];
  const hasil = { dijawab: t.dijawab, nihil: t.nihil, bukan_kami: t.bukanKami } as const;
  return (
    <LayoutKerja {...halaman} judul={`${t.jawab} ${tugas.nomor}`}>
      <PageHead judul={`${t.jawab} ${tugas.nomor}`} eyebrow={tugas.unit} />
      <ErrorSummary bahasa={bahasa} errors={galat} />
      <SummaryList
        bahasa={bahasa}
        rows={[
          { label: t.pertanyaan, value: tugas.rincian },
          { label: t.arahan, value: tugas.arahan },
          { label: t.batas, value: formatTanggal(tugas.batas, bahasa) },
        ]}
      />
      {tugas.keadaan === 'menunggu' && (
        <form method="post" action={tautan(`/kerja/tugas/${tugas.id}`, bahasa)} class="bt-form" novalidate>
          <Hidden name="_csrf" value={halaman.csrf ?? ''} />
          <Radios
            bahasa={bahasa}
            name="hasil"
            label={t.hasil}
            value={isian.hasil}
            error={errorOf(galat, 'hasil')}
            options={HASIL_TUGAS.map((value) => ({ value, text: hasil[value] }))}
          />
          <Textarea bahasa={bahasa} name="jawaban" label={t.jawaban} value={isian.jawaban} error={errorOf(galat, 'jawaban')} />
          <Select
            bahasa={bahasa}
            name="saran"
            label={t.saran}
            options={unit}
            value={isian.saran}
            empty={t.tidakTahu}
            error={errorOf(galat, 'saran')}
          />
          <Button>{t.kirim}</Button>
        </form>
      )}
    </LayoutKerja>
  );
}
