import type { Bahasa } from '../../pesan.ts';
import { komponenPesan } from '../components.pesan.ts';
import { Icon } from '../icon/icon.tsx';

export interface ThumbnailProps {
  bahasa: Bahasa;
  /** Title of the document, for the alternative text. */
  title: string;
  /** The picture; without one a quiet sheet with the format stands in its place. */
  src?: string;
  format?: string;
  /** Size of the picture, so that the page does not jump. */
  width?: number;
  height?: number;
  /** Decorative where the title stands right beside it. */
  decorative?: boolean;
}

/** The first page of a document, as a sheet lying on the page. */
export function Thumbnail(p: ThumbnailProps) {
  const t = komponenPesan[p.bahasa];
  if (p.src === undefined) {
    return (
      <span class="bt-thumb bt-thumb--empty">
        <Icon name="file-text" />
        <span>{p.format ?? t.tanpaGambar}</span>
      </span>
    );
  }
  return (
    <span class="bt-thumb">
      <img
        src={p.src}
        alt={p.decorative ? '' : t.halamanPertama(p.title)}
        width={p.width ?? 210}
        height={p.height ?? 297}
        loading="lazy"
        decoding="async"
      />
    </span>
  );
}
