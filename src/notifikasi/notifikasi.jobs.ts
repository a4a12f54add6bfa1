import type { AnyJob } from '../shared/jobs/jobs.ts';
import { pesanJob } from './pesan.jobs.ts';
import { surelJob } from './surel.jobs.ts';

export const jobs: readonly AnyJob[] = [surelJob, pesanJob];
