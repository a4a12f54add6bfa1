import { Button } from '../shared/html/components/button/button.tsx';
import { Radios } from '../shared/html/components/choice/choice.tsx';
import { errorOf, ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field } from '../shared/html/components/field/field.tsx';
import { FileInput } from '../shared/html/components/file-input/file-input.tsx';
import { Select } from '../shared/html/components/select/select.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { formatWaktu } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { denganQuery, tautan } from '../shared/html/tautan.ts';
import { alamatInformasi } from './alamat.ts';
import { KATEGORI } from './informasi.ts';
import { informasiPesan } from './informasi.pesan.ts';
import { imporPesan } from './impor.pesan.ts';
import type { Batch } from './impor-batch.ts';

export type ImporProps = {
  halaman: Halaman;
  zona: string;
  batch: readonly Batch[];
  unit: readonly { id: string; nama: string }[];
  bolehTerbit: boolean;
  bolehSemuaUnit: boolean;
  isian?: Readonly<Record<string, string>>;
  galat?: readonly FormError[];
};

/** Choosing a list and how it comes in; earlier imports below. */
export function HalamanImpor(p: ImporProps) {
  const t = imporPesan[p.halaman.bahasa];
  return (
    <LayoutKerja {...p.halaman} judul={t.judul}>
      <PageHead judul={t.judul}>{t.pengantar}</PageHead>
      <ErrorSummary bahasa={p.halaman.bahasa} errors={p.galat ?? []} />
      <Formulir {...p} />
      <h2>{t.terakhir}</h2>
      <Sebelumnya {...p} />
    </LayoutKerja>
  );
}

function Formulir(p: ImporProps) {
  const { halaman, galat = [], isian = {} } = p;
  const b = halaman.bahasa;
  const t = imporPesan[b];
  const aksi = denganQuery(tautan(alamatInformasi.impor, b), { _csrf: halaman.csrf });
  const kategori = KATEGORI.map((k) => ({ value: k, text: informasiPesan[b].namaKategori[k] }));
  return (
    <form class="bt-form" method="post" enctype="multipart/form-data" action={aksi} novalidate>
      <FileInput
        bahasa={b}
        name="berkas"
        label={t.berkas}
        kinds={t.jenis}
        limit={t.batas}
        accept=".xlsx,.csv,.tsv,.txt,.json,.jsonl"
        error={errorOf(galat, 'berkas')}
      />
      <PilihUnit {...p} />
      <Select bahasa={b} name="kategori" label={t.kategori} value={isian['kategori']} empty={t.tanpaKategori} options={kategori} optional />
      <Field bahasa={b} name="daftar" label={t.daftar} hint={t.daftarBantu} value={isian['daftar']} maxlength={100} optional />
      {p.bolehTerbit && (
        <Radios
          bahasa={b}
          name="sebagai"
          label={t.sebagai}
          value={isian['sebagai'] ?? 'rancangan'}
          options={[
            { value: 'rancangan', text: t.sebagaiRancangan, hint: t.sebagaiRancanganBantu },
            { value: 'terbit', text: t.sebagaiTerbit, hint: t.sebagaiTerbitBantu },
          ]}
        />
      )}
      <Button icon="upload">{t.unggah}</Button>
    </form>
  );
}

function PilihUnit({ halaman, galat = [], isian = {}, unit, bolehSemuaUnit }: ImporProps) {
  const b = halaman.bahasa;
  const t = imporPesan[b];
  const options = unit.map((u) => ({ value: u.id, text: u.nama }));
  const error = errorOf(galat, 'unit');
  if (!bolehSemuaUnit) return <Select bahasa={b} name="unit" label={t.unit} value={isian['unit']} error={error} options={options} />;
  return (
    <>
      <Select bahasa={b} name="unit" label={t.unit} value={isian['unit']} error={error} empty={t.menurutKolom} options={options} />
      <Select bahasa={b} name="unit_lain" label={t.unitLain} value={isian['unit_lain']} empty={t.tolakSaja} options={options} optional />
    </>
  );
}

function Sebelumnya({ halaman, zona, batch }: ImporProps) {
  const b = halaman.bahasa;
  const t = imporPesan[b];
  if (batch.length === 0) return <p class="bt-muted">{t.kosong}</p>;
  return (
    <Table
      caption={t.terakhir}
      captionHidden
      rows={batch}
      rowKey={(r) => r.id}
      columns={[
        { key: 'berkas', title: t.berkas, head: true, cell: (r) => <a href={tautan(alamatInformasi.imporIni(r.id), b)}>{r.namaBerkas}</a> },
        { key: 'kapan', title: t.kapan, cell: (r) => formatWaktu(r.dibuatPada, b, zona, 'pendek') },
        { key: 'hasil', title: t.hasil, cell: (r) => t.keadaan[r.keadaan] },
      ]}
    />
  );
}
