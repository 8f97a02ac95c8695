import type { Book, Cell } from '../book.ts';
import { testSum } from '../test-sum.ts';
import type { Check, Tested } from '../tested.ts';
import type { Names } from '../wording.ts';

const CHECK: Check = {
  id: 'economic.basic.change',
  family: 'change-parts',
  tests: {
    zh: '基本支出增减额＝301、302、303类增减额之和',
    en: 'change of basic expenditure = changes of economic classes 301, 302, 303',
  },
};

/** 工资福利支出, 商品和服务支出, 对个人和家庭的补助: what basic expenditure is nearly always made of. */
const BASIC_CLASSES = ['301', '302', '303'];

const UNLISTED = {
  zh: '如另有资本性支出（310）等增减，则可解释。',
  en: 'A change of another class, such as capital outlay (310), would explain it.',
} as const;

const classCells = (whole: Cell, book: Book): readonly Cell[] =>
  BASIC_CLASSES.flatMap((key) => {
    const topic = { ...whole.topic, concept: 'expenditure.economic', key };
    return book.at(topic, { ...whole.scope, nature: 'basic' }) ?? book.at(topic, whole.scope) ?? [];
  });

const sameSection = (cells: readonly Cell[]): boolean =>
  new Set(cells.map(({ entries }) => entries[0]!.statement.section)).size === 1;

/** The change of basic expenditure against those of its three classes, where one section lists all of them. */
export const basicClasses = (book: Book, names: Names): readonly Tested[] =>
  book.cells
    .filter(({ topic }) => topic.concept === 'expenditure.basic' && topic.aspect === 'change')
    .flatMap((whole) => {
      const parts = classCells(whole, book);
      if (parts.length < BASIC_CLASSES.length || !sameSection([whole, ...parts])) return [];
      const tested = testSum({ check: CHECK, whole, parts, closed: true, exclusive: false }, names);
      return [{ ...tested, explanation: tested.outcome === 'fails' ? UNLISTED : null }];
    });
