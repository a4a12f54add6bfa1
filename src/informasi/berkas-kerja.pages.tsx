import { pesanDokumen } from '../dokumen/dokumen.pesan.ts';
import { NADA_SARING, pesanSaring } from '../dokumen/saring.pesan.ts';
import { Button, ButtonLink } from '../shared/html/components/button/button.tsx';
import { errorOf, ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { FileInput } from '../shared/html/components/file-input/file-input.tsx';
import { Steps } from '../shared/html/components/steps/steps.tsx';
import { Status } from '../shared/html/components/tag/tag.tsx';
import { formatUkuran } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { denganQuery, tautan } from '../shared/html/tautan.ts';
import type { Tone } from '../shared/html/types.ts';
import { alamatInformasi } from './alamat.ts';
import { informasiPesan } from './informasi.pesan.ts';
import { LANGKAH } from './isian.ts';
import { namaLangkah } from './isian.pages.tsx';
import { kerjaPesan } from './kerja.pesan.ts';
import type { BerkasKerja, ItemKerja } from './kerja.queries.ts';

export type BerkasKerjaProps = { halaman: Halaman; item: ItemKerja; galat?: readonly FormError[]; isian?: { url: string; judul: string } };

/** Files and links of a draft: what is there, with the state of its check, and how to add more. */
export function HalamanBerkasKerja({ halaman, item, galat = [], isian = { url: '', judul: '' } }: BerkasKerjaProps) {
  const t = kerjaPesan[halaman.bahasa];
  const b = halaman.bahasa;
  const aksi = tautan(alamatInformasi.perbuatan(item.id, 'berkas'), b);
  return (
    <LayoutKerja
      {...halaman}
      judul={`${t.berkas}: ${item.isi.judul}`}
      remah={[
        { text: t.judul, href: tautan(alamatInformasi.kerja, b) },
        { text: item.isi.judul, href: tautan(alamatInformasi.kerjaItem(item.id), b) },
      ]}
    >
      <PageHead judul={t.berkas} eyebrow={item.isi.judul} />
      <Steps bahasa={b} names={namaLangkah(halaman)} current={LANGKAH.length + 1} />
      <ErrorSummary bahasa={b} errors={galat} />
      <div class="bt-stack">
        <DaftarBerkasKerja halaman={halaman} item={item} ubah />
        <form class="bt-form" method="post" enctype="multipart/form-data" action={denganQuery(aksi, { _csrf: halaman.csrf })}>
          <FileInput
            bahasa={b}
            name="berkas"
            label={t.tambahBerkas}
            kinds={pesanDokumen[b].diterimaJenis}
            limit={t.batasBerkas}
            multiple
            error={errorOf(galat, 'berkas')}
          />
          <Button icon="upload">{t.unggah}</Button>
        </form>
        <form class="bt-form" method="post" action={tautan(alamatInformasi.perbuatan(item.id, 'tautan'), b)} novalidate>
          <Hidden name="_csrf" value={halaman.csrf ?? ''} />
          <Field bahasa={b} name="url" label={t.alamatWeb} type="url" value={isian.url} error={errorOf(galat, 'url')} />
          <Field bahasa={b} name="judul" label={t.namaTautan} value={isian.judul} optional />
          <Button variant="secondary" icon="link">
            {t.tambahTautan}
          </Button>
        </form>
        <p>
          <ButtonLink href={tautan(alamatInformasi.kerjaItem(item.id), b)}>{t.periksa}</ButtonLink>
        </p>
      </div>
    </LayoutKerja>
  );
}

const NADA: Readonly<Record<BerkasKerja['keadaan'], Tone>> = { diterima: 'info', dipindai: 'info', siap: 'success', ditolak: 'danger' };

export function DaftarBerkasKerja({ halaman, item, ubah }: { halaman: Halaman; item: ItemKerja; ubah: boolean }) {
  const t = kerjaPesan[halaman.bahasa];
  if (item.berkas.length === 0 && item.tautan.length === 0) return ubah ? <p class="bt-muted">{t.tanpaBerkas}</p> : null;
  return (
    <>
      {item.berkas.length > 0 && (
        <section aria-labelledby="daftar-berkas">
          <h2 id="daftar-berkas">{t.berkas}</h2>
          <ul class="bt-items">
            {item.berkas.map((f) => (
              <SatuBerkas key={f.id} halaman={halaman} item={item} berkas={f} ubah={ubah} />
            ))}
          </ul>
        </section>
      )}
      {item.tautan.length > 0 && (
        <section aria-labelledby="daftar-tautan">
          <h2 id="daftar-tautan">{t.tautan}</h2>
          <ul class="bt-items">
            {item.tautan.map((l) => (
              <li key={l.id} class="bt-row">
                <a href={l.url}>{l.judul || l.url}</a>
                {ubah && (
                  <Lepas halaman={halaman} href={alamatInformasi.perbuatan(item.id, `tautan/${l.id}/lepas`)} nama={l.judul || l.url} />
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function SatuBerkas({ halaman, item, berkas: f, ubah }: { halaman: Halaman; item: ItemKerja; berkas: BerkasKerja; ubah: boolean }) {
  const t = kerjaPesan[halaman.bahasa];
  const dok = pesanDokumen[halaman.bahasa];
  const sar = pesanSaring[halaman.bahasa];
  const terbuka = f.keadaan === 'dipindai' || f.keadaan === 'siap';
  const alasan = Object.entries(dok.alasan).find(([kode]) => kode === f.alasan)?.[1];
  const peringatan = Object.entries(dok.peringatan)
    .filter(([kode]) => f.peringatan.includes(kode))
    .map(([, text]) => text);
  return (
    <li class="bt-stack">
      <div class="bt-row">
        {terbuka ? <a href={alamatInformasi.perbuatan(item.id, `berkas/${f.id}`)}>{f.nama}</a> : <span>{f.nama}</span>}
        <span class="bt-muted">
          {formatUkuran(f.ukuran, halaman.bahasa)}
          {f.halaman === null ? '' : `, ${informasiPesan[halaman.bahasa].halaman(f.halaman)}`}
        </span>
        <Status tone={NADA[f.keadaan]}>{dok.keadaan[f.keadaan]}</Status>
        {ubah && <Lepas halaman={halaman} href={alamatInformasi.perbuatan(item.id, `berkas/${f.id}/lepas`)} nama={f.nama} />}
      </div>
      {f.keadaan === 'siap' && (
        <p>
          <Status tone={NADA_SARING[f.saring]}>{sar.putusan[f.saring]}</Status>{' '}
          <a href={tautan(`/kerja/dokumen/${f.dokumenId}/saring`, halaman.bahasa)}>
            {sar.lihat}
            <span class="ds-sr-only"> {f.nama}</span>
          </a>
        </p>
      )}
      {alasan && <p>{alasan(f.rincian)}</p>}
      {peringatan.length > 0 && (
        <p>
          <strong>{t.berkasPerhatian}:</strong> {peringatan.join(' ')}
        </p>
      )}
    </li>
  );
}

function Lepas({ halaman, href, nama }: { halaman: Halaman; href: string; nama: string }) {
  const t = kerjaPesan[halaman.bahasa];
  return (
    <form method="post" action={tautan(href, halaman.bahasa)}>
      <Hidden name="_csrf" value={halaman.csrf ?? ''} />
      <Button variant="tertiary" size="sm" icon="x">
        {t.lepas}
        <span class="ds-sr-only"> {nama}</span>
      </Button>
    </form>
  );
}
