import { Button, ButtonLink } from '../shared/html/components/button/button.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { errorOf, ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { Select } from '../shared/html/components/select/select.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { Status } from '../shared/html/components/tag/tag.tsx';
import { Textarea } from '../shared/html/components/textarea/textarea.tsx';
import { Timeline } from '../shared/html/components/timeline/timeline.tsx';
import { formatTanggal, formatWaktu } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { alamatBerkas, alamatSengketa } from './alamat.ts';
import { berkasPesan } from './berkas.pesan.ts';
import { sengketaPesan } from './sengketa.pesan.ts';
import type { BarisSengketa } from './sengketa.queries.ts';
import { isAkhir, type Kejadian } from './transisi.ts';

/** All disputes on record, the next date first. */
export function HalamanDaftarSengketa({ halaman, baris }: { halaman: Halaman; baris: readonly BarisSengketa[] }) {
  const { bahasa } = halaman;
  const t = sengketaPesan[bahasa];
  return (
    <LayoutKerja {...halaman} judul={t.judul}>
      <PageHead judul={t.judul}>
        <p>{t.pengantar}</p>
      </PageHead>
      {baris.length === 0 ? (
        <EmptyState icon="scale" title={t.kosong}>
          <p>{t.kosongTeks}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t.judul}
          captionHidden
          module="queue"
          rows={baris}
          rowKey={(b) => b.nomor}
          columns={[
            {
              key: 'nomor',
              title: t.kolom.nomor,
              head: true,
              nowrap: true,
              cell: (b) => <a href={tautan(alamatSengketa(b.nomor), bahasa)}>{b.nomor}</a>,
            },
            { key: 'keberatan', title: t.kolom.keberatan, cell: (b) => b.keberatan },
            { key: 'diajukan', title: t.kolom.diajukan, cell: (b) => formatTanggal(b.diajukan, bahasa, 'pendek') },
            {
              key: 'langkah',
              title: t.kolom.langkah,
              cell: (b) => (b.langkah === null ? '–' : <strong>{formatTanggal(b.langkah, bahasa, 'pendek')}</strong>),
            },
            {
              key: 'keadaan',
              title: t.kolom.keadaan,
              cell: (b) => <Status tone={isAkhir(b.keadaan) ? 'success' : 'info'}>{t.keadaan[b.keadaan]}</Status>,
            },
          ]}
        />
      )}
    </LayoutKerja>
  );
}

export type SengketaProps = {
  halaman: Halaman;
  zona: string;
  hari: string;
  s: BarisSengketa;
  boleh: readonly Kejadian[];
  bolehCatat: boolean;
  bolehBerkas: boolean;
  tenggat: readonly { nama: string; pasal: string; tanggal: string | null; berhenti: boolean }[];
  riwayat: readonly { pada: Date; kalimat: string }[];
  catatan: readonly { kejadian: string; tanggal: string; catatan: string }[];
  isian: Readonly<Record<string, string>>;
  galat: readonly FormError[];
};

/** One dispute: what may be recorded next, its dates, what has happened. */
export function HalamanSengketa(p: SengketaProps) {
  const { halaman, s, zona } = p;
  const { bahasa } = halaman;
  const t = sengketaPesan[bahasa];
  return (
    <LayoutKerja
      {...halaman}
      judul={`${t.judul} ${s.nomor}`}
      remah={[
        { text: t.judul, href: tautan('/kerja/sengketa', bahasa) },
        { text: s.keberatan, href: tautan(`/kerja/keberatan/${s.keberatan}`, bahasa) },
      ]}
      samping={<Tenggat {...p} />}
    >
      <PageHead judul={`${t.judul} ${s.nomor}`}>
        <Status tone={isAkhir(s.keadaan) ? 'success' : 'info'}>{t.keadaan[s.keadaan]}</Status>
      </PageHead>
      <ErrorSummary bahasa={bahasa} errors={p.galat} />
      {p.bolehBerkas && (
        <p>
          <ButtonLink href={tautan(alamatBerkas(s.nomor), bahasa)} variant="secondary" icon="folder-open">
            {berkasPesan[bahasa].buka}
          </ButtonLink>
        </p>
      )}
      {p.boleh.length === 0 && <p>{t.selesai}</p>}
      {p.boleh.length > 0 && p.bolehCatat && <Formulir {...p} />}
      <section class="bt-stack" aria-labelledby="riwayat">
        <h2 id="riwayat">{t.riwayat}</h2>
        <Timeline
          bahasa={bahasa}
          items={p.riwayat.toReversed().map((e) => ({
            time: { at: e.pada.toISOString(), text: formatWaktu(e.pada, bahasa, zona) },
            title: e.kalimat,
            state: 'done' as const,
          }))}
        />
        {p.catatan.length > 0 && (
          <ul>
            {p.catatan.map((c) => (
              <li key={`${c.tanggal} ${c.kejadian} ${c.catatan}`}>
                {formatTanggal(c.tanggal, bahasa, 'pendek')}: {c.catatan}
              </li>
            ))}
          </ul>
        )}
      </section>
    </LayoutKerja>
  );
}

function Formulir({ halaman: { bahasa, csrf = '' }, hari, s, boleh, isian, galat }: SengketaProps) {
  const t = sengketaPesan[bahasa];
  return (
    <form class="bt-form" method="post" action={tautan(alamatSengketa(s.nomor), bahasa)}>
      <Hidden name="_csrf" value={csrf} />
      <h2>{t.catat}</h2>
      {s.keadaan === 'sidang' && <p>{t.mediasi}</p>}
      <Select
        bahasa={bahasa}
        name="kejadian"
        label={t.kejadianLabel}
        required
        options={boleh.map((k) => ({ value: k, text: t.kejadian[k] }))}
        value={isian['kejadian']}
        error={errorOf(galat, 'kejadian')}
      />
      <Field
        bahasa={bahasa}
        name="tanggal"
        type="date"
        label={t.tanggal}
        required
        width={12}
        value={isian['tanggal'] ?? hari}
        error={errorOf(galat, 'tanggal')}
      />
      <Textarea
        bahasa={bahasa}
        name="catatan"
        label={t.catatan}
        hint={t.catatanBantu}
        optional
        rows={3}
        maxlength={2000}
        value={isian['catatan']}
      />
      <Button icon="pen-line">{t.simpan}</Button>
    </form>
  );
}

function Tenggat({ halaman: { bahasa }, tenggat }: SengketaProps) {
  const t = sengketaPesan[bahasa];
  return (
    <section aria-labelledby="tenggat">
      <h2 id="tenggat">{t.tenggat}</h2>
      <ul class="bt-plain">
        {tenggat.map((x, i) => (
          <li key={i}>
            {x.nama}:{' '}
            {x.tanggal === null ? (
              '–'
            ) : x.berhenti ? (
              formatTanggal(x.tanggal, bahasa, 'pendek')
            ) : (
              <strong>{formatTanggal(x.tanggal, bahasa, 'pendek')}</strong>
            )}
            <span class="bt-muted bt-small"> {x.pasal}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
