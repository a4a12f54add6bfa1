import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { iconSource } from '../../../../scripts/icons.ts';

test('the generated icons are those of the list (run scripts/icons.ts)', () => {
  expect(readFileSync(new URL('icons.generated.ts', import.meta.url), 'utf8')).toBe(iconSource());
});
