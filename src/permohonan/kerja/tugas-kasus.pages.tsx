import { Button } from '../../shared/html/components/button/button.tsx';
import { Checkboxes } from '../../shared/html/components/choice/choice.tsx';
import { Details } from '../../shared/html/components/details/details.tsx';
import { errorOf } from '../../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../../shared/html/components/field/field.tsx';
import { Select } from '../../shared/html/components/select/select.tsx';
import { Table } from '../../shared/html/components/table/table.tsx';
import { Status } from '../../shared/html/components/tag/tag.tsx';
import { Textarea } from '../../shared/html/components/textarea/textarea.tsx';
import { formatTanggal } from '../../shared/html/format.ts';
import { tautan } from '../../shared/html/tautan.ts';
import { kata } from '../kata.pesan.ts';
import { tabelPesan } from '../tabel/tabel.pesan.ts';
import { alamatKerja } from './alamat-kerja.ts';
import { type BarisTugas, type KasusProps, satu, semua } from './kasus.ts';
import { kasusPesan } from './kasus.pesan.ts';

const NADA = { menunggu: 'warning', dijawab: 'success', nihil: 'neutral', bukan_kami: 'info', ditarik: 'neutral' } as const;

/** Child tasks: who is asked, until when, what they said; and the two things one may do with a waiting one. */
export function DaftarTugas(p: KasusProps) {
  const { bahasa } = p.halaman;
  const t = kasusPesan[bahasa].tugas;
  return (
    <section aria-labelledby="tugas">
      <h2 id="tugas">{t.judul}</h2>
      {p.tugas.length === 0 ? (
        <p class="bt-muted">{t.kosong}</p>
      ) : (
        <Table
          caption={t.judul}
          captionHidden
          rows={p.tugas}
          rowKey={(r) => r.id}
          columns={[
            {
              key: 'unit',
              title: t.unit,
              head: true,
              cell: (r) => (
                <>
                  {r.unit} <Status tone={NADA[r.keadaan]}>{kata[bahasa].keadaanTugas[r.keadaan]}</Status>
                </>
              ),
            },
            { key: 'jawaban', title: t.arahanJawaban, cell: (r) => <Jawaban baris={r} bahasa={bahasa} /> },
            { key: 'batas', title: t.batas, cell: (r) => <Batas baris={r} bahasa={bahasa} /> },
            ...(p.tugas.some((r) => r.keadaan === 'menunggu') && p.boleh.has('tarik_tugas')
              ? [{ key: 'tindakan', title: t.tindakan, cell: (r: BarisTugas) => <Tindakan {...p} baris={r} /> }]
              : []),
          ]}
        />
      )}
      {(p.tabel.semua > 0 || (p.tugas.length > 1 && p.boleh.has('buka_tabel'))) && (
        <p>
          <a href={tautan(alamatKerja.tabel(p.p.nomor), bahasa)}>{tabelPesan[bahasa].diKasus}</a>
          {p.tabel.semua > 0 && <span class="bt-muted"> ({tabelPesan[bahasa].ringkas(p.tabel.diputus, p.tabel.semua)})</span>}
        </p>
      )}
    </section>
  );
}

function Batas({ baris, bahasa }: { baris: BarisTugas; bahasa: 'id' | 'en' }) {
  const t = kasusPesan[bahasa].tugas;
  return (
    <>
      {formatTanggal(baris.batas, bahasa, 'pendek')}
      {baris.lewat && (
        <>
          {' '}
          <Status tone="danger">{t.lewat}</Status>
        </>
      )}
      {baris.diingatkan !== null && baris.keadaan === 'menunggu' && <p class="bt-muted">{t.diingatkan(baris.diingatkan)}</p>}
    </>
  );
}

function Jawaban({ baris, bahasa }: { baris: BarisTugas; bahasa: 'id' | 'en' }) {
  const t = kasusPesan[bahasa].tugas;
  if (baris.arahan === '' && baris.jawaban === '' && baris.saran === null && baris.berkas === 0) return <>–</>;
  return (
    <>
      {baris.arahan !== '' && <p class="bt-muted">{baris.arahan}</p>}
      {baris.jawaban !== '' && <p>{baris.jawaban}</p>}
      {baris.saran !== null && <p>{t.saran(baris.saran)}</p>}
      {baris.berkas > 0 && (
        <p class="bt-muted">
          {t.berkas}: {baris.berkas}
        </p>
      )}
    </>
  );
}

