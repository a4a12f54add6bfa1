/** Moving through a table of cases with j and k; Enter on a row follows its first link. */
export function queue(element: HTMLElement): void {
  const links = [...element.querySelectorAll('tbody tr')].flatMap((row) => row.querySelector('a') ?? []);
  if (links.length === 0) return;
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.key !== 'j' && event.key !== 'k')) return;
    if (event.target instanceof HTMLElement && ['INPUT', 'TEXTAREA', 'SELECT'].includes(event.target.tagName)) return;
    const at = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement));
    const next = event.key === 'j' ? Math.min(at + 1, links.length - 1) : Math.max(at - 1, 0);
    links[next]?.focus();
    event.preventDefault();
  });
}
