import { ButtonLink } from '../button/button.tsx';
import { EmptyState } from './empty-state.tsx';

export const examples = {
  'no hits': (
    <EmptyState
      icon="search-x"
      title="Belum ada yang cocok dengan “jembatan kahayan”"
      action={<ButtonLink href="/permohonan/baru">Minta informasi ini</ButtonLink>}
    >
      <p>Periksa ejaannya, atau pakai kata yang lebih umum. Bila memang belum terbit, Anda boleh memintanya.</p>
    </EmptyState>
  ),
};
