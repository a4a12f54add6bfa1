const WAIT = 8000;

/** Saves a long answer while it is typed, so that a lost connection or a reload loses little. What the server refuses waits. */
export function keep(element: HTMLElement): void {
  if (!(element instanceof HTMLFormElement)) return;
  const form = element;
  const said = form.querySelector<HTMLElement>('[data-keep]');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saved = '';
  let sent = false;
  const content = () => {
    const fields = [...new FormData(form)].map(([name, value]): [string, string] => [name, typeof value === 'string' ? value : '']);
    return new URLSearchParams([...fields, ['otomatis', '1']]).toString();
  };
  const save = async () => {
    timer = undefined;
    if (sent) return;
    const now = content();
    if (now === saved) return;
    // The answer to a save is the way to the next page: not followed here, and shown by `opaqueredirect`.
    const answer = await fetch(form.action, {
      method: 'POST',
      body: now,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      redirect: 'manual',
      keepalive: now.length < 60_000,
    }).catch(() => null);
    if (answer?.type !== 'opaqueredirect') return;
    saved = now;
    form.dispatchEvent(new Event('saved'));
    if (said) said.hidden = false;
  };
  form.addEventListener('input', () => {
    if (said) said.hidden = true;
    timer ??= setTimeout(() => void save(), WAIT);
  });
  // Sent by its own button: a save that came after it would open the step again.
  form.addEventListener('submit', () => {
    clearTimeout(timer);
    sent = true;
  });
  addEventListener('pageshow', () => (sent = false));
  addEventListener('online', () => void save());
  document.addEventListener('visibilitychange', () => {
    if (document.hidden && timer !== undefined) void save();
  });
}
