/** A long list of choices in groups gets a field to narrow it. What is ticked always stays in sight. */
export function sift(element: HTMLElement): void {
  const box = element.querySelector<HTMLElement>('[data-sift=box]');
  const none = element.querySelector<HTMLElement>('[data-sift=none]');
  const input = box?.querySelector('input');
  if (!box || !input) return;
  box.hidden = false;
  const groups = [...element.querySelectorAll('details')].map((group) => ({ group, open: group.open }));
  const narrow = () => {
    const words = plain(input.value).split(' ').filter(Boolean);
    let shown = 0;
    for (const { group, open } of groups) {
      let here = 0;
      for (const choice of group.querySelectorAll<HTMLElement>('.bt-choice')) {
        const text = plain(choice.textContent ?? '');
        const fits = choice.querySelector('input')?.checked === true || words.every((word) => text.includes(word));
        choice.hidden = !fits;
        here += fits ? 1 : 0;
      }
      shown += here;
      group.hidden = here === 0;
      group.open = words.length > 0 ? here > 0 : open || group.querySelector('input:checked') !== null;
    }
    if (none) none.hidden = shown > 0;
  };
  input.addEventListener('input', narrow);
  // Enter in the field narrows; it does not send the form.
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
