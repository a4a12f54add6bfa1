/**
 * Keeps a long form on the server while it is typed: two seconds after the last key, and when the page is left. Says what
 * happened beside the button. Ctrl+Enter sends the form.
 */
export function autosave(element: HTMLElement): void {
  if (!(element instanceof HTMLFormElement)) return;
  const href = element.dataset['autosave'];
  const said = element.querySelector<HTMLElement>('[data-autosave-status]');
  if (!href || !said) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dirty = false;
  const say = (state: 'saved' | 'saving' | 'failed' | 'ended') => {
    said.textContent = said.dataset[state] ?? '';
    said.dataset['state'] = state;
  };
  const save = async (keepalive = false) => {
    clearTimeout(timer);
    if (!dirty) return;
    dirty = false;
    say('saving');
    const answer = await fetch(href, { method: 'POST', body: typed(element), keepalive, redirect: 'manual' }).catch(() => null);
    if (answer?.ok) return say('saved');
    dirty = true;
    // A redirect leads to the sign-in page, a 403 says that the form belongs to another session.
    say(answer && (answer.type === 'opaqueredirect' || answer.status === 403) ? 'ended' : 'failed');
  };
  element.addEventListener('input', () => {
    dirty = true;
    clearTimeout(timer);
    timer = setTimeout(() => void save(), 2000);
  });
  element.addEventListener('submit', () => (dirty = false));
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) void save(true);
  });
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) element.requestSubmit();
  });
}

/** What was typed, without files: those travel when the form is sent. */
function typed(form: HTMLFormElement): URLSearchParams {
  const text = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return new URLSearchParams(text);
}
