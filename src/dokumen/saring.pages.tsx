import { Alert } from '../shared/html/components/alert/alert.tsx';
import { Button } from '../shared/html/components/button/button.tsx';
import { Radios } from '../shared/html/components/choice/choice.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { errorOf, ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Hidden } from '../shared/html/components/field/field.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { Status } from '../shared/html/components/tag/tag.tsx';
import { Textarea } from '../shared/html/components/textarea/textarea.tsx';
import { formatAngka, formatWaktu } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import type { Bahasa } from '../shared/html/pesan.ts';
import { tautan } from '../shared/html/tautan.ts';
import { pesanSalinan } from './salinan.pesan.ts';
import type { SalinanPublik } from './salinan/salinan.ts';
import { NADA_SARING, pesanSaring } from './saring.pesan.ts';
import { DASAR_PELEPASAN } from './saring/rules/pelepasan.ts';
import type { BarisTemuan, Pelepasan, RingkasSaring } from './saring.queries.ts';

const KELAS = ['henti', 'perhatian', 'wajib_tampil'] as const;

export type SaringProps = {
  halaman: Halaman;
  zona: string;
  dokumen: { id: string; nama: string; publik: SalinanPublik };
  saring: RingkasSaring;
  temuan: readonly BarisTemuan[];
  pelepasan: Pelepasan | undefined;
  akunId: string;
  bolehMelepas: boolean;
  galat?: readonly FormError[];
  isian?: { dasar: string; alasan: string };
};

/** What the release check found in one file, where it stands, and the two signatures that may let it go. */
export function HalamanSaring(p: SaringProps) {
  const { halaman, dokumen, saring, temuan, galat = [] } = p;
  const t = pesanSaring[halaman.bahasa];
  return (
    <LayoutKerja {...halaman} judul={`${t.judul}: ${dokumen.nama}`} remah={[{ href: `/kerja/dokumen/${dokumen.id}`, text: dokumen.nama }]}>
      <h1>{t.judul}</h1>
      <p>{dokumen.nama}</p>
      <p>
        <Status tone={NADA_SARING[saring.putusan]}>{t.putusan[saring.putusan]}</Status>
      </p>
      <ErrorSummary bahasa={halaman.bahasa} errors={galat} />
      <p>{t.pengantar}</p>
      {saring.putusan === 'menunggu' ? (
        <p>{t.menunggu}</p>
      ) : temuan.length === 0 ? (
        <Alert bahasa={halaman.bahasa} tone="success" title={t.putusan.bersih}>
          <p>{t.tanpa}</p>
        </Alert>
      ) : (
        <p>{t.jumlah(saring.henti, saring.perhatian, saring.wajib)}</p>
      )}
      {KELAS.map((kelas) => (
        <TabelTemuan key={kelas} bahasa={halaman.bahasa} kelas={kelas} temuan={temuan.filter((x) => x.kelas === kelas)} />
      ))}
      <Lepas {...p} />
      <Salinan bahasa={halaman.bahasa} salinan={dokumen.publik} />
    </LayoutKerja>
  );
}

/** What the public gets of this file: with which hash, and what is not in it. */
function Salinan({ bahasa, salinan }: { bahasa: Bahasa; salinan: SalinanPublik }) {
  const t = pesanSalinan[bahasa];
  return (
    <section aria-labelledby="salinan">
      <h2 id="salinan">{t.judul}</h2>
      <p>{kalimatSalinan(bahasa, salinan)}</p>
      {salinan.keadaan === 'bersih' && (
        <p class="bt-muted">
          {t.sidik}: <code>{salinan.sha256.replace(/(.{16})/g, '$1 ').trim()}</code>
        </p>
      )}
    </section>
  );
}

function kalimatSalinan(bahasa: Bahasa, salinan: SalinanPublik): string {
  const t = pesanSalinan[bahasa];
  if (salinan.keadaan === 'gagal') return t.keadaan.gagal(t.gagal[salinan.alasan]);
  if (salinan.keadaan !== 'bersih') return t.keadaan[salinan.keadaan];
  return t.keadaan.bersih(salinan.dibuang.map((d) => t.dibuang[d]).join(', ') || t.tanpaApaApa);
}

function TabelTemuan({ bahasa, kelas, temuan }: { bahasa: Bahasa; kelas: (typeof KELAS)[number]; temuan: readonly BarisTemuan[] }) {
  const t = pesanSaring[bahasa];
  if (temuan.length === 0) return null;
  return (
    <Table
      caption={t.kelas[kelas]}
      rows={temuan.map((x, i) => ({ ...x, kunci: `${i}` }))}
      rowKey={(x) => x.kunci}
      columns={[
        { key: 'apa', title: t.kolomApa, head: true, cell: (x) => namaJenis(bahasa, x.jenis) },
        { key: 'di', title: t.kolomDi, cell: (x) => letak(bahasa, x) },
        {
          key: 'isi',
          title: t.kolomIsi,
          cell: (x) => (
            <>
              {x.sebelum}
              <mark>{x.teks}</mark>
              {x.sesudah}
            </>
          ),
        },
      ]}
    />
  );
}

