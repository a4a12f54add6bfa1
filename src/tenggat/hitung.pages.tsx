import { Alert } from '../shared/html/components/alert/alert.tsx';
import { Button } from '../shared/html/components/button/button.tsx';
import { Stat, Stats } from '../shared/html/components/stat/stat.tsx';
import { Radios } from '../shared/html/components/choice/choice.tsx';
import { errorOf, ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { formatTanggal } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { Layout, PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import type { Hitungan } from './hari-kerja.ts';
import { jamOf } from './jam.ts';
import { PILIHAN_JAM, type PilihanJam } from './hitung.ts';
import { RincianTenggat } from './langkah.pages.tsx';
import { tenggatPesan } from './tenggat.pesan.ts';

export type HitungProps = {
  halaman: Halaman;
  isian: { dari: string; jam: PilihanJam | 'lain'; hari_kerja: string };
  galat: readonly FormError[];
  cutiBersamaHariKerja: boolean;
  /** What was counted: from which day, how many working days. */
  hasil?: { dari: string; n: number; hitungan: Hitungan };
};

/** The public page: a form that asks by GET, so that every answer has its own address. */
export function HalamanHitung(p: HitungProps) {
  const { halaman, hasil, galat } = p;
  const t = tenggatPesan[halaman.bahasa];
  return (
    <Layout {...halaman} judul={t.judul} remah={[{ text: t.beranda, href: tautan('/', halaman.bahasa) }]}>
      <PageHead judul={t.judul}>{t.pengantar}</PageHead>
      <ErrorSummary bahasa={halaman.bahasa} errors={galat} />
      <div class={hasil ? 'bt-beside bt-beside--end' : 'bt-stack'}>
        {hasil && <Jawaban {...p} hasil={hasil} />}
        <div>
          {hasil && <h2>{t.lagi}</h2>}
          <Formulir {...p} />
          <p class="bt-muted">{t.aturan(p.cutiBersamaHariKerja)}</p>
        </div>
      </div>
    </Layout>
  );
}

function Formulir({ halaman, isian, galat }: HitungProps) {
  const { bahasa } = halaman;
  const t = tenggatPesan[bahasa];
  const lain = (
    <Field
      bahasa={bahasa}
      name="hari_kerja"
      label={t.jumlah}
      inputmode="numeric"
      width={8}
      value={isian.hari_kerja}
      error={errorOf(galat, 'hari_kerja')}
    />
  );
  return (
    <form class="bt-form" method="get" action="/hitung-tenggat" novalidate>
      {bahasa === 'en' && <Hidden name="bahasa" value="en" />}
      <Field
        bahasa={bahasa}
        name="dari"
        label={t.tanggal}
        hint={t.tanggalBantu}
        type="date"
        value={isian.dari}
        error={errorOf(galat, 'dari')}
      />
      <Radios
        bahasa={bahasa}
        name="jam"
        label={t.jam}
        value={isian.jam}
        options={[...PILIHAN_JAM.map((value) => ({ value, text: t.pilihan[value] })), { value: 'lain', text: t.jamLain, inside: lain }]}
      />
      <Button icon="calendar-days">{t.hitung}</Button>
    </form>
  );
}

function Jawaban({ halaman, isian, hasil }: HitungProps & { hasil: NonNullable<HitungProps['hasil']> }) {
  const { bahasa } = halaman;
  const t = tenggatPesan[bahasa];
  const { hitungan, n } = hasil;
  if (!hitungan.ok)
    return (
      <Alert bahasa={bahasa} tone="warning" title={t.kosong(hitungan.tahun)}>
        <p>{t.kosongIsi}</p>
      </Alert>
    );
  const lewat = hitungan.langkah.filter((l) => !l.dihitung && l.sebab !== 'hari_dasar').length;
  const dasar = isian.jam === 'lain' ? '' : ` ${t.dasar(jamOf(isian.jam).pasal)}`;
  const sentence = (n < 0 ? t.mundur : t.ringkas)(Math.abs(n), formatTanggal(hasil.dari, bahasa), lewat);
  return (
    <section aria-label={t.jatuhTempo}>
      <Stats>
        <Stat label={t.jatuhTempo} value={formatTanggal(hitungan.tanggal, bahasa)} note={`${sentence}${dasar}`} />
      </Stats>
      <h2>{t.sebab}</h2>
      <RincianTenggat bahasa={bahasa} langkah={hitungan.langkah} jatuhTempo={hitungan.tanggal} />
    </section>
  );
}
