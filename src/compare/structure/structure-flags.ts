import { figureColumns } from '../../frame/figure-columns.ts';
import { type Figure, isGap } from '../../frame/interval.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { FlagReason } from '../../model/flag.ts';
import { unitAtoms } from '../../model/quantity.ts';
import { flagColumns, flagged, reasonsOf } from '../flag-columns.ts';
import { gapFlags } from '../measure-status.ts';
import { sayFigure } from '../words/figure-words.ts';
import { isIncomplete, unlistedAmount } from './classed-items.ts';
import type { Account } from './structure-account.ts';

const money = (figure: Figure): Bilingual =>
  sayFigure({ value: figureColumns('x', figure, unitAtoms('万元')).x, unit: '万元' });

const contestedFlag = ({ contested, reading }: Account): FlagReason[] => {
  if (!contested) return [];
  return reading === 'totals'
    ? [
        flagged('U', {
          zh: '同一文件按经济分类另给出不同的基本、项目划分',
          en: 'the economic classes of the same document divide the money otherwise',
        }),
      ]
    : [
        flagged('U', {
          zh: '按经济分类的划分，与文件所述总数不符',
          en: 'as the economic classes divide the money; the stated totals say otherwise',
        }),
      ];
};

const itemFlags = ({ items, project, reading }: Account): FlagReason[] => {
  if (isGap(project) || reading === 'classes') return [];
  if (items.length === 0) {
    return [flagged('L', { zh: '项目清单未公开', en: 'the list of project items is undisclosed' })];
  }
  if (!isIncomplete(items, project)) return [];
  const rest = money(unlistedAmount(items, project));
  return [
    flagged('L', {
      zh: `所列项目与项目支出总额相差${rest.zh}`,
      en: `listed items and project total differ by ${rest.en}`,
    }),
  ];
};

const unclassedFlag = ({ items }: Account): FlagReason[] => {
  const names = items.filter(({ purpose }) => purpose === 'unclassed').map(({ name }) => name);
  if (names.length === 0) return [];
  return [
    flagged('E', {
      zh: `未归类项目：${names.join('、')}`,
      en: `items that no rule classes: ${names.map((name) => `“${name}”`).join(', ')}`,
    }),
  ];
};

/** The flag columns of one row of the structure. */
export const structureFlags = (account: Account) =>
  flagColumns([
    ...(account.subject.stage === 'budget' ? [flagged('P')] : []),
    ...[...account.basicFacts, ...account.projectFacts].flatMap(reasonsOf),
    ...(isGap(account.basic) ? gapFlags(account.basic, '基本支出', 'basic expenditure') : []),
    ...(isGap(account.project) ? gapFlags(account.project, '项目支出', 'project expenditure') : []),
    ...contestedFlag(account),
    ...itemFlags(account),
    ...unclassedFlag(account),
  ]);