function namaJenis(bahasa: Bahasa, jenis: string): string {
  return Object.entries(pesanSaring[bahasa].jenis).find(([kode]) => kode === jenis)?.[1] ?? jenis;
}

function letak(bahasa: Bahasa, x: BarisTemuan): string {
  const t = pesanSaring[bahasa];
  const bagian = x.bagian === 'halaman' || x.bagian === x.jenis ? '' : namaJenis(bahasa, x.bagian);
  const di = x.halaman === null ? x.tempat : t.diHalaman(x.halaman, x.tempat);
  return [bagian, di].filter((s) => s !== '').join(', ');
}

function Lepas(p: SaringProps) {
  const { halaman, zona, saring, pelepasan, dokumen, akunId, bolehMelepas } = p;
  const b = halaman.bahasa;
  const t = pesanSaring[b];
  if (saring.henti === 0 || saring.putusan === 'menunggu') return null;
  if (!pelepasan) return <Ajukan {...p} />;
  const dasar = Object.entries(t.namaDasar).find(([kode]) => kode === pelepasan.dasar)?.[1];
  return (
    <section aria-labelledby="lepas">
      <h2 id="lepas">{t.putusan[saring.putusan]}</h2>
      <p>{dasar}</p>
      <blockquote>{pelepasan.alasan}</blockquote>
      <p>{t.diajukan(pelepasan.diajukanNama, formatWaktu(pelepasan.diajukanPada, b, zona, 'pendek'))}</p>
      {pelepasan.disetujuiPada && (
        <p>{t.dilepas(pelepasan.disetujuiNama ?? '', formatWaktu(pelepasan.disetujuiPada, b, zona, 'pendek'))}</p>
      )}
      {saring.putusan === 'diajukan' && pelepasan.diajukanOleh === akunId && <p>{t.sendiri}</p>}
      {saring.putusan === 'diajukan' && pelepasan.diajukanOleh !== akunId && !bolehMelepas && <p>{t.tanpaHak}</p>}
      {saring.putusan === 'diajukan' && pelepasan.diajukanOleh !== akunId && bolehMelepas && (
        <form class="bt-form" method="post" action={tautan(`/kerja/dokumen/${dokumen.id}/saring/putus`, b)}>
          <Hidden name="_csrf" value={halaman.csrf ?? ''} />
          <div class="bt-buttons">
            <Button name="setuju" value="ya">
              {t.setuju}
            </Button>
            <Button name="setuju" value="tidak" variant="secondary">
              {t.kembalikan}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}

function Ajukan({ halaman, dokumen, galat = [], isian }: SaringProps) {
  const b = halaman.bahasa;
  const t = pesanSaring[b];
  return (
    <section aria-labelledby="lepas">
      <h2 id="lepas">{t.lakukan}</h2>
      <p>{t.lakukanGanti}</p>
      <p>{t.lakukanAlasan}</p>
      <form class="bt-form" method="post" action={tautan(`/kerja/dokumen/${dokumen.id}/saring/ajukan`, b)} novalidate>
        <Hidden name="_csrf" value={halaman.csrf ?? ''} />
        <Radios
          bahasa={b}
          name="dasar"
          label={t.dasar}
          value={isian?.dasar ?? ''}
          error={errorOf(galat, 'dasar')}
          options={DASAR_PELEPASAN.map((value) => ({ value, text: t.namaDasar[value] }))}
        />
        <Textarea
          bahasa={b}
          name="alasan"
          label={t.alasan}
          hint={t.alasanBantu}
          value={isian?.alasan ?? ''}
          error={errorOf(galat, 'alasan')}
          rows={4}
          maxlength={1000}
        />
        <Button>{t.ajukan}</Button>
      </form>
    </section>
  );
}

/** Stops and false stops by kind: what the check costs the officers. */
export function HalamanSalahHenti({
  halaman,
  baris,
}: {
  halaman: Halaman;
  baris: readonly { jenis: string; henti: number; salah: number }[];
}) {
  const b = halaman.bahasa;
  const t = pesanSaring[b];
  return (
    <LayoutKerja {...halaman} judul={t.hitungan}>
      <h1>{t.hitungan}</h1>
      {baris.length > 0 && <p>{t.hitunganBantu}</p>}
      {baris.length === 0 ? (
        <EmptyState title={t.hitunganKosong}>
          <p>{t.hitunganBantu}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t.hitungan}
          captionHidden
          rows={baris}
          rowKey={(x) => x.jenis}
          columns={[
            { key: 'jenis', title: t.kolomApa, head: true, cell: (x) => namaJenis(b, x.jenis) },
            { key: 'henti', title: t.kolomHenti, numeric: true, cell: (x) => formatAngka(x.henti, b) },
            { key: 'salah', title: t.kolomSalah, numeric: true, cell: (x) => formatAngka(x.salah, b) },
          ]}
        />
      )}
    </LayoutKerja>
  );
}
