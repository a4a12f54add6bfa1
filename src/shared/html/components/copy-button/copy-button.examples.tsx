import { CopyButton } from './copy-button.tsx';

export const examples = {
  plain: (
    <p>
      <strong id="nomor-contoh">2026-000123</strong>{' '}
      <CopyButton bahasa="id" from="nomor-contoh">
        Salin nomor
      </CopyButton>
    </p>
  ),
};
