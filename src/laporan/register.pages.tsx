import { Alert } from '../shared/html/components/alert/alert.tsx';
import { Button } from '../shared/html/components/button/button.tsx';
import { Checkbox, Radios } from '../shared/html/components/choice/choice.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { Tabs } from '../shared/html/components/tabs/tabs.tsx';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { denganQuery, tautan } from '../shared/html/tautan.ts';
import { type BarisRegister, JENIS_REGISTER, type JenisRegister, KOLOM_ORANG, kolomRegister } from './register.ts';
import { registerPesan } from './register.pesan.ts';

export type RegisterProps = {
  halaman: Halaman;
  jenis: JenisRegister;
  dari: string;
  sampai: string;
  baris: readonly BarisRegister[];
  terpotong: boolean;
  tampil: number;
  batasIdentitas: number;
  galat: readonly FormError[];
};

const orang: ReadonlySet<string> = new Set(KOLOM_ORANG);

/** One register with all columns of its Lampiran; who asks stays sealed on the screen. */
export function HalamanRegister(p: RegisterProps) {
  const { halaman, jenis, dari, sampai } = p;
  const { bahasa } = halaman;
  const t = registerPesan[bahasa];
  return (
    <LayoutKerja {...halaman} judul={t.jenis[jenis]}>
      <PageHead judul={t.judul}>
        <p>{t.pengantar}</p>
      </PageHead>
      <ErrorSummary bahasa={bahasa} errors={p.galat} />
      <Tabs
        bahasa={bahasa}
        label={t.judul}
        items={JENIS_REGISTER.map((j) => ({
          href: denganQuery(tautan(`/kerja/register/${j}`, bahasa), { dari, sampai }),
          text: t.jenis[j],
          current: j === jenis,
        }))}
      />
      <form class="bt-row" method="get" action={`/kerja/register/${jenis}`}>
        {bahasa === 'en' && <Hidden name="bahasa" value="en" />}
        <Field bahasa={bahasa} name="dari" type="date" label={t.dari} value={dari} width={12} />
        <Field bahasa={bahasa} name="sampai" type="date" label={t.sampai} value={sampai} width={12} />
        <Button variant="secondary">{t.terapkan}</Button>
      </form>
      {p.terpotong && (
        <Alert bahasa={bahasa} tone="info">
          <p>{t.terpotong(p.tampil)}</p>
        </Alert>
      )}
      {p.baris.length === 0 ? (
        <EmptyState icon="clipboard-list" title={t.kosong}>
          <p>{t.kosongTeks}</p>
        </EmptyState>
      ) : (
        <Table
          plain
          caption={t.jenis[jenis]}
          captionHidden
          rows={p.baris}
          rowKey={(b) => b['no'] ?? ''}
          columns={kolomRegister(jenis).map((k) => ({
            key: k.kunci,
            title: k.judul,
            head: k.kunci === 'no',
            nowrap: k.kunci === 'no',
            cell: (b: BarisRegister) =>
              k.kunci === 'no' ? (
                <a href={tautan(`/kerja/${jenis}/${b['no'] ?? ''}`, bahasa)}>{b['no']}</a>
              ) : orang.has(k.kunci) ? (
                <span class="bt-muted">{t.tersegel}</span>
              ) : (
                (b[k.kunci] ?? '')
              ),
          }))}
        />
      )}
      <Unduh {...p} />
    </LayoutKerja>
  );
}

function Unduh({ halaman, jenis, dari, sampai, batasIdentitas }: RegisterProps) {
  const { bahasa, csrf = '' } = halaman;
  const t = registerPesan[bahasa];
  return (
    <section class="bt-stack" aria-labelledby="unduh">
      <h2 id="unduh">{t.unduh}</h2>
      <form class="bt-form" method="post" action={tautan(`/kerja/register/${jenis}`, bahasa)}>
        <Hidden name="_csrf" value={csrf} />
        <Hidden name="dari" value={dari} />
        <Hidden name="sampai" value={sampai} />
        <Radios
          bahasa={bahasa}
          name="bentuk"
          label={t.bentuk}
          inline
          value="xlsx"
          options={[
            { value: 'xlsx', text: t.xlsx },
            { value: 'csv', text: t.csv },
          ]}
        />
        <Checkbox bahasa={bahasa} name="identitas" label={t.identitas} hint={t.identitasBantu(batasIdentitas)} />
        <Button icon="download">{t.tombol}</Button>
      </form>
    </section>
  );
}
