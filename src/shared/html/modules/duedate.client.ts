/** Shows when an answer is due as soon as the day of receipt changes; the words stand ready in `data-words`, the date in its place. */
export function duedate(element: HTMLElement): void {
  const { href, words = '{tanggal}' } = element.dataset;
  const form = element.closest('form');
  if (!href || !form) return;
  const show = async () => {
    const data = new FormData(form);
    const now = data.get('waktu') !== 'dulu';
    const day = now ? element.dataset['today'] : data.get('tanggal');
    if (typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day)) return;
    const answer = await fetch(`${href}?hari_kerja=10&dari=${day}`, { headers: { accept: 'application/json' } }).catch(() => null);
    const found: unknown = answer?.ok ? await answer.json() : null;
    if (typeof found !== 'object' || found === null || !('jatuh_tempo' in found) || typeof found.jatuh_tempo !== 'string') return;
    const format = new Intl.DateTimeFormat(document.documentElement.lang === 'en' ? 'en-GB' : 'id-ID', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    element.textContent = words.replace('{tanggal}', format.format(Date.parse(`${found.jatuh_tempo}T00:00:00Z`)));
    element.dataset['late'] = String(found.jatuh_tempo < (element.dataset['today'] ?? ''));
  };
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement && ['waktu', 'tanggal'].includes(event.target.name)) void show();
  });
}
