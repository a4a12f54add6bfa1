import { type Hue, hues, roles, type Scheme, token } from './tokens.ts';

const names = Object.keys(hues).filter((name): name is Hue => name in hues);

/** Our Designsystemet theme as CSS: colours of both schemes, sizes at 18 px, type. Replaces the package's own theme. */
export function themeCss(): string {
  return `@layer ds.theme{${schemes()}${colourAttributes()}${sizes()}${shape()}}`;
}

function schemes(): string {
  const light = colours('light');
  const dark = colours('dark');
  return (
    `:root,[data-color-scheme=light]{${light}color-scheme:light}` +
    `@media screen and (prefers-color-scheme:dark){:root:not([data-color-scheme=light]){${dark}color-scheme:dark}}` +
    `@media screen{[data-color-scheme=dark]{${dark}color-scheme:dark}}`
  );
}

function colours(scheme: Scheme): string {
  const all = names.flatMap((hue) => roles.map((role) => `--ds-color-${hue}-${role}:${token(scheme, hue, role)};`));
  const focus =
    `--ds-color-focus-inner:${token(scheme, 'neutral', 'surface-default')};` +
    `--ds-color-focus-outer:${token(scheme, 'neutral', 'text-default')};` +
    `--ds-link-color-visited:${token(scheme, 'accent', 'text-subtle')};`;
  return all.join('') + focus;
}

/** `data-color="danger"` on an element gives its subtree that hue; the accent where nothing is said. */
function colourAttributes(): string {
  return names
    .map((hue) => {
      const selector = hue === 'accent' ? ':root,[data-color-scheme],[data-color=accent]' : `[data-color=${hue}]`;
      return `${selector}{${roles.map((role) => `--ds-color-${role}:var(--ds-color-${hue}-${role});`).join('')}}`;
    })
    .join('');
}

/** Body 18 px for people, 16 px (`data-size="sm"`) for the officers' dense screens. Spacing follows the type. */
function sizes(): string {
  const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 18, 22, 26, 30];
  return (
    `:root,[data-size=md]{--bt-scale:1.125}[data-size=sm]{--bt-scale:1}[data-size=lg]{--bt-scale:1.25}` +
    `:root,[data-size]{--ds-size-unit:calc(0.2222rem*var(--bt-scale));--ds-icon-size:calc(1.2rem*var(--bt-scale));` +
    steps.map((n) => `--ds-size-${n}:calc(var(--ds-size-unit)*${n});`).join('') +
    `--ds-body-md-font-size:calc(1rem*var(--bt-scale));--ds-body-sm-font-size:calc(.9rem*var(--bt-scale));}`
  );
}

function shape(): string {
  const headings = { '2xl': 3, xl: 2.5, lg: 2, md: 1.5, sm: 1.25, xs: 1.1, '2xs': 1 };
  return (
    `:root{--ds-font-family:"Plus Jakarta Sans",system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;` +
    `--ds-font-weight-regular:400;--ds-font-weight-medium:600;--ds-font-weight-semibold:600;` +
    `--ds-line-height-sm:1.3;--ds-line-height-md:1.55;--ds-line-height-lg:1.65;--ds-body-md-line-height:1.55;--ds-body-md-font-weight:400;--ds-body-md-letter-spacing:0;--ds-body-sm-line-height:1.5;` +
    Object.entries(headings)
      .map(
        ([s, size]) =>
          `--ds-heading-${s}-font-size:${size}rem;--ds-heading-${s}-font-weight:600;--ds-heading-${s}-line-height:1.25;--ds-heading-${s}-letter-spacing:-.01em;`,
      )
      .join('') +
    `--ds-border-radius-sm:.25rem;--ds-border-radius-md:.375rem;--ds-border-radius-default:.375rem;--ds-border-radius-lg:.625rem;` +
    `--ds-border-radius-xl:1rem;--ds-border-radius-full:99rem;--ds-border-width-default:1px;--ds-border-width-focus:3px;--ds-opacity-disabled:45%;` +
    `--ds-shadow-sm:0 1px 2px rgb(60 40 20/.08),0 2px 6px rgb(60 40 20/.06);--ds-shadow-md:0 2px 4px rgb(60 40 20/.08),0 8px 24px rgb(60 40 20/.1)}`
  );
}
