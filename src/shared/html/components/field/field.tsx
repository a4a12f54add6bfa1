import { FieldFrame, type Question, questionIds } from './field-frame.tsx';

export type FieldProps = Question & {
  type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'url' | 'number' | 'date' | 'time' | 'datetime-local';
  value?: string | undefined;
  /** What the browser may fill in: `name`, `email`, `tel`, `street-address`, `one-time-code`, … */
  autocomplete?: string;
  inputmode?: 'numeric' | 'decimal' | 'tel' | 'email' | 'text';
  /** Expected length in characters; sets the width, not a limit. */
  width?: 4 | 8 | 12 | 20 | 30;
  maxlength?: number;
  required?: boolean;
  spellcheck?: boolean;
  disabled?: boolean;
  readonly?: boolean;
};

/** One line of text with its label, hint and error. */
export function Field(props: FieldProps) {
  const { id, describedBy } = questionIds(props);
  // Preact types an input per type; one component for ten of them needs the attribute apart.
  const kind: Record<string, string> = { type: props.type ?? 'text' };
  return (
    <FieldFrame {...props}>
      <input
        class={`ds-input${props.width ? ` bt-width-${props.width}` : ''}`}
        id={id}
        name={props.name}
        {...kind}
        value={props.value}
        autocomplete={props.autocomplete}
        inputmode={props.inputmode}
        maxlength={props.maxlength}
        required={props.required}
        disabled={props.disabled}
        readonly={props.readonly}
        spellcheck={props.spellcheck}
        aria-describedby={describedBy}
        aria-invalid={props.error === undefined ? undefined : 'true'}
      />
    </FieldFrame>
  );
}

/** A value that travels with the form unseen, such as `_csrf`. */
export function Hidden({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />;
}
