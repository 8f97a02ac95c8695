import type { Cell, TableBlock } from '../model/block.ts';
import type { Unit } from '../model/unit.ts';
import type { Claim, Reading, Refusal } from './claim.ts';
import { cellFigure } from './figure.ts';
import type { Reason } from './reasons.ts';
import { captionOf } from './table-caption.ts';
import { contradicted } from './table-checks.ts';
import { claimOf, lessInBrackets, type Placed, refusalOf, sectionOf, stepAmong } from './table-claim.ts';
import { columnMeaning, type Meaning } from './table-column.ts';
import { commonUnit, sharedUnit, type TableContext } from './table-context.ts';
import { type Grid, gridOf, type Slot } from './table-grid.ts';
import { isRevenuePanel, type RowContext } from './table-label.ts';
import { type Panel, panelsOf } from './table-panel.ts';
import { linkParents, type Seated } from './table-parents.ts';
import { type ReadRow, RowReader } from './table-row.ts';
import { sangongByPosition } from './table-sangong.ts';
import { type Stated, statedBy } from './table-stated.ts';
import type { CellContext } from './table-subject.ts';

interface Refused {
  readonly placed: Placed;
  readonly label: string;
  readonly reason: Reason;
}

interface PanelReading {
  readonly seats: Seated[];
  readonly refused: Refused[];
}

/** One panel of one table, with what its cells are resolved with. */
interface PanelContext extends RowContext {
  readonly table: TableBlock;
  readonly grid: Grid;
  readonly unit: Unit | null;
  readonly meanings: ReadonlyMap<number, Meaning>;
  readonly step: number | undefined;
}

const TOTAL_HEAD = /^(?:合计|小计)$/;
const SPLITS_SANGONG = new Set(['meeting', 'training']);

const cellsOf = (grid: Grid, panels: readonly Panel[]): Cell[] =>
  grid.body.flatMap((row) =>
    panels.flatMap(({ values }) => values.flatMap((column) => row[column]?.cell ?? [])),
  );

/** 合计 in the first column of figures is the row's total, whatever a broken head above it says. */
const asTotal = (meaning: Meaning, leaf: string): Meaning =>
  meaning.unknown && TOTAL_HEAD.test(leaf) ? { ...meaning, unknown: false } : meaning;

/** Whether figures stand in several columns without heads beside columns with heads: the heads have lost their places. */
const areAstray = ({ values }: Panel, { heads }: Grid): boolean => {
  const bare = values.filter((column) => (heads[column] ?? []).length === 0).length;
  return bare > 1 && bare < values.length;
};

const meaningsOf = (panel: Panel, grid: Grid, context: RowContext): Map<number, Meaning> =>
  new Map(
    panel.values.map((column, at) => {
      const heads = grid.heads[column] ?? [];
      const meaning = columnMeaning(heads, context.caption, context.lexicon);
      if (areAstray(panel, grid)) return [column, { ...meaning, refused: 'ambiguous' }];
      return [column, at === 0 ? asTotal(meaning, heads.at(-1) ?? '') : meaning];
    }),
  );

const carriesOver = (rows: readonly (ReadRow | null)[], meanings: ReadonlyMap<number, Meaning>): boolean =>
  rows.some((row) => row?.subject.kind === 'concept' && row.subject.concept.endsWith('.current-year')) ||
  [...meanings.values()].some(({ concept }) => concept?.endsWith('.current-year') ?? false);

/** The panel with what its rows and heads say together. */
const wholePanel = (panel: PanelContext, rows: readonly (ReadRow | null)[]): CellContext & PanelContext => ({
  ...panel,
  mixed: [...panel.meanings.values()].some(({ concept }) => concept !== null && SPLITS_SANGONG.has(concept)),
  carries: carriesOver(rows, panel.meanings),
  revenue: isRevenuePanel(panel),
  fixedAssets: rows.some((row) => row?.slot?.text.includes('其他固定资产') ?? false),
});

const labelAt = (row: ReadRow, column: Meaning): string =>
  [row.slot?.text ?? '', column.leaf].filter((text) => text !== '').join(' · ');

