import { type CalendarDay, CalendarMonth } from '../shared/html/components/calendar-month/calendar-month.tsx';
import { SummaryList } from '../shared/html/components/summary-list/summary-list.tsx';
import { formatTanggal } from '../shared/html/format.ts';
import type { Bahasa } from '../shared/html/pesan.ts';
import type { Langkah } from './langkah.ts';
import { tenggatPesan } from './tenggat.pesan.ts';

type Props = { bahasa: Bahasa; langkah: readonly Langkah[]; jatuhTempo: string };

/** Why a date is what it is: the months as pictures, then every day in words. For any page that shows a due date. */
export function RincianTenggat(p: Props) {
  const t = tenggatPesan[p.bahasa];
  const rows = p.langkah.map((l) => ({
    label: formatTanggal(l.tanggal, p.bahasa),
    value: p.bahasa === 'id' ? l.alasan : l.alasan_en,
    important: l.tanggal === p.jatuhTempo && l.dihitung,
  }));
  return (
    <>
      <GambarTenggat {...p} />
      <p class="bt-muted">{t.keterangan}</p>
      <h3>{t.rincian}</h3>
      <SummaryList bahasa={p.bahasa} rows={rows} />
    </>
  );
}

/** The months of the count side by side. */
function GambarTenggat({ bahasa, langkah, jatuhTempo }: Props) {
  const days = langkah.map((l) => toDay(l, jatuhTempo, bahasa));
  const months = [...new Set(langkah.map((l) => l.tanggal.slice(0, 7)))].toSorted();
  return (
    <div class="bt-grid">
      {months.map((bulan) => (
        <CalendarMonth key={bulan} bahasa={bahasa} bulan={bulan} days={days.filter((d) => d.tanggal.startsWith(bulan))} />
      ))}
    </div>
  );
}

function toDay(l: Langkah, jatuhTempo: string, bahasa: Bahasa): CalendarDay {
  const kind = l.tanggal === jatuhTempo ? 'tempo' : l.sebab === 'hari_dasar' ? 'mulai' : l.dihitung ? 'dihitung' : 'libur';
  const alasan = bahasa === 'id' ? l.alasan : l.alasan_en;
  return {
    tanggal: l.tanggal,
    kind,
    alasan: kind === 'tempo' ? `${tenggatPesan[bahasa].jatuhTempo}. ${alasan}` : alasan,
    ...(l.ke !== null && { ke: l.ke }),
  };
}
