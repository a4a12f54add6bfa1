import { Alert } from '../shared/html/components/alert/alert.tsx';
import { ButtonLink } from '../shared/html/components/button/button.tsx';
import { Icon } from '../shared/html/components/icon/icon.tsx';
import { Link } from '../shared/html/components/link/link.tsx';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { Layout, PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { alamatHasil } from './alamat.ts';
import { bacaPesan } from './baca.pesan.ts';
import type { AlamatHalaman, HalamanBaca, Tertanda } from './baca.queries.ts';
import type { Potongan } from './cuplikan.ts';

export type BacaanProps = { halaman: Halaman; alamat: AlamatHalaman; isi: HalamanBaca; teks: Tertanda; cari: string };

const ID_TANDA = 'tanda-pertama';

/** One page of a file as text: what was searched for marked, the hits around it, and the way to the file itself. */
export function HalamanBacaan(p: BacaanProps) {
  const { halaman, alamat: a, isi } = p;
  const { bahasa } = halaman;
  const t = bacaPesan[bahasa];
  const namaBerkas = isi.judulBerkas || a.nama;
  const remah = [
    { text: t.beranda, href: tautan('/', bahasa) },
    { text: t.daftar, href: tautan('/informasi', bahasa) },
    { text: isi.judul, href: tautan(alamatHasil.butir(a.slug), bahasa) },
  ];
  return (
    <Layout
      {...halaman}
      judul={`${t.judul(a.n)}: ${isi.judul}`}
      deskripsi={t.deskripsi(a.n, namaBerkas)}
      lebar="baca"
      tersembunyi
      remah={remah}
    >
      <PageHead judul={t.judul(a.n)} eyebrow={<a href={tautan(alamatHasil.butir(a.slug), bahasa)}>{isi.judul}</a>}>
        <p>
          {namaBerkas} <span class="bt-muted">{t.dari(isi.jumlah)}</span>
        </p>
        {isi.lembar !== '' && <p>{t.lembar(isi.lembar)}</p>}
      </PageHead>
      <div class="bt-stack bt-stack--lg">
        <VersiLama {...p} />
        <Pencarian {...p} />
        <Keterangan {...p} />
        <Teks {...p} />
        <HalamanLain {...p} />
      </div>
    </Layout>
  );
}

/** The same page with the same words, elsewhere in the file. */
const ke = ({ halaman, alamat: a, cari }: BacaanProps, nomor: number): string =>
  tautan(alamatHasil.baca(a.slug, { versi: a.versi, namaBerkas: a.nama, nomor }, cari), halaman.bahasa);

function VersiLama({ halaman: { bahasa }, alamat: a, isi }: BacaanProps) {
  const t = bacaPesan[bahasa];
  if (a.versi === isi.versiTerakhir) return null;
  return (
    <Alert bahasa={bahasa} tone="warning" title={t.versiLama}>
      <p>
        <Link kind="onward" href={tautan(alamatHasil.butir(a.slug), bahasa)}>
          {t.bacaTerbaru}
        </Link>
      </p>
    </Alert>
  );
}

function Pencarian(p: BacaanProps) {
  const { bahasa } = p.halaman;
  const t = bacaPesan[bahasa];
  const { tanda, kena } = p.teks;
  if (p.cari === '') return null;
  return (
    <div class="bt-stack">
      <p>
        {tanda > 0 ? t.ditandai(p.cari, tanda) : t.tanpaTanda(p.cari)} {tanda > 0 && <a href={`#${ID_TANDA}`}>{t.keTanda}</a>}
      </p>
      {(kena?.sebelum !== undefined || kena?.sesudah !== undefined) && (
        <nav class="bt-pages" aria-label={t.temuanLain}>
          {kena.sebelum !== undefined && (
            <a class="bt-pages__step" href={ke(p, kena.sebelum)}>
              <Icon name="chevron-left" />
              {t.temuanSebelum(kena.sebelum)}
            </a>
          )}
          {kena.sesudah !== undefined && (
            <a class="bt-pages__step" href={ke(p, kena.sesudah)}>
              {t.temuanSesudah(kena.sesudah)}
              <Icon name="chevron-right" />
            </a>
          )}
        </nav>
      )}
      <p>
        <a href={tautan(`/cari?q=${encodeURIComponent(p.cari)}`, bahasa)}>{t.kembali}</a>
      </p>
    </div>
  );
}

/** What this text is, said before it is read, and the way to what counts. */
function Keterangan({ halaman: { bahasa }, alamat: a, isi }: BacaanProps) {
  const t = bacaPesan[bahasa];
  const letak = { versi: a.versi, namaBerkas: a.nama, nomor: a.n };
  const pdf = isi.jenis === 'pdf';
  const berkas = alamatHasil.berkas(a.slug, letak);
  return (
    <div class="bt-stack">
      {isi.sumber === 'ocr' ? (
        <Alert bahasa={bahasa} tone="info" title={t.ocr}>
          <p>{t.ocrIsi}</p>
        </Alert>
      ) : (
        <p class="bt-muted">{t.salinan}</p>
      )}
      <p>
        <ButtonLink variant="secondary" icon="file-text" href={pdf ? berkas : berkas.replace(/#.*$/, '')}>
          {pdf ? t.bukaDi(a.n) : t.buka}
        </ButtonLink>
      </p>
    </div>
  );
}

function Teks({ halaman: { bahasa }, alamat: a, isi, teks }: BacaanProps) {
  const t = bacaPesan[bahasa];
  const pertama = teks.paragraf.findIndex((one) => one.some((piece) => piece.tanda));
  return (
    <section class="bt-page-text" aria-labelledby="isi-halaman">
      <h2 id="isi-halaman" class="ds-sr-only">
        {t.isi}
      </h2>
      {isi.gambar && (
        <img
          src={`/informasi/${a.slug}/gambar?v=${a.versi}`}
          alt={t.gambar(isi.judul)}
          width={isi.gambar.lebar}
          height={isi.gambar.tinggi}
          loading="lazy"
        />
      )}
      {teks.sebelum && <p class="bt-muted">{t.potongAwal}</p>}
      {teks.paragraf.length === 0 && <p>{t.kosong}</p>}
      {teks.paragraf.map((one, at) => (
        <p key={at}>
          <Paragraf potongan={one} pertama={at === pertama} />
        </p>
      ))}
      {teks.sesudah && <p class="bt-muted">{t.potongAkhir}</p>}
    </section>
  );
}

/** `pertama`: its first mark is where the link to the first mark leads. */
function Paragraf({ potongan, pertama }: { potongan: readonly Potongan[]; pertama: boolean }) {
  const awal = pertama ? potongan.findIndex((piece) => piece.tanda) : -1;
  return (
    <>
      {potongan.map(({ teks, tanda }, at) =>
        tanda ? (
          <mark key={at} id={at === awal ? ID_TANDA : undefined}>
            {teks}
          </mark>
        ) : (
          teks
        ),
      )}
    </>
  );
}

function HalamanLain(p: BacaanProps) {
  const t = bacaPesan[p.halaman.bahasa];
  const { sebelum, sesudah } = p.isi;
  if (sebelum === null && sesudah === null) return null;
  return (
    <nav class="bt-pages" aria-label={t.halamanLain}>
      {sebelum !== null && (
        <a class="bt-pages__step" rel="prev" href={ke(p, sebelum)}>
          <Icon name="chevron-left" />
          {t.sebelum(sebelum)}
        </a>
      )}
      {sesudah !== null && (
        <a class="bt-pages__step" rel="next" href={ke(p, sesudah)}>
          {t.sesudah(sesudah)}
          <Icon name="chevron-right" />
        </a>
      )}
    </nav>
  );
}
