import { type Announced, Announcement } from '../shared/html/components/alert/announcement.tsx';
import { Button } from '../shared/html/components/button/button.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { errorOf, ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { Link } from '../shared/html/components/link/link.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { Status } from '../shared/html/components/tag/tag.tsx';
import { formatTanggal } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import type { Tone } from '../shared/html/types.ts';
import { alamatPeringkat } from './alamat.ts';
import { peringkatPesan } from './peringkat.pesan.ts';
import type { Peringkat } from './peringkat.queries.ts';
import type { KeadaanPeringkat } from './rules/peringkat.ts';

export const NADA_PERINGKAT: Readonly<Record<KeadaanPeringkat, Tone>> = {
  disusun: 'info',
  disanggah: 'warning',
  ditetapkan: 'success',
  dibatalkan: 'neutral',
};

export type DaftarPeringkatProps = {
  halaman: Halaman;
  semua: readonly Peringkat[];
  utama: boolean;
  bolehSusun: boolean;
  isian: { dari: string; sampai: string };
  galat: readonly FormError[];
  pesan: Announced;
};

/** Rankings for officers: PPID Utama starts the next; a unit finds those in which it has a part. */
export function HalamanDaftarPeringkat(p: DaftarPeringkatProps) {
  const { halaman, semua, utama } = p;
  const { bahasa } = halaman;
  const t = peringkatPesan[bahasa];
  const hari = (x: string): string => formatTanggal(x, bahasa, 'panjang');
  return (
    <LayoutKerja {...halaman} judul={t.judul} pengumuman={<Announcement bahasa={bahasa} pesan={p.pesan} />}>
      <PageHead judul={t.judul}>{utama ? t.kerjaPengantar : t.unitPengantar}</PageHead>
      <div class="bt-stack">
        <ErrorSummary bahasa={bahasa} errors={p.galat} />
        <p class="bt-row">
          <Link kind="onward" href={tautan(alamatPeringkat.langkah, bahasa)}>
            {t.keLangkah}
          </Link>
          <Link kind="onward" href={tautan(alamatPeringkat.rumus, bahasa)}>
            {t.keRumus}
          </Link>
        </p>
        {semua.length === 0 ? (
          <EmptyState title={t.kerjaKosong} icon="chart-column">
            <p>{t.kerjaKosongTeks}</p>
          </EmptyState>
        ) : (
          <Table
            caption={t.judul}
            captionHidden
            rows={semua}
            rowKey={(r) => r.id}
            columns={[
              {
                key: 'masa',
                title: t.kolomKerja.masa,
                head: true,
                cell: (r) => <a href={tautan(alamatPeringkat.satu(r.id), bahasa)}>{t.masa(hari(r.dari), hari(r.sampai))}</a>,
              },
              {
                key: 'keadaan',
                title: t.kolomKerja.keadaan,
                cell: (r) => <Status tone={NADA_PERINGKAT[r.keadaan]}>{t.keadaan[r.keadaan]}</Status>,
              },
              {
                key: 'sanggah',
                title: t.kolomKerja.sanggah,
                cell: (r) => (r.sanggahSampai === null ? '–' : formatTanggal(r.sanggahSampai, bahasa, 'pendek')),
              },
              { key: 'nomor', title: t.kolomKerja.nomor, cell: (r) => r.nomor ?? '–' },
            ]}
          />
        )}
        {p.bolehSusun && <Susun {...p} />}
      </div>
    </LayoutKerja>
  );
}

function Susun({ halaman, isian, galat }: DaftarPeringkatProps) {
  const { bahasa, csrf = '' } = halaman;
  const t = peringkatPesan[bahasa];
  const bidang = (name: 'dari' | 'sampai') => (
    <Field
      bahasa={bahasa}
      name={name}
      label={t[name]}
      type="date"
      value={isian[name]}
      error={errorOf(galat, name)}
      {...(name === 'sampai' && { hint: t.sampaiBantu })}
    />
  );
  return (
    <section aria-labelledby="rancangan-baru">
      <h2 id="rancangan-baru">{t.susunJudul}</h2>
      <form class="bt-form" method="post" novalidate action={tautan(alamatPeringkat.kerja, bahasa)}>
        <Hidden name="_csrf" value={csrf} />
        {bidang('dari')}
        {bidang('sampai')}
        <Button>{t.susun}</Button>
      </form>
    </section>
  );
}
