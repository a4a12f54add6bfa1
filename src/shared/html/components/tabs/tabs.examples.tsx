import { Tabs } from './tabs.tsx';

export const examples = {
  queues: (
    <Tabs
      bahasa="id"
      label="Antrean"
      items={[
        { href: '/kerja', text: 'Milik saya', count: 4, current: true },
        { href: '/kerja?antrean=unit', text: 'Unit saya', count: 12 },
        { href: '/kerja?antrean=selesai', text: 'Selesai', count: 1310 },
      ]}
    />
  ),
};
