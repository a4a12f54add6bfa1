import { Breadcrumb } from './breadcrumb.tsx';

export const examples = {
  two: (
    <Breadcrumb
      bahasa="id"
      items={[
        { text: 'Beranda', href: '/' },
        { text: 'Daftar informasi', href: '/informasi' },
      ]}
    />
  ),
};
