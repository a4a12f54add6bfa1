import type { Bahasa } from '../../pesan.ts';
import type { Children } from '../../types.ts';
import { komponenPesan } from '../components.pesan.ts';

export interface AlertProps {
  bahasa: Bahasa;
  tone: 'info' | 'success' | 'warning' | 'danger';
  title?: string;
  level?: 2 | 3 | 4;
  /** True for what just happened (after a form); read out at once. */
  live?: boolean;
  children?: Children;
}

/** A message in the page: what happened, what was kept, what to do next. */
export function Alert({ bahasa, tone, title, level = 2, live, children }: AlertProps) {
  const t = komponenPesan[bahasa];
  const said = { info: t.info, success: t.berhasil, warning: t.perhatian, danger: t.gagal }[tone];
  const Heading = `h${level}` as const;
  return (
    <div class="ds-alert" data-color={tone} role={live ? 'status' : undefined}>
      {title === undefined ? (
        <span class="ds-sr-only">{said} </span>
      ) : (
        <Heading class="bt-alert__title">
          <span class="ds-sr-only">{said} </span>
          {title}
        </Heading>
      )}
      {children}
    </div>
  );
}
