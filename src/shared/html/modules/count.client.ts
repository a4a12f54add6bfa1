/** Characters left under a textarea with `data-max`; the words come from the server with a 0 in place of the number. */
export function count(element: HTMLElement): void {
  const max = Number(element.dataset['max']);
  const said = document.getElementById(`${element.id}-count`);
  if (!(element instanceof HTMLTextAreaElement) || !said || !max) return;
  const show = () => {
    const left = max - element.value.replaceAll('\r\n', '\n').length;
    const words = (left < 0 ? said.dataset['over'] : said.dataset['left']) ?? '0';
    said.textContent = words.replace('0', new Intl.NumberFormat(document.documentElement.lang).format(Math.abs(left)));
    said.dataset['state'] = left < 0 ? 'over' : 'left';
  };
  element.addEventListener('input', show);
  if (element.value) show();
}
