import { komponenPesan } from '../components.pesan.ts';
import { FieldFrame, type Question, questionIds } from '../field/field-frame.tsx';

export interface Option {
  value: string;
  text: string;
  hint?: string;
}

export type SelectProps = Question & {
  value?: string | undefined;
  options: readonly Option[];
  /** First entry without a value; `null` leaves it out. */
  empty?: string | null;
  required?: boolean;
};

/** For long lists (units, years). Up to seven answers are radios. */
export function Select(props: SelectProps) {
  const { id, describedBy } = questionIds(props);
  return (
    <FieldFrame {...props}>
      <select
        class="ds-input"
        id={id}
        name={props.name}
        required={props.required}
        aria-describedby={describedBy}
        aria-invalid={props.error === undefined ? undefined : 'true'}
      >
        {props.empty !== null && <option value="">{props.empty ?? komponenPesan[props.bahasa].pilih}</option>}
        {props.options.map((o) => (
          <option key={o.value} value={o.value} selected={o.value === props.value}>
            {o.text}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
