import { Alert } from '../shared/html/components/alert/alert.tsx';
import { Confirm } from '../shared/html/components/confirm/confirm.tsx';
import { Table } from '../shared/html/components/table/table.tsx';
import { formatTanggal } from '../shared/html/format.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../shared/html/layout/layout.tsx';
import type { Bahasa } from '../shared/html/pesan.ts';
import { tautan } from '../shared/html/tautan.ts';
import { alamatKalender } from './alamat.ts';
import { jamOf } from './jam.ts';
import { toIsian } from './kalender-isian.ts';
import { kalenderPesan } from './kalender.pesan.ts';
import { kataJenisHari } from './kata.ts';
import type { IsiHari, Pergeseran, Usulan } from './usulan.ts';

export type PratinjauProps = {
  halaman: Halaman;
  usulan: Usulan;
  /** The row that is changed or withdrawn. */
  lama?: IsiHari | undefined;
  pergeseran: readonly Pergeseran[];
  sidik: string;
  /** The list changed since it was shown; nothing was saved. */
  berubah?: boolean;
};

/** How many moved cases are written out; the figure above the list counts all of them. */
const TAMPIL = 200;

/** What a change does to open cases, before it is saved. */
export function HalamanPratinjau(p: PratinjauProps) {
  const { halaman, pergeseran } = p;
  const { bahasa } = halaman;
  const t = kalenderPesan[bahasa].pratinjau;
  return (
    <LayoutKerja {...halaman} judul={t.judul} remah={[{ text: kalenderPesan[bahasa].judul, href: tautan(alamatKalender.daftar, bahasa) }]}>
      <PageHead judul={t.judul} />
      <div class="bt-stack">
        {p.berubah && (
          <Alert bahasa={bahasa} tone="warning" title={t.berubahJudul} live>
            <p>{t.berubah}</p>
          </Alert>
        )}
        <h2>{t.akan}</h2>
        <p>{describe(p.usulan, p.lama, bahasa)}</p>
        {pergeseran.length === 0 ? <p>{t.tanpa}</p> : <Bergeser pergeseran={pergeseran} bahasa={bahasa} />}
        <Confirm
          bahasa={bahasa}
          action={tautan(alamatKalender.simpan, bahasa)}
          csrf={halaman.csrf ?? ''}
          deed={t.simpan}
          tone="accent"
          back={{ href: tautan(alamatKalender.daftar, bahasa), text: t.batal }}
          hidden={{ ...toIsian(p.usulan), sidik: p.sidik }}
        >
          <p>{t.tetap}</p>
        </Confirm>
      </div>
    </LayoutKerja>
  );
}

function Bergeser({ pergeseran, bahasa }: { pergeseran: readonly Pergeseran[]; bahasa: Bahasa }) {
  const t = kalenderPesan[bahasa].pratinjau;
  const rows = pergeseran
    .slice(0, TAMPIL)
    .flatMap((p) => p.tenggat.map((geser, i) => ({ key: `${p.kasus.berkas.id} ${i}`, sebutan: p.kasus.sebutan, ...geser })));
  const date = (day: string | null) => (day === null ? t.belum : formatTanggal(day, bahasa));
  return (
    <>
      <h2>{t.bergeser(pergeseran.length)}</h2>
      {pergeseran.length > TAMPIL && <p>{t.sebagian(TAMPIL)}</p>}
      <Table
        caption={t.bergeser(pergeseran.length)}
        captionHidden
        rows={rows}
        rowKey={(r) => r.key}
        columns={[
          { key: 'berkas', title: t.berkas, head: true, nowrap: true, cell: (r) => r.sebutan },
          { key: 'tenggat', title: t.tenggat, cell: (r) => jamOf(r.kunci).nama[bahasa] },
          { key: 'dari', title: t.dari, cell: (r) => date(r.dari) },
          { key: 'menjadi', title: t.menjadi, cell: (r) => <strong class="bt-important">{date(r.menjadi)}</strong> },
        ]}
      />
    </>
  );
}

function describe(usulan: Usulan, lama: IsiHari | undefined, bahasa: Bahasa): string {
  const t = kalenderPesan[bahasa].pratinjau;
  const hari = (h: IsiHari | undefined) => (h ? `${formatTanggal(h.tanggal, bahasa)}, ${h.nama} (${kataJenisHari[bahasa][h.jenis]})` : '');
  switch (usulan.jenis) {
    case 'tambah':
      return t.tambah(hari(usulan.hari));
    case 'cabut':
      return t.cabut(hari(lama));
    case 'ubah':
      return t.ubah(hari(lama), hari(usulan.hari));
    case 'tahun':
      return t.tahun(usulan.tahun, usulan.hari.length);
    case 'aturan':
      return t.aturan;
  }
}
