import { Alert } from '../shared/html/components/alert/alert.tsx';
import { ButtonLink } from '../shared/html/components/button/button.tsx';
import { Card } from '../shared/html/components/card/card.tsx';
import { Icon } from '../shared/html/components/icon/icon.tsx';
import { Link } from '../shared/html/components/link/link.tsx';
import { SummaryList } from '../shared/html/components/summary-list/summary-list.tsx';
import { Status, Tag } from '../shared/html/components/tag/tag.tsx';
import { Thumbnail } from '../shared/html/components/thumbnail/thumbnail.tsx';
import { formatHari, formatTanggal, formatUkuran } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { Layout, PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import type { Tone } from '../shared/html/types.ts';
import { alamatInformasi } from './alamat.ts';
import { barisKeterangan } from './keterangan.pages.tsx';
import { informasiPesan } from './informasi.pesan.ts';
import { potong } from './kartu.pages.tsx';
import type { BerkasPublik, Rincian } from './rincian.queries.ts';
import { formatDariMime } from './rules/format.ts';
import type { Kemutakhiran, Tingkat } from './rules/kemutakhiran.ts';

export type RincianProps = {
  halaman: Halaman;
  zona: string;
  rincian: Rincian;
  kemutakhiran: Kemutakhiran;
  /** Absolute address of this item. */ alamat: string;
};

/** One item: what it is in plain words, its files, who holds it, how fresh it is, its versions, how to cite it. */
export function HalamanRincian(p: RincianProps) {
  const { halaman, rincian: r } = p;
  const t = informasiPesan[halaman.bahasa];
  const remah = [
    { text: t.beranda, href: tautan('/', halaman.bahasa) },
    { text: t.judulDaftar, href: tautan(alamatInformasi.daftar, halaman.bahasa) },
  ];
  return (
    <Layout {...halaman} judul={r.isi.judul} deskripsi={potong(r.isi.ringkasan || r.isi.judul, 160)} remah={remah}>
      <PageHead
        judul={r.isi.judul}
        eyebrow={
          <>
            <Tag>{t.namaKategori[r.isi.kategori]}</Tag>{' '}
            <a href={tautan(alamatInformasi.unit(r.unit.slug), halaman.bahasa)}>{r.unit.nama}</a>
          </>
        }
      >
        {r.isi.ringkasan !== r.isi.judul && r.isi.ringkasan !== '' && <p>{r.isi.ringkasan}</p>}
      </PageHead>
      <VersiLama {...p} />
      <div class="bt-beside bt-beside--end">
        <div class="bt-stack bt-stack--lg">
          {r.isi.penjelasan !== '' && (
            <section aria-labelledby="apa-ini">
              <h2 id="apa-ini">{t.apaIni}</h2>
              <div class="bt-prose">{paragraf(r.isi.penjelasan)}</div>
            </section>
          )}
          <Berkas {...p} />
          <Tautan {...p} />
          <section aria-labelledby="keterangan">
            <h2 id="keterangan">{t.keterangan}</h2>
            <SummaryList bahasa={halaman.bahasa} rows={barisKeterangan(r, halaman.bahasa)} />
          </section>
        </div>
        <aside class="bt-stack">
          <Segar {...p} />
          <Membantu {...p} />
          <Versi {...p} />
          <Kutip {...p} />
          <MintaLain {...p} />
        </aside>
      </div>
    </Layout>
  );
}

function VersiLama({ halaman, rincian: r }: RincianProps) {
  const t = informasiPesan[halaman.bahasa];
  if (r.versi === r.versiTerakhir) return null;
  return (
    <Alert bahasa={halaman.bahasa} tone="warning" title={t.versiLama(r.versi)}>
      <p>
        <Link kind="onward" href={tautan(alamatInformasi.rincian(r.slug), halaman.bahasa)}>
          {t.bacaTerbaru}
        </Link>
      </p>
    </Alert>
  );
}

function MintaLain({ halaman, rincian: r }: RincianProps) {
  const t = informasiPesan[halaman.bahasa];
  return (
    <Card tinted>
      <h2>{t.mintaLain}</h2>
      <p>{t.mintaLainIsi}</p>
      <p>
        <ButtonLink variant="secondary" href={tautan(alamatInformasi.minta(r.unit.slug), halaman.bahasa)}>
          {t.minta}
        </ButtonLink>
      </p>
    </Card>
  );
}

const paragraf = (text: string) => text.split(/\n{2,}/).map((part) => <p key={part}>{part}</p>);

function Berkas({ halaman, rincian: r }: RincianProps) {
  const t = informasiPesan[halaman.bahasa];
  if (r.berkas.length === 0) return r.isi.tautan.length > 0 ? null : <p class="bt-muted">{t.tanpaBerkas}</p>;
  return (
    <section aria-labelledby="berkas">
      <h2 id="berkas">{t.isiBerkas}</h2>
      <ul class="bt-items">
        {r.berkas.map((b, i) => (
          <SatuBerkas key={b.nama} halaman={halaman} rincian={r} berkas={b} pertama={i === 0} />
        ))}
      </ul>
    </section>
  );
}

function SatuBerkas({
  halaman,
  rincian: r,
  berkas: b,
  pertama,
}: {
  halaman: Halaman;
  rincian: Rincian;
  berkas: BerkasPublik;
  pertama: boolean;
}) {
  const t = informasiPesan[halaman.bahasa];
  const href = alamatInformasi.berkas(r.slug, r.versi, b.nama);
  const fakta = [
    t.namaFormat[formatDariMime(b.mime)],
    formatUkuran(b.ukuran, halaman.bahasa),
    ...(b.halaman === null || b.halaman === 0 ? [] : [t.halaman(b.halaman)]),
  ];
  const gambar =
    pertama && b.gambar && r.versi === r.versiTerakhir
      ? { src: alamatInformasi.gambar(r.slug, r.versi), width: b.gambar.lebar, height: b.gambar.tinggi }
      : {};
  return (
    <li class={pertama ? 'bt-item bt-item--besar' : 'bt-item'}>
      <Thumbnail bahasa={halaman.bahasa} title={b.judul || b.nama} format={fakta[0] ?? ''} {...gambar} />
      <div class="bt-item__body">
        <h3 class="bt-item__title">{b.bolehDiunduh ? <a href={href}>{b.judul || b.nama}</a> : b.judul || b.nama}</h3>
        <p class="bt-item__meta">
          {fakta.map((f) => (
            <span key={f}>{f}</span>
          ))}
        </p>
        {b.bolehDiunduh ? (
          <p>
            <ButtonLink size="sm" variant="secondary" icon="download" href={href}>
              {t.unduh}
              <span class="ds-sr-only"> {b.nama}</span>
            </ButtonLink>
          </p>
        ) : (
          <p class="bt-muted">{t.belumDipindai}</p>
        )}
      </div>
    </li>
  );
}

function Tautan({ halaman, rincian: r }: RincianProps) {
  const t = informasiPesan[halaman.bahasa];
  if (r.isi.tautan.length === 0) return null;
  return (
    <section aria-labelledby="tautan">
      <h2 id="tautan">{t.tautan}</h2>
      <p class="bt-muted">{t.tautanLuar}</p>
      <ul>
        {r.isi.tautan.map((l) => (
          <li key={l.url}>
            <Link kind="outside" href={l.url}>
              {l.judul || new URL(l.url).host}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

const NADA: Readonly<Record<Tingkat, Tone>> = { mutakhir: 'success', segera: 'info', lewat: 'warning', terbengkalai: 'danger' };

function Segar({ halaman, zona, rincian: r, kemutakhiran: k }: RincianProps) {
  const t = informasiPesan[halaman.bahasa];
  return (
    <section aria-labelledby="segar">
      <h2 id="segar">{t.kemutakhiran}</h2>
      <p>
        <Status tone={NADA[k.tingkat]}>{t.tingkat[k.tingkat]}</Status>
      </p>
      <p>
        {t.diperbarui(formatHari(r.daftarVersi[0]?.terbitPada ?? r.terbitPada, halaman.bahasa, zona, 'panjang'))}.{' '}
        {r.segarPada > (r.daftarVersi[0]?.terbitPada ?? r.terbitPada) &&
          `${t.dipastikan(formatHari(r.segarPada, halaman.bahasa, zona, 'panjang'))}. `}
        {k.jatuhTempo === null ? t.tanpaJadwal : t.pembaruanBerikut(formatTanggal(k.jatuhTempo, halaman.bahasa, 'panjang'))}
      </p>
    </section>
  );
}

/** A press of somebody who was about to ask; nothing of who it was. */
function Membantu({ halaman, rincian: r }: RincianProps) {
  const t = informasiPesan[halaman.bahasa];
  if (r.membantu === 0) return null;
  return (
    <section aria-labelledby="membantu">
      <h2 id="membantu">{t.membantu}</h2>
      <p>{t.membantuIsi(r.membantu)}</p>
    </section>
  );
}

function Versi({ halaman, zona, rincian: r }: RincianProps) {
  const t = informasiPesan[halaman.bahasa];
  return (
    <section aria-labelledby="versi">
      <h2 id="versi">{t.versi}</h2>
      <ol reversed class="bt-items">
        {r.daftarVersi.map((v) => (
          <li key={v.versi}>
            {v.versi === r.versi ? (
              <strong>{t.versiKe(v.versi)}</strong>
            ) : (
              <a
                href={tautan(
                  v.versi === r.versiTerakhir ? alamatInformasi.rincian(r.slug) : alamatInformasi.versi(r.slug, v.versi),
                  halaman.bahasa,
                )}
              >
                {t.versiKe(v.versi)}
              </a>
            )}
            <span class="bt-muted">
              {' '}
              {formatHari(v.terbitPada, halaman.bahasa, zona, 'panjang')}
              {v.versi === r.versi ? `, ${t.versiIni}` : ''}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Kutip({ halaman, zona, rincian: r, alamat }: RincianProps) {
  const t = informasiPesan[halaman.bahasa];
  const text = `${r.unit.nama}. (${formatHari(r.terbitPada, halaman.bahasa, zona, 'panjang')}). ${r.isi.judul} (${t.versiKe(r.versi)}). ${halaman.badan.nama}. ${alamat}`;
  return (
    <section aria-labelledby="kutip">
      <h2 id="kutip">
        <Icon name="copy" /> {t.kutip}
      </h2>
      <p class="bt-muted">{text}</p>
    </section>
  );
}

/** The stone that stays where an item was withdrawn: why, when, and what a reader can do. */
export function HalamanDitarik({ halaman, zona, rincian: r }: Pick<RincianProps, 'halaman' | 'zona' | 'rincian'>) {
  const t = informasiPesan[halaman.bahasa];
  return (
    <Layout
      {...halaman}
      judul={t.ditarik}
      lebar="baca"
      tersembunyi
      remah={[{ text: t.judulDaftar, href: tautan(alamatInformasi.daftar, halaman.bahasa) }]}
    >
      <PageHead judul={t.ditarik} eyebrow={r.unit.nama}>
        <p>{r.isi.judul}</p>
      </PageHead>
      {r.penarikan && (
        <Alert bahasa={halaman.bahasa} tone="warning" title={`${t.ditarikAlasan}: ${t.namaDasarTarik[r.penarikan.dasar]}`}>
          <p>{r.penarikan.alasan}</p>
          <p>{t.ditarikPada(formatHari(r.penarikan.pada, halaman.bahasa, zona, 'panjang'))}</p>
        </Alert>
      )}
      <p>{t.ditarikLanjut}</p>
      <p>
        <ButtonLink href={tautan(alamatInformasi.minta(r.unit.slug), halaman.bahasa)}>{t.minta}</ButtonLink>
      </p>
    </Layout>
  );
}
