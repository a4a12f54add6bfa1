import { Button, ButtonGroup, ButtonLink } from '../shared/html/components/button/button.tsx';
import { Checkboxes, Radios } from '../shared/html/components/choice/choice.tsx';
import { errorOf, ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { Textarea } from '../shared/html/components/textarea/textarea.tsx';
import { formatTanggal } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import type { Children } from '../shared/html/types.ts';
import { alamatKalender } from './alamat.ts';
import { JENIS_HARI } from './kalender.ts';
import { kalenderPesan } from './kalender.pesan.ts';
import { kataJenisHari } from './kata.ts';

/** A form of the calendar: `isian` are its fields as text (typed, or of what stands now), `galat` what is wrong with them. */
export type FormProps = { halaman: Halaman; isian: Readonly<Record<string, string>>; galat: readonly FormError[] };

/** The form that a change of this kind is typed into. */
export function HalamanForm(p: FormProps) {
  if (p.isian['jenis_usulan'] === 'tahun') return <FormTahun {...p} />;
  return p.isian['jenis_usulan'] === 'aturan' ? <FormAturan {...p} /> : <FormHari {...p} />;
}

function Bingkai({
  halaman,
  isian,
  galat,
  judul,
  pengantar,
  children,
}: FormProps & { judul: string; pengantar?: string; children: Children }) {
  const { bahasa } = halaman;
  const t = kalenderPesan[bahasa];
  const tersembunyi = {
    _csrf: halaman.csrf ?? '',
    jenis_usulan: isian['jenis_usulan'] ?? '',
    ...(isian['id'] !== undefined && { id: isian['id'] }),
  };
  return (
    <LayoutKerja {...halaman} judul={judul} remah={[{ text: t.judul, href: tautan(alamatKalender.daftar, bahasa) }]}>
      <PageHead judul={judul}>{pengantar}</PageHead>
      <ErrorSummary bahasa={bahasa} errors={galat} />
      <form class="bt-form" method="post" action={tautan(alamatKalender.pratinjau, bahasa)} novalidate>
        {Object.entries(tersembunyi).map(([name, value]) => (
          <Hidden key={name} name={name} value={value} />
        ))}
        {children}
        <ButtonGroup>
          <Button>{t.isian.lihat}</Button>
          <ButtonLink variant="tertiary" href={tautan(alamatKalender.daftar, bahasa)}>
            {t.pratinjau.batal}
          </ButtonLink>
        </ButtonGroup>
      </form>
    </LayoutKerja>
  );
}

/** What every question of these forms takes: language, name, typed value, error. */
function question({ halaman, isian, galat }: FormProps, name: string) {
  return { bahasa: halaman.bahasa, name, value: isian[name] ?? '', error: errorOf(galat, name) };
}

const options = (words: Readonly<Record<string, string>>) => Object.entries(words).map(([value, text]) => ({ value, text }));

function FormHari(p: FormProps) {
  const { bahasa } = p.halaman;
  const t = kalenderPesan[bahasa].isian;
  return (
    <Bingkai {...p} judul={p.isian['jenis_usulan'] === 'ubah' ? t.ubahJudul : t.tambahJudul}>
      <Field {...question(p, 'tanggal')} label={t.tanggal} type="date" />
      <Field {...question(p, 'nama')} label={t.nama} hint={t.namaBantu} maxlength={200} />
      <Radios
        {...question(p, 'jenis')}
        label={t.jenis}
        options={JENIS_HARI.map((value) => ({ value, text: kataJenisHari[bahasa][value] }))}
      />
      <Radios {...question(p, 'dihitung')} value={p.isian['dihitung'] ?? 'ikut'} label={t.dihitung} options={options(t.dihitungPilihan)} />
      <Field {...question(p, 'skb')} label={t.skb} hint={t.skbBantu} optional maxlength={200} />
      <Field {...question(p, 'sumber')} label={t.sumber} type="url" optional maxlength={500} />
    </Bingkai>
  );
}

function FormTahun(p: FormProps) {
  const t = kalenderPesan[p.halaman.bahasa].isian;
  return (
    <Bingkai {...p} judul={t.tahunJudul} pengantar={t.tahunPengantar}>
      <Field {...question(p, 'tahun')} label={t.tahun} inputmode="numeric" width={8} />
      <Field {...question(p, 'dasar')} label={t.skb} hint={t.skbBantu} maxlength={200} />
      <Field {...question(p, 'sumber')} label={t.sumber} type="url" optional maxlength={500} />
      <Textarea {...question(p, 'daftar')} label={t.daftar} hint={t.daftarBantu} rows={14} />
    </Bingkai>
  );
}

/** 2024-01-01 was a Monday: names of the weekdays in the language of the page. */
const namaHari = (bahasa: Halaman['bahasa'], ke: number): string => formatTanggal(`2024-01-0${ke}`, bahasa).split(',')[0] ?? '';

function FormAturan(p: FormProps) {
  const { bahasa } = p.halaman;
  const t = kalenderPesan[bahasa].isian;
  return (
    <Bingkai {...p} judul={t.aturanJudul} pengantar={t.aturanPengantar}>
      <Checkboxes
        bahasa={bahasa}
        name="hari_kerja"
        error={errorOf(p.galat, 'hari_kerja')}
        label={t.hariKerja}
        inline
        values={(p.isian['hari_kerja'] ?? '').split(',')}
        options={[1, 2, 3, 4, 5, 6, 7].map((ke) => ({ value: String(ke), text: namaHari(bahasa, ke) }))}
      />
      <Radios {...question(p, 'cuti')} label={t.cuti} options={options(t.cutiPilihan)} inline />
      <Radios {...question(p, 'penerimaan')} label={t.penerimaan} hint={t.penerimaanBantu} options={options(t.penerimaanPilihan)} />
      <Radios {...question(p, 'hari_pertama')} label={t.hariPertama} options={options(t.hariPertamaPilihan)} />
      <Field {...question(p, 'jam_buka')} label={t.jamBuka} hint={t.jamBantu} width={8} inputmode="numeric" />
      <Field {...question(p, 'jam_tutup')} label={t.jamTutup} width={8} inputmode="numeric" />
      <Field {...question(p, 'jam_tutup_jumat')} label={t.jamTutupJumat} width={8} inputmode="numeric" />
      <Radios {...question(p, 'batas')} label={t.batas} options={options(t.batasPilihan)} />
      <Field {...question(p, 'dasar')} label={t.dasar} hint={t.dasarBantu} maxlength={200} />
    </Bingkai>
  );
}
