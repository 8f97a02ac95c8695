import type { Cell, TableBlock, TableRow } from '../model/block.ts';
import type { Budget } from '../model/statement.ts';
import { type Unit, unitKind } from '../model/unit.ts';
import { budgetOf } from './budget-source.ts';
import type { Claim, Reading, Refusal } from './claim.ts';
import { cellFigure, type Figure, withUnit } from './figure.ts';
import { plainLabel } from './labels.ts';
import { unitNamed } from './printed-units.ts';
import type { Reason } from './reasons.ts';
import { claimOf, type Draft, offsetIn, type Placed, refusalOf, stepAmong } from './table-claim.ts';
import { commonUnit, type TableContext } from './table-context.ts';
import {
  type Indicator,
  indicatorColumns,
  indicatorsIn,
  isOwnBudget,
  NO_COLUMNS,
  targetsOf,
} from './table-indicators.ts';
import { FIELDS, type Field, fieldLabel, type Project, projectOf } from './table-project.ts';
import type { Stated } from './table-stated.ts';

type Read = Claim | Refusal;

/** A figure and the cell that it stands in. */
interface FigureAt {
  readonly figure: Figure;
  readonly cell: Cell;
}

/** An amount of the project, the label before it, and what that label makes of it. */
interface Amount extends FigureAt {
  readonly label: Cell;
  readonly field: Field;
  readonly part: Field['part'];
}

/** Reads one performance table: the project's amounts, then its indicators. */
class TargetReader {
  readonly #table: TableBlock;
  readonly #context: TableContext;
  readonly #project: Project;
  readonly #unit: Unit | null;
  readonly #agency: string | null;
  readonly #read: Read[] = [];
  /** The worth of the last digit among the table's figures, by unit. */
  readonly #steps = new Map<Unit, number | undefined>();
  /** The claims of whole project budgets, by project. */
  readonly #wholes = new Map<string, Claim>();
  /** The kind of total that stood last above each column. */
  readonly #above = new Map<number, Field['part']>();

  constructor(table: TableBlock, context: TableContext) {
    this.#table = table;
    this.#context = context;
    this.#project = projectOf(table.rows, context.document.fiscalYear);
    this.#unit = unitNamed(table.unit ?? '') ?? commonUnit(context);
    this.#agency = agencyOf(table, context);
  }

  read(): Reading {
    let columns = NO_COLUMNS;
    for (const row of this.#table.rows) {
      const heads = indicatorColumns(row);
      if (heads) columns = heads;
      else if (!this.#fields(row))
        for (const indicator of indicatorsIn(row, columns)) this.#indicator(indicator);
    }
    this.#leftovers();
    return {
      claims: this.#read.filter((one): one is Claim => 'concept' in one),
      refusals: this.#read.filter((one): one is Refusal => 'reason' in one),
    };
  }

  /** Amounts after labels such as 预算数 and 其中：财政拨款; whether the row was one of them or of a schedule. */
  #fields(row: TableRow): boolean {
    const cells = row.cells.filter(({ text }) => plainLabel(text) !== '');
    if (cells.length > 1 && cells.every((cell) => cellFigure(cell.text, '')?.unit === '%'))
      return this.#schedule(cells);
    let found = false;
    cells.forEach((cell, at) => {
      const field = FIELDS.find(({ word }) => word.test(fieldLabel(cell)));
      if (!field) return;
      found = true;
      const part = field.part === 'source' ? (this.#above.get(cell.column) ?? 'year') : field.part;
      if (field.part === 'year' || field.part === 'period') this.#above.set(cell.column, field.part);
      const next = cells[at + 1];
      const figure = next ? cellFigure(next.text, this.#unit ?? '') : null;
      if (next && figure) this.#amount({ label: cell, cell: next, figure, field, part });
    });
    return found;
  }

  #schedule(cells: readonly Cell[]): boolean {
    for (const cell of cells)
      this.#refuse({ figure: cellFigure(cell.text, '')!, cell }, '资金支出计划', 'schedule');
    return true;
  }

  #amount(at: Amount): void {
    const key = this.#project.code ?? this.#project.name;
    const reason = this.#amountRefused(at, key);
    const budget = at.field.part === 'source' ? 'fiscal-appropriation' : 'all';
    if (reason !== null || key === null) this.#refuse(at, fieldLabel(at.label), reason ?? 'ambiguous');
    else this.#claim(this.#ofProject(key, budget, 'budget'), at);
  }

  #amountRefused({ part, figure }: Amount, key: string | null): Reason | null {
    if (part === 'other') return 'no-concept';
    if (part === 'period' && !this.#project.oneYear) return 'several-years';
    if (key === null) return 'ambiguous';
    return unitKind(figure.unit) === 'money' ? null : 'no-unit';
  }

