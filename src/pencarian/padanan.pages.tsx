import { Announcement } from '../shared/html/components/alert/announcement.tsx';
import { Button } from '../shared/html/components/button/button.tsx';
import { Radios } from '../shared/html/components/choice/choice.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { errorOf, ErrorSummary, type FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { Field, Hidden } from '../shared/html/components/field/field.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { type IsianPadanan, JENIS_PADANAN, type Padan } from './padanan.ts';
import { padananPesan } from './padanan.pesan.ts';

/** What a tried question becomes: each word with what is looked for too, and the first items found (undefined: busy). */
export type Percobaan = {
  q: string;
  kata: readonly { kata: string; bersama: readonly string[] }[];
  hasil: readonly { judul: string; slug: string | null }[] | undefined;
};

export type PadananProps = {
  halaman: Halaman;
  daftar: readonly Padan[];
  isian: IsianPadanan;
  galat: readonly FormError[];
  kabar?: string | undefined;
  percobaan?: Percobaan | undefined;
};

/** The body's own search words: try, add, remove. */
export function HalamanPadanan(p: PadananProps) {
  const { halaman } = p;
  const { bahasa } = halaman;
  const t = padananPesan[bahasa];
  return (
    <LayoutKerja {...halaman} judul={t.judul} remah={[{ text: t.setelan, href: tautan('/kerja/setelan', bahasa) }]}>
      <PageHead judul={t.judul}>
        <p>{t.pengantar}</p>
      </PageHead>
      <div class="bt-stack bt-stack--lg">
        <Announcement bahasa={bahasa} pesan={p.kabar} />
        <ErrorSummary bahasa={bahasa} errors={p.galat} />
        <Coba halaman={halaman} percobaan={p.percobaan} />
        <Milik halaman={halaman} daftar={p.daftar} />
        <Tambah {...p} />
      </div>
    </LayoutKerja>
  );
}

function Coba({ halaman: { bahasa }, percobaan }: Pick<PadananProps, 'halaman' | 'percobaan'>) {
  const t = padananPesan[bahasa];
  return (
    <section class="bt-stack" aria-labelledby="bagian-coba">
      <h2 id="bagian-coba">{t.coba}</h2>
      <form method="get" action="/kerja/setelan/padanan" class="bt-form">
        {bahasa === 'en' && <Hidden name="bahasa" value="en" />}
        <Field bahasa={bahasa} name="coba" type="search" label={t.cobaKata} hint={t.cobaBantu} value={percobaan?.q ?? ''} maxlength={200} />
        <div>
          <Button variant="secondary" icon="search">
            {t.cobaTombol}
          </Button>
        </div>
      </form>
      {percobaan && <Terbaca bahasa={bahasa} {...percobaan} />}
    </section>
  );
}

function Terbaca({ bahasa, kata, hasil }: Percobaan & Pick<Halaman, 'bahasa'>) {
  const t = padananPesan[bahasa];
  return (
    <div class="bt-stack">
      <h3>{t.dicari}</h3>
      <p class="bt-muted">{t.dicariJelas}</p>
      <Table
        caption={t.dicari}
        captionHidden
        plain
        rows={kata}
        rowKey={(row) => row.kata}
        columns={[
          { key: 'kata', title: t.kata, head: true, cell: (row) => row.kata },
          { key: 'bersama', title: t.bersama, cell: (row) => (row.bersama.length === 0 ? t.tanpaPadanan : row.bersama.join(', ')) },
        ]}
      />
      <h3>{t.hasil}</h3>
      {hasil === undefined ? (
        <p>{t.sibuk}</p>
      ) : hasil.length === 0 ? (
        <p>{t.tanpaHasil}</p>
      ) : (
        <ol>
          {hasil.map((one) => (
            <li key={one.slug ?? one.judul}>
              {one.slug === null ? one.judul : <a href={tautan(`/informasi/${one.slug}`, bahasa)}>{one.judul}</a>}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function Milik({ halaman: { bahasa, csrf = '' }, daftar }: Pick<PadananProps, 'halaman' | 'daftar'>) {
  const t = padananPesan[bahasa];
  if (daftar.length === 0)
    return (
      <EmptyState icon="search" title={t.kosong}>
        <p>{t.kosongJelas}</p>
      </EmptyState>
    );
  return (
    <section class="bt-stack" aria-labelledby="bagian-milik">
      <h2 id="bagian-milik">{t.milik}</h2>
      <Table
        caption={t.milik}
        captionHidden
        rows={daftar}
        rowKey={(row) => row.id}
        columns={[
          { key: 'kata', title: t.kataIsian, head: true, cell: (row) => row.kata },
          { key: 'padanan', title: t.padanan, cell: (row) => row.padanan.join(', ') },
          { key: 'jenis', title: t.jenis, cell: (row) => t[row.jenis] },
          { key: 'sumber', title: t.sumber, cell: (row) => row.sumber },
          {
            key: 'hapus',
            title: t.hapus,
            bare: true,
            cell: (row) => (
              <form method="post" action={tautan(`/kerja/setelan/padanan/${row.id}/hapus`, bahasa)}>
                <Hidden name="_csrf" value={csrf} />
                <Button variant="tertiary" size="sm" icon="trash-2">
                  {t.hapus}
                  <span class="ds-sr-only"> {row.kata}</span>
                </Button>
              </form>
            ),
          },
        ]}
      />
    </section>
  );
}

function Tambah({ halaman: { bahasa, csrf = '' }, isian, galat }: PadananProps) {
  const t = padananPesan[bahasa];
  const bantu = { sinonim: t.sinonimBantu, nama: t.namaBantu };
  return (
    <section class="bt-stack" aria-labelledby="bagian-tambah">
      <h2 id="bagian-tambah">{t.tambah}</h2>
      <form method="post" action={tautan('/kerja/setelan/padanan', bahasa)} class="bt-form" novalidate>
        <Hidden name="_csrf" value={csrf} />
        <Radios
          bahasa={bahasa}
          name="jenis"
          label={t.jenis}
          value={isian.jenis}
          error={errorOf(galat, 'jenis')}
          options={JENIS_PADANAN.map((jenis) => ({ value: jenis, text: t[jenis], hint: bantu[jenis] }))}
        />
        <Field bahasa={bahasa} name="kata" label={t.kataIsian} value={isian.kata} error={errorOf(galat, 'kata')} width={30} />
        <Field
          bahasa={bahasa}
          name="padanan"
          label={t.padanan}
          hint={t.padananBantu}
          value={isian.padanan}
          error={errorOf(galat, 'padanan')}
        />
        <Field bahasa={bahasa} name="sumber" label={t.sumber} hint={t.sumberBantu} value={isian.sumber} error={errorOf(galat, 'sumber')} />
        <div>
          <Button icon="plus">{t.tambah}</Button>
        </div>
      </form>
    </section>
  );
}
