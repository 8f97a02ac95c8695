import type { DocumentContext } from '../../src/extract/claim.ts';
import { lexicon } from '../../src/extract/lexicon.ts';
import { extractTable } from '../../src/extract/table.ts';
import type { TableContext } from '../../src/extract/table-context.ts';
import type { Cell, TableBlock } from '../../src/model/block.ts';
import { toColumns } from '../../src/model/quantity.ts';
import { testReference } from './reference.ts';

/** A table drawn in a test: cells between bars, heads marked by a leading `#`. */
export interface Drawn {
  readonly caption?: string;
  readonly unit?: string | null;
  readonly form?: TableBlock['form'];
  readonly rows: readonly string[];
}

const words = lexicon(testReference());

const passage = (text: string) => ({ text, at: Array.from({ length: text.length + 1 }, (_, i) => i) });

/** The block of a drawn table; the source is its rows, one a line. */
export const drawn = ({ caption = '', unit = '万元', form = 'tab', rows }: Drawn): TableBlock => {
  let offset = 0;
  const blockRows = rows.map((line) => {
    const head = line.startsWith('#');
    let start = offset + (head ? 1 : 0);
    const cells: Cell[] = line
      .slice(head ? 1 : 0)
      .split('|')
      .map((part, column) => {
        const from = start + (part.length - part.trimStart().length);
        start += part.length + 1;
        const text = part.trim();
        return { text, column, span: 1, start: from, end: from + text.length };
      });
    offset += line.length + 1;
    return { cells, head };
  });
  return {
    kind: 'table',
    rows: blockRows,
    columns: Math.max(...blockRows.map((row) => row.cells.length)),
    captions: caption === '' ? [] : [passage(caption)],
    unit,
    form,
    start: 0,
    end: offset,
    section: [],
  };
};

/** The document that drawn tables stand in. */
export const DOCUMENT: DocumentContext = {
  docId: 'test',
  countyCode: null,
  agency: '青禾县民政局',
  fiscalYear: 2024,
  stage: 'budget',
};

/** The reading of a drawn table. */
export const readDrawn = (table: Drawn, context: Partial<TableContext> = {}) =>
  extractTable(drawn(table), { document: DOCUMENT, lexicon: words, ...context });

/** Claims as lines: `concept key nature = value unit`, with year, stage, aspect, budget and agency where not the plain ones. */
export const claimLines = (table: Drawn, context: Partial<TableContext> = {}): string[] =>
  readDrawn(table, context).claims.map((claim) => {
    const { relation, value, unit } = toColumns(claim.quantity);
    const document = context.document ?? DOCUMENT;
    return [
      claim.fiscalYear === document.fiscalYear ? '' : String(claim.fiscalYear),
      claim.stage === document.stage ? '' : claim.stage,
      claim.aspect === 'level' ? '' : `${claim.aspect}/${claim.base}`,
      claim.budget === 'all' ? '' : `[${claim.budget}]`,
      claim.agency === null ? '' : `@${claim.agency}`,
      claim.concept,
      claim.key ?? '',
      claim.nature === null ? '' : `(${claim.nature})`,
      `${relation}${value}${unit}`,
    ]
      .filter((part) => part !== '')
      .join(' ');
  });

/** Refusals as lines: `reason label printed`. */
export const refusalLines = (table: Drawn, context: Partial<TableContext> = {}): string[] =>
  readDrawn(table, context).refusals.map(({ reason, label, printed }) => `${reason} ${label} ${printed}`);
