import { Timeline } from './timeline.tsx';

export const examples = {
  'a request on its way': (
    <Timeline
      bahasa="id"
      items={[
        {
          state: 'done',
          title: 'Permohonan Anda diterima',
          time: { at: '2026-03-16T08:00:00+07:00', text: 'Senin, 16 Maret 2026 pukul 08.00 WIB' },
          text: 'Nomor 2026-000123. Tanda terima sudah dikirim.',
        },
        { state: 'done', title: 'Diteruskan ke Dinas Contoh', time: { at: '2026-03-17', text: 'Selasa, 17 Maret 2026' } },
        { state: 'now', title: 'Dinas Contoh menyiapkan jawaban', text: 'Sedang di tangan PPID Pelaksana.' },
        { state: 'next', title: 'Jawaban tertulis', time: { at: '2026-04-02', text: 'paling lambat Kamis, 2 April 2026' } },
      ]}
    />
  ),
};
