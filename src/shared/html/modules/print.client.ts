/** A button that opens the browser's print window. Hidden by the server until this runs: without it there is Ctrl+P. */
export function print(element: HTMLElement): void {
  element.hidden = false;
  element.addEventListener('click', () => window.print());
}
