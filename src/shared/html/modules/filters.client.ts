/** On a wide screen a filter applies when it is ticked; the button stays for the keyboard and the phone. */
export function filters(element: HTMLElement): void {
  if (!(element instanceof HTMLFormElement)) return;
  const wide = matchMedia('(min-width: 58rem)');
  element.addEventListener('change', (event) => {
    const byPointer = element.dataset['pointer'] === 'yes';
    if (wide.matches && byPointer && event.target instanceof HTMLInputElement && event.target.name) element.requestSubmit();
  });
  // Only after a pointer: with the keyboard one ticks several in a row.
  element.addEventListener('pointerdown', () => (element.dataset['pointer'] = 'yes'));
  element.addEventListener('keydown', () => (element.dataset['pointer'] = 'no'));
}
