import type { Children } from '../../types.ts';
import { FieldError, Optional, type Question, questionIds } from '../field/field-frame.tsx';
import type { Option } from '../select/select.tsx';

export type RadiosProps = Question & {
  options: readonly (Option & { /** Shown below this answer, e.g. a field that belongs to it. */ inside?: Children })[];
  value?: string | undefined;
  /** Side by side, for two or three short answers. */
  inline?: boolean;
};

/** One answer out of a few, all in sight. */
export function Radios(props: RadiosProps) {
  return (
    <Group {...props}>
      {props.options.map((o, i) => (
        <Choice key={o.value} kind="radio" question={props} option={o} at={i} checked={o.value === props.value} />
      ))}
    </Group>
  );
}

export type CheckboxesProps = Question & {
  options: RadiosProps['options'];
  values?: readonly string[];
  inline?: boolean;
};

/** Any number of answers. Sent as the same name repeated. */
export function Checkboxes(props: CheckboxesProps) {
  return (
    <Group {...props}>
      {props.options.map((o, i) => (
        <Choice key={o.value} kind="checkbox" question={props} option={o} at={i} checked={props.values?.includes(o.value) ?? false} />
      ))}
    </Group>
  );
}

/** One statement to agree with. */
export function Checkbox(props: Question & { value?: string; checked?: boolean }) {
  const { id } = questionIds(props);
  return (
    <div class="bt-field">
      <FieldError id={id} error={props.error} bahasa={props.bahasa} />
      <Choice
        kind="checkbox"
        question={props}
        option={{ value: props.value ?? 'ya', text: props.label, ...(typeof props.hint === 'string' && { hint: props.hint }) }}
        at={0}
        checked={props.checked ?? false}
      />
    </div>
  );
}

function Group({ children, inline, ...q }: Question & { children: Children; inline?: boolean }) {
  const { id, describedBy } = questionIds(q);
  return (
    <fieldset class="ds-fieldset bt-field" aria-describedby={describedBy}>
      <legend class="ds-label">
        {q.label}
        {q.optional && <Optional bahasa={q.bahasa} />}
      </legend>
      {q.hint !== undefined && (
        <div class="bt-hint" id={`${id}-hint`}>
          {q.hint}
        </div>
      )}
      <FieldError id={id} error={q.error} bahasa={q.bahasa} />
      <div class={inline ? 'bt-choices bt-choices--inline' : 'bt-choices'}>{children}</div>
    </fieldset>
  );
}

interface ChoiceProps {
  kind: 'radio' | 'checkbox';
  question: Question;
  option: RadiosProps['options'][number];
  /** The first answer carries the question's id, so that the error summary lands on it. */
  at: number;
  checked: boolean;
}

function Choice({ kind, question, option, at, checked }: ChoiceProps) {
  const { id } = questionIds(question);
  const own = at === 0 ? id : `${id}-${at + 1}`;
  return (
    <div class="bt-choice">
      <input
        class="ds-input"
        type={kind}
        id={own}
        name={question.name}
        value={option.value}
        checked={checked}
        aria-describedby={option.hint ? `${own}-about` : undefined}
        aria-invalid={kind === 'checkbox' && question.error !== undefined ? 'true' : undefined}
      />
      <div>
        <label for={own}>{option.text}</label>
        {option.hint && (
          <p class="bt-hint" id={`${own}-about`}>
            {option.hint}
          </p>
        )}
        {option.inside && <div class="bt-choice__inside">{option.inside}</div>}
      </div>
    </div>
  );
}
