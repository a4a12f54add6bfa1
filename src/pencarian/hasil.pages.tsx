import { informasiPesan } from '../informasi/informasi.pesan.ts';
import { Tag } from '../shared/html/components/tag/tag.tsx';
import { Thumbnail } from '../shared/html/components/thumbnail/thumbnail.tsx';
import { formatHari } from '../shared/html/format.ts';
import type { Bahasa } from '../shared/html/pesan.ts';
import { tautan } from '../shared/html/tautan.ts';
import { alamatHasil } from './alamat.ts';
import type { Potongan } from './cuplikan.ts';
import type { HalamanHasil, Hasil } from './pencarian.queries.ts';
import { pencarianPesan } from './pencarian.pesan.ts';

/** One item found: what it is in its own words, and below it the pages of its files that fit, each a link to the page. */
export function HasilButir({ hasil, bahasa, zona, q }: { hasil: Hasil; bahasa: Bahasa; zona: string; q: string }) {
  const { kartu: k, cuplikan, halaman } = hasil;
  const t = pencarianPesan[bahasa];
  const { namaKategori, namaFormat } = informasiPesan[bahasa];
  const [format] = k.format;
  return (
    <li class="bt-item">
      <Thumbnail
        bahasa={bahasa}
        title={k.judul}
        decorative
        format={format === undefined ? '' : namaFormat[format]}
        {...(k.gambar && { src: alamatHasil.kecil(k.slug, k.versi), width: k.gambar.lebar, height: k.gambar.tinggi })}
      />
      <div class="bt-item__body">
        <h2 class="bt-item__title">
          <a href={tautan(alamatHasil.butir(k.slug), bahasa)}>{k.judul}</a>
        </h2>
        {k.ringkasan !== '' && k.ringkasan !== k.judul && (
          <p class="bt-item__snippet">
            <Cuplikan potongan={cuplikan} />
          </p>
        )}
        {halaman.length > 0 && (
          <ul class="bt-hits" aria-label={t.dalamBerkas}>
            {halaman.slice(0, 1).map((page) => (
              <li key={`${page.namaBerkas}#${page.nomor}`}>
                <HalamanDitemukan slug={k.slug} page={page} bahasa={bahasa} q={q} />
              </li>
            ))}
            {halaman.length > 1 && (
              <li>
                <span class="bt-muted">{t.jugaDi}</span>{' '}
                {halaman.slice(1).map((page, i) => (
                  <span key={`${page.namaBerkas}#${page.nomor}`}>
                    {i > 0 && ', '}
                    <a href={tautan(alamatHasil.halaman(k.slug, page, q), bahasa)}>{t.halamanKecil(page.nomor)}</a>
                  </span>
                ))}
              </li>
            )}
          </ul>
        )}
        <p class="bt-item__meta">
          <Tag>{namaKategori[k.kategori]}</Tag>
          <a href={tautan(alamatHasil.unit(k.unit.slug), bahasa)}>{k.unit.nama}</a>
          {k.tahun !== null && <span>{k.tahun}</span>}
          {k.format.length > 0 && <span>{k.format.map((one) => namaFormat[one]).join(', ')}</span>}
          <span>{t.diperbarui(formatHari(k.diperbaruiPada, bahasa, zona, 'pendek'))}</span>
        </p>
      </div>
    </li>
  );
}

function HalamanDitemukan({ slug, page, bahasa, q }: { slug: string; page: HalamanHasil; bahasa: Bahasa; q: string }) {
  const t = pencarianPesan[bahasa];
  return (
    <>
      <a href={tautan(alamatHasil.halaman(slug, page, q), bahasa)}>{t.halaman(page.nomor)}</a>{' '}
      <span class="bt-muted">{t.diBerkas(page.namaBerkas)}</span>
      <span class="bt-hits__text">
        <Cuplikan potongan={page.cuplikan} />
      </span>
    </>
  );
}

/** A snippet with its found words marked; what stands in the text is text. */
export function Cuplikan({ potongan }: { potongan: readonly Potongan[] }) {
  return <>{potongan.map(({ teks, tanda }, at) => (tanda ? <mark key={at}>{teks}</mark> : teks))}</>;
}
