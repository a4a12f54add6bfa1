import { Alert } from './alert.tsx';

export const examples = {
  success: (
    <Alert bahasa="id" tone="success" title="Permohonan terkirim" live>
      <p>Simpan nomor 2026-000123 dan kode aksesnya.</p>
    </Alert>
  ),
  warning: (
    <Alert bahasa="id" tone="warning" title="Tinggal dua hari kerja">
      <p>Jawaban harus dikirim paling lambat Kamis, 2 April 2026.</p>
    </Alert>
  ),
  info: (
    <Alert bahasa="id" tone="info">
      Semua data di kota latihan ini adalah contoh.
    </Alert>
  ),
  danger: (
    <Alert bahasa="en" tone="danger" title="This file was refused">
      <p>It is locked by a password. Nothing was kept.</p>
    </Alert>
  ),
};
