/** The mark: the long roof of a betang with its crossed gables, over one line of river. 32 × 32, in the colour of its text. */
export function Mark() {
  return (
    <svg
      class="bt-mark"
      viewBox="0 0 32 32"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="2.2"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d="M5.5 4.5 2.5 16.5h27L26.5 4.5" />
      <path d="M8 2.5 6.2 9h19.6L24 2.5" />
      <path d="M8 16.5V23M16 16.5V23M24 16.5V23" />
      <path class="bt-mark__river" d="M2.5 28c2.25-2 4.5-2 6.75 0s4.5 2 6.75 0 4.5-2 6.75 0 4.5 2 6.75 0" />
    </svg>
  );
}

/** Fern curls, as they are carved on the ends of a longhouse roof: line art, once on a page. */
export function Motif() {
  const half =
    'M120 24C96 24 90 8 72 8c-11 0-18 7-18 15s6 13 13 13 11-5 11-10-4-8-8-8-6 3-6 6M54 23C50 12 40 6 30 6 20 6 14 12 14 19s5 11 11 11 9-4 9-8-3-6-6-6-5 2-5 4M14 19C12 25 7 28 2 28';
  return (
    <svg
      class="bt-motif"
      viewBox="0 0 240 44"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
    >
      <path d={half} />
      <path d={half} transform="matrix(-1 0 0 1 240 0)" />
      <path d="m120 17 5 7-5 7-5-7z" />
    </svg>
  );
}
