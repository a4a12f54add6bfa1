import { contohHalaman } from '../shared/html/test/examples-page.tsx';
import { Aksesibilitas, Bantuan, Privasi, Tentang } from './tetap.pages.tsx';

export const examples = {
  bantuan: <Bantuan halaman={{ ...contohHalaman, jalur: '/bantuan' }} />,
  tentang: <Tentang halaman={{ ...contohHalaman, jalur: '/tentang', bahasa: 'en' }} />,
  aksesibilitas: <Aksesibilitas halaman={{ ...contohHalaman, jalur: '/aksesibilitas' }} />,
  privasi: <Privasi halaman={{ ...contohHalaman, jalur: '/privasi' }} />,
};
