import { Field } from './field.tsx';

export const examples = {
  plain: <Field bahasa="id" name="nama" label="Nama lengkap" hint="Seperti di KTP." autocomplete="name" />,
  error: (
    <Field
      bahasa="id"
      name="telepon"
      label="Nomor telepon"
      type="tel"
      value="08xx"
      error="Tulis nomor telepon dengan angka saja, misalnya 081234567890."
      width={20}
    />
  ),
  optional: <Field bahasa="en" name="pekerjaan" label="Occupation" optional />,
};
