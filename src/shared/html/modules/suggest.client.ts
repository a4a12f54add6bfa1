const WAIT = 120;
const SHORTEST = 2;

type Suggestion = { jenis: string; teks: string; keterangan: string; alamat: string };

/**
 * A search box that offers what there is while one types: a combobox as ARIA 1.2 describes it. The form goes on to do its whole job:
 * Enter without a chosen suggestion sends it.
 */
export function suggest(element: HTMLElement): void {
  const input = element.querySelector<HTMLInputElement>('input[name=q]');
  const row = input?.parentElement;
  if (!input || !row) return;
  const { list, said } = build(element, input, row);
  const kept = new Map<string, Suggestion[]>();
  let shown: Suggestion[] = [];
  let active = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let call: AbortController | undefined;

  const mark = (next: number) => {
    active = next;
    [...list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === active)));
    const option = list.children[active];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const close = () => {
    clearTimeout(timer);
    call?.abort();
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    mark(-1);
  };
  const show = (found: Suggestion[]) => {
    shown = found;
    list.replaceChildren(...found.map((one, at) => option(element, `${list.id}-${at}`, one)));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    said.textContent = (element.dataset[found.length > 0 ? 'suggestSome' : 'suggestNone'] ?? '').replace('{n}', String(found.length));
    mark(-1);
  };
  const ask = async () => {
    const typed = input.value.trim();
    if (typed.length < SHORTEST) return close();
    const known = kept.get(typed);
    if (known) return show(known);
    call?.abort();
    const mine = new AbortController();
    call = mine;
    const found = await load(element, typed, mine.signal);
    if (!found || mine.signal.aborted) return;
    kept.set(typed, found);
    if (document.activeElement === input) show(found);
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), WAIT);
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      return close();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      if (list.hidden) return void ask();
      event.preventDefault();
      // Round through the list and the box itself (-1).
      return mark(((active + 1 + step + shown.length + 1) % (shown.length + 1)) - 1);
    }
    const chosen = shown[active];
    if (event.key !== 'Enter' || list.hidden || !chosen) return;
    event.preventDefault();
    go(chosen);
  });
  input.addEventListener('blur', close);
  element.addEventListener('submit', close);
  // The box keeps the focus, so that the list is still there when the press ends.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const at = [...list.children].findIndex((one) => event.target instanceof Node && one.contains(event.target));
    const chosen = shown[at];
    if (chosen) go(chosen);
  });
}

/** On this site, whatever name the site is reached by. */
function go({ alamat }: Suggestion): void {
  const { pathname, search } = new URL(alamat);
  location.assign(pathname + search);
}

function build(form: HTMLElement, input: HTMLInputElement, row: HTMLElement) {
  const list = document.createElement('ul');
  list.id = `${input.id}-saran`;
  list.className = 'bt-suggest';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', form.dataset['suggestLabel'] ?? '');
  const said = document.createElement('p');
  said.className = 'ds-sr-only';
  said.setAttribute('role', 'status');
  row.append(list);
  form.append(said);
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-expanded', 'false'],
    ['aria-controls', list.id],
  ] as const)
    input.setAttribute(name, value);
  return { list, said };
}

function option(form: HTMLElement, id: string, one: Suggestion): HTMLElement {
  const line = document.createElement('li');
  line.id = id;
  line.setAttribute('role', 'option');
  line.setAttribute('aria-selected', 'false');
  const note = document.createElement('span');
  note.textContent = one.keterangan || (form.dataset[`suggest${one.jenis.charAt(0).toUpperCase()}${one.jenis.slice(1)}`] ?? '');
  line.append(one.teks, ' ', note);
  return line;
}

async function load(form: HTMLElement, typed: string, signal: AbortSignal): Promise<Suggestion[] | undefined> {
  const query = new URLSearchParams({ q: typed });
  if (document.documentElement.lang === 'en') query.set('bahasa', 'en');
  const answer = await fetch(`${form.dataset['suggest'] ?? ''}?${query.toString()}`, { signal }).catch(() => null);
  // A search box without suggestions is still a search box.
  if (!answer?.ok) return undefined;
  const body: unknown = await answer.json().catch(() => null);
  const data: unknown = typeof body === 'object' && body !== null && 'data' in body ? body.data : [];
  return Array.isArray(data) ? data.filter(isSuggestion) : [];
}

const isSuggestion = (one: unknown): one is Suggestion =>
  typeof one === 'object' && one !== null && 'teks' in one && 'alamat' in one && typeof one.alamat === 'string';
