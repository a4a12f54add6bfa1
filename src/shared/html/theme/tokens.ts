import { type Hex, oklch } from './colour.ts';

/**
 * The colours of the house. Each is a hue and a strength; the sixteen roles that Designsystemet asks for are steps of
 * lightness, the same for every hue, so that a role has the same contrast in every colour.
 */
export const hues = {
  /** River green: what can be done. */
  accent: { h: 168, c: 0.085 },
  /** Wood: paper, text, lines. */
  neutral: { h: 82, c: 0.016 },
  info: { h: 238, c: 0.085 },
  success: { h: 148, c: 0.105 },
  /** Gold: what wants attention. */
  warning: { h: 78, c: 0.125 },
  danger: { h: 27, c: 0.165 },
} as const;

export type Hue = keyof typeof hues;
export type Scheme = 'light' | 'dark';

/** role → lightness, and the share of the hue's chroma at that step. */
const steps = {
  light: {
    'background-default': [0.986, 0.4],
    'background-tinted': [0.966, 0.75],
    'surface-default': [0.998, 0.12],
    'surface-tinted': [0.951, 0.9],
    'surface-hover': [0.925, 0.95],
    'surface-active': [0.893, 1],
    'border-subtle': [0.868, 1],
    'border-default': [0.58, 1.3],
    'border-strong': [0.45, 1.3],
    'text-subtle': [0.418, 1.2],
    'text-default': [0.275, 1.1],
    'base-default': [0.415, 1],
    'base-hover': [0.35, 1],
    'base-active': [0.3, 1],
    'base-contrast-subtle': [0.95, 0.5],
    'base-contrast-default': [0.998, 0.1],
  },
  dark: {
    'background-default': [0.185, 0.55],
    'background-tinted': [0.212, 0.6],
    'surface-default': [0.233, 0.65],
    'surface-tinted': [0.268, 0.75],
    'surface-hover': [0.305, 0.8],
    'surface-active': [0.345, 0.85],
    'border-subtle': [0.365, 0.85],
    'border-default': [0.61, 0.9],
    'border-strong': [0.74, 0.9],
    'text-subtle': [0.81, 0.8],
    'text-default': [0.945, 0.3],
    'base-default': [0.78, 1.15],
    'base-hover': [0.84, 1],
    'base-active': [0.88, 0.9],
    'base-contrast-subtle': [0.25, 0.5],
    'base-contrast-default': [0.17, 0.4],
  },
} as const satisfies Record<Scheme, Record<string, readonly [number, number]>>;

export type Role = keyof (typeof steps)['light'];
export const roles = Object.keys(steps.light).filter((name): name is Role => name in steps.light);

/** Gold keeps its own base: bright, with dark words on it, in both schemes. */
const goldBase: Partial<Record<Role, readonly [number, number]>> = {
  'base-default': [0.79, 1.1],
  'base-hover': [0.74, 1.1],
  'base-active': [0.7, 1.1],
  'base-contrast-subtle': [0.28, 0.4],
  'base-contrast-default': [0.22, 0.4],
};

/** The colour of one role in one hue and scheme. */
export function token(scheme: Scheme, hue: Hue, role: Role): Hex {
  const step = (hue === 'warning' ? goldBase[role] : undefined) ?? steps[scheme][role];
  return oklch(step[0], hues[hue].c * scaleTint(role, hue) * step[1], hues[hue].h);
}

/** Pale steps carry little chroma, or the paper turns sweet; the wood keeps all of its small share. */
function scaleTint(role: Role, hue: Hue): number {
  if (hue === 'neutral') return 1;
  if (role.startsWith('background') || role.startsWith('surface')) return 0.3;
  return role === 'border-subtle' ? 0.5 : 1;
}
