import { copy } from './copy.client.ts';
import { count } from './count.client.ts';
import { draft } from './draft.client.ts';
import { filters } from './filters.client.ts';
import { focus } from './focus.client.ts';
import { keep } from './keep.client.ts';
import { poll } from './poll.client.ts';
import { sift } from './sift.client.ts';
import { start } from './start.client.ts';
import { suggest } from './suggest.client.ts';

// Enhancements of every page.
start({ copy, count, draft, filters, focus, keep, poll, sift, suggest });
