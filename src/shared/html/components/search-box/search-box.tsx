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
  /** Offers titles, offices and topics while one types. */
  saran?: boolean;
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
      {...(props.saran && dataSaran(props.bahasa))}
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

/** Where suggestions come from, and the words that the script has no catalogue for. */
function dataSaran(bahasa: Bahasa) {
  const t = komponenPesan[bahasa].saran;
  return {
    'data-module': 'suggest',
    'data-suggest': '/api/v1/saran',
    'data-suggest-label': t.label,
    'data-suggest-some': t.ada,
    'data-suggest-none': t.kosong,
    'data-suggest-unit': t.unit,
    'data-suggest-topik': t.topik,
    'data-suggest-kategori': t.kategori,
  };
}
