import { Alert } from '../shared/html/components/alert/alert.tsx';
import { Announcement } from '../shared/html/components/alert/announcement.tsx';
import { Button, ButtonGroup } from '../shared/html/components/button/button.tsx';
import { Checkbox, Checkboxes, Radios } from '../shared/html/components/choice/choice.tsx';
import { Details } from '../shared/html/components/details/details.tsx';
import { errorOf, ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { Select } from '../shared/html/components/select/select.tsx';
import { SummaryList } from '../shared/html/components/summary-list/summary-list.tsx';
import { Textarea } from '../shared/html/components/textarea/textarea.tsx';
import { formatTanggal } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { alamatWajib } from './alamat.ts';
import type { UnitMatriks } from './matriks.pages.tsx';
import type { BarisMatriks, SelMatriks } from './rules/matriks.ts';
import type { Bukti } from './rules/sel.ts';
import { KeadaanSatu, namaMasa } from './sel.pages.tsx';
import { type IsianTerbit, FormTerbit } from './terbit-form.pages.tsx';
import { wajibPesan } from './wajib.pesan.ts';

export type SelProps = {
  halaman: Halaman;
  unit: UnitMatriks;
  baris: BarisMatriks;
  sel: SelMatriks;
  bukti: readonly Bukti[];
  namaPenanggung: string | null;
  boleh: { isi: boolean; lihat: boolean };
  isian: IsianTerbit;
  /** Published items of the unit that could be named for this duty. */
  lain: readonly { id: string; judul: string }[];
  kecualiMenunggu: boolean;
  galat?: readonly FormError[];
  pesan?: { tone: 'success' | 'danger'; text: string } | undefined;
};

/** One cell: why it stands so, the item that meets it, or "publish now" with the form already filled. */
export function HalamanSel(p: SelProps) {
  const { halaman, unit, baris, sel, galat = [] } = p;
  const { bahasa } = halaman;
  const { aturan } = baris;
  const t = wajibPesan[bahasa];
  const sendiri = baris.oleh === 'sendiri' && p.boleh.isi;
  return (
    <LayoutKerja
      {...halaman}
      judul={`${aturan.nama}: ${unit.nama}`}
      remah={[
        { text: t.judul, href: tautan(alamatWajib.kerja, bahasa) },
        { text: unit.nama, href: tautan(alamatWajib.unit(unit.slug), bahasa) },
      ]}
      samping={<Samping {...p} />}
    >
      <PageHead
        judul={aturan.nama}
        eyebrow={
          <>
            {unit.nama} · {namaMasa(aturan.masa, sel.jendela, bahasa)} <KeadaanSatu keadaan={sel.keadaan} bahasa={bahasa} />
          </>
        }
      >
        {t.alasan[sel.alasan]}
      </PageHead>
      <div class="bt-stack bt-stack--lg">
        <Announcement bahasa={bahasa} pesan={p.pesan} />
        {p.kecualiMenunggu && (
          <Alert bahasa={bahasa} tone="info">
            <p>{t.kecualiMenunggu}</p>
          </Alert>
        )}
        <ErrorSummary bahasa={bahasa} errors={galat} />
        {p.bukti.length > 0 && <DaftarBukti {...p} />}
        {sendiri && <Terbitkan {...p} />}
        {sendiri && p.lain.length > 0 && <Pakai {...p} />}
        {sendiri && sel.keadaan !== 'ada' && sel.keadaan !== 'tidak_berlaku' && !p.kecualiMenunggu && <Kecuali {...p} />}
      </div>
    </LayoutKerja>
  );
}

function Samping({ halaman, baris, sel, namaPenanggung }: SelProps) {
  const { bahasa } = halaman;
  const { aturan } = baris;
  const t = wajibPesan[bahasa];
  const tempo = sel.jendela.jatuhTempo;
  const oleh = baris.oleh === 'sendiri' ? t.olehSendiri : baris.oleh === 'tautan' ? t.olehTautan : (namaPenanggung ?? t.olehKosong);
  return (
    <div class="bt-stack">
      <SummaryList
        bahasa={bahasa}
        rows={[
          { label: t.dasar, value: aturan.pasal },
          { label: t.kapan, value: tempo === null ? t.masa[aturan.masa] : t.tempo(formatTanggal(tempo, bahasa, 'panjang')) },
          { label: t.oleh, value: baris.oleh === 'tautan' && aturan.url !== '' ? <a href={aturan.url}>{oleh}</a> : oleh },
        ]}
      />
      <h2>{t.isiMinimum}</h2>
      {aturan.isi.length === 0 ? (
        <p class="bt-muted">{t.tanpaIsi}</p>
      ) : (
        <ul>
          {aturan.isi.map((isi) => (
            <li key={isi}>{isi}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function DaftarBukti(p: SelProps) {
  const t = wajibPesan[p.halaman.bahasa];
  return (
    <section class="bt-stack" aria-labelledby="bukti">
      <h2 id="bukti">{t.bukti}</h2>
      {p.bukti.map((b) => (
        <SatuBukti key={b.informasiId} {...p} b={b} />
      ))}
    </section>
  );
}

function SatuBukti(p: SelProps & { b: Bukti }) {
  const { halaman, baris, b } = p;
  const { bahasa } = halaman;
  const t = wajibPesan[bahasa];
  const sendiri = baris.oleh === 'sendiri' && p.boleh.isi;
  return (
    <article class="ds-card bt-card bt-stack">
      <h3>{b.judul}</h3>
      <p class="bt-row">
        {p.boleh.isi && <a href={tautan(`/kerja/informasi/${b.informasiId}`, bahasa)}>{t.bukaKerja}</a>}
        {b.terbit && b.slug !== null && <a href={tautan(`/informasi/${b.slug}`, bahasa)}>{t.bukaPublik}</a>}
      </p>
      {sendiri && baris.aturan.isi.length > 0 && <TandaIsi {...p} />}
      {p.boleh.lihat && b.terbit && b.lihat !== 'cukup' && <Lihat {...p} />}
    </article>
  );
}

function TandaIsi({ halaman, unit, baris, sel, b }: SelProps & { b: Bukti }) {
  const { bahasa } = halaman;
  const t = wajibPesan[bahasa];
  return (
    <form
      method="post"
      class="bt-form"
      action={tautan(alamatWajib.isi(unit.slug, baris.aturan.kode, sel.jendela.kunci, b.informasiId), bahasa)}
    >
      <Hidden name="_csrf" value={halaman.csrf ?? ''} />
      <Checkboxes
        bahasa={bahasa}
        id={`butir-${b.informasiId}`}
        name="butir"
        label={t.isiMinimum}
        hint={t.isiMinimumBantu}
        values={b.butir.map(String)}
        options={baris.aturan.isi.map((text, i) => ({ value: String(i + 1), text }))}
      />
      <Button variant="secondary">{t.simpanIsi}</Button>
    </form>
  );
}

function Lihat({ halaman, unit, baris, sel, b, galat = [] }: SelProps & { b: Bukti }) {
  const { bahasa } = halaman;
  const t = wajibPesan[bahasa];
  return (
    <form
      method="post"
      class="bt-form"
      novalidate
      action={tautan(alamatWajib.lihat(unit.slug, baris.aturan.kode, sel.jendela.kunci, b.informasiId), bahasa)}
    >
      <Hidden name="_csrf" value={halaman.csrf ?? ''} />
      <Radios
        bahasa={bahasa}
        id={`hasil-${b.informasiId}`}
        name="hasil"
        label={t.lihatJudul}
        inline
        options={[
          { value: 'cukup', text: t.lihatCukup },
          { value: 'kurang', text: t.lihatKurang },
        ]}
        error={errorOf(galat, `hasil-${b.informasiId}`)}
      />
      <Field
        bahasa={bahasa}
        id={`catatan-${b.informasiId}`}
        name="catatan"
        label={t.lihatCatatan}
        maxlength={1000}
        optional
        error={errorOf(galat, `catatan-${b.informasiId}`)}
      />
      <Button variant="secondary">{t.simpan}</Button>
    </form>
  );
}

/** Open where nothing is there yet; folded where something is. */
function Terbitkan(p: SelProps) {
  const t = wajibPesan[p.halaman.bahasa];
  const form = (
    <FormTerbit
      halaman={p.halaman}
      action={alamatWajib.sel(p.unit.slug, p.baris.aturan.kode, p.sel.jendela.kunci)}
      butir={p.baris.aturan.isi}
      isian={p.isian}
      galat={p.galat ?? []}
    />
  );
  if (p.bukti.length > 0 && (p.galat ?? []).length === 0) return <Details summary={t.terbitkan}>{form}</Details>;
  return (
    <section class="bt-stack" aria-labelledby="terbitkan">
      <h2 id="terbitkan">{t.terbitkan}</h2>
      <p>{t.terbitkanJelas}</p>
      {form}
    </section>
  );
}

function Pakai({ halaman, unit, baris, sel, lain, galat = [] }: SelProps) {
  const { bahasa } = halaman;
  const t = wajibPesan[bahasa];
  return (
    <Details summary={t.pakaiJudul} open={errorOf(galat, 'informasi') !== undefined}>
      <form method="post" class="bt-form" action={tautan(alamatWajib.pakai(unit.slug, baris.aturan.kode, sel.jendela.kunci), bahasa)}>
        <Hidden name="_csrf" value={halaman.csrf ?? ''} />
        <p>{t.pakaiJelas}</p>
        <Select
          bahasa={bahasa}
          name="informasi"
          label={t.pakaiPilih}
          options={lain.map((l) => ({ value: l.id, text: l.judul }))}
          error={errorOf(galat, 'informasi')}
        />
        <Button variant="secondary">{t.pakaiTombol}</Button>
      </form>
    </Details>
  );
}

function Kecuali({ halaman, unit, baris, sel, galat = [] }: SelProps) {
  const { bahasa } = halaman;
  const t = wajibPesan[bahasa];
  return (
    <Details summary={t.kecualiJudul} open={errorOf(galat, 'alasan') !== undefined}>
      <form
        method="post"
        class="bt-form"
        novalidate
        action={tautan(alamatWajib.kecuali(unit.slug, baris.aturan.kode, sel.jendela.kunci), bahasa)}
      >
        <Hidden name="_csrf" value={halaman.csrf ?? ''} />
        <p>{t.kecualiJelas}</p>
        <Textarea bahasa={bahasa} name="alasan" label={t.kecualiAlasan} rows={3} maxlength={1000} error={errorOf(galat, 'alasan')} />
        {baris.aturan.masa !== 'terkini' && <Checkbox bahasa={bahasa} name="semua" label={t.kecualiSemua} />}
        <ButtonGroup>
          <Button variant="secondary">{t.kecualiKirim}</Button>
        </ButtonGroup>
      </form>
    </Details>
  );
}
