import { THEMES, type Theme } from '../../chart/theme.ts';
import type { Bilingual } from '../../model/bilingual.ts';

/** Widths in px that the pictures of an embed are laid out at: for a column of text, and for a telephone. */
export const LAYOUTS = { wide: 640, narrow: 320 } as const;
/** One of them. */
export type Layout = keyof typeof LAYOUTS;

/** Frames and pages narrower than this many px show the narrow picture; the style sheet says the same. */
export const NARROW_BELOW = 520;

/** How one picture of an embed looks. */
export interface Look {
  readonly theme: Theme;
  readonly layout: Layout;
}

/** Every picture that an embed has. */
export const LOOKS: readonly Look[] = THEMES.flatMap((theme) =>
  (['wide', 'narrow'] as const).map((layout) => ({ theme, layout })),
);

/** The picture that goes onto paper, whatever is on the screen. */
export const ON_PAPER: Look = { theme: 'print', layout: 'wide' };

/** Whether a picture comes as PNG, too: not the narrow one for paper, which no page is as narrow as. */
export const hasPng = ({ theme, layout }: Look): boolean => theme !== 'print' || layout !== 'narrow';

/** Name of a picture's files without ending: `chart`, `chart-narrow`, `chart-dark`, `chart-dark-narrow` … */
export const stemOf = ({ theme, layout }: Look): string =>
  ['chart', ...(theme === 'light' ? [] : [theme]), ...(layout === 'wide' ? [] : [layout])].join('-');

/** One of the pages of an embed: the same chart on another ground. */
export interface Face {
  readonly name: 'light' | 'dark' | 'auto' | 'print';
  readonly file: string;
  readonly label: Bilingual;
  readonly theme: Theme;
  /** What takes its place where the reader's screen is dark; null where nothing does. */
  readonly atNight: Theme | null;
}

/** Every page of an embed; the first is what an address without a file name shows. */
export const FACES: readonly Face[] = [
  {
    name: 'light',
    file: 'index.html',
    label: { zh: '浅色', en: 'Light' },
    theme: 'light',
    atNight: null,
  },
  { name: 'dark', file: 'dark.html', label: { zh: '深色', en: 'Dark' }, theme: 'dark', atNight: null },
  {
    name: 'auto',
    file: 'auto.html',
    label: { zh: '随读者的屏幕', en: 'Follows the screen' },
    theme: 'light',
    atNight: 'dark',
  },
  {
    name: 'print',
    file: 'print.html',
    label: { zh: '印刷', en: 'Print' },
    theme: 'print',
    atNight: null,
  },
];

/** The pictures that a page shows on a screen. */
export const looksOf = ({ theme, atNight }: Face): readonly Look[] =>
  LOOKS.filter((look) => look.theme === theme || look.theme === atNight);
