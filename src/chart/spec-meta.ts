import { isObject, type JsonObject } from './json-tree.ts';
import type { Words } from './spec-words.ts';
import type { TextColumns } from './text-list.ts';

const DEFAULTS = {
  labels: [],
  texts: null,
  zoom: [],
  groups: null,
  flagNotes: true,
  columns: 1,
  narrowColumns: 1,
  labelShare: 0.36,
  heads: null,
  rowGap: 10,
} as const;

/** What a spec says of its own arrangement, in `usermeta`. */
export interface SpecMeta {
  /** The function of `compare` whose rows the spec takes. */
  readonly rows: string;
  /** Columns whose values are the labels of an axis: they are wrapped, measured, and make its domain. */
  readonly labels: readonly string[];
  /** The column whose texts are written across a whole panel, one below the other, and the one that orders them. */
  readonly texts: TextColumns | null;
  /** For each panel the column that it draws, if it gets a second panel where one county dwarfs the others. */
  readonly zoom: readonly (string | null)[];
  /** The column whose values part the rows of a matrix into panels. */
  readonly groups: string | null;
  /** Whether the letters of flags are drawn, and their reasons stand below. */
  readonly flagNotes: boolean;
  /** Panels beside each other from 480 px on; below, panels stand under each other. */
  readonly columns: number;
  /** The part of the width that labels may take before they are wrapped. */
  readonly labelShare: number;
  readonly narrowColumns: number;
  /** The column whose values head the columns of a matrix; turned upright where they do not fit. */
  readonly heads: string | null;
  /** Least space in px between two label blocks. */
  readonly rowGap: number;
  readonly en: Words;
}

/** The arrangement that a spec asks for, with its defaults. */
export const specMeta = (spec: JsonObject): SpecMeta => {
  const meta = (isObject(spec.usermeta) ? spec.usermeta : {}) as unknown as SpecMeta & { layout?: object };
  return { ...DEFAULTS, ...meta.layout, rows: meta.rows, en: meta.en };
};
