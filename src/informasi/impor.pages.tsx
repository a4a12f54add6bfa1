import { Alert } from '../shared/html/components/alert/alert.tsx';
import { Button, ButtonLink } from '../shared/html/components/button/button.tsx';
import { errorOf, ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Hidden } from '../shared/html/components/field/field.tsx';
import { ProgressBar } from '../shared/html/components/progress-bar/progress-bar.tsx';
import { Stat, Stats } from '../shared/html/components/stat/stat.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { formatAngka } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { kalimatGalatBerkas, GALAT_BERKAS } from '../shared/tabel/galat-berkas.ts';
import { alamatInformasi } from './alamat.ts';
import { imporPesan } from './impor.pesan.ts';
import { BIDANG } from './impor/tabel.ts';
import type { Batch, PemetaanBatch } from './impor-batch.ts';
import type { Ditolak } from './impor-batch.queries.ts';

export type SatuImporProps = {
  halaman: Halaman;
  batch: Batch;
  ditolak: readonly Ditolak[];
  jumlahDitolak: number;
  galat?: readonly FormError[];
};

/** One import: being read, its rehearsal and mapping, running, or its result. */
export function HalamanSatuImpor(p: SatuImporProps) {
  const { halaman, batch, galat = [] } = p;
  const b = halaman.bahasa;
  const t = imporPesan[b];
  return (
    <LayoutKerja {...halaman} judul={`${t.judul}: ${batch.namaBerkas}`} remah={[{ text: t.judul, href: tautan(alamatInformasi.impor, b) }]}>
      <PageHead judul={batch.namaBerkas} eyebrow={t.keadaan[batch.keadaan]} />
      <ErrorSummary bahasa={b} errors={galat} />
      <div class="bt-stack">
        <Kemajuan {...p} />
        {batch.keadaan === 'gagal' && (
          <Alert bahasa={b} tone="danger">
            <p>{kalimatGalatBerkas(GALAT_BERKAS.find((g) => g === batch.galat) ?? 'rusak', b)}</p>
          </Alert>
        )}
        {(batch.keadaan === 'diperiksa' || batch.keadaan === 'selesai') && <Hasil {...p} />}
        {batch.keadaan === 'diperiksa' && <Pemetaan {...p} />}
        {(batch.keadaan === 'selesai' || batch.keadaan === 'gagal') && (
          <p class="bt-row">
            <ButtonLink href={tautan(alamatInformasi.kerja, b)}>{t.lihat}</ButtonLink>{' '}
            <ButtonLink variant="secondary" href={tautan(alamatInformasi.impor, b)}>
              {t.ulang}
            </ButtonLink>
          </p>
        )}
      </div>
    </LayoutKerja>
  );
}

function Kemajuan({ halaman, batch }: SatuImporProps) {
  const t = imporPesan[halaman.bahasa];
  if (batch.keadaan === 'diunggah')
    return <ProgressBar bahasa={halaman.bahasa} label={t.keadaan.diunggah} text={t.membaca} reloadHref={halaman.jalur} />;
  if (batch.keadaan !== 'antre' && batch.keadaan !== 'berjalan') return null;
  const share =
    batch.keadaan === 'berjalan' && batch.jumlahBaris > 0
      ? { share: Math.min(1, batch.dibaca / batch.jumlahBaris), text: t.berjalan(batch.dibaca, batch.jumlahBaris) }
      : {};
  return <ProgressBar bahasa={halaman.bahasa} label={t.keadaan[batch.keadaan]} reloadHref={halaman.jalur} {...share} />;
}

