import { Thumbnail } from './thumbnail.tsx';

export const examples = {
  'without picture': (
    <p>
      <Thumbnail bahasa="id" title="Laporan keuangan" format="PDF" />
    </p>
  ),
};
