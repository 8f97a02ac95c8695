import type { Theme } from '../../chart/theme.ts';
import type { Layout } from './looks.ts';

/** A picture in its place: the style sheet shows the one that fits the frame and the reader's screen. */
export interface Slot {
  readonly svg: string;
  readonly theme: Theme;
  /** `only`: whatever the width of the frame. */
  readonly layout: Layout | 'only';
  /** What the script draws in its place, once it is shown. */
  readonly spec: string;
}

/** The place of a picture that a script turns into a chart. */
export const screenSlot = ({ svg, theme, layout, spec }: Slot): string =>
  `<div class="slot ${layout} ${theme}" data-spec="${spec}">${svg}</div>`;

/** The place of the picture that goes onto paper; it stays a picture. */
export const paperSlot = (svg: string): string => `<div class="slot paper">${svg}</div>`;
