/** Starts the enhancements named in `data-module`. Every page does its whole job without them. */
export function start(modules: Readonly<Record<string, (element: HTMLElement) => void>>): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-module]')) {
    for (const name of (element.dataset['module'] ?? '').split(' ')) {
      try {
        modules[name]?.(element);
      } catch (error) {
        // One enhancement must not take the others with it; the browser still reports it.
        reportError(error);
      }
    }
  }
}
