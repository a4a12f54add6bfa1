import { autosave } from './autosave.client.ts';
import { duedate } from './duedate.client.ts';
import { keys } from './keys.client.ts';
import { print } from './print.client.ts';
import { queue } from './queue.client.ts';
import { start } from './start.client.ts';

// Enhancements of the officers' rooms, beside those of every page.
start({ autosave, duedate, keys, print, queue });
