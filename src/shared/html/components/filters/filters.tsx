import type { Bahasa } from '../../pesan.ts';
import { formatAngka } from '../../format.ts';
import { komponenPesan } from '../components.pesan.ts';
import { Hidden } from '../field/field.tsx';
import { Icon } from '../icon/icon.tsx';

export interface FilterGroup {
  name: string;
  label: string;
  options: readonly { value: string; text: string; count?: number; checked?: boolean }[];
  /** Opened at first; groups with a chosen answer always are. */
  open?: boolean;
}

export interface FiltersProps {
  bahasa: Bahasa;
  action: string;
  groups: readonly FilterGroup[];
  /** Other parameters of the list, such as `q`, that filtering keeps. */
  keep?: Readonly<Record<string, string>>;
}

/** The ways to narrow a list: a GET form of checkboxes, folded away on a phone until asked for. */
export function Filters({ bahasa, action, groups, keep }: FiltersProps) {
  const t = komponenPesan[bahasa];
  const all = { ...keep, ...(bahasa === 'en' && { bahasa: 'en' }) };
  return (
    <form class="bt-filters" action={action} method="get" data-module="filters">
      <input class="bt-filters__toggle ds-sr-only" type="checkbox" id="saring" />
      <label class="bt-filters__open" for="saring">
        <Icon name="filter" />
        {t.saring}
        <Icon name="chevron-down" />
      </label>
      <div class="bt-filters__body">
        {groups.map((g) => (
          <Group key={g.name} group={g} bahasa={bahasa} />
        ))}
        {Object.entries(all).map(([name, value]) => (
          <Hidden key={name} name={name} value={value} />
        ))}
        <button class="ds-button" type="submit" data-variant="secondary">
          {t.terapkan}
        </button>
      </div>
    </form>
  );
}

function Group({ group, bahasa }: { group: FilterGroup; bahasa: Bahasa }) {
  const open = (group.open ?? false) || group.options.some((o) => o.checked);
  return (
    <details class="bt-filter" open={open}>
      <summary>{group.label}</summary>
      <div class="bt-filter__list" role="group" aria-label={group.label}>
        {group.options.map((o, i) => (
          <div class="bt-choice" key={o.value}>
            <input class="ds-input" type="checkbox" id={`${group.name}-${i}`} name={group.name} value={o.value} checked={o.checked} />
            <label for={`${group.name}-${i}`}>
              {o.text}
              {o.count !== undefined && <span class="bt-muted"> {formatAngka(o.count, bahasa)}</span>}
            </label>
          </div>
        ))}
      </div>
    </details>
  );
}

/** What the list is narrowed by now, each with a link that lets it go. */
export function AppliedFilters({
  bahasa,
  items,
  clearHref,
}: {
  bahasa: Bahasa;
  items: readonly { text: string; removeHref: string }[];
  clearHref: string;
}) {
  if (items.length === 0) return null;
  const t = komponenPesan[bahasa];
  return (
    <div class="bt-applied" role="group" aria-label={t.disaring}>
      {items.map((i) => (
        <a key={i.removeHref} class="bt-chip" href={i.removeHref} aria-label={t.lepas(i.text)}>
          {i.text}
          <Icon name="x" />
        </a>
      ))}
      <a href={clearHref}>{t.hapusSaringan}</a>
    </div>
  );
}
