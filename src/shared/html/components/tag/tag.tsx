import type { IconName } from '../../icons/names.ts';
import type { Children, Tone } from '../../types.ts';
import { Icon } from '../icon/icon.tsx';

/** A word that sorts (category, format, year). No state: see `Status`. */
export function Tag({ tone = 'neutral', children }: { tone?: Tone; children: Children }) {
  return (
    <span class="ds-tag bt-tag" data-color={tone}>
      {children}
    </span>
  );
}

const marks: Record<Tone, IconName> = {
  neutral: 'circle',
  accent: 'circle-dot',
  info: 'clock',
  success: 'circle-check',
  warning: 'hourglass',
  danger: 'circle-alert',
};

/** Where a case or an item stands. Colour, mark and words say the same thing three times. */
export function Status({ tone, icon, children }: { tone: Tone; icon?: IconName; children: Children }) {
  return (
    <span class="ds-tag bt-status" data-color={tone}>
      <Icon name={icon ?? marks[tone]} />
      {children}
    </span>
  );
}
