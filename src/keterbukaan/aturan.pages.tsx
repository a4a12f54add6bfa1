import { Alert } from '../shared/html/components/alert/alert.tsx';
import { Button, ButtonLink } from '../shared/html/components/button/button.tsx';
import { Checkboxes, Radios } from '../shared/html/components/choice/choice.tsx';
import { errorOf, ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { Select } from '../shared/html/components/select/select.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { Textarea } from '../shared/html/components/textarea/textarea.tsx';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { GOLONGAN } from '../unit/unit.ts';
import { unitPesan } from '../unit/unit.pesan.ts';
import { alamatWajib } from './alamat.ts';
import { aturanPesan } from './aturan.pesan.ts';
import { type Aturan, CARA, PENANGGUNG, type Penanggung } from './data/aturan.ts';
import { ACUAN, MASA } from './rules/masa.ts';
import { wajibPesan } from './wajib.pesan.ts';

export type AturanProps = {
  halaman: Halaman;
  aturan: readonly Aturan[];
  unit: readonly { id: string; nama: string }[];
  penanggung: ReadonlyMap<Penanggung, string>;
  pesan?: string | undefined;
};

/** All rules, and which unit meets the shared ones. */
export function HalamanAturan({ halaman, aturan, unit, penanggung, pesan }: AturanProps) {
  const { bahasa } = halaman;
  const t = aturanPesan[bahasa];
  const w = wajibPesan[bahasa];
  const namaGolongan = unitPesan[bahasa].golongan;
  return (
    <LayoutKerja
      {...halaman}
      judul={w.aturan}
      remah={[{ text: w.judul, href: tautan(alamatWajib.kerja, bahasa) }]}
      pengumuman={
        pesan !== undefined && (
          <Alert bahasa={bahasa} tone="success" live>
            <p>{pesan}</p>
          </Alert>
        )
      }
    >
      <PageHead judul={w.aturan}>{t.aturanPengantar}</PageHead>
      <div class="bt-stack bt-stack--lg">
        <section class="bt-stack" aria-labelledby="penanggung">
          <h2 id="penanggung">{t.penanggungJudul}</h2>
          <p>{t.penanggungJelas}</p>
          <form class="bt-form" method="post" action={tautan(alamatWajib.penanggung, bahasa)}>
            <Hidden name="_csrf" value={halaman.csrf ?? ''} />
            {PENANGGUNG.map((p) => (
              <Select
                key={p}
                bahasa={bahasa}
                name={p}
                label={t.namaPenanggung[p]}
                value={penanggung.get(p) ?? ''}
                empty={t.penanggungBelum}
                options={unit.map((u) => ({ value: u.id, text: u.nama }))}
              />
            ))}
            <Button>{w.simpan}</Button>
          </form>
        </section>
        <Table
          caption={w.aturan}
          rows={aturan}
          rowKey={(a) => a.kode}
          columns={[
            {
              key: 'nama',
              title: t.kolomAturan.nama,
              head: true,
              cell: (a) => (
                <>
                  <a href={tautan(alamatWajib.satuAturan(a.kode), bahasa)}>{a.nama}</a>
                  <br />
                  <small class="bt-muted">
                    {a.pasal} · {t.jumlahButir(a.isi.length)}
                  </small>
                </>
              ),
            },
            { key: 'masa', title: t.kolomAturan.masa, cell: (a) => w.masa[a.masa] },
            {
              key: 'golongan',
              title: t.kolomAturan.golongan,
              cell: (a) =>
                GOLONGAN.filter((g) => a.golongan.includes(g))
                  .map((g) => namaGolongan[g])
                  .join(', '),
            },
            { key: 'cara', title: t.kolomAturan.cara, cell: (a) => (a.penanggung ? t.namaPenanggung[a.penanggung] : t.namaCara[a.cara]) },
            { key: 'aktif', title: t.kolomAturan.aktif, cell: (a) => (a.aktif ? t.ya : t.tidak) },
          ]}
        />
      </div>
    </LayoutKerja>
  );
}

export type SatuAturanProps = { halaman: Halaman; aturan: Aturan; galat?: readonly FormError[] };

/** The form of one rule. Code and points of the law stay: they are what items and history refer to. */
export function HalamanSatuAturan({ halaman, aturan: a, galat = [] }: SatuAturanProps) {
  const { bahasa } = halaman;
  const t = aturanPesan[bahasa];
  const w = wajibPesan[bahasa];
  const namaGolongan = unitPesan[bahasa].golongan;
  return (
    <LayoutKerja
      {...halaman}
      judul={a.nama || w.aturan}
      remah={[
        { text: w.judul, href: tautan(alamatWajib.kerja, bahasa) },
        { text: w.aturan, href: tautan(alamatWajib.aturan, bahasa) },
      ]}
    >
      <PageHead judul={a.nama || w.aturan}>{a.pasal}</PageHead>
      <ErrorSummary bahasa={bahasa} errors={galat} />
      <form class="bt-form" method="post" novalidate action={tautan(alamatWajib.satuAturan(a.kode), bahasa)}>
        <Hidden name="_csrf" value={halaman.csrf ?? ''} />
        <Field bahasa={bahasa} name="nama" label={t.nama} value={a.nama} maxlength={200} error={errorOf(galat, 'nama')} />
        <Checkboxes
          bahasa={bahasa}
          name="golongan"
          label={w.golongan}
          values={a.golongan}
          options={GOLONGAN.map((g) => ({ value: g, text: namaGolongan[g] }))}
        />
        <Select
          bahasa={bahasa}
          name="masa"
          label={t.masaLabel}
          value={a.masa}
          empty={null}
          options={MASA.map((m) => ({ value: m, text: w.masa[m] }))}
        />
        <Field
          bahasa={bahasa}
          name="tenggat"
          label={t.tenggat}
          hint={t.tenggatBantu}
          value={String(a.tenggatBulan)}
          inputmode="numeric"
          width={4}
          error={errorOf(galat, 'tenggat')}
        />
        <Radios
          bahasa={bahasa}
          name="acuan"
          label={t.acuanLabel}
          value={a.acuan}
          inline
          options={ACUAN.map((x) => ({ value: x, text: t.acuan[x] }))}
        />
        <Textarea
          bahasa={bahasa}
          id="isi-minimum"
          name="isi"
          label={t.isiLabel}
          value={a.isi.join('\n')}
          rows={Math.max(4, a.isi.length + 1)}
          maxlength={5000}
        />
        <Radios
          bahasa={bahasa}
          name="cara"
          label={t.caraLabel}
          value={a.cara}
          options={CARA.map((c) => ({ value: c, text: t.namaCara[c] }))}
        />
        <Select
          bahasa={bahasa}
          name="penanggung"
          label={t.penanggungJudul}
          value={a.penanggung ?? ''}
          empty={t.penanggungBelum}
          options={PENANGGUNG.map((p) => ({ value: p, text: t.namaPenanggung[p] }))}
          error={errorOf(galat, 'penanggung')}
        />
        <Field bahasa={bahasa} name="url" label={t.url} type="url" value={a.url} maxlength={2000} optional error={errorOf(galat, 'url')} />
        <Radios
          bahasa={bahasa}
          name="aktif"
          label={t.aktif}
          value={a.aktif ? 'ya' : 'tidak'}
          inline
          options={[
            { value: 'ya', text: t.ya },
            { value: 'tidak', text: t.tidak },
          ]}
        />
        <div class="bt-row">
          <Button>{w.simpan}</Button>
          <ButtonLink variant="tertiary" href={tautan(alamatWajib.aturan, bahasa)}>
            {w.aturan}
          </ButtonLink>
        </div>
      </form>
    </LayoutKerja>
  );
}
