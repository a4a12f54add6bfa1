import { Field } from '../field/field.tsx';
import { ErrorSummary, errorOf } from './error-summary.tsx';

const errors = [{ field: 'alamat', message: 'Tulis alamat Anda, agar surat jawaban dapat dikirim.' }];

export const examples = {
  'with its field': (
    <>
      <ErrorSummary bahasa="id" errors={errors} />
      <Field bahasa="id" name="alamat" label="Alamat" error={errorOf(errors, 'alamat')} />
    </>
  ),
};
