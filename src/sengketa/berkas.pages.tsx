import { Alert } from '../shared/html/components/alert/alert.tsx';
import { Button } from '../shared/html/components/button/button.tsx';
import { errorOf, ErrorSummary } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { alamatBerkas, alamatSengketa } from './alamat.ts';
import { type AmplopProps, BagianAmplopB } from './amplop.pages.tsx';
import { berkasPesan } from './berkas.pesan.ts';
import type { IsiBerkas, Wakil } from './berkas.ts';
import { sengketaPesan } from './sengketa.pesan.ts';
import { BagianTamu } from './tamu-kerja.pages.tsx';
import type { TamuBaris } from './tamu.queries.ts';

export type BerkasProps = Omit<AmplopProps, 'berkas'> & {
  berkas: Pick<IsiBerkas, 'nomor' | 'surat' | 'uji' | 'rantai' | 'wakil'>;
  now: Date;
  tamu: readonly TamuBaris[];
};

/** The dossier of one dispute: envelope A, who represents, guests, and what only an order of the panel opens. */
export function HalamanBerkas(p: BerkasProps) {
  const { halaman, berkas } = p;
  const { bahasa } = halaman;
  const t = berkasPesan[bahasa];
  return (
    <LayoutKerja
      {...halaman}
      judul={`${t.judul} ${berkas.nomor}`}
      remah={[
        { text: sengketaPesan[bahasa].judul, href: tautan('/kerja/sengketa', bahasa) },
        { text: berkas.nomor, href: tautan(alamatSengketa(berkas.nomor), bahasa) },
      ]}
    >
      <PageHead judul={`${t.judul} ${berkas.nomor}`}>
        <p>{t.pengantar}</p>
      </PageHead>
      <ErrorSummary bahasa={bahasa} errors={p.galat} />
      <AmplopA {...p} />
      <FormWakil {...p} />
      <BagianTamu {...p} />
      <BagianAmplopB {...p} />
    </LayoutKerja>
  );
}

function AmplopA({ halaman: { bahasa, csrf = '' }, berkas }: BerkasProps) {
  const t = berkasPesan[bahasa].a;
  const belum = berkas.surat.filter((s) => s.terbukti === null && s.kiriman.length > 0).length;
  const tanpa = berkas.surat.filter((s) => s.file === null).length;
  const peristiwa = berkas.rantai.reduce((n, r) => n + r.peristiwa.length, 0);
  return (
    <section class="bt-stack" aria-labelledby="amplop-a">
      <h2 id="amplop-a">{t.judul}</h2>
      <p>{t.teks}</p>
      <p>
        <strong>{t.isi(berkas.surat.length, berkas.uji.length, peristiwa)}</strong>
      </p>
      {belum > 0 && (
        <Alert bahasa={bahasa} tone="warning">
          {t.belumTerbukti(belum)}
        </Alert>
      )}
      {tanpa > 0 && (
        <Alert bahasa={bahasa} tone="warning">
          {t.tanpaBerkas(tanpa)}
        </Alert>
      )}
      <form method="post" action={tautan(alamatBerkas(berkas.nomor), bahasa)}>
        <Hidden name="_csrf" value={csrf} />
        <Button icon="download">{t.unduh}</Button>
      </form>
    </section>
  );
}

function FormWakil({ halaman: { bahasa, csrf = '' }, berkas, hari, isian, galat }: BerkasProps) {
  const t = berkasPesan[bahasa].wakil;
  const w: Wakil | null = berkas.wakil;
  return (
    <form class="bt-form" method="post" action={tautan(`${alamatBerkas(berkas.nomor)}/wakil`, bahasa)}>
      <Hidden name="_csrf" value={csrf} />
      <h2>{t.judul}</h2>
      <p>{t.teks}</p>
      <p>{w ? <strong>{t.sekarang(w.nama, w.jabatan)}</strong> : t.kosong}</p>
      {(['nama', 'jabatan'] as const).map((k) => (
        <Field bahasa={bahasa} name={k} label={t[k]} required value={isian[k]} error={errorOf(galat, k)} />
      ))}
      <Field bahasa={bahasa} name="suratNomor" label={t.nomor} required value={isian['suratNomor']} error={errorOf(galat, 'suratNomor')} />
      <Field
        bahasa={bahasa}
        name="suratTanggal"
        type="date"
        label={t.tanggal}
        required
        width={12}
        value={isian['suratTanggal'] ?? hari}
        error={errorOf(galat, 'suratTanggal')}
      />
      <Button variant="secondary" icon="pen-line">
        {t.simpan}
      </Button>
    </form>
  );
}
