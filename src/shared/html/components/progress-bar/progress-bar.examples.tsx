import { ProgressBar } from './progress-bar.tsx';

export const examples = {
  running: (
    <ProgressBar
      bahasa="id"
      label="Membaca berkas"
      share={0.3}
      text="Halaman 12 dari 40 sudah dibaca."
      reloadHref="/kerja/dokumen/contoh"
    />
  ),
  unknown: <ProgressBar bahasa="id" label="Memeriksa virus" reloadHref="/kerja/dokumen/contoh" />,
};
