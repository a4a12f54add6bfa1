import { Button } from '../shared/html/components/button/button.tsx';
import { Checkboxes, Radios } from '../shared/html/components/choice/choice.tsx';
import { Details } from '../shared/html/components/details/details.tsx';
import { errorOf, ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { type Option, Select } from '../shared/html/components/select/select.tsx';
import { SummaryList } from '../shared/html/components/summary-list/summary-list.tsx';
import { Textarea } from '../shared/html/components/textarea/textarea.tsx';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { ButtonLink } from '../shared/html/components/button/button.tsx';
import { alamatKeberatan as alamat } from './alamat.ts';
import { ALASAN, ALASAN_MUNDUR, KANAL_MEJA, PUTUSAN } from './istilah.ts';
import { keberatanPesan } from './keberatan.pesan.ts';
import type { BarisKeberatan } from './keberatan.queries.ts';
import { kerjaPesan } from './kerja.pesan.ts';

export type IsianKerja = Readonly<Record<string, string | readonly string[] | undefined>>;
const satu = (isian: IsianKerja, nama: string): string | undefined => {
  const v = isian[nama];
  return typeof v === 'string' ? v : undefined;
};
const banyak = (isian: IsianKerja, nama: string): readonly string[] => {
  const v = isian[nama];
  return v === undefined ? [] : typeof v === 'string' ? [v] : v;
};

export type TanggapanProps = {
  halaman: Halaman;
  k: BarisKeberatan;
  pejabat: readonly Option[];
  suratId: string | null;
  isian: IsianKerja;
  galat: readonly FormError[];
};

/** The answer as a form: decision, an answer to each ground, reasons, order with its date, who signs. */
export function HalamanTanggapan(p: TanggapanProps) {
  const { halaman, k, isian, galat } = p;
  const { bahasa, csrf = '' } = halaman;
  const t = kerjaPesan[bahasa].tanggapan;
  const panjang = (name: 'pertimbangan' | 'perintah', hint: string) => (
    <Textarea
      bahasa={bahasa}
      name={name}
      label={t[name]}
      hint={hint}
      rows={5}
      maxlength={6000}
      value={satu(isian, name)}
      error={errorOf(galat, name)}
    />
  );
  return (
    <LayoutKerja
      {...halaman}
      judul={`${t.judul} ${k.nomor}`}
      remah={[
        { text: kerjaPesan[bahasa].judul, href: tautan(alamat.daftar, bahasa) },
        { text: k.nomor, href: tautan(alamat.kasus(k.nomor), bahasa) },
      ]}
      samping={<Bahan {...p} />}
    >
      <PageHead judul={t.judul} eyebrow={k.nomor}>
        {t.pengantar}
      </PageHead>
      <ErrorSummary bahasa={bahasa} errors={galat} />
      <form class="bt-form" method="post" action={tautan(alamat.tanggapan(k.nomor), bahasa)} data-module="draft">
        <Hidden name="_csrf" value={csrf} />
        {p.suratId !== null && <Hidden name="surat" value={p.suratId} />}
        <Radios
          bahasa={bahasa}
          name="putusan"
          label={t.putusan}
          value={satu(isian, 'putusan')}
          options={PUTUSAN.map((x) => ({ value: x, text: t.pilihan[x] }))}
          error={errorOf(galat, 'putusan')}
        />
        {k.alasan.map((a) => (
          <Textarea
            key={a}
            bahasa={bahasa}
            name={`uraian_${a}`}
            label={t.uraian(`${a}. ${keberatanPesan[bahasa].alasan[a]}`)}
            rows={4}
            maxlength={6000}
            value={satu(isian, `uraian_${a}`)}
            error={errorOf(galat, `uraian_${a}`)}
          />
        ))}
        {panjang('pertimbangan', t.pertimbanganBantu)}
        {panjang('perintah', t.perintahBantu)}
        <Field
          bahasa={bahasa}
          name="perintah_batas"
          type="date"
          label={t.perintahBatas}
          optional
          width={12}
          value={satu(isian, 'perintah_batas')}
          error={errorOf(galat, 'perintah_batas')}
        />
        {k.alasan.includes('a') && (
          <Field
            bahasa={bahasa}
            name="penetapan"
            label={t.penetapan}
            hint={t.penetapanBantu}
            optional
            maxlength={200}
            value={satu(isian, 'penetapan')}
            error={errorOf(galat, 'penetapan')}
          />
        )}
        <Penanda {...p} />
        <Button icon="file-text">{t.simpan}</Button>
      </form>
    </LayoutKerja>
  );
}

function Penanda({ halaman: { bahasa }, pejabat, isian, galat }: TanggapanProps) {
  const t = kerjaPesan[bahasa].tanggapan;
  const pilihan = ['definitif', 'plh', 'plt'] as const;
  return (
    <>
      <Select
        bahasa={bahasa}
        name="penanda"
        label={t.penanda}
        hint={t.penandaBantu}
        empty={null}
        options={pejabat}
        value={satu(isian, 'penanda')}
        error={errorOf(galat, 'penanda')}
      />
      <Details summary={`${t.sebutan}, ${t.nip}`} open={errorOf(galat, 'perintah_nomor') !== undefined}>
        <Radios
          bahasa={bahasa}
          name="sebutan"
          label={t.sebutan}
          value={satu(isian, 'sebutan') ?? 'definitif'}
          options={pilihan.map((x) => ({ value: x, text: t.sebutanPilihan[x] }))}
        />
        <Field
          bahasa={bahasa}
          name="perintah_nomor"
          label={t.perintahNomor}
          optional
          maxlength={80}
          value={satu(isian, 'perintah_nomor')}
          error={errorOf(galat, 'perintah_nomor')}
        />
        <Field
          bahasa={bahasa}
          name="perintah_tanggal"
          type="date"
          label={t.perintahTanggal}
          optional
          value={satu(isian, 'perintah_tanggal')}
        />
        <Field bahasa={bahasa} name="nip" label={t.nip} optional maxlength={30} value={satu(isian, 'nip')} />
      </Details>
    </>
  );
}

function Bahan({ halaman: { bahasa }, k }: TanggapanProps) {
  const t = kerjaPesan[bahasa];
  return (
    <SummaryList
      bahasa={bahasa}
      rows={[
        { label: t.kasus.informasi, value: <span class="bt-typed">{k.informasi}</span> },
        { label: t.kasus.kasus, value: <span class="bt-typed">{k.kasusPosisi || '–'}</span> },
        { label: t.tanggapan.telaah, value: <span class="bt-typed">{k.telaah || t.kasus.belumTelaah}</span> },
      ]}
    />
  );
}

export type MejaProps = { halaman: Halaman; hari: string; isian: IsianKerja; galat: readonly FormError[] };

/** Entering what came by letter, mail or at the desk, with the day it really came. */
export function HalamanMejaKeberatan({ halaman, hari, isian, galat }: MejaProps) {
  const { bahasa, csrf = '' } = halaman;
  const t = kerjaPesan[bahasa].meja;
  const k = keberatanPesan[bahasa];
  const medan = (name: 'nama' | 'alamat' | 'telepon' | 'email') => (
    <Field
      bahasa={bahasa}
      name={name}
      label={t[name]}
      optional
      autocomplete="off"
      maxlength={400}
      value={satu(isian, name)}
      error={errorOf(galat, name)}
    />
  );
  return (
    <LayoutKerja {...halaman} judul={t.judul} remah={[{ text: kerjaPesan[bahasa].judul, href: tautan(alamat.daftar, bahasa) }]}>
      <PageHead judul={t.judul}>
        <p>{t.pengantar}</p>
      </PageHead>
      <ErrorSummary bahasa={bahasa} errors={galat} />
      <form class="bt-form" method="post" action={tautan(alamat.meja, bahasa)} data-module="draft">
        <Hidden name="_csrf" value={csrf} />
        <Field
          bahasa={bahasa}
          name="nomor"
          label={t.nomor}
          hint={t.nomorBantu}
          optional
          width={12}
          maxlength={20}
          value={satu(isian, 'nomor')}
          error={errorOf(galat, 'nomor')}
        />
        <Checkboxes
          bahasa={bahasa}
          name="alasan"
          label={t.alasan}
          values={banyak(isian, 'alasan')}
          options={ALASAN.map((a) => ({ value: a, text: `${a}. ${k.alasan[a]}` }))}
          error={errorOf(galat, 'alasan')}
        />
        <Textarea bahasa={bahasa} name="kasus" label={t.kasus} optional rows={5} maxlength={4000} value={satu(isian, 'kasus')} />
        <Radios
          bahasa={bahasa}
          name="kanal"
          label={t.kanal}
          value={satu(isian, 'kanal') ?? 'surat'}
          options={KANAL_MEJA.map((x) => ({ value: x, text: k.kanal[x] }))}
        />
        <Field
          bahasa={bahasa}
          name="tanggal"
          type="date"
          label={t.tanggal}
          required
          width={12}
          value={satu(isian, 'tanggal') ?? hari}
          error={errorOf(galat, 'tanggal')}
        />
        <Select
          bahasa={bahasa}
          name="mundur"
          label={t.mundur}
          empty={t.mundurKosong}
          options={ALASAN_MUNDUR.map((x) => ({ value: x, text: k.mundur[x] }))}
          value={satu(isian, 'mundur')}
          error={errorOf(galat, 'mundur')}
        />
        <Details summary={t.tanpa} open={galat.some((g) => g.field === 'informasi' || g.field === 'nama' || g.field === 'alamat')}>
          <Textarea
            bahasa={bahasa}
            name="informasi"
            label={t.informasi}
            optional
            rows={3}
            maxlength={2000}
            value={satu(isian, 'informasi')}
            error={errorOf(galat, 'informasi')}
          />
          {medan('nama')}
          {medan('alamat')}
          {medan('telepon')}
          {medan('email')}
        </Details>
        <Button icon="pen-line">{t.simpan}</Button>
      </form>
    </LayoutKerja>
  );
}

/** Number and code of an objection without a request, to be handed over; shown once. */
export function HalamanMejaJadi({ halaman, nomor, kode }: { halaman: Halaman; nomor: string; kode: string }) {
  const { bahasa } = halaman;
  const t = kerjaPesan[bahasa].meja;
  return (
    <LayoutKerja {...halaman} judul={t.jadi} remah={[{ text: kerjaPesan[bahasa].judul, href: tautan(alamat.daftar, bahasa) }]}>
      <PageHead judul={t.jadi}>
        <p>{t.jadiTeks}</p>
      </PageHead>
      <SummaryList
        bahasa={bahasa}
        rows={[
          { label: kerjaPesan[bahasa].kolom.nomor, value: <strong>{nomor}</strong>, important: true },
          { label: t.kode, value: <strong>{kode}</strong>, important: true },
        ]}
      />
      <ButtonLink href={tautan(alamat.kasus(nomor), bahasa)} iconEnd="arrow-right">
        {t.buka}
      </ButtonLink>
    </LayoutKerja>
  );
}
