import { type CalendarDay, CalendarMonth } from '../../shared/html/components/calendar-month/calendar-month.tsx';
import { Details } from '../../shared/html/components/details/details.tsx';
import { Table } from '../../shared/html/components/table/table.tsx';
import { formatTanggal } from '../../shared/html/format.ts';
import type { Bahasa } from '../../shared/html/pesan.ts';
import { tautan } from '../../shared/html/tautan.ts';
import type { Tenggat } from '../../tenggat/tenggat.ts';
import { alamat } from '../alamat.ts';
import { hukumPesan } from './hukum.pesan.ts';

type Props = { bahasa: Bahasa; tenggat: Tenggat };
type Langkah = Tenggat['langkah'][number];

/** Why a date is what it is: its months as a picture, and the same days as a table to read or hear. */
export function HariDemiHari({ bahasa, tenggat, terbuka }: Props & { terbuka?: boolean }) {
  const t = hukumPesan[bahasa].dasar;
  return (
    <>
      <GambarHari bahasa={bahasa} tenggat={tenggat} />
      <p class="bt-muted bt-small">{t.keterangan}</p>
      {terbuka ? (
        <TabelHari bahasa={bahasa} tenggat={tenggat} />
      ) : (
        <Details summary={t.hari}>
          <TabelHari bahasa={bahasa} tenggat={tenggat} />
        </Details>
      )}
    </>
  );
}

function GambarHari({ bahasa, tenggat }: Props) {
  const days = tenggat.langkah.map((l) => toDay(l, tenggat.tanggal, bahasa));
  const bulan = [...new Set(days.map((d) => d.tanggal.slice(0, 7)))].toSorted();
  return (
    <div class="bt-grid">
      {bulan.map((b) => (
        <CalendarMonth key={b} bahasa={bahasa} bulan={b} days={days.filter((d) => d.tanggal.startsWith(b))} />
      ))}
    </div>
  );
}

function toDay(l: Langkah, jatuhTempo: string | null, bahasa: Bahasa): CalendarDay {
  const kind = l.tanggal === jatuhTempo ? 'tempo' : l.sebab === 'hari_dasar' ? 'mulai' : l.dihitung ? 'dihitung' : 'libur';
  return { tanggal: l.tanggal, kind, alasan: alasan(l, bahasa), ...(l.ke !== null && { ke: l.ke }) };
}

const alasan = (l: Langkah, bahasa: Bahasa): string => (bahasa === 'id' ? l.alasan : l.alasan_en);

function TabelHari({ bahasa, tenggat }: Props) {
  const t = hukumPesan[bahasa].dasar;
  return (
    <Table
      plain
      caption={t.hari}
      captionHidden
      rows={tenggat.langkah}
      rowKey={(l) => l.tanggal}
      rowCurrent={(l) => l.tanggal === tenggat.tanggal}
      columns={[
        { key: 'tanggal', title: t.tanggal, head: true, cell: (l) => formatTanggal(l.tanggal, bahasa) },
        {
          key: 'sebab',
          title: t.sebab,
          cell: (l) => (l.dihitung || l.sebab === 'hari_dasar' ? alasan(l, bahasa) : `${t.bukan}: ${alasan(l, bahasa)}`),
        },
      ]}
    />
  );
}

const DASAR = ['notifikasi_uu', 'notifikasi_perki', 'penolakan'] as const;
const LAIN = ['perpanjangan', 'penyediaan', 'perbaikan'] as const;
type Kunci = (typeof DASAR)[number] | (typeof LAIN)[number];
export const isKunciWarga = (kunci: string): kunci is Kunci => [...DASAR, ...LAIN].some((k) => k === kunci);

/** The three bases of the answer and the other clocks of the case, each with its date and its own page of days. */
export function DasarTenggat({ bahasa, semua, utama }: { bahasa: Bahasa; semua: readonly Tenggat[]; utama: Tenggat | undefined }) {
  const t = hukumPesan[bahasa].dasar;
  const terakhir = (kunci: Kunci) => semua.findLast((s) => s.kunci === kunci);
  const rows = [...DASAR, ...LAIN.filter((k) => terakhir(k))].map((kunci) => ({ kunci, tenggat: terakhir(kunci) }));
  return (
    <Table
      caption={t.judul}
      captionHidden
      rows={rows}
      rowKey={(r) => r.kunci}
      columns={[
        { key: 'dasar', title: t.kolom.dasar, head: true, cell: (r) => <span class="bt-basis">{t[r.kunci]}</span> },
        { key: 'tanggal', title: t.kolom.tanggal, cell: (r) => <SelTanggal bahasa={bahasa} {...r} /> },
        {
          key: 'keadaan',
          title: t.kolom.keadaan,
          cell: (r) => `${keadaan(bahasa, r)}${utama && r.tenggat === utama ? ` (${t.utama})` : ''}`,
        },
      ]}
    />
  );
}

function SelTanggal({ bahasa, kunci, tenggat }: { bahasa: Bahasa; kunci: Kunci; tenggat: Tenggat | undefined }) {
  if (tenggat?.tanggal == null) return <>–</>;
  return <a href={tautan(alamat.tenggat(kunci), bahasa)}>{formatTanggal(tenggat.tanggal, bahasa)}</a>;
}

function keadaan(bahasa: Bahasa, { kunci, tenggat }: { kunci: Kunci; tenggat: Tenggat | undefined }): string {
  const t = hukumPesan[bahasa].dasar;
  if (!tenggat) return kunci === 'notifikasi_perki' ? t.belumLengkap : t.belumMulai;
  if (tenggat.keadaan === 'berhenti') return t.berhenti(tenggat.berhentiPada);
  return tenggat.keadaan === 'lewat' ? t.lewat : t.berjalan;
}
