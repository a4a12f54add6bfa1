import { contohHalaman } from '../shared/html/test/examples-page.tsx';
import { HalamanPengembang } from './pengembang.pages.tsx';

export const examples = {
  pengembang: <HalamanPengembang halaman={{ ...contohHalaman, jalur: '/pengembang' }} alamat="https://ppid.contoh.id" />,
  pengembangEn: <HalamanPengembang halaman={{ ...contohHalaman, jalur: '/pengembang', bahasa: 'en' }} alamat="https://ppid.contoh.id" />,
};
