import { ButtonGroup, ButtonLink } from '../shared/html/components/button/button.tsx';
import { ProgressBar } from '../shared/html/components/progress-bar/progress-bar.tsx';
import { formatHari } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { Layout, PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { alamat } from './alamat.ts';
import { unduhPesan } from './unduh.pesan.ts';

/** A download that has ended: the link (the thing is still there) or the file itself. Names neither request nor person. */
export function HalamanBerakhir({ halaman, sampai, zona }: { halaman: Halaman; sampai?: Date; zona: string }) {
  const { bahasa } = halaman;
  const t = unduhPesan[bahasa];
  const kata = sampai === undefined ? t.tautan : { ...t.berkas, isi: t.berkas.isi(formatHari(sampai, bahasa, zona)) };
  return (
    <Layout {...halaman} judul={kata.judul} lebar="baca" tersembunyi remah={[{ text: t.beranda, href: tautan('/', bahasa) }]}>
      <PageHead judul={kata.judul}>
        <p>{kata.isi}</p>
      </PageHead>
      <div class="bt-stack">
        <p>{kata.lanjut}</p>
        <ButtonGroup>
          <ButtonLink href={tautan(alamat.lacak, bahasa)}>{t.lacak}</ButtonLink>
          <ButtonLink href={tautan('/bantuan', bahasa)} variant="secondary">
            {t.bantuan}
          </ButtonLink>
        </ButtonGroup>
      </div>
    </Layout>
  );
}

/** The letter exists, its PDF is being drawn by the job. Renews itself; with a plain link without JavaScript. */
export function HalamanSiapkan({ halaman }: { halaman: Halaman }) {
  const { bahasa, jalur } = halaman;
  const t = unduhPesan[bahasa].siapkan;
  return (
    <Layout {...halaman} judul={t.judul} lebar="baca" tersembunyi>
      <PageHead judul={t.judul}>
        <p>{t.isi}</p>
      </PageHead>
      <div class="bt-stack">
        <ProgressBar bahasa={bahasa} label={t.kemajuan} reloadHref={jalur} />
        <p>{t.lanjut}</p>
      </div>
    </Layout>
  );
}