function Tindakan({ halaman, p, baris, boleh }: KasusProps & { baris: BarisTugas }) {
  const { bahasa, csrf = '' } = halaman;
  const t = kasusPesan[bahasa].tugas;
  if (baris.keadaan !== 'menunggu') return <>–</>;
  const satuTombol = (href: string, text: string, icon: 'bell' | 'undo-2') => (
    <form method="post" action={tautan(href, bahasa)}>
      <Hidden name="_csrf" value={csrf} />
      <Button variant="tertiary" size="sm" icon={icon}>
        {text}
        <span class="ds-sr-only"> {baris.unit}</span>
      </Button>
    </form>
  );
  return (
    <div class="bt-row">
      {boleh.has('ingatkan_tugas') && satuTombol(alamatKerja.ingatkan(p.nomor, baris.id), t.ingatkan, 'bell')}
      {satuTombol(alamatKerja.tarik(p.nomor, baris.id), t.tarik, 'undo-2')}
    </div>
  );
}

export const UNIT_LAIN = ['unit_1', 'unit_2', 'unit_3'] as const;

/** Routing to several units at once: the suggested ones ticked, others chosen, one text and one date for all. */
export function FormTeruskan(p: KasusProps) {
  const { bahasa } = p.halaman;
  const t = kasusPesan[bahasa].teruskan;
  const utama = p.sekarang.hal === 'teruskan';
  const terbuka = utama || p.galat.some((g) => g.field === 'unit_1' || g.field === 'arahan' || g.field === 'batas' || g.field === 'unit');
  const isi = <IsiTeruskan {...p} />;
  return (
    <section aria-labelledby="teruskan">
      <h2 id="teruskan">{t.judul}</h2>
      {utama ? (
        isi
      ) : (
        <Details summary={t.ringkas} open={terbuka}>
          {isi}
        </Details>
      )}
    </section>
  );
}

function IsiTeruskan({ halaman, p, unit, saranUnit, batasBawaan, isian, galat, sekarang }: KasusProps) {
  const { bahasa, csrf = '' } = halaman;
  const t = kasusPesan[bahasa].teruskan;
  const dipilih = semua(isian, 'unit') ?? (sekarang.hal === 'teruskan' ? saranUnit.map((u) => u.value) : []);
  const lain = unit.filter((u) => !saranUnit.some((s) => s.value === u.value));
  return (
    <form method="post" action={tautan(alamatKerja.teruskan(p.nomor), bahasa)} class="bt-form" novalidate>
      <Hidden name="_csrf" value={csrf} />
      {saranUnit.length > 0 && (
        <Checkboxes
          bahasa={bahasa}
          name="unit"
          label={t.saran}
          hint={t.saranBantu}
          options={saranUnit}
          values={dipilih}
          error={errorOf(galat, 'unit')}
        />
      )}
      {UNIT_LAIN.map((nama, i) => (
        <Select
          key={nama}
          bahasa={bahasa}
          name={nama}
          label={i === 0 && saranUnit.length === 0 ? t.unit : t.unitLain(saranUnit.length + i + 1)}
          options={lain}
          value={satu(isian, nama)}
          optional={i > 0 || saranUnit.length > 0}
          error={errorOf(galat, nama)}
        />
      ))}
      <Textarea
        bahasa={bahasa}
        name="arahan"
        label={t.arahan}
        hint={t.arahanBantu}
        rows={3}
        value={satu(isian, 'arahan') ?? t.arahanBawaan}
        error={errorOf(galat, 'arahan')}
      />
      <Field
        bahasa={bahasa}
        name="batas"
        type="date"
        label={t.batas}
        hint={t.batasBantu}
        width={12}
        value={satu(isian, 'batas') ?? batasBawaan}
        error={errorOf(galat, 'batas')}
      />
      <Button icon="route" variant={sekarang.hal === 'teruskan' ? 'primary' : 'secondary'}>
        {t.tombol}
      </Button>
    </form>
  );
}
