import type { Gap, GapReason } from '../frame/interval.ts';
import type { FlagReason } from '../model/flag.ts';
import { flagged } from './flag-columns.ts';
import type { MeasureStatus } from './rows/measure-row.ts';

const STATUS_OF_GAP: Readonly<Record<GapReason, MeasureStatus>> = {
  undisclosed: 'undisclosed',
  none: 'none',
  'zero-base': 'undefined',
  'no-index': 'undisclosed',
};

/** The status of a row that has no number. */
export const gapStatus = ({ gap }: Gap): MeasureStatus => STATUS_OF_GAP[gap];

/** The flag of a figure that has no number: `L` undisclosed, `M` none; what it is about is named in the reason. */
export const gapFlags = ({ gap }: Gap, zh: string, en: string): FlagReason[] => {
  const flags: Readonly<Record<GapReason, FlagReason[]>> = {
    undisclosed: [flagged('L', { zh: `${zh}未公开`, en: `${en} undisclosed` })],
    none: [flagged('M', { zh: `无${zh}`, en: `no ${en}` })],
    'zero-base': [],
    'no-index': [
      flagged('L', { zh: `价格指数表没有该年，${zh}无法折算`, en: `no price index for the year of ${en}` }),
    ],
  };
  return flags[gap];
};
