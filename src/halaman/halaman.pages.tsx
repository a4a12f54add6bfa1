import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { formatTanggal } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { Layout, PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { halamanPesan } from './halaman.pesan.ts';

/** What the renderer made of Markdown: it knows no HTML, so nothing in it runs. */
export function Naskah({ html }: { html: string }) {
  return <div class="bt-prose" dangerouslySetInnerHTML={{ __html: html }} />;
}

/** Every published page, as a list of ways in. */
export function HalamanDaftar({ halaman, daftar }: { halaman: Halaman; daftar: readonly { slug: string; judul: string }[] }) {
  const { bahasa } = halaman;
  const t = halamanPesan[bahasa];
  return (
    <Layout {...halaman} lebar="baca" judul={t.judul} remah={[{ text: t.beranda, href: tautan('/', bahasa) }]}>
      <PageHead judul={t.judul}>{t.pengantar}</PageHead>
      {daftar.length === 0 ? (
        <EmptyState icon="file-text" title={t.kosong}>
          <p>
            {t.kosongJelas} <a href={tautan('/informasi', bahasa)}>{t.keInformasi}</a>
          </p>
        </EmptyState>
      ) : (
        <ul class="bt-items">
          {daftar.map((d) => (
            <li key={d.slug}>
              <a href={tautan(`/halaman/${d.slug}`, bahasa)}>{d.judul}</a>
            </li>
          ))}
        </ul>
      )}
    </Layout>
  );
}

/** One published page. */
export function HalamanSatu({ halaman, judul, html, terbit }: { halaman: Halaman; judul: string; html: string; terbit: string }) {
  const { bahasa } = halaman;
  const t = halamanPesan[bahasa];
  return (
    <Layout
      {...halaman}
      lebar="baca"
      judul={judul}
      remah={[
        { text: t.beranda, href: tautan('/', bahasa) },
        { text: t.judul, href: tautan('/halaman', bahasa) },
      ]}
    >
      <PageHead judul={judul} />
      <Naskah html={html} />
      <p class="bt-muted">{t.terbitPada(formatTanggal(terbit, bahasa))}</p>
    </Layout>
  );
}
