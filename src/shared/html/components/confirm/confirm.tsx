import type { Bahasa } from '../../pesan.ts';
import type { Children, Tone } from '../../types.ts';
import { Button, ButtonGroup, ButtonLink } from '../button/button.tsx';
import { Hidden } from '../field/field.tsx';

export interface ConfirmProps {
  bahasa: Bahasa;
  action: string;
  csrf: string;
  /** What will happen, and whether it can be undone. */
  children: Children;
  /** The deed in words: `Tarik informasi ini`. */
  deed: string;
  tone?: Tone;
  back: { href: string; text: string };
  hidden?: Readonly<Record<string, string>>;
}

/** The page before a deed with consequences. A page of its own instead of a dialog: it works everywhere and can be read calmly. */
export function Confirm({ action, csrf, children, deed, tone = 'danger', back, hidden = {} }: ConfirmProps) {
  return (
    <form class="bt-confirm" method="post" action={action}>
      <Hidden name="_csrf" value={csrf} />
      {Object.entries(hidden).map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
      <div class="bt-confirm__text">{children}</div>
      <ButtonGroup>
        <Button tone={tone}>{deed}</Button>
        <ButtonLink variant="tertiary" href={back.href}>
          {back.text}
        </ButtonLink>
      </ButtonGroup>
    </form>
  );
}
