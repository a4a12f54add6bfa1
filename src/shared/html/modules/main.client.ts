import { autosave } from './autosave.client.ts';
import { count } from './count.client.ts';
import { copy } from './copy.client.ts';
import { draft } from './draft.client.ts';
import { duedate } from './duedate.client.ts';
import { filters } from './filters.client.ts';
import { focus } from './focus.client.ts';
import { keep } from './keep.client.ts';
import { keys } from './keys.client.ts';
import { poll } from './poll.client.ts';
import { print } from './print.client.ts';
import { queue } from './queue.client.ts';
import { sift } from './sift.client.ts';

/** Enhancements by the name in `data-module`. Every page does its whole job without them. */
const modules: Record<string, (element: HTMLElement) => void> = {
  autosave,
  copy,
  count,
  draft,
  duedate,
  filters,
  focus,
  keep,
  keys,
  poll,
  print,
  queue,
  sift,
};

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
