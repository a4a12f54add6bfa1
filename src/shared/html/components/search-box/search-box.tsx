import type { Bahasa } from '../../pesan.ts';
import { komponenPesan } from '../components.pesan.ts';
import { Icon } from '../icon/icon.tsx';
import { Hidden } from '../field/field.tsx';

export interface SearchBoxProps {
  bahasa: Bahasa;
  action: string;
  label: string;
  value?: string;
  name?: string;
  id?: string;
  placeholder?: string;
  /** Parameters of the address that a new search keeps. */
  keep?: Readonly<Record<string, string>>;
  large?: boolean;
}

/** One question to the whole catalogue. A plain GET form: the result is an address that can be shared. */
export function SearchBox(props: SearchBoxProps) {
  const id = props.id ?? 'q';
  const keep = { ...props.keep, ...(props.bahasa === 'en' && { bahasa: 'en' }) };
  return (
    <form
      class={props.large ? 'bt-search bt-search--large' : 'bt-search'}
      action={props.action}
      method="get"
      role="search"
      aria-label={props.label}
    >
      <label class={props.large ? 'bt-search__label' : 'ds-sr-only'} for={id}>
        {props.label}
      </label>
      <div class="bt-search__row">
        <Icon name="search" />
        <input
          id={id}
          name={props.name ?? 'q'}
          type="search"
          value={props.value}
          placeholder={props.placeholder}
          autocomplete="off"
          enterkeyhint="search"
          maxlength={200}
        />
        <button class="ds-button" type="submit">
          {komponenPesan[props.bahasa].cari}
        </button>
      </div>
      {Object.entries(keep).map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
    </form>
  );
}
