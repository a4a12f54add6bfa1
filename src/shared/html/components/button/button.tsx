import type { IconName } from '../../icons/names.ts';
import type { Children, Tone } from '../../types.ts';
import { Icon } from '../icon/icon.tsx';

interface Look {
  variant?: 'primary' | 'secondary' | 'tertiary';
  tone?: Tone;
  icon?: IconName;
  iconEnd?: IconName;
  size?: 'sm' | 'md' | 'lg';
  full?: boolean;
  children: Children;
}

export type ButtonProps = Look & {
  type?: 'submit' | 'button';
  name?: string;
  value?: string;
  id?: string;
  /** Sends the form elsewhere, as for "save and continue later". */
  formaction?: string;
  /** Skips the browser's own checks, for leaving or saving an unfinished form. */
  formnovalidate?: boolean;
  /** Enhancement module on the button itself. */
  module?: string;
};

/** Sends its form. One primary button a page: the one main thing to do. */
export function Button(props: ButtonProps) {
  return (
    <button
      class="ds-button"
      type={props.type ?? 'submit'}
      {...look(props)}
      name={props.name}
      value={props.value}
      id={props.id}
      formaction={props.formaction}
      formnovalidate={props.formnovalidate}
      data-module={props.module}
    >
      <Content {...props} />
    </button>
  );
}

/** A link that looks like a button, for going somewhere, never for changing something. */
export function ButtonLink(props: Look & { href: string; download?: boolean }) {
  return (
    <a class="ds-button" href={props.href} {...look(props)} download={props.download}>
      <Content {...props} />
    </a>
  );
}

function look({ variant = 'primary', tone, size, full }: Look) {
  return { 'data-variant': variant, 'data-color': tone, 'data-size': size, 'data-fullwidth': full ? '' : undefined };
}

function Content({ icon, iconEnd, children }: Look) {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {iconEnd && <Icon name={iconEnd} />}
    </>
  );
}

/** Buttons of one form in a row; on a phone they stack, the first on top. */
export function ButtonGroup({ children }: { children: Children }) {
  return <div class="bt-buttons">{children}</div>;
}
