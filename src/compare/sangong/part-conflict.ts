import { figureOf } from '../../frame/figure-columns.ts';
import { disjoint, type Figure, isGap, sum } from '../../frame/interval.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { FlagReason } from '../../model/flag.ts';
import { unitAtoms } from '../../model/quantity.ts';
import type { FactLookup } from '../fact-lookup.ts';
import { flagged } from '../flag-columns.ts';
import type { SangongPart } from '../rows/sangong-row.ts';
import type { Subject } from '../subject.ts';
import { sayFigure } from '../words/figure-words.ts';

/** What a figure of 三公 is the sum of; the alternatives are equal in meaning. */
const SUMS: Readonly<Partial<Record<SangongPart, readonly (readonly SangongPart[])[]>>> = {
  'sangong.total': [
    ['sangong.abroad', 'sangong.vehicle', 'sangong.reception'],
    ['sangong.abroad', 'sangong.vehicle.purchase', 'sangong.vehicle.operation', 'sangong.reception'],
  ],
  'sangong.vehicle': [['sangong.vehicle.purchase', 'sangong.vehicle.operation']],
};

const money = (figure: Figure): Bilingual =>
  sayFigure({ value: isGap(figure) ? null : figure.value / unitAtoms('万元'), unit: '万元' });

const CONFLICT = (whole: Figure, parts: Figure): FlagReason =>
  flagged('U', {
    zh: `文件载${money(whole).zh}，而其组成部分相加为${money(parts).zh}`,
    en: `printed as ${money(whole).en}, while its parts add up to ${money(parts).en}`,
  });

const fits = (whole: Figure, parts: Figure): boolean =>
  isGap(whole) || isGap(parts) || !disjoint(whole, parts);

/** `U` where a group is printed as something else than the sum of its parts, all of which are stated. */
export const partConflict = (lookup: FactLookup, subject: Subject, part: SangongPart): FlagReason[] => {
  const whole = figureOf(lookup.find(subject, { concept: part }));
  const sums = (SUMS[part] ?? []).map((parts) =>
    sum(parts.map((concept) => figureOf(lookup.find(subject, { concept })))),
  );
  const stated = sums.filter((figure) => !isGap(figure));
  const [first] = stated;
  if (!first || stated.some((figure) => fits(whole, figure))) return [];
  return [CONFLICT(whole, first)];
};
