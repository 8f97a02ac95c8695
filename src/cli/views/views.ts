import { PERSONNEL_VIEW } from './personnel-view.ts';
import { RESCUE_VIEW } from './rescue-view.ts';
import { SANGONG_VIEW } from './sangong-view.ts';
import { STRUCTURE_VIEW } from './structure-view.ts';
import type { View } from './view.ts';

/** The names of the comparisons, in the order of `all`. */
export const VIEW_NAMES = ['rescue', 'sangong', 'structure', 'personnel'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** The comparisons of the command line. Each view's columns fit the rows of its own measure. */
export const VIEWS: Readonly<Record<ViewName, View<never>>> = {
  rescue: RESCUE_VIEW as View<never>,
  sangong: SANGONG_VIEW as View<never>,
  structure: STRUCTURE_VIEW as View<never>,
  personnel: PERSONNEL_VIEW as View<never>,
};
