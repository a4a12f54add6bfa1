import { ButtonLink } from '../../shared/html/components/button/button.tsx';
import { Alert } from '../../shared/html/components/alert/alert.tsx';
import { EmptyState } from '../../shared/html/components/empty-state/empty-state.tsx';
import { Icon } from '../../shared/html/components/icon/icon.tsx';
import { Table } from '../../shared/html/components/table/table.tsx';
import { type TabLink, Tabs } from '../../shared/html/components/tabs/tabs.tsx';
import { Status } from '../../shared/html/components/tag/tag.tsx';
import { formatHari, formatTanggal } from '../../shared/html/format.ts';
import { hariLagi } from '../../shared/html/hari-lagi.ts';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../../shared/html/layout/layout.tsx';
import type { Bahasa } from '../../shared/html/pesan.ts';
import { denganQuery, tautan } from '../../shared/html/tautan.ts';
import { alamat } from '../alamat.ts';
import { kata } from '../kata.pesan.ts';
import { type BarisAntrean, PALING_HITUNG, type PegangKasus, TAMPIL, type Tampil } from './antrean.ts';
import { daftarPesan } from './daftar.pesan.ts';
import { nadaKeadaan, namaLangkah, namaPemegang } from './daftar.ts';
import { CariNomor, Saringan, type SaringanProps } from './daftar-saring.tsx';

export type AntreanProps = {
  halaman: Halaman;
  zona: string;
  hari: string;
  tampil: Tampil;
  jumlah: Readonly<Record<Exclude<Tampil, 'selesai'>, number>>;
  baris: readonly BarisAntrean[];
  pegang: ReadonlyMap<string, PegangKasus>;
  saringan: Omit<SaringanProps, 'bahasa' | 'tampil'>;
  /** A number that was looked for and is not there. */
  tidakAda?: string | undefined;
  berikut: string | undefined;
  awal: string | undefined;
};

export const ringkas = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text);

/** The officers' queue: what is due next, and who has it. */
export function HalamanAntrean(p: AntreanProps) {
  const { halaman, tampil } = p;
  const { bahasa } = halaman;
  const t = daftarPesan[bahasa];
  return (
    <LayoutKerja {...halaman} judul={t.judul}>
      <PageHead judul={t.judul} aside={<Catat halaman={halaman} />}>
        <p>{t.pengantar}</p>
      </PageHead>
      <CariNomor bahasa={bahasa} nomor={p.tidakAda} />
      {p.tidakAda !== undefined && (
        <Alert bahasa={bahasa} tone="warning" live>
          <p>{t.tidakAda(p.tidakAda)}</p>
        </Alert>
      )}
      <Tabs bahasa={bahasa} label={t.tampilan} items={TAMPIL.map((satu) => tab(p, satu))} />
      <Saringan {...p.saringan} bahasa={bahasa} tampil={tampil} />
      {p.baris.length === 0 ? <Kosong {...p} /> : <Daftar {...p} />}
      <Lanjut {...p} />
    </LayoutKerja>
  );
}

function Catat({ halaman: { bahasa, pengguna } }: { halaman: Halaman }) {
  if (!(pengguna?.hak.has('permohonan:catat') ?? false)) return null;
  return (
    <ButtonLink href={tautan(alamat.meja, bahasa)} icon="pen-line" size="sm">
      {daftarPesan[bahasa].catat}
    </ButtonLink>
  );
}

function tab({ halaman: { bahasa }, tampil, jumlah, saringan }: AntreanProps, satu: Tampil): TabLink {
  const { keadaan, unit, kanal, tahun } = saringan.nilai;
  const href = denganQuery(tautan('/kerja/permohonan', bahasa), {
    tampil: satu === 'terbuka' ? undefined : satu,
    keadaan: satu === 'selesai' || tampil === 'selesai' ? undefined : keadaan,
    unit,
    kanal,
    tahun,
  });
  const nama = daftarPesan[bahasa].tampil[satu];
  if (satu === 'selesai') return { href, text: nama, current: tampil === satu };
  const n = jumlah[satu];
  return {
    href,
    text: n >= PALING_HITUNG ? `${nama} (${PALING_HITUNG - 1}+)` : nama,
    current: tampil === satu,
    ...(n < PALING_HITUNG && { count: n }),
  };
}

