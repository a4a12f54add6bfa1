import { Alert } from '../shared/html/components/alert/alert.tsx';
import { Button } from '../shared/html/components/button/button.tsx';
import { Details } from '../shared/html/components/details/details.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { Hidden } from '../shared/html/components/field/field.tsx';
import { Pagination } from '../shared/html/components/pagination/pagination.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { Tabs } from '../shared/html/components/tabs/tabs.tsx';
import { formatAngka, formatWaktu } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { denganQuery, tautan } from '../shared/html/tautan.ts';
import { KEADAAN_SUREL, type KeadaanSurel, type Surel } from './notifikasi.queries.ts';
import { pesanNotifikasi } from './notifikasi.pesan.ts';
import { bertautan, isTemplatAkun } from './surat-akun.ts';

export type SurelProps = {
  halaman: Halaman;
  zona: string;
  adaServer: boolean;
  keadaan: KeadaanSurel;
  jumlah: ReadonlyMap<string, number>;
  surel: readonly (Surel & { hal: string; teks: string })[];
  nomor: number;
  banyakHalaman: number;
};

const ULANG: ReadonlySet<KeadaanSurel> = new Set(['disimpan', 'gagal', 'tanpa_alamat']);

/** The outbox for the administrator: what went, what waits and why. To whom is not shown. */
export function HalamanSurel({ halaman, zona, adaServer, keadaan, jumlah, surel, nomor, banyakHalaman }: SurelProps) {
  const { bahasa, csrf = '' } = halaman;
  const t = pesanNotifikasi[bahasa].surel;
  const here = denganQuery(tautan('/kerja/surel', bahasa), { keadaan });
  return (
    <LayoutKerja {...halaman} judul={t.judul}>
      <h1>{t.judul}</h1>
      {!adaServer && (
        <Alert bahasa={bahasa} tone="warning">
          <p>{t.tanpaServer}</p>
        </Alert>
      )}
      <Tabs
        bahasa={bahasa}
        label={t.judul}
        items={KEADAAN_SUREL.map((k) => ({
          href: denganQuery(tautan('/kerja/surel', bahasa), { keadaan: k }),
          text: t.keadaan[k],
          current: k === keadaan,
          count: jumlah.get(k) ?? 0,
        }))}
      />
      {surel.length === 0 ? (
        <EmptyState icon="mail" title={t.kosong}>
          <p>{t.kosongTeks}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t.keadaan[keadaan]}
          captionHidden
          rows={surel}
          rowKey={(s) => s.id}
          columns={[
            { key: 'hal', title: t.hal, head: true, cell: (s) => s.hal },
            {
              key: 'isi',
              title: t.isi,
              cell: (s) => (
                <Details summary={t.isi}>
                  {s.teks
                    .split('\n')
                    .filter((line) => line !== '')
                    .map((line, i) => (
                      <p key={i}>{line}</p>
                    ))}
                </Details>
              ),
            },
            { key: 'dibuat', title: t.dibuat, cell: (s) => formatWaktu(s.dibuatPada, bahasa, zona, 'pendek') },
            { key: 'upaya', title: t.upaya, numeric: true, cell: (s) => formatAngka(s.upaya, bahasa) },
            { key: 'galat', title: t.galat, cell: (s) => s.galat ?? '–' },
            ...(ULANG.has(keadaan)
              ? [
                  {
                    key: 'ulang',
                    title: t.ulang,
                    cell: (s: Surel) => (
                      <>
                        <form method="post" action={denganQuery(tautan(`/kerja/surel/${s.id}/ulang`, bahasa), { keadaan })}>
                          <Hidden name="_csrf" value={csrf} />
                          <Button size="sm" variant="secondary" icon="refresh-cw">
                            {t.ulang}
                          </Button>
                        </form>
                        {s.akunId !== null && isTemplatAkun(s.templat) && bertautan(s.templat) && (
                          <form method="post" action={tautan(`/kerja/pengguna/${s.akunId}/slip`, bahasa)}>
                            <Hidden name="_csrf" value={csrf} />
                            <Button size="sm" variant="tertiary">
                              {t.bukaTautan}
                            </Button>
                          </form>
                        )}
                      </>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      <Pagination bahasa={bahasa} page={nomor} pages={banyakHalaman} href={(n) => denganQuery(here, { halaman: n })} />
    </LayoutKerja>
  );
}
