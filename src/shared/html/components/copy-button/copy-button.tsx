import type { Bahasa } from '../../pesan.ts';
import type { Children } from '../../types.ts';
import { komponenPesan } from '../components.pesan.ts';

/** Copies the text of the element with id `from`. Only there with JavaScript: without it the text is marked by hand. */
export function CopyButton({ bahasa, from, children }: { bahasa: Bahasa; from: string; children: Children }) {
  return (
    <button
      class="ds-button"
      type="button"
      data-variant="secondary"
      data-size="sm"
      data-module="copy"
      data-from={from}
      data-done={komponenPesan[bahasa].disalin}
      aria-live="polite"
      hidden
    >
      {children}
    </button>
  );
}
