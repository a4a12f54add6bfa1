import { komponenPesan } from '../components.pesan.ts';
import { FieldFrame, type Question, questionIds } from '../field/field-frame.tsx';

export type TextareaProps = Question & {
  value?: string | undefined;
  rows?: number;
  /** With a limit the characters left are counted while typing, and said in words where there is no JavaScript. */
  maxlength?: number;
  required?: boolean;
};

export function Textarea(props: TextareaProps) {
  const { id, describedBy } = questionIds(props);
  const { maxlength: max } = props;
  return (
    <FieldFrame {...props}>
      <textarea
        class="ds-input"
        id={id}
        name={props.name}
        rows={props.rows ?? 5}
        required={props.required}
        aria-describedby={[describedBy, max && `${id}-count`].filter(Boolean).join(' ') || undefined}
        aria-invalid={props.error === undefined ? undefined : 'true'}
        {...(max && { 'data-module': 'count', 'data-max': max })}
      >
        {props.value ?? ''}
      </textarea>
      {max !== undefined && <Count id={id} max={max} bahasa={props.bahasa} />}
    </FieldFrame>
  );
}

function Count({ id, max, bahasa }: { id: string; max: number; bahasa: Question['bahasa'] }) {
  const t = komponenPesan[bahasa];
  return (
    <p class="bt-count" id={`${id}-count`} data-left={t.sisaHuruf(0)} data-over={t.lebihHuruf(0)}>
      {t.paling(max)}
    </p>
  );
}
