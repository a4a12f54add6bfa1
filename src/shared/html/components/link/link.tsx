import type { Children } from '../../types.ts';
import { Icon } from '../icon/icon.tsx';

interface LinkProps {
  href: string;
  /** `onward`: the way on, with an arrow. `outside`: leaves this site, said by its mark. */
  kind?: 'plain' | 'onward' | 'outside';
  children: Children;
}

export function Link({ href, kind = 'plain', children }: LinkProps) {
  if (kind === 'plain') return <a href={href}>{children}</a>;
  return (
    <a class={`bt-link bt-link--${kind}`} href={href} rel={kind === 'outside' ? 'external noopener' : undefined}>
      <span>{children}</span>
      <Icon name={kind === 'outside' ? 'arrow-up-right' : 'arrow-right'} />
    </a>
  );
}
