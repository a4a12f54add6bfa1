import type { Bahasa } from '../../pesan.ts';
import { komponenPesan } from '../components.pesan.ts';

/** Where one stands in a form of small steps. `current` from 1. */
export function Steps({ bahasa, names, current }: { bahasa: Bahasa; names: readonly string[]; current: number }) {
  const t = komponenPesan[bahasa];
  return (
    <div class="bt-steps">
      <p class="bt-steps__text">
        {t.langkah(current, names.length)}
        <span class="bt-steps__name">: {names[current - 1]}</span>
      </p>
      <ol class="bt-steps__bar" aria-hidden="true">
        {names.map((name, i) => (
          <li key={name} class={i + 1 < current ? 'done' : i + 1 === current ? 'now' : undefined} />
        ))}
      </ol>
    </div>
  );
}
