import { describe, test } from 'vitest';
import { mesin } from './pembaca.ts';
import { ujiJalur } from './test/jalur.fixture.ts';

if (mesin.mesin === 'lancedb') ujiJalur();
else describe('search on lancedb', () => test.skip('this processor has no AVX2', () => undefined));
