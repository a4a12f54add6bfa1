/** A button that copies the text of `data-from` and says so on itself. Hidden by the server until this runs. */
export function copy(element: HTMLElement): void {
  const from = document.getElementById(element.dataset['from'] ?? '');
  if (!from || !navigator.clipboard) return;
  element.hidden = false;
  const words = element.textContent;
  element.addEventListener('click', () => {
    void navigator.clipboard.writeText(from.textContent?.trim() ?? '').then(() => {
      element.textContent = element.dataset['done'] ?? words;
      setTimeout(() => (element.textContent = words), 2500);
    });
  });
}
