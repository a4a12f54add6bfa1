/** Asks before leaving a form with unsaved typing; sending it a second time by a double press does nothing. */
export function draft(element: HTMLElement): void {
  if (!(element instanceof HTMLFormElement)) return;
  let dirty = false;
  let sent = false;
  element.addEventListener('input', () => (dirty = true));
  element.addEventListener('saved', () => (dirty = false));
  element.addEventListener('submit', (event) => {
    if (sent) event.preventDefault();
    sent = true;
    dirty = false;
  });
  addEventListener('beforeunload', (event) => {
    if (dirty) event.preventDefault();
  });
  // Coming back by the back button shows the form again: it may then be sent again.
  addEventListener('pageshow', () => (sent = false));
}
