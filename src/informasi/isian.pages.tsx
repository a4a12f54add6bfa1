import { Button, ButtonGroup } from '../shared/html/components/button/button.tsx';
import { Checkboxes, Radios } from '../shared/html/components/choice/choice.tsx';
import { errorOf, ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { Select } from '../shared/html/components/select/select.tsx';
import { Steps } from '../shared/html/components/steps/steps.tsx';
import { Textarea } from '../shared/html/components/textarea/textarea.tsx';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { alamatInformasi } from './alamat.ts';
import { KEWAJIBAN } from './data/kewajiban.ts';
import { BAHASA_ISI, BENTUK, JADWAL, KATEGORI, LISENSI } from './informasi.ts';
import { informasiPesan } from './informasi.pesan.ts';
import { type Isian, LANGKAH, type Langkah } from './isian.ts';
import { kerjaPesan } from './kerja.pesan.ts';

export type IsianProps = { halaman: Halaman; id: string; judul: string; langkah: Langkah; isian: Isian; galat?: readonly FormError[] };

const teks = (isian: Isian, name: string): string => String([isian[name] ?? ''].flat()[0] ?? '');
const banyak = (isian: Isian, name: string): string[] => [isian[name] ?? []].flat();

/** One small page of the form; saved on the server at each step. */
export function HalamanIsian(p: IsianProps) {
  const { halaman, langkah, galat = [] } = p;
  const t = kerjaPesan[halaman.bahasa];
  const Isi = LEMBAR[langkah];
  return (
    <LayoutKerja
      {...halaman}
      judul={`${t.langkah[langkah]}: ${p.judul}`}
      remah={[
        { text: t.judul, href: tautan(alamatInformasi.kerja, halaman.bahasa) },
        { text: p.judul, href: tautan(alamatInformasi.kerjaItem(p.id), halaman.bahasa) },
      ]}
    >
      <PageHead judul={t.langkah[langkah]} eyebrow={p.judul} />
      <Steps bahasa={halaman.bahasa} names={namaLangkah(halaman)} current={LANGKAH.indexOf(langkah) + 1} />
      <ErrorSummary bahasa={halaman.bahasa} errors={galat} />
      <form
        class="bt-form"
        method="post"
        action={tautan(alamatInformasi.isian(p.id, langkah), halaman.bahasa)}
        novalidate
        data-module="draft"
      >
        <Hidden name="_csrf" value={halaman.csrf ?? ''} />
        <Isi {...p} />
        <ButtonGroup>
          <Button name="lalu" value="lanjut">
            {t.simpanLanjut}
          </Button>
          <Button name="lalu" value="periksa" variant="secondary">
            {t.simpanKembali}
          </Button>
        </ButtonGroup>
      </form>
    </LayoutKerja>
  );
}

export const namaLangkah = (halaman: Halaman): string[] => {
  const t = kerjaPesan[halaman.bahasa].langkah;
  return [...LANGKAH.map((l) => t[l]), t.berkas, t.periksa];
};

const LEMBAR: Readonly<Record<Langkah, (p: IsianProps) => ReturnType<typeof Pokok>>> = {
  pokok: Pokok,
  penjelasan: Penjelasan,
  asal: Asal,
  simpan: Simpan,
};

function Pokok({ halaman, isian, galat = [] }: IsianProps) {
  const { isian: t } = kerjaPesan[halaman.bahasa];
  const umum = informasiPesan[halaman.bahasa];
  const b = halaman.bahasa;
  return (
    <>
      <Field
        bahasa={b}
        name="judul"
        label={t.judul}
        hint={t.judulBantu}
        value={teks(isian, 'judul')}
        error={errorOf(galat, 'judul')}
        maxlength={300}
      />
      <Textarea
        bahasa={b}
        name="ringkasan"
        label={t.ringkasan}
        hint={t.ringkasanBantu}
        value={teks(isian, 'ringkasan')}
        error={errorOf(galat, 'ringkasan')}
        rows={4}
        maxlength={2000}
      />
      <Radios
        bahasa={b}
        name="kategori"
        label={t.kategori}
        value={teks(isian, 'kategori')}
        error={errorOf(galat, 'kategori')}
        options={KATEGORI.map((k) => ({ value: k, text: umum.namaKategori[k], hint: umum.artiKategori[k] }))}
      />
      <Field
        bahasa={b}
        name="tahun"
        label={t.tahun}
        hint={t.tahunBantu}
        value={teks(isian, 'tahun')}
        error={errorOf(galat, 'tahun')}
        inputmode="numeric"
        width={8}
        optional
      />
    </>
  );
}

function Penjelasan({ halaman, isian, galat = [] }: IsianProps) {
  const { isian: t } = kerjaPesan[halaman.bahasa];
  const umum = informasiPesan[halaman.bahasa];
  const b = halaman.bahasa;
  const dipilih = banyak(isian, 'kewajiban');
  const kategori = teks(isian, 'kategori');
  // The letters of the main articles, and whatever finer code the item already has.
  const pilihan = KEWAJIBAN.filter((k) => dipilih.includes(k.kode) || (k.kategori === kategori && /^p(14-2|19-2|21-1)-/.test(k.kode)));
  return (
    <>
      <Textarea
        bahasa={b}
        name="penjelasan"
        label={t.penjelasan}
        hint={t.penjelasanBantu}
        value={teks(isian, 'penjelasan')}
        error={errorOf(galat, 'penjelasan')}
        rows={6}
        maxlength={5000}
        optional
      />
      <Checkboxes
        bahasa={b}
        name="kewajiban"
        label={t.kewajiban}
        hint={t.kewajibanBantu}
        values={dipilih}
        options={pilihan.map((k) => ({ value: k.kode, text: k.nama, hint: k.pasal }))}
        optional
      />
      <Field bahasa={b} name="kata_kunci" label={t.kataKunci} hint={t.kataKunciBantu} value={teks(isian, 'kata_kunci')} optional />
      <Select
        bahasa={b}
        name="bahasa"
        label={t.bahasa}
        value={teks(isian, 'bahasa') || 'id'}
        empty={null}
        options={BAHASA_ISI.map((v) => ({ value: v, text: umum.namaBahasa[v] }))}
      />
      <Select
        bahasa={b}
        name="lisensi"
        label={t.lisensi}
        value={teks(isian, 'lisensi')}
        options={LISENSI.map((v) => ({ value: v, text: umum.namaLisensi[v] }))}
        optional
      />
    </>
  );
}

function Asal({ halaman, isian, galat = [] }: IsianProps) {
  const { isian: t } = kerjaPesan[halaman.bahasa];
  const b = halaman.bahasa;
  return (
    <>
      <Field bahasa={b} name="penguasa" label={t.penguasa} value={teks(isian, 'penguasa')} error={errorOf(galat, 'penguasa')} />
      <Field
        bahasa={b}
        name="penanggung_jawab"
        label={t.penanggungJawab}
        value={teks(isian, 'penanggung_jawab')}
        error={errorOf(galat, 'penanggung_jawab')}
      />
      <Field
        bahasa={b}
        name="waktu_pembuatan"
        label={t.waktu}
        hint={t.waktuBantu}
        value={teks(isian, 'waktu_pembuatan')}
        error={errorOf(galat, 'waktu_pembuatan')}
        width={20}
      />
      <Field
        bahasa={b}
        name="tempat_pembuatan"
        label={t.tempat}
        value={teks(isian, 'tempat_pembuatan')}
        error={errorOf(galat, 'tempat_pembuatan')}
        width={20}
      />
    </>
  );
}

function Simpan({ halaman, isian, galat = [] }: IsianProps) {
  const { isian: t } = kerjaPesan[halaman.bahasa];
  const umum = informasiPesan[halaman.bahasa];
  const b = halaman.bahasa;
  return (
    <>
      <Checkboxes
        bahasa={b}
        name="bentuk"
        label={t.bentuk}
        values={banyak(isian, 'bentuk')}
        options={BENTUK.map((v) => ({ value: v, text: umum.namaBentuk[v] }))}
        inline
      />
      <Field
        bahasa={b}
        name="retensi"
        label={t.retensi}
        hint={t.retensiBantu}
        value={teks(isian, 'retensi')}
        error={errorOf(galat, 'retensi')}
        width={20}
      />
      <Select
        bahasa={b}
        name="jadwal"
        label={t.jadwal}
        hint={t.jadwalBantu}
        value={teks(isian, 'jadwal')}
        options={JADWAL.map((v) => ({ value: v, text: umum.namaJadwal[v] }))}
        optional
      />
      {(['periode_dari', 'periode_sampai'] as const).map((name) => (
        <Field
          key={name}
          bahasa={b}
          name={name}
          label={name === 'periode_dari' ? t.periodeDari : t.periodeSampai}
          type="date"
          value={teks(isian, name)}
          error={errorOf(galat, name)}
          width={12}
          optional
        />
      ))}
    </>
  );
}

export type BaruProps = { halaman: Halaman; unit: readonly { id: string; nama: string }[]; isian: Isian; galat?: readonly FormError[] };

/** The first page: whose item, its title, its category. From here on everything is saved. */
export function HalamanBaru(p: BaruProps) {
  const { halaman, unit, isian, galat = [] } = p;
  const t = kerjaPesan[halaman.bahasa];
  const b = halaman.bahasa;
  const [satuUnit] = unit;
  return (
    <LayoutKerja {...halaman} judul={t.baru} remah={[{ text: t.judul, href: tautan(alamatInformasi.kerja, b) }]}>
      <PageHead judul={t.baru} />
      <Steps bahasa={b} names={namaLangkah(halaman)} current={1} />
      <ErrorSummary bahasa={b} errors={galat} />
      <form class="bt-form" method="post" action={tautan(`${alamatInformasi.kerja}/baru`, b)} novalidate data-module="draft">
        <Hidden name="_csrf" value={halaman.csrf ?? ''} />
        {unit.length === 1 && satuUnit ? (
          <Hidden name="unit" value={satuUnit.id} />
        ) : (
          <Select
            bahasa={b}
            name="unit"
            label={t.unit}
            value={teks(isian, 'unit')}
            error={errorOf(galat, 'unit')}
            options={unit.map((u) => ({ value: u.id, text: u.nama }))}
          />
        )}
        <Pokok halaman={halaman} id="" judul="" langkah="pokok" isian={isian} galat={galat} />
        <Button>{t.buat}</Button>
      </form>
    </LayoutKerja>
  );
}
