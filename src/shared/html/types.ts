import type { ComponentChildren } from 'preact';

export type Children = ComponentChildren;

/** The hue of a message or state. Never the only sign: each component adds an icon or words. */
export type Tone = 'neutral' | 'accent' | 'info' | 'success' | 'warning' | 'danger';
