import type { IconName } from '../../icons/names.ts';
import type { Children, Tone } from '../../types.ts';
import { Icon } from '../icon/icon.tsx';

/** A sheet of paper on the page. */
export function Card({ tone, tinted, children }: { tone?: Tone; tinted?: boolean; children: Children }) {
  return (
    <div class="ds-card bt-card" data-color={tone ?? 'neutral'} data-variant={tinted ? 'tinted' : 'default'}>
      {children}
    </div>
  );
}

export interface CardLinkProps {
  href: string;
  title: string;
  icon?: IconName;
  level?: 2 | 3 | 4;
  children?: Children;
}

/** A card that is one way in: its whole face can be pressed, its title is the link. */
export function CardLink({ href, title, icon, level = 3, children }: CardLinkProps) {
  const Heading = `h${level}` as const;
  return (
    <div class="bt-door">
      {icon && (
        <span class="bt-door__icon">
          <Icon name={icon} />
        </span>
      )}
      <Heading class="bt-door__title">
        <a href={href}>{title}</a>
      </Heading>
      {children && <div class="bt-door__text">{children}</div>}
    </div>
  );
}

/** Cards side by side: as many as fit, one on a phone. */
export function CardGrid({ children, min = 'md' }: { children: Children; min?: 'sm' | 'md' | 'lg' }) {
  return <div class={`bt-grid bt-grid--${min}`}>{children}</div>;
}
