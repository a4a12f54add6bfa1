import { FieldFrame, type Question, questionIds } from '../field/field-frame.tsx';
import { komponenPesan } from '../components.pesan.ts';

export type FileInputProps = Question & {
  /** Types in words, as people say them: `PDF atau foto`. */
  kinds: string;
  /** Largest size in words, from `formatUkuran`. */
  limit: string;
  accept?: string;
  multiple?: boolean;
  /** Opens the camera on a phone. */
  camera?: boolean;
};

/** Choosing a file; what is allowed stands beside it before anything is sent. */
export function FileInput(props: FileInputProps) {
  const batas = komponenPesan[props.bahasa].berkasBatas(props.kinds, props.limit);
  const hint =
    props.hint === undefined ? (
      batas
    ) : (
      <>
        {props.hint} {batas}
      </>
    );
  const { id, describedBy } = questionIds({ ...props, hint });
  return (
    <FieldFrame {...props} hint={hint}>
      <input
        class="ds-input bt-file"
        type="file"
        id={id}
        name={props.name}
        accept={props.accept}
        multiple={props.multiple}
        capture={props.camera ? 'environment' : undefined}
        aria-describedby={describedBy}
        aria-invalid={props.error === undefined ? undefined : 'true'}
      />
    </FieldFrame>
  );
}