/** A cell of a value column and the row that it stands in. */
interface CellAt {
  readonly slot: Slot;
  readonly row: number;
  readonly column: number;
  readonly read: ReadRow;
}

/** Reads a cell: a seat, a refusal, or null where it holds no figure. */
const readCell = (at: CellAt, context: CellContext & PanelContext): Seated | Refused | null => {
  const meaning = context.meanings.get(at.column)!;
  const stated: Stated | Reason = statedBy(at.read, meaning, context);
  const unit = typeof stated === 'string' ? context.unit : (stated.unit ?? context.unit);
  const figure = cellFigure(at.slot.cell.text, unit ?? '万元');
  if (!figure) return null;
  const placed = { figure, table: context.table, cell: at.slot.cell, label: at.read.slot };
  const refused = { placed, label: labelAt(at.read, meaning) };
  if (typeof stated === 'string') return { ...refused, reason: stated };
  if (unit === null && figure.unitPrinted === '') return { ...refused, reason: 'no-unit' };
  const changes = stated.aspect === 'change' || stated.aspect === 'change-rate';
  const read = changes ? lessInBrackets(figure, at.slot.cell.text) : figure;
  const draft = claimOf(stated, { ...placed, figure: read }, context.step);
  return { draft, row: at.row, column: at.column, depth: at.read.depth, part: at.read.part };
};

const isSeat = (read: Seated | Refused): read is Seated => 'draft' in read;

const readPanel = (panel: PanelContext): PanelReading => {
  const reader = new RowReader(panel);
  const rows = panel.grid.body.map((row) => reader.read(row));
  const context = wholePanel(panel, rows);
  const found = panel.panel.values.flatMap((column) =>
    rows.flatMap((read, row) => {
      const slot = panel.grid.body[row]![column] ?? null;
      return read && slot ? (readCell({ slot, row, column, read }, context) ?? []) : [];
    }),
  );
  return { seats: found.filter(isSeat), refused: found.filter((read): read is Refused => !isSeat(read)) };
};

const withdrawn = (seat: Seated, reason: Reason, table: TableBlock): Refusal => ({
  label: seat.draft.label ?? seat.draft.key ?? seat.draft.concept,
  printed: seat.draft.printed,
  unit: '',
  start: seat.draft.figureStart,
  end: seat.draft.figureEnd,
  section: sectionOf(table).length > 0 ? sectionOf(table).join(' › ') : null,
  money: true,
  reason,
});

const finish = ({ seats, refused }: PanelReading, panel: PanelContext): Reading => {
  const bad = contradicted(seats);
  const kept = seats.filter((seat) => !bad.has(seat));
  linkParents(kept, panel.lexicon);
  const claims: Claim[] = kept.map(({ draft }) => draft);
  const refusals = [
    ...refused.map(({ placed, label, reason }) => refusalOf(placed, label, reason)),
    ...[...bad].map(([seat, reason]) => withdrawn(seat, reason, panel.table)),
  ];
  return { claims, refusals };
};

/** The claims of a table of amounts: every panel, row by row and column by column. */
export const moneyTable = (table: TableBlock, context: TableContext): Reading => {
  const grid = gridOf(table);
  const caption = captionOf(table, grid, context.document);
  const panels = panelsOf(grid);
  const cells = cellsOf(grid, panels);
  const unit = caption.unit ?? commonUnit(context) ?? sharedUnit(cells, context);
  const step = stepAmong(cells, unit ?? '万元', context);
  const readings = panels.map((panel) => {
    const row: RowContext = { document: context.document, lexicon: context.lexicon, caption, panel };
    const full: PanelContext = { ...row, table, grid, unit, step, meanings: meaningsOf(panel, grid, row) };
    return finish(readPanel(full), full);
  });
  const read = {
    claims: readings.flatMap(({ claims }) => claims),
    refusals: readings.flatMap(({ refusals }) => refusals),
  };
  const standard = caption.topics.includes('sangong') && unit !== null;
  return (standard ? sangongByPosition(table, { grid, caption, unit }, read) : null) ?? read;
};
