import type { Bahasa } from '../../pesan.ts';
import { komponenPesan } from '../components.pesan.ts';
import { Icon } from '../icon/icon.tsx';

export interface PaginationProps {
  bahasa: Bahasa;
  /** From 1. */
  page: number;
  pages: number;
  href: (page: number) => string;
}

/** The pages of a list, as links. Nothing at all where there is one page. */
export function Pagination({ bahasa, page, pages, href }: PaginationProps) {
  if (pages <= 1) return null;
  const t = komponenPesan[bahasa];
  return (
    <nav class="bt-pages" aria-label={t.halaman}>
      {page > 1 && (
        <a class="bt-pages__step" rel="prev" href={href(page - 1)}>
          <Icon name="chevron-left" />
          {t.sebelumnya}
        </a>
      )}
      <ol>
        {pagesToShow(page, pages).map((n, i) =>
          n === null ? (
            <li key={`gap-${i}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={n}>
              <a href={href(n)} aria-current={n === page ? 'page' : undefined} aria-label={t.halamanKe(n)}>
                {n}
              </a>
            </li>
          ),
        )}
      </ol>
      {page < pages && (
        <a class="bt-pages__step" rel="next" href={href(page + 1)}>
          {t.berikutnya}
          <Icon name="chevron-right" />
        </a>
      )}
    </nav>
  );
}

/** First, last, and the neighbours of the current page; `null` stands for a gap. */
export function pagesToShow(page: number, pages: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
  const sorted = [...new Set(wanted)].toSorted((a, b) => a - b);
  return sorted.flatMap((n, i) => {
    const before = sorted[i - 1];
    if (before === undefined || n === before + 1) return [n];
    return n === before + 2 ? [n - 1, n] : [null, n];
  });
}
