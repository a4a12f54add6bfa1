import type { Bahasa } from '../../pesan.ts';
import { Alert, type AlertProps } from './alert.tsx';

/** What to say; a text alone is good news. */
export type Announced = { tone: AlertProps['tone']; text: string } | string | undefined;

/** What a form just did or why it was refused, above the page and read out at once; nothing where nothing happened. */
export function Announcement({ bahasa, pesan }: { bahasa: Bahasa; pesan: Announced }) {
  if (pesan === undefined) return null;
  const { tone, text } = typeof pesan === 'string' ? { tone: 'success' as const, text: pesan } : pesan;
  return (
    <Alert bahasa={bahasa} tone={tone} live>
      <p>{text}</p>
    </Alert>
  );
}
