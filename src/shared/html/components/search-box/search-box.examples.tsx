import { SearchBox } from './search-box.tsx';

export const examples = {
  small: <SearchBox bahasa="id" action="/cari" label="Cari di daftar informasi" value="anggaran jalan" />,
  large: (
    <SearchBox
      bahasa="id"
      action="/cari"
      id="q2"
      large
      saran
      label="Apa yang ingin Anda ketahui?"
      placeholder="misalnya: anggaran perbaikan jalan"
    />
  ),
};
