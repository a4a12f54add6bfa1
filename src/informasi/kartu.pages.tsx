import { Tag } from '../shared/html/components/tag/tag.tsx';
import { Thumbnail } from '../shared/html/components/thumbnail/thumbnail.tsx';
import { formatHari } from '../shared/html/format.ts';
import type { Bahasa } from '../shared/html/pesan.ts';
import { tautan } from '../shared/html/tautan.ts';
import type { Children } from '../shared/html/types.ts';
import { alamatInformasi } from './alamat.ts';
import type { Kartu } from './daftar.queries.ts';
import { informasiPesan } from './informasi.pesan.ts';

export type KartuProps = {
  kartu: Kartu;
  bahasa: Bahasa;
  zona: string;
  /** Found words, in place of the summary. */ cuplikan?: Children;
  tanpaUnit?: boolean;
};

/** One item in a list: its first page, title, first words, owner and date. */
export function KartuInformasi({ kartu: k, bahasa, zona, cuplikan, tanpaUnit }: KartuProps) {
  const t = informasiPesan[bahasa];
  const [format] = k.format;
  return (
    <li class="bt-item">
      <Thumbnail
        bahasa={bahasa}
        title={k.judul}
        decorative
        format={format === undefined ? '' : t.namaFormat[format]}
        {...(k.gambar && { src: alamatInformasi.kecil(k.slug, k.versi), width: k.gambar.lebar, height: k.gambar.tinggi })}
      />
      <div class="bt-item__body">
        <h2 class="bt-item__title">
          <a href={tautan(alamatInformasi.rincian(k.slug), bahasa)}>{k.judul}</a>
        </h2>
        {cuplikan ?? (k.ringkasan !== '' && k.ringkasan !== k.judul && <p class="bt-item__snippet">{potong(k.ringkasan)}</p>)}
        <p class="bt-item__meta">
          <Tag>{t.namaKategori[k.kategori]}</Tag>
          {tanpaUnit !== true && <a href={tautan(alamatInformasi.unit(k.unit.slug), bahasa)}>{k.unit.nama}</a>}
          {k.tahun !== null && <span>{k.tahun}</span>}
          {k.format.length > 0 && <span>{k.format.map((f) => t.namaFormat[f]).join(', ')}</span>}
          <span>{t.diperbarui(formatHari(k.diperbaruiPada, bahasa, zona, 'pendek'))}</span>
        </p>
      </div>
    </li>
  );
}

export function DaftarKartu({ kartu, ...rest }: Omit<KartuProps, 'kartu' | 'cuplikan'> & { kartu: readonly Kartu[] }) {
  return (
    <div>
      <ul class="bt-items">
        {kartu.map((k) => (
          <KartuInformasi key={k.id} kartu={k} {...rest} />
        ))}
      </ul>
    </div>
  );
}

/** The first 240 characters, cut at a word. */
export function potong(text: string, max = 240): string {
  return text.length <= max ? text : `${text.slice(0, max).replace(/\s+\S*$/u, '')} …`;
}
