import type { Cell, TableBlock } from '../model/block.ts';
import { unitKind } from '../model/unit.ts';
import type { Claim, Reading, Refusal } from './claim.ts';
import { type Figure, figuresIn, quantityOf } from './figure.ts';
import { plainLabel } from './labels.ts';
import { offsetIn, refusalOf, sectionOf } from './table-claim.ts';
import type { TableContext } from './table-context.ts';

/** A text cell shorter than this is a label, not a sentence. */
const SHORTEST_NOTE = 15;
const SENTENCE = /[，。；、]/;
const BRACKETED = /[（(][^（）()]*[）)]/g;
/** What a counted noun ends at. */
const NOUN_END = /[，。；、：的发及和与（]/;
const PERSONS = /^(?:单位|本单位|部门)?$/;

/** A text cell and its table. */
interface Note {
  readonly cell: Cell;
  readonly table: TableBlock;
}

const isNote = (cell: Cell): boolean =>
  plainLabel(cell.text).length >= SHORTEST_NOTE && SENTENCE.test(cell.text.replace(BRACKETED, ''));

const nounAfter = (text: string, figure: Figure): string => {
  const rest = text.slice(figure.end, figure.end + 20);
  const end = rest.search(NOUN_END);
  return end < 0 ? rest : rest.slice(0, end);
};

/** 25名单位在职人员: the staff that a count of persons is followed by; null where it counts others. */
const staffConcept = (noun: string, { lexicon }: TableContext): string | null => {
  const found = lexicon.recognise(noun, ['staff', 'no-lixiu']);
  const concept = found?.concepts[0] ?? null;
  return concept?.startsWith('staff.') && PERSONS.test(found!.before) ? concept : null;
};

const staffClaim = (figure: Figure, { cell, table }: Note, context: TableContext): Claim | null => {
  const noun = figure.unit === '人' ? nounAfter(cell.text, figure) : '';
  const concept = noun === '' ? null : staffConcept(noun, context);
  if (concept === null) return null;
  const start = offsetIn(cell, figure.start);
  return {
    concept,
    key: null,
    label: null,
    aspect: 'level',
    base: null,
    fiscalYear: context.document.fiscalYear,
    stage: 'target',
    asOf: null,
    budget: 'all',
    nature: null,
    parent: null,
    quantity: quantityOf(figure),
    printed: figure.printed,
    how: 'table',
    start,
    end: offsetIn(cell, figure.end + noun.length - 1) + 1,
    figureStart: start,
    figureEnd: offsetIn(cell, figure.end - 1) + 1,
    section: sectionOf(table),
    agency: null,
  };
};

const noteOf = (note: Note, context: TableContext): Reading => {
  const { cell, table } = note;
  const figures = figuresIn(cell.text).filter((figure) => figure.unitPrinted !== '' || figure.scaledBare);
  const claims: Claim[] = [];
  const refusals: Refusal[] = [];
  for (const figure of figures) {
    const claim = staffClaim(figure, note, context);
    const money = unitKind(figure.unit) === 'money' || figure.scaledBare;
    if (claim) claims.push(claim);
    else if (money)
      refusals.push(
        refusalOf({ figure, table, cell, label: null }, plainLabel(cell.text).slice(0, 30), 'explanation'),
      );
  }
  return { claims, refusals };
};

/** What the sentences in a table's cells state: staff that an amount is for; other money in them is listed as explanation. */
export const notesOf = (table: TableBlock, context: TableContext): Reading => {
  const cells = table.rows.filter(({ head }) => !head).flatMap((row) => row.cells.filter(isNote));
  const read = cells.map((cell) => noteOf({ cell, table }, context));
  return { claims: read.flatMap(({ claims }) => claims), refusals: read.flatMap(({ refusals }) => refusals) };
};