function Hasil(p: SatuImporProps) {
  const { halaman, batch, jumlahDitolak } = p;
  const b = halaman.bahasa;
  const t = imporPesan[b];
  const n = batch.dibuat + batch.diperbarui;
  const angka: (readonly [string, number])[] = [
    [t.dibaca, batch.dibaca],
    [t.dibuat, batch.dibuat],
    [t.diperbarui, batch.diperbarui],
    [t.tetap, batch.tetap],
    [t.ditolak, jumlahDitolak],
  ];
  return (
    <>
      <section class="bt-stack" aria-labelledby="hasil">
        <h2 id="hasil">{batch.keadaan === 'selesai' ? t.akhir : t.uji}</h2>
        {batch.keadaan === 'diperiksa' && <p>{t.ujiPengantar}</p>}
        <Stats>
          {angka.map(([label, value]) => (
            <Stat key={label} label={label} value={formatAngka(value, b)} />
          ))}
        </Stats>
        {batch.keadaan === 'diperiksa' &&
          (n === 0 ? (
            <p>
              <strong>{t.tidakAda}</strong>
            </p>
          ) : (
            <form method="post" action={tautan(`${alamatInformasi.imporIni(batch.id)}/jalankan`, b)}>
              <Hidden name="_csrf" value={halaman.csrf ?? ''} />
              <Button>{t.jalankan(n)}</Button>
            </form>
          ))}
      </section>
      <Tolakan {...p} />
    </>
  );
}

function Tolakan({ halaman, batch, ditolak, jumlahDitolak }: SatuImporProps) {
  const t = imporPesan[halaman.bahasa];
  if (jumlahDitolak === 0) return null;
  return (
    <section class="bt-stack" aria-labelledby="ditolak">
      <h2 id="ditolak">{t.tolakJudul}</h2>
      <Table
        caption={t.tolakJudul}
        captionHidden
        rows={ditolak}
        rowKey={(r) => `${r.baris} ${r.kolom}`}
        columns={[
          { key: 'baris', title: t.baris, head: true, cell: (r) => formatAngka(r.baris, halaman.bahasa) },
          { key: 'kolom', title: t.kolom, cell: (r) => r.kolom || '—' },
          { key: 'alasan', title: t.alasan, cell: (r) => r.alasan },
        ]}
      />
      <p>
        <ButtonLink variant="secondary" icon="download" download href={`${alamatInformasi.imporIni(batch.id)}/ditolak.csv`}>
          {t.unduhTolak}
        </ButtonLink>
      </p>
    </section>
  );
}

function Pemetaan({ halaman, batch, galat = [] }: SatuImporProps) {
  const b = halaman.bahasa;
  const t = imporPesan[b];
  return (
    <section class="bt-stack" aria-labelledby="pemetaan">
      <h2 id="pemetaan">{t.pemetaan}</h2>
      <p>{t.pemetaanPengantar}</p>
      <form class="bt-form" method="post" action={tautan(`${alamatInformasi.imporIni(batch.id)}/pemetaan`, b)}>
        <Hidden name="_csrf" value={halaman.csrf ?? ''} />
        {batch.pemetaan.map((lembar, i) => (
          <LembarPemetaan key={lembar.lembar} halaman={halaman} lembar={lembar} nomor={i} galat={galat} />
        ))}
        <Button variant="secondary">{t.ujiLagi}</Button>
      </form>
    </section>
  );
}

function LembarPemetaan({
  halaman,
  lembar,
  nomor,
  galat,
}: {
  halaman: Halaman;
  lembar: PemetaanBatch[number];
  nomor: number;
  galat: readonly FormError[];
}) {
  const t = imporPesan[halaman.bahasa];
  const kolom = lembar.judul.map((judul, c) => ({ judul: judul || t.tanpaJudul, c }));
  return (
    <Table
      caption={t.lembar(lembar.lembar, lembar.baris)}
      rows={kolom}
      rowKey={(k) => String(k.c)}
      columns={[
        { key: 'kolom', title: t.kolomBerkas, head: true, cell: (k) => k.judul },
        { key: 'contoh', title: t.contoh, cell: (k) => (lembar.contoh[k.c] ?? []).join(' · ') },
        {
          key: 'bidang',
          title: t.dibacaSebagai,
          cell: (k) => {
            const name = `k${nomor}_${k.c}`;
            return (
              <>
                <label class="ds-sr-only" for={name}>
                  {t.dibacaSebagai}: {k.judul}
                </label>
                <select class="ds-input" id={name} name={name} aria-invalid={errorOf(galat, name) === undefined ? undefined : 'true'}>
                  {BIDANG.map((v) => (
                    <option key={v} value={v} selected={v === lembar.bidang[k.c]}>
                      {t.bidang[v]}
                    </option>
                  ))}
                </select>
              </>
            );
          },
        },
      ]}
    />
  );
}
