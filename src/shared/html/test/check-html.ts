import { HtmlValidate } from 'html-validate';
import { renderToString } from 'preact-render-to-string';
import type { VNode } from 'preact';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  elements: ['html5'],
  rules: {
    'no-inline-style': 'error',
    'require-sri': 'off',
    // The renderer writes what JSX says: these are taste, not faults.
    'doctype-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'no-self-closing': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
    'tel-non-breaking': 'off',
    'svg-focusable': 'off',
    // A search form says role="search" itself: the `search` element is younger than the phones we serve.
    'prefer-native-element': ['error', { exclude: ['search', 'status', 'alert', 'group', 'img'] }],
    'no-redundant-role': 'error',
    'valid-autocomplete': 'error',
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit'] }],
  },
});

/** What is wrong with a whole page or a piece of one, each fault as a line; empty when it is well. */
export async function checkHtml(html: string): Promise<string[]> {
  const whole = html.startsWith('<html') ? `<!doctype html>\n${html}` : html;
  const report = await validator.validateString(whole);
  const faults = report.results.flatMap((r) => r.messages.map((m) => `${m.ruleId}: ${m.message} (${m.selector ?? `line ${m.line}`})`));
  return [...faults, ...policyFaults(whole)];
}

/** What the content policy would block in a browser, found before it gets there. */
function policyFaults(html: string): string[] {
  const faults: string[] = [];
  if (/<script(?![^>]*\ssrc=)[^>]*>/.test(html)) faults.push('policy: inline script');
  if (/<style[\s>]/.test(html)) faults.push('policy: inline style sheet');
  if (/\son[a-z]+="/.test(html)) faults.push('policy: event attribute');
  for (const [, host] of html.matchAll(/\s(?:src|srcset|action)="(https?:\/\/[^"/]+)/g)) faults.push(`policy: loads from ${host ?? ''}`);
  // Neither the compiler nor the validator knows hyphenated names.
  for (const [, name = ''] of html.matchAll(/\s(aria-[a-z]*)=/g)) if (!ariaNames.has(name)) faults.push(`unknown attribute ${name}`);
  return faults;
}

const ariaNames = new Set(
  'activedescendant atomic busy checked colcount colindex colspan controls current describedby details disabled errormessage expanded haspopup hidden invalid keyshortcuts label labelledby level live modal multiline multiselectable orientation owns placeholder posinset pressed readonly relevant required roledescription rowcount rowindex rowspan selected setsize sort valuemax valuemin valuenow valuetext'
    .split(' ')
    .map((name) => `aria-${name}`),
);

export function render(node: VNode): string {
  return renderToString(node);
}
