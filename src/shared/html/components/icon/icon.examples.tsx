import { Icon } from './icon.tsx';

export const examples = {
  'beside words': (
    <p>
      <Icon name="search" /> Cari informasi
    </p>
  ),
  'by itself': (
    <p>
      <Icon name="lock" label="Terkunci" />
    </p>
  ),
};
