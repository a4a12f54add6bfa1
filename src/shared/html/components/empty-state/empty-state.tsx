import type { IconName } from '../../icons/names.ts';
import type { Children } from '../../types.ts';
import { Icon } from '../icon/icon.tsx';

export interface EmptyStateProps {
  icon?: IconName;
  title: string;
  level?: 2 | 3;
  /** Why the list is empty. */
  children: Children;
  /** What next: a button or links. */
  action?: Children;
}

/** An empty list that says why, and what can be done now. */
export function EmptyState({ icon = 'folder-open', title, level = 2, children, action }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div class="bt-empty">
      <span class="bt-empty__icon">
        <Icon name={icon} />
      </span>
      <Heading class="bt-empty__title">{title}</Heading>
      <div class="bt-empty__text">{children}</div>
      {action && <div class="bt-empty__action">{action}</div>}
    </div>
  );
}
