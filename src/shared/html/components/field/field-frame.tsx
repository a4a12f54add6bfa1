import type { Bahasa } from '../../pesan.ts';
import type { Children } from '../../types.ts';
import { komponenPesan } from '../components.pesan.ts';

/** What every question has: one label, at most one hint, at most one error, tied together by ids. */
export interface Question {
  bahasa: Bahasa;
  name: string;
  /** Defaults to the name, which the error summary links to. */
  id?: string;
  label: string;
  hint?: Children;
  error?: string | undefined;
  optional?: boolean;
}

export function questionIds(q: Question): { id: string; describedBy: string | undefined } {
  const id = q.id ?? q.name;
  const parts = [q.hint === undefined ? '' : `${id}-hint`, q.error === undefined ? '' : `${id}-error`].filter(Boolean);
  return { id, describedBy: parts.length > 0 ? parts.join(' ') : undefined };
}

export function FieldFrame({ children, ...q }: Question & { children: Children }) {
  const { id } = questionIds(q);
  return (
    <div class="ds-field bt-field">
      <label class="ds-label" for={id}>
        {q.label}
        {q.optional && <Optional bahasa={q.bahasa} />}
      </label>
      {q.hint !== undefined && (
        <div id={`${id}-hint`} data-field="description">
          {q.hint}
        </div>
      )}
      <FieldError id={id} error={q.error} bahasa={q.bahasa} />
      {children}
    </div>
  );
}

export function Optional({ bahasa }: { bahasa: Bahasa }) {
  return <span class="bt-optional"> ({komponenPesan[bahasa].opsional})</span>;
}

export function FieldError({ id, error, bahasa }: { id: string; error: string | undefined; bahasa: Bahasa }) {
  if (error === undefined) return null;
  return (
    <p class="ds-validation-message" id={`${id}-error`}>
      <span class="ds-sr-only">{komponenPesan[bahasa].kesalahan} </span>
      {error}
    </p>
  );
}