function Kosong({ halaman: { bahasa }, tampil, saringan }: AntreanProps) {
  const t = daftarPesan[bahasa];
  const disaring = Object.values(saringan.nilai).some((v) => v !== undefined);
  return (
    <EmptyState icon={tampil === 'lewat' ? 'circle-check' : 'inbox'} title={t.kosong[tampil]}>
      <p>{disaring ? t.kosongSaring : t.kosongIsi}</p>
    </EmptyState>
  );
}

function Daftar({ halaman: { bahasa }, zona, hari, tampil, baris, pegang }: AntreanProps) {
  const t = daftarPesan[bahasa];
  return (
    <Table
      caption={`${t.judul}: ${t.tampil[tampil]}`}
      captionHidden
      rows={baris}
      rowKey={(r) => r.id}
      module="queue"
      columns={[
        {
          key: 'nomor',
          title: t.nomor,
          head: true,
          nowrap: true,
          cell: (r) => <a href={tautan(alamat.kasus(r.nomor), bahasa)}>{r.nomor}</a>,
        },
        tampil === 'selesai'
          ? {
              key: 'selesai',
              title: t.selesai,
              nowrap: true,
              cell: (r) => (r.berakhirPada === null ? '–' : formatHari(r.berakhirPada, bahasa, zona, 'pendek')),
            }
          : { key: 'langkah', title: t.langkah, bare: true, cell: (r) => <Langkah baris={r} hari={hari} bahasa={bahasa} /> },
        { key: 'diminta', title: t.diminta, bare: true, cell: (r) => ringkas(r.rincian) },
        { key: 'keadaan', title: t.keadaan, bare: true, cell: (r) => <Keadaan baris={r} bahasa={bahasa} /> },
        { key: 'pemegang', title: t.pemegang, cell: (r) => namaPemegang(r.keadaan, pegang.get(r.id), bahasa) },
        { key: 'diterima', title: t.diterima, nowrap: true, cell: (r) => formatHari(r.diterimaPada, bahasa, zona, 'pendek') },
      ]}
    />
  );
}

function Langkah({ baris, hari, bahasa }: { baris: BarisAntrean; hari: string; bahasa: Bahasa }) {
  if (baris.langkahPada === null) return <span class="bt-muted">{daftarPesan[bahasa].tanpaTenggat}</span>;
  const { kata: lama, tone, icon } = hariLagi(baris.langkahPada, hari, bahasa);
  return (
    <div class="bt-due" data-color={tone}>
      <span class="bt-due__when">
        <Icon name={icon} />
        {lama}
      </span>
      <span class="bt-due__date">{formatTanggal(baris.langkahPada, bahasa, 'pendek')}</span>
      <span class="bt-due__what">{namaLangkah(baris.langkahJam, bahasa)}</span>
    </div>
  );
}

function Keadaan({ baris, bahasa }: { baris: BarisAntrean; bahasa: Bahasa }) {
  return (
    <>
      <Status tone={nadaKeadaan(baris.keadaan)}>{kata[bahasa].keadaan[baris.keadaan]}</Status>
      {baris.kurang > 0 && (baris.keadaan === 'terdaftar' || baris.keadaan === 'tidak_lengkap') && (
        <span class="bt-due__what"> {daftarPesan[bahasa].kurang(baris.kurang)}</span>
      )}
    </>
  );
}

function Lanjut({ halaman: { bahasa }, berikut, awal }: Pick<AntreanProps, 'halaman' | 'berikut' | 'awal'>) {
  const t = daftarPesan[bahasa];
  if (berikut === undefined && awal === undefined) return null;
  return (
    <nav class="bt-pages" aria-label={t.berikut}>
      {awal !== undefined && (
        <a class="bt-pages__step" href={tautan(awal, bahasa)}>
          <Icon name="chevron-left" />
          {t.awal}
        </a>
      )}
      {berikut !== undefined && (
        <a class="bt-pages__step" rel="next" href={tautan(berikut, bahasa)}>
          {t.berikut}
          <Icon name="chevron-right" />
        </a>
      )}
    </nav>
  );
}
