import { Link } from '../shared/html/components/link/link.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { formatAngka, formatTanggal } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { Layout, PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { alamatPeringkat } from './alamat.ts';
import { peringkatPesan } from './peringkat.pesan.ts';
import { rumusPesan } from './rumus.pesan.ts';
import { type Rumus, UKURAN } from './rules/rumus.ts';

/** The formula with its weights, in plain words; the figures come from the formula itself. */
export function HalamanRumus({ halaman, rumus }: { halaman: Halaman; rumus: Rumus }) {
  const { bahasa } = halaman;
  const t = rumusPesan[bahasa];
  const u = peringkatPesan[bahasa];
  const persen = (n: number): string => t.persen(formatAngka(n, bahasa));
  const bagian = (id: 'kecepatan' | 'kelengkapan' | 'kemutakhiran', isi: readonly string[]) => (
    <>
      <h2>{t[id]}</h2>
      {isi.map((x) => (
        <p key={x}>{x}</p>
      ))}
    </>
  );
  return (
    <Layout
      {...halaman}
      judul={t.judul}
      lebar="baca"
      remah={[
        { text: u.beranda, href: tautan('/', bahasa) },
        { text: u.keterbukaan, href: tautan('/keterbukaan', bahasa) },
        { text: u.judul, href: tautan(alamatPeringkat.publik, bahasa) },
      ]}
    >
      <PageHead judul={t.judul}>{t.pengantar(rumus.kode, formatTanggal(rumus.berlaku, bahasa, 'panjang'))}</PageHead>
      <div class="bt-stack bt-prose">
        <h2>{t.bobot}</h2>
        <p>{t.bobotIsi}</p>
        <Table
          caption={t.bobot}
          captionHidden
          rows={UKURAN}
          rowKey={(k) => k}
          columns={[
            { key: 'ukuran', title: t.kolom.ukuran, head: true, cell: (k) => u.ukuran[k] },
            { key: 'dengan', title: t.kolom.dengan, cell: (k) => persen(rumus.bobot[k]) },
            {
              key: 'tanpa',
              title: t.kolom.tanpa,
              cell: (k) => (k === 'kecepatan' ? t.tidak : persen(rumus.bobotTanpaKecepatan[k])),
            },
          ]}
        />
        {bagian('kecepatan', [...Object.values(t.kecepatanIsi), t.sedikit(rumus.kasusCukup)])}
        {bagian('kelengkapan', Object.values(t.kelengkapanIsi))}
        {bagian('kemutakhiran', Object.values(t.kemutakhiranIsi))}
        <h2>{t.tempat}</h2>
        <p>{t.tempatIsi(formatAngka(rumus.selisih, bahasa, 1))}</p>
        <h2>{t.samping}</h2>
        <p>{t.sampingIsi}</p>
        <h2>{t.tetap}</h2>
        <p>{t.tetapIsi}</p>
        <p>
          <Link kind="onward" href={tautan(alamatPeringkat.publik, bahasa)}>
            {t.kePeringkat}
          </Link>
        </p>
      </div>
    </Layout>
  );
}
