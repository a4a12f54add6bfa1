/**
 * Moving through a table of cases with j and k; Enter on a row follows its first link. Coming back to the list, the row
 * that was opened has the focus again.
 */
export function queue(element: HTMLElement): void {
  const links = [...element.querySelectorAll('tbody tr')].flatMap((row) => row.querySelector('a') ?? []);
  if (links.length === 0) return;
  const key = `betang-queue:${location.pathname}`;
  const opened = sessionStorage.getItem(key);
  const row = (link: HTMLElement) => link.closest('tr');
  const mark = (link: HTMLElement) => {
    element.querySelector('tr[aria-current]')?.removeAttribute('aria-current');
    row(link)?.setAttribute('aria-current', 'true');
  };
  const back = links.find((link) => link.getAttribute('href') === opened);
  if (back && document.activeElement === document.body) {
    mark(back);
    back.focus();
  }
  for (const link of links) {
    link.addEventListener('focus', () => mark(link));
    link.addEventListener('click', () => sessionStorage.setItem(key, link.getAttribute('href') ?? ''));
  }
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.key !== 'j' && event.key !== 'k')) return;
    if (event.target instanceof HTMLElement && ['INPUT', 'TEXTAREA', 'SELECT'].includes(event.target.tagName)) return;
    const at = links.findIndex((link) => row(link)?.contains(document.activeElement));
    const next = event.key === 'j' ? Math.min(at + 1, links.length - 1) : Math.max(at - 1, 0);
    links[next]?.focus();
    event.preventDefault();
  });
}