  #ofProject(key: string, budget: Budget, stage: Stated['stage']): Stated {
    return {
      ...this.#base('project.budget', stage),
      key,
      label: this.#project.name ?? key,
      budget,
      agency: this.#agency,
    };
  }

  #base(concept: string, stage: Stated['stage']): Stated {
    return {
      concept,
      key: null,
      label: null,
      aspect: 'level',
      base: null,
      fiscalYear: this.#context.document.fiscalYear,
      stage,
      asOf: null,
      budget: budgetOf(concept, []),
      nature: null,
      agency: null,
      unit: null,
    };
  }

  #indicator(indicator: Indicator): void {
    const name = plainLabel(indicator.names[0]!.text);
    const year = Number(/^(\d{4})年/.exec(name)?.[1] ?? this.#context.document.fiscalYear);
    const key = this.#project.code ?? this.#project.name;
    for (const { figure, concept, reason } of targetsOf(indicator, this.#context.lexicon)) {
      const at = { figure, cell: indicator.value, label: indicator.names[0]! };
      const money = figure.scaledBare && isOwnBudget(indicator) ? withUnit(figure, '万元') : figure;
      if (key !== null && isOwnBudget(indicator) && unitKind(money.unit) === 'money')
        this.#claim(this.#ofProject(key, 'all', 'target'), { ...at, figure: money });
      else if (concept === null) this.#refuse(at, name, reason);
      else
        this.#claim(
          { ...this.#base(concept, 'target'), fiscalYear: year },
          { ...at, figure: inConceptUnit(figure, concept) },
        );
    }
  }

  #claim(stated: Stated, { figure, cell, label }: FigureAt & { readonly label: Cell }): void {
    const placed: Placed = {
      figure,
      table: this.#table,
      cell,
      label: { text: plainLabel(label.text), cell: label },
    };
    const draft: Draft = claimOf(stated, placed, this.#stepIn(figure.unit));
    draft.parent = this.#partOf(stated);
    if (stated.concept === 'project.budget' && stated.budget === 'all')
      this.#wholes.set(stated.key ?? '', draft);
    this.#read.push(draft);
  }

  #stepIn(unit: Unit): number | undefined {
    if (!this.#steps.has(unit)) {
      const cells = this.#table.rows.flatMap((row) => row.cells);
      this.#steps.set(unit, stepAmong(cells, unit, this.#context));
    }
    return this.#steps.get(unit);
  }

  /** 其中：财政拨款 is a part of the project's amount above it. */
  #partOf({ concept, key, budget, stage }: Stated): Claim | null {
    if (concept !== 'project.budget' || budget === 'all' || stage !== 'budget') return null;
    return this.#wholes.get(key ?? '') ?? null;
  }

  /** Figures that no label or indicator led to: listed, so that none is passed over in silence. */
  #leftovers(): void {
    const read = new Set(this.#read.map((one) => ('concept' in one ? one.figureStart : one.start)));
    for (const cell of this.#table.rows.filter(({ head }) => !head).flatMap((row) => row.cells)) {
      const figure = cellFigure(cell.text, this.#unit ?? '');
      const printed = figure !== null && (figure.decimal || figure.unitPrinted !== '');
      if (printed && !read.has(offsetIn(cell, figure.start)))
        this.#refuse({ figure, cell }, '', 'no-concept');
    }
  }

  #refuse({ figure, cell }: FigureAt, label: string, reason: Reason): void {
    this.#read.push(refusalOf({ figure, table: this.#table, cell, label: null }, label, reason));
  }
}

/** A bare count of persons or visits in the unit of what it counts. */
const inConceptUnit = (figure: Figure, concept: string): Figure => {
  if (figure.unit !== '' || figure.unitPrinted !== '') return figure;
  return { ...figure, unit: concept.endsWith('visits') ? '人次' : '人' };
};

/** The unit under the bureau that a caption line such as 450003某县医疗保险中心 names; null for the bureau itself. */
const agencyOf = (table: TableBlock, { document }: TableContext): string | null => {
  const own = plainLabel(document.agency ?? '');
  for (const caption of table.captions) {
    const name = /^（?(?:\d{6}|\d{3})）?([^\d年]+)$/.exec(plainLabel(caption.text))?.[1];
    if (name !== undefined && own !== '' && name !== own && !own.endsWith(name) && !name.endsWith(own))
      return name;
  }
  return null;
};

/** What a performance table (绩效目标表) states. */
export const targetTable = (table: TableBlock, context: TableContext): Reading =>
  new TargetReader(table, context).read();
