import { hasNumber } from '../../frame/figure-columns.ts';
import { isGap } from '../../frame/interval.ts';
import type { FlagReason } from '../../model/flag.ts';
import { fromColumns } from '../../model/quantity.ts';
import { spell } from '../../model/spell.ts';
import { flagColumns, flagged, reasonsOf } from '../flag-columns.ts';
import { gapFlags } from '../measure-status.ts';
import { itemName } from '../project-items.ts';
import type { RescueMethod } from '../rows/rescue-row.ts';
import { sayFigure } from '../words/figure-words.ts';
import type { RescueCase } from './rescue-case.ts';
import type { RescueFunds } from './rescue-funds.ts';

const budgetFlag = ({ subject }: RescueCase): FlagReason[] =>
  subject.stage === 'budget' ? [flagged('P')] : [];

const countOf = ({ facts }: RescueFunds): number => facts.length;

type MethodFlag = (funds: RescueFunds) => FlagReason[];

const added: MethodFlag = (funds) => {
  if (countOf(funds) < 2) return [];
  const zh = `由${countOf(funds)}项相加`;
  return [flagged('E', { zh, en: `sum of ${countOf(funds)} items` })];
};

const METHOD_FLAGS: Readonly<Record<RescueMethod, MethodFlag>> = {
  'stated class': () => [],
  'sum of items': added,
  'item named as the class': (funds) => [
    flagged('D', {
      zh: `取自与科目同名的项目“${funds.facts.map(itemName).join('、')}”`,
      en: `read from a project item that bears the name of the class (${funds.facts.map((fact) => `“${itemName(fact)}”`).join(', ')})`,
    }),
  ],
  'sum of project items': (funds) => [
    flagged('E', {
      zh: countOf(funds) === 1 ? '取自1个医疗救助项目' : `由${countOf(funds)}个医疗救助项目相加`,
      en:
        countOf(funds) === 1
          ? 'read from one project item that is medical rescue'
          : `sum of ${countOf(funds)} project items that are medical rescue`,
    }),
  ],
  'none in the breakdown': () => [],
  undisclosed: () => [],
};

const carryFlags = ({ carried, lens, conflict }: RescueCase): FlagReason[] => {
  if (carried.length === 0) return [];
  const said = carried.map(({ part }) => sayFigure({ value: part.value, unit: '万元' }));
  const [zh, en] = [said.map((one) => one.zh).join('＋'), said.map((one) => one.en).join(' + ')];
  const own =
    lens === 'included'
      ? flagged('W', {
          zh: `含上年结转${zh}`,
          en: `includes ${en} carried over from the year before`,
        })
      : flagged('E', { zh: `已减去上年结转${zh}`, en: `less ${en} carried over` });
  return [own, ...conflict.reasons];
};

/** Rescue is narrated as paid in the very year in which the accounts have none: it is booked elsewhere. */
const elsewhere = ({ funds, narrated, subject }: RescueCase): FlagReason[] => {
  const none = isGap(funds.figure) && funds.figure.gap === 'none';
  const { paid } = narrated;
  if (!none || paid?.fiscal_year !== subject.fiscal_year || !hasNumber(paid)) return [];
  const { zh, en } = spell(fromColumns(paid));
  return [
    flagged('K', {
      zh: `文件另述发放救助金${zh}，不在本部门账内`,
      en: `${en} of rescue is narrated as paid, outside these accounts`,
    }),
  ];
};

const fundsFlags = (funds: RescueFunds): FlagReason[] => [
  ...(isGap(funds.figure) ? gapFlags(funds.figure, '医疗救助资金', 'rescue funds') : []),
  ...(funds.method === 'none in the breakdown' ? [] : funds.facts.flatMap(reasonsOf)),
  ...METHOD_FLAGS[funds.method](funds),
];

/** The flag columns of one rescue row: of its money, of its heads, of what was carried over. */
export const rescueFlags = (one: RescueCase) =>
  flagColumns([
    ...budgetFlag(one),
    ...fundsFlags(one.funds),
    ...carryFlags(one),
    ...elsewhere(one),
    ...(isGap(one.heads.figure) ? gapFlags(one.heads.figure, '人数', 'heads') : []),
    ...one.heads.reasons,
  ]);
