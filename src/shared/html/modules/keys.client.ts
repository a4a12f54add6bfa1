/** Keys of the workspace: `/` to the search box, `?` opens the list of keys. Never while somebody types. */
export function keys(element: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key === '?' && element instanceof HTMLDetailsElement) {
      element.open = !element.open;
      element.querySelector('summary')?.focus();
      event.preventDefault();
    }
    if (event.key === '/') {
      const box = document.querySelector<HTMLInputElement>('input[type=search]');
      if (box) {
        box.focus();
        event.preventDefault();
      }
    }
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}
