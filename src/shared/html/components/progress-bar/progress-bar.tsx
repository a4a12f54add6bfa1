import type { Bahasa } from '../../pesan.ts';
import { formatPersen } from '../../format.ts';
import { komponenPesan } from '../components.pesan.ts';

export interface ProgressBarProps {
  bahasa: Bahasa;
  label: string;
  /** 0 to 1; undefined while the length of the work is not known. */
  share?: number;
  /** What is being done, in words: `Halaman 12 dari 40 sudah dibaca`. */
  text?: string;
  /** The page itself; pressed by hand without JavaScript, asked every few seconds with it. */
  reloadHref: string;
  done?: boolean;
}

/** The progress of a long job. */
export function ProgressBar(p: ProgressBarProps) {
  return (
    <div class="bt-progress" data-module={p.done ? undefined : 'poll'} data-href={p.done ? undefined : p.reloadHref} aria-live="polite">
      <p class="bt-progress__label">
        <span>{p.label}</span>
        {p.share !== undefined && <span>{formatPersen(p.share, p.bahasa)}</span>}
      </p>
      <progress max={1} value={p.share} aria-label={p.label} />
      {p.text && <p class="bt-muted">{p.text}</p>}
      {!p.done && (
        <p>
          <a href={p.reloadHref}>{komponenPesan[p.bahasa].muatUlang}</a>
        </p>
      )}
    </div>
  );
}
