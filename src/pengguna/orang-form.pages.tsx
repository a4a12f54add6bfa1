import { Button, ButtonGroup, ButtonLink } from '../shared/html/components/button/button.tsx';
import { DateField } from '../shared/html/components/date-field/date-field.tsx';
import { errorOf, ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { type Option, Select } from '../shared/html/components/select/select.tsx';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import type { Children } from '../shared/html/types.ts';
import { PERAN } from './hak.ts';
import { kelolaPesan } from './kelola.pesan.ts';
import type { IsianOrang } from './orang-isian.ts';

type Pilihan = { unit: readonly Option[]; plh: readonly Option[] };
type Props = { halaman: Halaman; isian: IsianOrang; galat: readonly FormError[] };

/** Invites a person with the first role. */
export function HalamanUndang({ pilihan, ...p }: Props & { pilihan: Pilihan }) {
  const { bahasa } = p.halaman;
  const t = kelolaPesan[bahasa];
  return (
    <Bingkai {...p} judul={t.undang} action="/kerja/pengguna" kembali="/kerja/pengguna" tombol={t.kirimUndangan}>
      <Field
        bahasa={bahasa}
        name="nama"
        label={t.isian.nama}
        hint={t.isian.namaBantu}
        value={p.isian.nama}
        error={errorOf(p.galat, 'nama')}
        maxlength={120}
        autocomplete="off"
      />
      <Field
        bahasa={bahasa}
        name="email"
        type="email"
        label={t.isian.email}
        hint={t.isian.emailBantu}
        value={p.isian.email}
        error={errorOf(p.galat, 'email')}
        maxlength={200}
        autocomplete="off"
      />
      <IsianPeran {...p} pilihan={pilihan} />
    </Bingkai>
  );
}

/** Gives a person one more role. */
export function HalamanTambahPeran({ akunId, nama, pilihan, ...p }: Props & { akunId: string; nama: string; pilihan: Pilihan }) {
  const t = kelolaPesan[p.halaman.bahasa];
  const kembali = `/kerja/pengguna/${akunId}`;
  return (
    <Bingkai {...p} judul={t.judulPeran(nama)} action={`${kembali}/peran`} kembali={kembali} tombol={t.simpan} nama={nama}>
      <IsianPeran {...p} pilihan={pilihan} />
    </Bingkai>
  );
}

/** Changes the post, the decision and the last day of one role. */
export function HalamanUbahPeran({
  akunId,
  nama,
  sebutan,
  id,
  ...p
}: Props & { akunId: string; nama: string; sebutan: string; id: string }) {
  const t = kelolaPesan[p.halaman.bahasa];
  const kembali = `/kerja/pengguna/${akunId}`;
  return (
    <Bingkai {...p} judul={t.judulUbah(sebutan)} action={`${kembali}/peran/${id}`} kembali={kembali} tombol={t.simpan} nama={nama}>
      <Jabatan {...p} />
      <Sampai {...p} />
    </Bingkai>
  );
}

function Bingkai(p: Props & { judul: string; action: string; kembali: string; tombol: string; nama?: string; children: Children }) {
  const { bahasa, csrf = '' } = p.halaman;
  const t = kelolaPesan[bahasa];
  const remah = [
    { text: t.judul, href: tautan('/kerja/pengguna', bahasa) },
    ...(p.nama === undefined ? [] : [{ text: p.nama, href: tautan(p.kembali, bahasa) }]),
  ];
  return (
    <LayoutKerja {...p.halaman} judul={p.judul} remah={remah}>
      <PageHead judul={p.judul} />
      <ErrorSummary bahasa={bahasa} errors={p.galat} />
      <form method="post" action={tautan(p.action, bahasa)} class="bt-form" novalidate>
        <Hidden name="_csrf" value={csrf} />
        {p.children}
        <ButtonGroup>
          <Button>{p.tombol}</Button>
          <ButtonLink variant="tertiary" href={tautan(p.kembali, bahasa)}>
            {t.batal}
          </ButtonLink>
        </ButtonGroup>
      </form>
    </LayoutKerja>
  );
}

function IsianPeran(p: Props & { pilihan: Pilihan }) {
  const { halaman, isian, galat, pilihan } = p;
  const { bahasa } = halaman;
  const t = kelolaPesan[bahasa];
  return (
    <>
      <Select
        bahasa={bahasa}
        name="peran"
        label={t.isian.peran}
        value={isian.peran}
        options={PERAN.map((value) => ({ value, text: t.namaPeran[value] }))}
        error={errorOf(galat, 'peran')}
      />
      <Select
        bahasa={bahasa}
        name="unit"
        label={t.isian.unit}
        hint={t.isian.unitBantu}
        empty={t.isian.tanpaUnit}
        value={isian.unit}
        options={pilihan.unit}
        error={errorOf(galat, 'unit')}
      />
      <Jabatan {...p} />
      <DateField
        bahasa={bahasa}
        name="dari"
        label={t.isian.dari}
        value={{ tanggal: isian.dari_tanggal, bulan: isian.dari_bulan, tahun: isian.dari_tahun }}
        error={errorOf(galat, 'dari')}
      />
      <Sampai {...p} />
      {pilihan.plh.length > 0 && (
        <Select
          bahasa={bahasa}
          name="plh"
          label={t.isian.plh}
          hint={t.isian.plhBantu}
          empty={t.isian.tanpaPlh}
          value={isian.plh}
          options={pilihan.plh}
          error={errorOf(galat, 'plh')}
          optional
        />
      )}
    </>
  );
}

function Jabatan({ halaman: { bahasa }, isian, galat }: Props) {
  const t = kelolaPesan[bahasa].isian;
  return (
    <>
      <Field
        bahasa={bahasa}
        name="jabatan"
        label={t.jabatan}
        hint={t.jabatanBantu}
        value={isian.jabatan}
        error={errorOf(galat, 'jabatan')}
        maxlength={200}
        optional
      />
      <Field bahasa={bahasa} name="dasar" label={t.dasar} value={isian.dasar} error={errorOf(galat, 'dasar')} maxlength={120} optional />
    </>
  );
}

function Sampai({ halaman: { bahasa }, isian, galat }: Props) {
  const t = kelolaPesan[bahasa].isian;
  return (
    <DateField
      bahasa={bahasa}
      name="sampai"
      label={t.sampai}
      hint={t.sampaiBantu}
      value={{ tanggal: isian.sampai_tanggal, bulan: isian.sampai_bulan, tahun: isian.sampai_tahun }}
      error={errorOf(galat, 'sampai')}
      optional
    />
  );
}
