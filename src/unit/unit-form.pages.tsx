import { Button, ButtonGroup, ButtonLink } from '../shared/html/components/button/button.tsx';
import { Checkboxes, Radios } from '../shared/html/components/choice/choice.tsx';
import { DateField } from '../shared/html/components/date-field/date-field.tsx';
import { errorOf, ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { type Option, Select } from '../shared/html/components/select/select.tsx';
import { Textarea } from '../shared/html/components/textarea/textarea.tsx';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import type { Children } from '../shared/html/types.ts';
import type { IsianUnit } from './unit-isian.ts';
import { namaGolongan } from './unit.pages.tsx';
import { unitPesan } from './unit.pesan.ts';
import { GOLONGAN } from './unit.ts';

export type FormUnitProps = {
  halaman: Halaman;
  /** Undefined: a new unit. */
  unit: { id: string; nama: string } | undefined;
  isian: IsianUnit;
  galat: readonly FormError[];
  pilihan: readonly Option[];
};

const tanya = (
  p: FormUnitProps,
  name: 'nama' | 'singkatan' | 'golongan' | 'induk' | 'dasar' | 'tugas' | 'alamat' | 'telepon' | 'email' | 'penerus',
) => ({
  bahasa: p.halaman.bahasa,
  name,
  value: p.isian[name],
  error: errorOf(p.galat, name),
});

export function HalamanUnitBaru(p: FormUnitProps) {
  const { bahasa } = p.halaman;
  const t = unitPesan[bahasa];
  return (
    <Bingkai {...p} judul={t.tambah} action="/kerja/unit">
      <NamaInduk {...p} />
      <Select
        {...tanya(p, 'golongan')}
        label={t.isian.golongan}
        hint={t.isian.golonganBantu}
        options={GOLONGAN.map((value) => ({ value, text: namaGolongan(value, bahasa) }))}
      />
      <Hari {...p} label={t.isian.dari} />
      <Field {...tanya(p, 'dasar')} label={t.isian.dasar} hint={t.isian.dasarBantu} maxlength={200} optional />
    </Bingkai>
  );
}

/** A new name or place from a day on. */
export function HalamanUbahUnit(p: FormUnitProps) {
  const t = unitPesan[p.halaman.bahasa];
  return (
    <Bingkai {...p} judul={t.judulUbah(p.unit?.nama ?? '')} action={`/kerja/unit/${p.unit?.id ?? ''}/ubah`}>
      <NamaInduk {...p} />
      <Hari {...p} label={t.isian.dari} hint={t.isian.dariBantu} />
      <Field {...tanya(p, 'dasar')} label={t.isian.dasar} hint={t.isian.dasarBantu} maxlength={200} />
    </Bingkai>
  );
}

/** What the public page of the unit tells. */
export function HalamanKontakUnit(p: FormUnitProps & { orang: readonly Option[] }) {
  const { bahasa } = p.halaman;
  const t = unitPesan[bahasa];
  return (
    <Bingkai {...p} judul={t.judulKontak(p.unit?.nama ?? '')} action={`/kerja/unit/${p.unit?.id ?? ''}/kontak`}>
      <Textarea {...tanya(p, 'tugas')} label={t.isian.tugas} rows={3} optional />
      <Field {...tanya(p, 'alamat')} label={t.isian.alamat} maxlength={300} optional />
      <Field {...tanya(p, 'telepon')} label={t.isian.telepon} type="tel" maxlength={60} optional />
      <Field {...tanya(p, 'email')} label={t.isian.email} type="email" maxlength={200} optional />
      {p.orang.length === 0 ? (
        <p class="bt-muted">{t.isian.tanpaOrang}</p>
      ) : (
        <Checkboxes bahasa={bahasa} name="orang" label={t.isian.orang} hint={t.isian.orangBantu} options={p.orang} values={p.isian.orang} />
      )}
    </Bingkai>
  );
}

/** Merging and closing: who carries on, and what goes where. */
export function HalamanTutupUnit(p: FormUnitProps & { isi: { informasi: number; tugas: number; orang: number }; anak: number }) {
  const { bahasa } = p.halaman;
  const t = unitPesan[bahasa];
  return (
    <Bingkai {...p} judul={t.judulTutup(p.unit?.nama ?? '')} action={`/kerja/unit/${p.unit?.id ?? ''}/tutup`} bahaya>
      <Select
        {...tanya(p, 'penerus')}
        label={t.isian.penerus}
        hint={t.isian.penerusBantu}
        empty={t.isian.tanpaPenerus}
        options={p.pilihan}
      />
      <Hari {...p} label={t.isian.terakhir} hint={t.isian.terakhirBantu} />
      <Radios
        bahasa={bahasa}
        name="informasi"
        label={`${t.isian.informasi} (${t.hitungan.informasi(p.isi.informasi)})`}
        value={p.isian.informasi}
        options={[
          { value: 'ikut', text: t.isian.informasiIkut },
          { value: 'tetap', text: t.isian.informasiTetap },
        ]}
      />
      <Radios
        bahasa={bahasa}
        name="petugas"
        label={`${t.isian.petugas} (${t.hitungan.orang(p.isi.orang)})`}
        value={p.isian.petugas}
        options={[
          { value: 'ikut', text: t.isian.petugasIkut },
          { value: 'akhiri', text: t.isian.petugasAkhiri },
        ]}
      />
      <p>{t.isian.tugasTerbuka(p.isi.tugas)}</p>
      {p.anak > 0 && <p>{t.isian.anak(p.anak)}</p>}
      <Field {...tanya(p, 'dasar')} label={t.isian.dasar} hint={t.isian.dasarBantu} maxlength={200} />
    </Bingkai>
  );
}

function NamaInduk(p: FormUnitProps) {
  const t = unitPesan[p.halaman.bahasa];
  return (
    <>
      <Field {...tanya(p, 'nama')} label={t.isian.nama} hint={t.isian.namaBantu} maxlength={200} />
      <Field {...tanya(p, 'singkatan')} label={t.isian.singkatan} maxlength={80} optional />
      <Select {...tanya(p, 'induk')} label={t.induk} empty={t.tanpaInduk} options={p.pilihan} />
    </>
  );
}

function Hari({ halaman: { bahasa }, isian, galat, label, hint }: FormUnitProps & { label: string; hint?: string }) {
  return (
    <DateField
      bahasa={bahasa}
      name="hari"
      label={label}
      {...(hint !== undefined && { hint })}
      value={{ tanggal: isian.hari_tanggal, bulan: isian.hari_bulan, tahun: isian.hari_tahun }}
      error={errorOf(galat, 'hari')}
    />
  );
}

function Bingkai(p: FormUnitProps & { judul: string; action: string; bahaya?: boolean; children: Children }) {
  const { bahasa, csrf = '' } = p.halaman;
  const t = unitPesan[bahasa];
  const kembali = p.unit === undefined ? '/kerja/unit' : `/kerja/unit/${p.unit.id}`;
  const remah = [
    { text: t.judul, href: tautan('/kerja/unit', bahasa) },
    ...(p.unit === undefined ? [] : [{ text: p.unit.nama, href: tautan(kembali, bahasa) }]),
  ];
  return (
    <LayoutKerja {...p.halaman} judul={p.judul} remah={remah}>
      <PageHead judul={p.judul} />
      <ErrorSummary bahasa={bahasa} errors={p.galat} />
      <form method="post" action={tautan(p.action, bahasa)} class="bt-form" novalidate>
        <Hidden name="_csrf" value={csrf} />
        {p.children}
        <ButtonGroup>
          <Button {...(p.bahaya === true && { tone: 'danger' as const })}>{t.simpan}</Button>
          <ButtonLink variant="tertiary" href={tautan(kembali, bahasa)}>
            {t.batal}
          </ButtonLink>
        </ButtonGroup>
      </form>
    </LayoutKerja>
  );
}
