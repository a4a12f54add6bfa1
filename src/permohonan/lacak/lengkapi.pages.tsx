import { Button, ButtonGroup, ButtonLink } from '../../shared/html/components/button/button.tsx';
import { Radios } from '../../shared/html/components/choice/choice.tsx';
import { errorOf, type FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../../shared/html/components/field/field.tsx';
import { FileInput } from '../../shared/html/components/file-input/file-input.tsx';
import { Textarea } from '../../shared/html/components/textarea/textarea.tsx';
import { formatUkuran } from '../../shared/html/format.ts';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { tautan } from '../../shared/html/tautan.ts';
import { alamat } from '../alamat.ts';
import { CARA_MEMPEROLEH, CARA_MENGIRIM, isBerkas, type Kelengkapan } from '../istilah.ts';
import { kata } from '../kata.pesan.ts';
import { Ruang } from './bingkai.tsx';
import { BATAS_LAMPIRAN } from './lampiran.ts';
import { lengkapiPesan } from './lengkapi.pesan.ts';

export type LengkapiProps = {
  halaman: Halaman;
  nomor: string;
  kolom: Kelengkapan;
  isian?: Readonly<Record<string, string>>;
  galat?: readonly FormError[];
};

/** One thing that is missing, on a page of its own: what, by which article, and how to give it. */
export function HalamanLengkapi(p: LengkapiProps) {
  const { halaman, nomor, kolom, galat = [] } = p;
  const t = lengkapiPesan[halaman.bahasa];
  return (
    <Ruang halaman={halaman} nomor={nomor} judul={t.judul[kolom]} lead={<p>{t.dasar[kolom]}</p>} galat={galat}>
      {isBerkas(kolom) ? <FormBerkas {...p} /> : <FormIsian {...p} />}
    </Ruang>
  );
}

function Tombol({ bahasa, kata: text }: { bahasa: 'id' | 'en'; kata: string }) {
  return (
    <ButtonGroup>
      <Button>{text}</Button>
      <ButtonLink variant="tertiary" href={tautan(alamat.lihat, bahasa)}>
        {lengkapiPesan[bahasa].kembali}
      </ButtonLink>
    </ButtonGroup>
  );
}

const FOTO = 'image/jpeg,image/png,image/webp';

/** Camera first: that is what people have. The second field takes a file, also a PDF. */
function FormBerkas({ halaman: { bahasa, csrf = '' }, kolom, galat = [] }: LengkapiProps) {
  const t = lengkapiPesan[bahasa];
  const limit = formatUkuran(BATAS_LAMPIRAN, bahasa);
  return (
    <form
      class="bt-form"
      method="post"
      enctype="multipart/form-data"
      action={tautan(`${alamat.unggah(kolom)}?_csrf=${encodeURIComponent(csrf)}`, bahasa)}
      novalidate
    >
      <FileInput
        bahasa={bahasa}
        name="foto"
        label={t.berkas.foto}
        hint={t.berkas.fotoBantu}
        kinds={t.berkas.jenisFoto}
        limit={limit}
        accept={FOTO}
        camera
        error={errorOf(galat, 'foto')}
      />
      <FileInput
        bahasa={bahasa}
        name="berkas"
        label={t.berkas.berkas}
        kinds={t.berkas.jenis}
        limit={limit}
        accept={`${FOTO},application/pdf`}
        optional
      />
      <p class="bt-muted bt-small">{t.berkas.aman}</p>
      <Tombol bahasa={bahasa} kata={t.kirim} />
      <p class="bt-muted bt-small">{t.berkas.meja}</p>
    </form>
  );
}

function FormIsian(p: LengkapiProps) {
  const { bahasa, csrf = '' } = p.halaman;
  return (
    <form class="bt-form" method="post" action={tautan(alamat.lengkapi(p.kolom), bahasa)} novalidate>
      <Hidden name="_csrf" value={csrf} />
      <Isian {...p} />
      <Tombol bahasa={bahasa} kata={lengkapiPesan[bahasa].simpan} />
    </form>
  );
}

function Isian({ halaman: { bahasa }, kolom, isian = {}, galat = [] }: LengkapiProps) {
  const t = lengkapiPesan[bahasa].isian;
  const bersama = { bahasa, name: 'nilai', value: isian['nilai'], error: errorOf(galat, 'nilai') };
  switch (kolom) {
    case 'nik':
      return <Field {...bersama} label={t.nik} hint={t.nikBantu} inputmode="numeric" width={20} autocomplete="off" />;
    case 'nomor_pengesahan':
      return <Field {...bersama} label={t.nomor_pengesahan} hint={t.nomorBantu} autocomplete="off" />;
    case 'kontak':
      return <Field {...bersama} label={t.kontak} hint={t.kontakBantu} autocomplete="off" />;
    case 'nama':
      return <Field {...bersama} label={t.nama} autocomplete="off" />;
    case 'alamat':
      return <Textarea {...bersama} label={t.alamat} rows={3} />;
    case 'tujuan':
      return <Textarea {...bersama} label={t.tujuan} rows={4} maxlength={4_000} />;
    case 'rincian':
      return <Textarea {...bersama} label={t.rincian} hint={t.rincianBantu} rows={8} maxlength={10_000} />;
    case 'cara_memperoleh':
    case 'cara_mengirim':
      return <Cara bahasa={bahasa} isian={isian} galat={galat} />;
    default:
      return null;
  }
}

function Cara({ bahasa, isian, galat }: { bahasa: 'id' | 'en'; isian: Readonly<Record<string, string>>; galat: readonly FormError[] }) {
  const t = lengkapiPesan[bahasa].isian;
  const k = kata[bahasa];
  return (
    <>
      <Radios
        bahasa={bahasa}
        name="memperoleh"
        label={t.memperoleh}
        value={isian['memperoleh']}
        error={errorOf(galat, 'memperoleh')}
        options={CARA_MEMPEROLEH.map((c) => ({ value: c, text: k.caraMemperoleh[c] }))}
      />
      <Radios
        bahasa={bahasa}
        name="mengirim"
        label={t.mengirim}
        optional
        value={isian['mengirim']}
        error={errorOf(galat, 'mengirim')}
        options={CARA_MENGIRIM.map((c) => ({ value: c, text: k.caraMengirim[c] }))}
      />
    </>
  );
}
