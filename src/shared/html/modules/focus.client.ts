/** Takes the focus to what matters first: the error summary of a refused form. */
export function focus(element: HTMLElement): void {
  element.focus();
}
