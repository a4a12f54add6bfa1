import { Select } from './select.tsx';

export const examples = {
  plain: (
    <Select
      bahasa="id"
      name="unit"
      label="Unit kerja"
      value="dinkes"
      options={[
        { value: 'diskominfo', text: 'Dinas Komunikasi dan Informatika' },
        { value: 'dinkes', text: 'Dinas Kesehatan' },
      ]}
    />
  ),
};
