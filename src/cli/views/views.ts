import { RESCUE_VIEW } from './rescue-view.ts';
import type { View } from './view.ts';

/** The comparisons of the command line, in the order of `all`. */
export const VIEWS = {
  rescue: RESCUE_VIEW as View<never>,
} as const;

/** The name of a comparison. */
export type ViewName = keyof typeof VIEWS;

/** The names of all comparisons, in order. */
export const VIEW_NAMES = Object.keys(VIEWS) as readonly ViewName[];
