import './test/pakai-postgres.fixture.ts';
import { ujiJalur } from './test/jalur.fixture.ts';

ujiJalur();
