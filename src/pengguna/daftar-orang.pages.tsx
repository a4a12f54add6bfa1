import { Button, ButtonLink } from '../shared/html/components/button/button.tsx';
import { EmptyState } from '../shared/html/components/empty-state/empty-state.tsx';
import { Hidden } from '../shared/html/components/field/field.tsx';
import { type Option, Select } from '../shared/html/components/select/select.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { Status } from '../shared/html/components/tag/tag.tsx';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { PERAN } from './hak.ts';
import { kelolaPesan } from './kelola.pesan.ts';
import { KEADAAN_ORANG, keadaanOrang, type Orang } from './orang.ts';
import { masaPeran, nadaKeadaan, namaPeran } from './orang.pages.tsx';

export type SaringOrang = { peran: string; unit: string; keadaan: string };

export type DaftarOrangProps = {
  halaman: Halaman;
  hari: string;
  orang: readonly Orang[];
  unit: readonly Option[];
  saring: SaringOrang;
};

/** Everybody with a role in this body. Filters by role, office and state only: a name or mail address never stands in an address. */
export function HalamanDaftarOrang(p: DaftarOrangProps) {
  const { bahasa } = p.halaman;
  const t = kelolaPesan[bahasa];
  return (
    <LayoutKerja {...p.halaman} judul={t.judul}>
      <PageHead
        judul={t.judul}
        aside={
          <ButtonLink icon="plus" size="sm" href={tautan('/kerja/pengguna/undang', bahasa)}>
            {t.undang}
          </ButtonLink>
        }
      >
        <p>{t.pengantar}</p>
      </PageHead>
      <div class="bt-stack">
        <Saringan {...p} />
        {p.orang.length === 0 ? (
          <EmptyState icon="users" title={t.kosong}>
            <p>{t.kosongTeks}</p>
          </EmptyState>
        ) : (
          <Daftar {...p} />
        )}
      </div>
    </LayoutKerja>
  );
}

function Saringan({ halaman: { bahasa }, unit, saring }: DaftarOrangProps) {
  const t = kelolaPesan[bahasa];
  return (
    <form method="get" action="/kerja/pengguna" class="bt-row">
      {bahasa === 'en' && <Hidden name="bahasa" value="en" />}
      <Select
        bahasa={bahasa}
        name="peran"
        label={t.peran}
        empty={t.semuaPeran}
        value={saring.peran}
        options={PERAN.map((value) => ({ value, text: t.namaPeran[value] }))}
      />
      <Select bahasa={bahasa} name="unit" label={t.unit} empty={t.semuaUnit} value={saring.unit} options={unit} />
      <Select
        bahasa={bahasa}
        name="keadaan"
        label={t.keadaan}
        empty={t.semuaKeadaan}
        value={saring.keadaan}
        options={KEADAAN_ORANG.map((value) => ({ value, text: t.keadaanKata[value] }))}
      />
      <Button variant="secondary">{t.saring}</Button>
    </form>
  );
}

function Daftar({ halaman: { bahasa }, hari, orang }: DaftarOrangProps) {
  const t = kelolaPesan[bahasa];
  const living = (o: Orang) => o.peran.filter((r) => r.sampai === null || r.sampai >= hari);
  return (
    <Table
      caption={t.jumlah(orang.length)}
      rows={orang}
      rowKey={(o) => o.akunId}
      module="queue"
      columns={[
        {
          key: 'nama',
          title: t.nama,
          head: true,
          cell: (o) => (
            <>
              <a href={tautan(`/kerja/pengguna/${o.akunId}`, bahasa)}>{o.nama}</a>
              <br />
              <span class="bt-muted bt-break">{o.email}</span>
            </>
          ),
        },
        {
          key: 'peran',
          title: t.peranUnit,
          cell: (o) => (
            <ul class="bt-plain">
              {(living(o).length > 0 ? living(o) : o.peran.slice(0, 1)).map((r) => (
                <li key={r.id}>
                  {namaPeran(r, bahasa)} <span class="bt-muted">{masaPeran(r, hari, bahasa)}</span>
                </li>
              ))}
            </ul>
          ),
        },
        {
          key: 'keadaan',
          title: t.keadaan,
          nowrap: true,
          cell: (o) => <Status tone={nadaKeadaan[keadaanOrang(o, hari)]}>{t.keadaanKata[keadaanOrang(o, hari)]}</Status>,
        },
      ]}
    />
  );
}
