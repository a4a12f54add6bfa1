/** Renews a progress block from its own page every three seconds, slower while the page is out of sight, until it is done. */
export function poll(element: HTMLElement): void {
  const href = element.dataset['href'];
  if (!href) return;
  const wait = () => setTimeout(() => void renew(), document.hidden ? 15_000 : 3000);
  const renew = async () => {
    const answer = await fetch(href, { headers: { accept: 'text/html' } }).catch(() => null);
    if (!answer?.ok) return wait();
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.querySelector<HTMLElement>('[data-module~=poll]');
    // Done: the finished page shows what comes next.
    if (!fresh) return location.assign(href);
    element.replaceChildren(...fresh.childNodes);
    return wait();
  };
  wait();
}
