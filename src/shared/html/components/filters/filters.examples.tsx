import { AppliedFilters, Filters } from './filters.tsx';

export const examples = {
  'filters with one in use': (
    <>
      <AppliedFilters
        bahasa="id"
        clearHref="/informasi"
        items={[
          { text: 'Tahun 2025', removeHref: '/informasi?unit=dinkes' },
          { text: 'Dinas Kesehatan', removeHref: '/informasi?tahun=2025' },
        ]}
      />
      <Filters
        bahasa="id"
        action="/informasi"
        keep={{ q: 'anggaran' }}
        groups={[
          {
            name: 'kategori',
            label: 'Kategori',
            open: true,
            options: [
              { value: 'berkala', text: 'Berkala', count: 1204 },
              { value: 'setiap_saat', text: 'Setiap saat', count: 310 },
            ],
          },
          { name: 'tahun', label: 'Tahun', options: [{ value: '2025', text: '2025', count: 88, checked: true }] },
        ]}
      />
    </>
  ),
};
