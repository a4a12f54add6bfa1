import { SummaryList } from './summary-list.tsx';

export const examples = {
  'check answers': (
    <SummaryList
      bahasa="id"
      rows={[
        {
          label: 'Informasi yang diminta',
          value: 'Anggaran dan realisasi perbaikan Jalan Contoh tahun 2025.',
          changeHref: '/permohonan/baru/rincian',
        },
        { label: 'Cara memperoleh', value: 'Mendapat salinan', changeHref: '/permohonan/baru/cara' },
        { label: 'Paling lambat dijawab', value: 'Kamis, 2 April 2026', important: true },
      ]}
    />
  ),
};
