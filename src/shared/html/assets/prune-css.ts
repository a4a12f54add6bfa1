// Takes out of our built style sheets what no page of ours can use: whole variants of Designsystemet's parts and variables that
// nothing reads. A citizen's phone pays for every byte. `build-assets.test.ts` holds the list against all examples.

/** Marks of Designsystemet that our components never write; a rule that needs one is not sent. */
export const unwritten: readonly string[] = [
  '.ds-icon',
  '.ds-readonly-icon',
  '.ds-print-preserve',
  '.ds-focus',
  '.ds-checkbox--checked',
  '.ds-list--unstyled',
  '.ds-floating',
  '.ds-field-affixes',
  '.ds-field-affix',
  '.ds-card__block',
  '.ds-details',
  '.ds-skiplink',
  '[data-field=counter]',
  '[data-field=validation]',
  '[data-clickdelegatefor]',
  '[data-position=end]',
  '[data-weight=semibold]',
  '[data-weight=regular]',
  '[data-variant=outline]',
  '[data-icon]',
  '[data-border]',
  '[data-sticky-header]',
  '[data-zebra]',
  '[data-hover]',
  '[data-size="2xs"]',
  '[data-size=xs]',
  '[data-size=xl]',
  '[data-size="2xl"]',
  '[data-color-scheme=dark]',
  '[role=switch]',
  '[aria-busy=true]',
  '[aria-sort])>button',
  ':indeterminate',
  ':dir(rtl)',
  '.ds-validation-message[data-color',
  '.ds-tag:is(button,a,[role=button])',
  '.ds-card:where(a,button',
];

interface Rule {
  /** What stands before the brace, or a whole statement (`@layer a,b;`, `color:red;`). */
  head: string;
  body?: Rule[];
}

/** The minified `css` without rules that need an unwritten mark and without variables that no sheet in `all` reads. */
export function pruneCss(css: string, read: ReadonlySet<string>): string {
  return print(prune(parse(css), read));
}

/** Names of all variables that these sheets read. */
export function variablesRead(sheets: readonly string[]): Set<string> {
  return new Set(sheets.flatMap((css) => [...css.matchAll(/var\((--[\w-]+)/g)].map((m) => m[1] ?? '')));
}

function prune(rules: readonly Rule[], read: ReadonlySet<string>): Rule[] {
  return rules.flatMap((rule) => {
    if (!rule.body) {
      const name = /^(--[\w-]+):/.exec(rule.head)?.[1];
      return name && !read.has(name) ? [] : [rule];
    }
    const head = rule.head.startsWith('@') ? rule.head : alternatives(rule.head).filter(isWritten).join(',');
    const body = head === '' ? [] : prune(rule.body, read);
    return body.length > 0 ? [{ head, body }] : [];
  });
}

function isWritten(selector: string): boolean {
  const needed = needs(selector);
  return !unwritten.some((mark) => {
    const at = needed.indexOf(mark);
    // `.ds-focus` is not `.ds-focusable`; modifiers (`.ds-focus--inset`) belong to it.
    return at >= 0 && !(mark.startsWith('.') && /^[a-z]|^-[a-z]|^__/.test(needed.slice(at + mark.length)));
  });
}

/** The selector without `:not(…)` and without lists of alternatives, of which one may still be ours. */
function needs(selector: string): string {
  let out = selector;
  for (let before = ''; before !== out;) {
    before = out;
    out = out.replace(/:not\((?:[^()]|\([^()]*\))*\)/g, '');
  }
  const clickable = /\.ds-(tag:is\(button|card:where\(a,button)/.test(out);
  return clickable
    ? out
    : out.replace(/:(?:is|where|has)\(([^()]*|(?:[^()]|\([^()]*\))*)\)/g, (all, inside: string) =>
        alternatives(inside).length > 1 ? '' : all,
      );
}

/** `a,b:is(c,d)` → `['a', 'b:is(c,d)']`. */
function alternatives(selector: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < selector.length; i++) {
    const c = selector[i];
    if (c === '(' || c === '[') depth++;
    else if (c === ')' || c === ']') depth--;
    else if (c === ',' && depth === 0) {
      parts.push(selector.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, selector.slice(from)];
}

/** A reader for minified CSS only: no comments, no line breaks between rules. */
function parse(css: string): Rule[] {
  const open: Rule[][] = [[]];
  let from = 0;
  let quote = '';
  const statement = (to: number): void => {
    if (to > from) open.at(-1)?.push({ head: css.slice(from, to) });
  };
  for (let i = 0; i < css.length; i++) {
    const c = css[i] ?? '';
    if (c === '\\') i++;
    else if (quote) quote = c === quote ? '' : quote;
    else if (c === '"' || c === "'") quote = c;
    else if (c === '(' && css.slice(i - 3, i) === 'url' && !/["']/.test(css[i + 1] ?? '')) i = css.indexOf(')', i);
    else if (c === '{') {
      const body: Rule[] = [];
      open.at(-1)?.push({ head: css.slice(from, i), body });
      open.push(body);
      from = i + 1;
    } else if (c === '}' || c === ';') {
      statement(i);
      if (c === '}') open.pop();
      from = i + 1;
    }
  }
  return open[0] ?? [];
}

function print(rules: readonly Rule[]): string {
  return rules
    .map((r, i) => (r.body ? `${r.head}{${print(r.body)}}` : r.head + (i < rules.length - 1 || r.head.startsWith('@') ? ';' : '')))
    .join('');
}
