/** Repeats a shape along a line: `at(0), at(step), …`. */
const along = (from: number, to: number, step: number, at: (x: number) => string): string =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => at(from + i * step)).join('');

const roof = 'M318 100 358 38h724l40 62z';
const shingles = [54, 70, 86]
  .map((y) => `M${Math.round(358 - ((y - 38) * 40) / 62)} ${y}H${Math.round(1082 + ((y - 38) * 40) / 62)}`)
  .join('');
const horns = 'M344 50l24-40M368 50 344 10M1096 50l-24-40M1072 50l24-40';
const body = 'M340 100v36M1100 100v36M308 136h824M340 120h320m120 0h320';
const posts = along(384, 640, 44, (x) => `M${x} 100v36`) + along(800, 1064, 44, (x) => `M${x} 100v36`);
const stilts = along(340, 1100, 40, (x) => `M${x} 136v${40 + (x % 3) * 3}`);
const porch = 'M648 100l72-50 72 50M672 100v36M768 100v36M706 136v-26h28v26';
const ladder = `M704 136l-34 48M720 136l-34 48${along(0, 4, 1, (i) => `M${698 - i * 6.4} ${145 + i * 9}h15`)}`;
const trees = 'M-20 168q40-44 92-26 34-40 86-14 44-22 82 34M1170 168q30-52 84-30 40-38 88-8 52-24 110 22';
const boat = 'M1196 178c34 14 92 14 128-2-6 12-14 18-28 19h-70c-16 0-24-6-30-17z';
const wave = (x: number, y: number, n: number): string => `M${x} ${y}q12-7 24 0${'t24 0'.repeat(n)}`;
const water = wave(-10, 188, 62) + wave(60, 200, 14) + wave(520, 201, 22) + wave(1130, 200, 10) + wave(200, 211, 9) + wave(760, 212, 8);

/** A longhouse on its river, in lines: the one picture of the front page. Decoration. */
export function Sungai() {
  return (
    <svg
      class="bt-river"
      viewBox="0 0 1440 222"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      fill="none"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path class="bt-river__far" d={trees} />
      <path class="bt-river__far" d={shingles} stroke-width="1.5" />
      <path class="bt-river__house" d={roof + horns + body + posts + stilts + porch + ladder} />
      <path class="bt-river__water" d={water} />
      <path class="bt-river__boat" d={boat} />
    </svg>
  );
}
