import { DateField } from './date-field.tsx';

export const examples = {
  plain: (
    <DateField
      bahasa="id"
      name="surat"
      label="Tanggal surat"
      hint="Misalnya 6 10 2025."
      value={{ tanggal: '6', bulan: '10', tahun: '2025' }}
    />
  ),
  error: (
    <DateField
      bahasa="id"
      name="diterima"
      label="Tanggal diterima"
      value={{ tanggal: '31', bulan: '2', tahun: '2026' }}
      error="31 Februari tidak ada di kalender. Periksa tanggalnya."
    />
  ),
};
