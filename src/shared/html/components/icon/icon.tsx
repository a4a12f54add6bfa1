import { drawings } from '../../icons/icons.generated.ts';
import type { IconName } from '../../icons/names.ts';

/** A line icon in the colour of its text. Decoration beside words; with `label` it speaks by itself. */
export function Icon({ name, label }: { name: IconName; label?: string }) {
  const inner = { __html: drawings[name] };
  if (label !== undefined) {
    return <svg class="bt-icon" viewBox="0 0 24 24" role="img" aria-label={label} dangerouslySetInnerHTML={inner} />;
  }
  return <svg class="bt-icon" viewBox="0 0 24 24" aria-hidden="true" dangerouslySetInnerHTML={inner} />;
}
