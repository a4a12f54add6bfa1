import type { Bahasa } from '../../pesan.ts';
import { Alert, type AlertProps } from './alert.tsx';

export type Announced = { tone: AlertProps['tone']; text: string } | undefined;

/** What a form just did or why it was refused, above the page and read out at once; nothing where nothing happened. */
export const Announcement = ({ bahasa, pesan }: { bahasa: Bahasa; pesan: Announced }) =>
  pesan ? (
    <Alert bahasa={bahasa} tone={pesan.tone} live>
      <p>{pesan.text}</p>
    </Alert>
  ) : null;
