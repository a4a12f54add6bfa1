import type { IconName } from '../../icons/names.ts';
import type { Bahasa } from '../../pesan.ts';
import type { Children } from '../../types.ts';
import { komponenPesan } from '../components.pesan.ts';
import { Icon } from '../icon/icon.tsx';

export interface TimelineItem {
  /** Machine time (ISO instant or legal day) and the words for it. */
  time?: { at: string; text: string };
  title: Children;
  text?: Children;
  state: 'done' | 'now' | 'next';
  icon?: IconName;
}

/** What happened, where it is now, what comes by law. The state is said in words for those who do not see the marks. */
export function Timeline({ items, bahasa }: { items: readonly TimelineItem[]; bahasa: Bahasa }) {
  const t = komponenPesan[bahasa];
  const words = { done: t.sudah, now: t.sedang, next: t.nanti };
  return (
    <ol class="bt-timeline">
      {items.map((item, i) => (
        <li
          key={`${i}-${item.time?.at ?? ''}`}
          class={`bt-timeline__item bt-timeline__item--${item.state}`}
          aria-current={item.state === 'now' ? 'step' : undefined}
        >
          <span class="bt-timeline__mark">
            <Icon name={item.icon ?? (item.state === 'done' ? 'check' : item.state === 'now' ? 'circle-dot' : 'circle')} />
          </span>
          <div class="bt-timeline__body">
            <p class="bt-timeline__title">
              {item.title}
              <span class="ds-sr-only"> ({words[item.state]})</span>
            </p>
            {item.time && (
              <p class="bt-timeline__time">
                <time datetime={item.time.at}>{item.time.text}</time>
              </p>
            )}
            {item.text && <div class="bt-timeline__text">{item.text}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
