import { ButtonLink } from '../shared/html/components/button/button.tsx';
import { CardLink } from '../shared/html/components/card/card.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { Link } from '../shared/html/components/link/link.tsx';
import { SearchBox } from '../shared/html/components/search-box/search-box.tsx';
import { Tag } from '../shared/html/components/tag/tag.tsx';
import { Thumbnail } from '../shared/html/components/thumbnail/thumbnail.tsx';
import { formatAngka, formatTanggal } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { Layout } from '../shared/html/layout/layout.tsx';
import type { Bahasa } from '../shared/html/pesan.ts';
import { tautan } from '../shared/html/tautan.ts';
import type { DataBeranda, InformasiTerbaru } from './beranda.ts';
import { berandaPesan } from './beranda.pesan.ts';
import { BagianJanji } from './janji.tsx';
import { Sungai } from './sungai.tsx';

/** The front of the house: one search box, four ways in, what is new, what is owed and kept, the units. */
export function Beranda({ halaman, data }: { halaman: Halaman; data: DataBeranda }) {
  const { bahasa } = halaman;
  const t = berandaPesan[bahasa];
  return (
    <Layout
      {...halaman}
      judul={halaman.badan.nama}
      deskripsi={t.deskripsi}
      lebar="penuh"
      umpan={[{ href: '/informasi.atom', judul: t.baru }]}
    >
      <Hero bahasa={bahasa} terbit={data.informasiTerbit} />
      <section class="bt-band bt-wrap" aria-labelledby="pintu">
        <h2 id="pintu" class="ds-sr-only">
          {t.pintu}
        </h2>
        <Pintu bahasa={bahasa} />
      </section>
      <section class="bt-wrap bt-band bt-band--after" aria-labelledby="baru">
        <div class="bt-band__head">
          <h2 id="baru">{t.baru}</h2>
          <Link href={tautan('/informasi', bahasa)} kind="onward">
            {t.semua}
          </Link>
        </div>
        <Terbaru bahasa={bahasa} items={data.terbaru} />
      </section>
      {data.janji && <BagianJanji bahasa={bahasa} janji={data.janji} />}
      {data.unit.length > 0 && <Unit bahasa={bahasa} unit={data.unit} />}
    </Layout>
  );
}

function Hero({ bahasa, terbit }: { bahasa: Bahasa; terbit: number }) {
  const t = berandaPesan[bahasa];
  return (
    <div class="bt-hero">
      <div class="bt-wrap bt-hero__text">
        <h1>{t.judul}</h1>
        <p class="bt-lead">{t.pengantar(terbit)}</p>
        <SearchBox bahasa={bahasa} action="/cari" label={t.cari} placeholder={t.contoh} large saran />
        <p class="bt-hero__try">
          <span>{t.coba}</span>
          {Object.values(t.saran).map((s) => (
            <a key={s} href={tautan(`/cari?q=${encodeURIComponent(s)}`, bahasa)}>
              {s}
            </a>
          ))}
        </p>
      </div>
      <Sungai />
    </div>
  );
}

function Pintu({ bahasa }: { bahasa: Bahasa }) {
  const t = berandaPesan[bahasa];
  return (
    <div class="bt-doors">
      <CardLink href={tautan('/informasi', bahasa)} icon="search" title={t.pintuCari}>
        {t.pintuCariIsi}
      </CardLink>
      <CardLink href={tautan('/permohonan/baru', bahasa)} icon="pen-line" title={t.pintuMinta}>
        {t.pintuMintaIsi}
      </CardLink>
      <CardLink href={tautan('/permohonan/lacak', bahasa)} icon="route" title={t.pintuLacak}>
        {t.pintuLacakIsi}
      </CardLink>
      <CardLink href={tautan('/keberatan', bahasa)} icon="scale" title={t.pintuKeberatan}>
        {t.pintuKeberatanIsi}
      </CardLink>
    </div>
  );
}

function Terbaru({ bahasa, items }: { bahasa: Bahasa; items: readonly InformasiTerbaru[] }) {
  const t = berandaPesan[bahasa];
  if (items.length === 0) {
    return (
      <EmptyState level={3} title={t.belumAda} action={<ButtonLink href={tautan('/permohonan/baru', bahasa)}>{t.pintuMinta}</ButtonLink>}>
        <p>{t.belumAdaIsi}</p>
      </EmptyState>
    );
  }
  return (
    <ul class="bt-sheets">
      {items.map((i) => (
        <li key={i.slug} class="bt-sheet">
          <Thumbnail
            bahasa={bahasa}
            title={i.judul}
            decorative
            {...(i.gambar !== undefined && { src: i.gambar })}
            {...(i.format !== undefined && { format: i.format })}
          />
          <div>
            <p class="bt-sheet__title">
              <a href={tautan(`/informasi/${i.slug}`, bahasa)}>{i.judul}</a>
            </p>
            <p class="bt-sheet__meta">{i.unit}</p>
            <p class="bt-sheet__meta">
              <Tag>{t.kategori[i.kategori]}</Tag> <time datetime={i.tanggal}>{formatTanggal(i.tanggal, bahasa, 'panjang')}</time>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Unit({ bahasa, unit }: { bahasa: Bahasa; unit: DataBeranda['unit'] }) {
  const t = berandaPesan[bahasa];
  return (
    <section class="bt-wrap bt-band" aria-labelledby="unit">
      <div class="bt-band__head">
        <div>
          <h2 id="unit">{t.unit}</h2>
          <p class="bt-muted">{t.unitIsi}</p>
        </div>
        <Link href={tautan('/unit', bahasa)} kind="onward">
          {t.unitSemua}
        </Link>
      </div>
      <ul class="bt-units">
        {unit.map((u) => (
          <li key={u.slug}>
            <a href={tautan(`/unit/${u.slug}`, bahasa)}>{u.nama}</a>
            <span>{formatAngka(u.jumlah, bahasa)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
