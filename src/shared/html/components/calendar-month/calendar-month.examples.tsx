import { type CalendarDay, CalendarMonth } from './calendar-month.tsx';

const days: CalendarDay[] = [
  { tanggal: '2026-03-16', kind: 'mulai', alasan: 'permohonan diterima' },
  { tanggal: '2026-03-17', kind: 'dihitung', ke: 1 },
  { tanggal: '2026-03-18', kind: 'libur', alasan: 'cuti bersama Nyepi' },
  { tanggal: '2026-03-19', kind: 'libur', alasan: 'Hari Suci Nyepi' },
  { tanggal: '2026-03-25', kind: 'dihitung', ke: 2 },
  { tanggal: '2026-03-26', kind: 'tempo', ke: 3, alasan: 'jatuh tempo, hari ke-3' },
];

export const examples = { march: <CalendarMonth bahasa="id" bulan="2026-03" days={days} /> };
