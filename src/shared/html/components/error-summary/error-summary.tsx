import type { Bahasa } from '../../pesan.ts';
import { komponenPesan } from '../components.pesan.ts';

export interface FormError {
  /** Id of the field, which is its name unless said otherwise. */
  field?: string;
  message: string;
}

/** All that is wrong with a form, on top of it, each a link to its field. Shown with status 422; takes the focus. */
export function ErrorSummary({ bahasa, errors, title }: { bahasa: Bahasa; errors: readonly FormError[]; title?: string }) {
  if (errors.length === 0) return null;
  return (
    <div class="ds-error-summary" role="alert" tabindex={-1} aria-labelledby="error-summary-title" data-module="focus">
      <h2 id="error-summary-title">{title ?? komponenPesan[bahasa].adaMasalah}</h2>
      <ul class="ds-list">
        {errors.map((e) => (
          <li key={e.field ?? e.message}>{e.field === undefined ? e.message : <a href={`#${e.field}`}>{e.message}</a>}</li>
        ))}
      </ul>
    </div>
  );
}

/** The message of one field out of the list, for the field's own `error`. */
export function errorOf(errors: readonly FormError[], field: string): string | undefined {
  return errors.find((e) => e.field === field)?.message;
}
