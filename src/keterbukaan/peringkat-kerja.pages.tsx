import { Alert } from '../shared/html/components/alert/alert.tsx';
import { type Announced, Announcement } from '../shared/html/components/alert/announcement.tsx';
import { Button, ButtonLink } from '../shared/html/components/button/button.tsx';
import { errorOf, ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { Timeline, type TimelineItem } from '../shared/html/components/timeline/timeline.tsx';
import { Status } from '../shared/html/components/tag/tag.tsx';
import { formatTanggal } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { denganQuery, tautan } from '../shared/html/tautan.ts';
import { addDays } from '../shared/tanggal.ts';
import { alamatPeringkat } from './alamat.ts';
import { NADA_PERINGKAT } from './peringkat-daftar.pages.tsx';
import { SeluruhBadan } from './peringkat-publik.pages.tsx';
import { TabelNilai, TabelSamping } from './peringkat-tabel.pages.tsx';
import { peringkatPesan } from './peringkat.pesan.ts';
import type { BarisPeringkat, Peringkat, Sanggahan } from './peringkat.queries.ts';
import { sanggahPalingAwal } from './rules/peringkat.ts';
import { KELAS } from './rules/rumus.ts';
import { BagianSanggahan, FormSanggah } from './sanggahan.pages.tsx';

/** What was typed, by field; `sanggahan`: whose answer it was. */
export type IsianPeringkat = Partial<
  Record<
    'dari' | 'sampai' | 'unit' | 'ukuran' | 'alasan' | 'bukti' | 'hasil' | 'menjadi' | 'jawaban' | 'nomor' | 'tanggal' | 'sanggahan',
    string
  >
>;

export type SatuPeringkatProps = {
  halaman: Halaman;
  peringkat: Peringkat;
  /** All units for PPID Utama, the own ones for an office. */
  baris: readonly BarisPeringkat[];
  sanggahan: readonly Sanggahan[];
  utama: boolean;
  riwayat: readonly TimelineItem[];
  hariIni: string;
  isian: IsianPeringkat;
  galat: readonly FormError[];
  pesan: Announced;
};

/** One ranking: what is to be done now, objections, and the figures. */
export function HalamanSatuPeringkat(p: SatuPeringkatProps) {
  const { halaman, peringkat, utama, baris } = p;
  const { bahasa } = halaman;
  const t = peringkatPesan[bahasa];
  const hari = (x: string): string => formatTanggal(x, bahasa, 'panjang');
  const judul = t.masa(hari(peringkat.dari), hari(peringkat.sampai));
  return (
    <LayoutKerja
      {...halaman}
      judul={judul}
      remah={[{ text: t.judul, href: tautan(alamatPeringkat.kerja, bahasa) }]}
      pengumuman={<Announcement bahasa={bahasa} pesan={p.pesan} />}
    >
      <PageHead
        judul={judul}
        eyebrow={
          <>
            {t.judul} <Status tone={NADA_PERINGKAT[peringkat.keadaan]}>{t.keadaan[peringkat.keadaan]}</Status>
          </>
        }
      />
      <div class="bt-stack">
        <ErrorSummary bahasa={bahasa} errors={p.galat} />
        {peringkat.keadaan === 'ditetapkan' && <SudahTetap {...p} />}
        {utama ? <Perbuatan {...p} /> : <FormSanggah {...p} />}
        <BagianSanggahan {...p} />
        <h2>{utama ? t.semuaUnit : t.bagianAnda}</h2>
        {KELAS.map((kelas) => ({ kelas, isi: baris.filter((b) => b.kelas === kelas) }))
          .filter((k) => k.isi.length > 0)
          .map((k) => (
            <section key={k.kelas} class="bt-stack" aria-labelledby={`kelas-${k.kelas}`}>
              <h3 id={`kelas-${k.kelas}`}>{t.kelas[k.kelas]}</h3>
              <TabelNilai bahasa={bahasa} judul={t.kelas[k.kelas]} baris={k.isi} gerak={undefined} />
              <TabelSamping bahasa={bahasa} baris={k.isi} />
            </section>
          ))}
        {utama && <SeluruhBadan halaman={halaman} peringkat={peringkat} />}
        {utama && (
          <>
            <h2>{t.riwayatKerja}</h2>
            <Timeline bahasa={bahasa} items={p.riwayat} />
          </>
        )}
      </div>
    </LayoutKerja>
  );
}

function SudahTetap({ halaman, peringkat }: SatuPeringkatProps) {
  const { bahasa } = halaman;
  const t = peringkatPesan[bahasa];
  const tanggal = peringkat.tanggal ?? peringkat.sampai;
  return (
    <div class="bt-stack">
      <p class="bt-important">{t.putusan(peringkat.nomor ?? '', formatTanggal(tanggal, bahasa, 'panjang'))}</p>
      <p>
        <ButtonLink variant="secondary" icon="eye" href={tautan(denganQuery(alamatPeringkat.publik, { per: tanggal }), bahasa)}>
          {t.lihatPublik}
        </ButtonLink>
      </p>
    </div>
  );
}

/** What PPID Utama may do now, one main thing at a time. */
function Perbuatan(p: SatuPeringkatProps) {
  const { keadaan } = p.peringkat;
  return (
    <>
      {keadaan === 'disusun' && <Buka {...p} />}
      {keadaan === 'disanggah' && <Tetapkan {...p} />}
      {(keadaan === 'disusun' || keadaan === 'disanggah') && <Batalkan {...p} />}
    </>
  );
}

function Buka({ halaman, peringkat, isian, galat, hariIni }: SatuPeringkatProps) {
  const { bahasa, csrf = '' } = halaman;
  const t = peringkatPesan[bahasa];
  return (
    <form class="bt-form" method="post" novalidate action={tautan(alamatPeringkat.perbuatan(peringkat.id, 'buka'), bahasa)}>
      <Hidden name="_csrf" value={csrf} />
      <p>{t.bukaIsi}</p>
      <Field
        bahasa={bahasa}
        name="sampai"
        label={t.sanggahSampai}
        hint={t.sanggahSampaiBantu}
        type="date"
        value={isian.sampai ?? addDays(sanggahPalingAwal(hariIni), 4)}
        error={errorOf(galat, 'sampai')}
      />
      <Button>{t.buka}</Button>
    </form>
  );
}

function Tetapkan({ halaman, peringkat, sanggahan, isian, galat, hariIni }: SatuPeringkatProps) {
  const { bahasa, csrf = '' } = halaman;
  const t = peringkatPesan[bahasa];
  const sampai = peringkat.sanggahSampai ?? hariIni;
  const terbuka = sanggahan.filter((s) => s.keadaan === 'diajukan').length;
  if (hariIni <= sampai)
    return (
      <Alert bahasa={bahasa} tone="info">
        <p class="bt-important">{t.belumTetap(formatTanggal(sampai, bahasa))}</p>
      </Alert>
    );
  if (terbuka > 0)
    return (
      <Alert bahasa={bahasa} tone="warning">
        <p>{t.masihTerbuka(terbuka)}</p>
      </Alert>
    );
  return (
    <form class="bt-form" method="post" novalidate action={tautan(alamatPeringkat.perbuatan(peringkat.id, 'tetapkan'), bahasa)}>
      <Hidden name="_csrf" value={csrf} />
      <Field bahasa={bahasa} name="nomor" label={t.nomor} value={isian.nomor ?? ''} maxlength={80} error={errorOf(galat, 'nomor')} />
      <Field
        bahasa={bahasa}
        name="tanggal"
        label={t.tanggal}
        type="date"
        value={isian.tanggal ?? hariIni}
        error={errorOf(galat, 'tanggal')}
      />
      <Button>{t.tetapkan}</Button>
    </form>
  );
}

function Batalkan({ halaman, peringkat }: SatuPeringkatProps) {
  const { bahasa, csrf = '' } = halaman;
  return (
    <form method="post" action={tautan(alamatPeringkat.perbuatan(peringkat.id, 'batalkan'), bahasa)}>
      <Hidden name="_csrf" value={csrf} />
      <Button variant="secondary">{peringkatPesan[bahasa].batalkan}</Button>
    </form>
  );
}
