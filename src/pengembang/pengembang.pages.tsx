import { ButtonGroup, ButtonLink } from '../shared/html/components/button/button.tsx';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { Layout, PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { CONTOH, tulisCurl } from './contoh-curl.ts';
import { pengembangPesan } from './pengembang.pesan.ts';

/** "Data untuk pengembang": what a program may read and do here. `alamat`: base address for the examples. */
export function HalamanPengembang({ halaman, alamat }: { halaman: Halaman; alamat: string }) {
  const { bahasa } = halaman;
  const t = pengembangPesan[bahasa];
  return (
    <Layout {...halaman} judul={t.judul} deskripsi={t.pengantar} lebar="baca" remah={[{ text: t.beranda, href: tautan('/', bahasa) }]}>
      <PageHead judul={t.judul}>
        <p>{t.pengantar}</p>
      </PageHead>
      <div class="bt-prose">
        <p>{t.dokumenIsi}</p>
        <ButtonGroup>
          <ButtonLink href="/api/openapi.json" icon="file-text">
            {t.dokumen}
          </ButtonLink>
        </ButtonGroup>
        <h2>{t.aturan}</h2>
        <ul>
          {Object.entries(t.aturanIsi).map(([kunci, teks]) => (
            <li key={kunci}>{teks}</li>
          ))}
        </ul>
        <h2>{t.contoh}</h2>
        <p>{t.contohIsi}</p>
        {CONTOH.map((c) => (
          <div key={c.kunci}>
            <h3 id={`contoh-${c.kunci}`}>{t.panggilan[c.kunci]}</h3>
            {c.kunci === 'ajukan' && <p>{t.ajukanIsi}</p>}
            {c.kunci === 'petugas' && <p>{t.petugasIsi}</p>}
            <pre class="bt-code" tabIndex={0} role="group" aria-labelledby={`contoh-${c.kunci}`}>
              <code>{tulisCurl(alamat, c)}</code>
            </pre>
          </div>
        ))}
        <h2>{t.pakai}</h2>
        <p>{t.pakaiIsi}</p>
        <p>{t.bukti}</p>
      </div>
    </Layout>
  );
}
