import { komponenPesan } from '../components.pesan.ts';
import { FieldError, Optional, type Question, questionIds } from '../field/field-frame.tsx';

export type DateFieldProps = Question & {
  /** What was typed, also when it is not a date. Sent as `<name>_tanggal`, `_bulan`, `_tahun`. */
  value?: { tanggal?: string; bulan?: string; tahun?: string };
};

/** A known date (a letter, a birthday) in three boxes: no picker to fight on a small phone. */
export function DateField(props: DateFieldProps) {
  const { id, describedBy } = questionIds(props);
  const t = komponenPesan[props.bahasa];
  const parts = [
    { key: 'tanggal', label: t.tanggal, width: 4 },
    { key: 'bulan', label: t.bulan, width: 4 },
    { key: 'tahun', label: t.tahun, width: 8 },
  ] as const;
  return (
    <fieldset class="ds-fieldset bt-field" aria-describedby={describedBy}>
      <legend class="ds-label">
        {props.label}
        {props.optional && <Optional bahasa={props.bahasa} />}
      </legend>
      {props.hint !== undefined && (
        <div class="bt-hint" id={`${id}-hint`}>
          {props.hint}
        </div>
      )}
      <FieldError id={id} error={props.error} bahasa={props.bahasa} />
      <div class="bt-date">
        {parts.map((p, i) => (
          <div key={p.key}>
            <label for={i === 0 ? id : `${id}-${p.key}`}>{p.label}</label>
            <input
              class={`ds-input bt-width-${p.width}`}
              id={i === 0 ? id : `${id}-${p.key}`}
              name={`${props.name}_${p.key}`}
              type="text"
              inputmode="numeric"
              autocomplete="off"
              value={props.value?.[p.key]}
              aria-invalid={props.error === undefined ? undefined : 'true'}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** The three boxes as a legal day, or undefined where they are not a date of the calendar. */
export function dateOf(value: { tanggal?: string; bulan?: string; tahun?: string }): string | undefined {
  const [d, m, y] = [Number(value.tanggal), Number(value.bulan), Number(value.tahun)];
  if (![d, m, y].every(Number.isInteger) || y < 1000 || y > 9999) return undefined;
  const date = new Date(Date.UTC(y, m - 1, d));
  const same = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return same ? date.toISOString().slice(0, 10) : undefined;
}
