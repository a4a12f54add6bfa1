import { FileInput } from './file-input.tsx';

export const examples = {
  plain: <FileInput bahasa="id" name="ktp" label="Foto KTP" kinds="Foto atau PDF" limit="10 MB" accept="image/*,.pdf" camera optional />,
  error: (
    <FileInput
      bahasa="id"
      name="berkas"
      label="Berkas informasi"
      kinds="PDF, DOCX, XLSX, ODT, CSV, atau TXT"
      limit="100 MB"
      error="Berkas terkunci kata sandi. Simpan ulang tanpa sandi, lalu pilih lagi."
    />
  ),
};
