import type { Cell, TableBlock, TableRow } from '../model/block.ts';
import type { Budget } from '../model/statement.ts';
import { type Unit, unitKind } from '../model/unit.ts';
import { budgetOf } from './budget-source.ts';
import type { Claim, Reading, Refusal } from './claim.ts';
import { cellFigure, type Figure, withUnit } from './figure.ts';
import { plainLabel } from './labels.ts';
import { unitNamed } from './printed-units.ts';
import type { Reason } from './reasons.ts';
import { claimOf, type Draft, type Placed, refusalOf, stepAmong } from './table-claim.ts';
import { commonUnit, type TableContext } from './table-context.ts';
import {
  type Indicator,
  indicatorColumns,
  indicatorsIn,
  isOwnBudget,
  NO_COLUMNS,
  targetsOf,
} from './table-indicators.ts';
import type { Stated } from './table-subject.ts';

/** The project that a performance table is about. */
interface Project {
  readonly code: string | null;
  readonly name: string | null;
  /** Within one fiscal year: the sum over its period is that of the year. */
  readonly oneYear: boolean;
}

type Read = Claim | Refusal;

/** What the label before an amount makes of it; `null` as budget: not this year's. */
interface Field {
  readonly word: RegExp;
  readonly part: 'year' | 'period' | 'source' | 'other';
}

const FIELDS: readonly Field[] = [
  { word: /^(?:实施期|中期|项目期?)资金总额$|^项目总(?:额|投资)$/, part: 'period' },
  {
    word: /^(?:年度)?(?:资金总额|预算数|预算金额|资金总计|项目资金|年度资金|年度预算|当年预算)$/,
    part: 'year',
  },
  { word: /^(?:财政|一般公共预算)(?:拨款|资金|拨款资金)$|^本年财政拨款$|^当年财政拨款$/, part: 'source' },
  { word: /^其他资金$|^单位资金$|^上年结转(?:资金)?$|^财政专户/, part: 'other' },
];
const CODE = /^[0-9A-Z]{8,}$/;
const PERIOD = /(\d{4})\D{0,8}?(\d{4})/;

/** A label without 其中 and its colon. */
const fieldLabel = (cell: Cell): string =>
  plainLabel(cell.text)
    .replace(/^其中[：:]?/, '')
    .replace(/[：:]$/, '');

const valueAfter = (rows: readonly TableRow[], word: RegExp): string | null => {
  for (const row of rows) {
    const cells = row.cells.filter(({ text }) => plainLabel(text) !== '');
    const at = cells.findIndex((cell) => word.test(fieldLabel(cell)));
    if (at >= 0) return cells[at + 1]?.text.trim() ?? null;
  }
  return null;
};

const isOneYear = (rows: readonly TableRow[], year: number): boolean => {
  const texts = rows.flatMap((row) => row.cells.map((cell) => cell.text));
  const at = texts.findIndex((text) => plainLabel(text).startsWith('实施期限'));
  const printed = PERIOD.exec(
    texts
      .slice(at, at + 3)
      .join(' ')
      .replace(/-\d{2}(?!\d)/g, ''),
  );
  return at >= 0 && printed !== null && Number(printed[1]) === year && Number(printed[2]) === year;
};

const projectOf = (rows: readonly TableRow[], year: number): Project => {
  const code = valueAfter(rows, /^项目(?:编码|代码)$/);
  return {
    code: code !== null && CODE.test(code) ? code : null,
    name: valueAfter(rows, /^项目名称$/),
    oneYear: isOneYear(rows, year),
  };
};

/** Reads one performance table: the project's amounts, then its indicators. */
class TargetReader {
  readonly #table: TableBlock;
  readonly #context: TableContext;
  readonly #project: Project;
  readonly #unit: Unit | null;
  readonly #agency: string | null;
  readonly #read: Read[] = [];
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
    for (const cell of cells) this.#refuse(cellFigure(cell.text, '')!, cell, '资金支出计划', 'schedule');
    return true;
  }

  #amount(at: { label: Cell; cell: Cell; figure: Figure; field: Field; part: Field['part'] }): void {
    const key = this.#project.code ?? this.#project.name;
    const label = fieldLabel(at.label);
    if (at.part === 'other') return this.#refuse(at.figure, at.cell, label, 'no-concept');
    if (at.part === 'period' && !this.#project.oneYear)
      return this.#refuse(at.figure, at.cell, label, 'several-years');
    if (key === null) return this.#refuse(at.figure, at.cell, label, 'ambiguous');
    if (unitKind(at.figure.unit) !== 'money') return this.#refuse(at.figure, at.cell, label, 'no-unit');
    const budget = at.field.part === 'source' ? 'fiscal-appropriation' : 'all';
    this.#claim(this.#ofProject(key, budget, 'budget'), at.figure, at.cell, at.label);
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
      const money = figure.scaledBare && isOwnBudget(indicator) ? withUnit(figure, '万元') : figure;
      if (key !== null && isOwnBudget(indicator) && unitKind(money.unit) === 'money')
        this.#claim(this.#ofProject(key, 'all', 'target'), money, indicator.value, indicator.names[0]!);
      else if (concept !== null)
        this.#claim(
          { ...this.#base(concept, 'target'), fiscalYear: year },
          inConceptUnit(figure, concept),
          indicator.value,
          indicator.names[0]!,
        );
      else this.#refuse(figure, indicator.value, name, reason);
    }
  }

  #claim(stated: Stated, figure: Figure, cell: Cell, label: Cell): void {
    const cells = this.#table.rows.flatMap((row) => row.cells);
    const step = stepAmong(cells, figure.unit);
    const placed: Placed = { table: this.#table, cell, label: { text: plainLabel(label.text), cell: label } };
    const draft: Draft = claimOf(stated, figure, placed, step);
    this.#read.push(draft);
  }

  #refuse(figure: Figure, cell: Cell, label: string, reason: Reason): void {
    this.#read.push(refusalOf(figure, { table: this.#table, cell, label: null }, label, reason));
  }
}

/** A bare count of persons or visits in the unit of what it counts. */
const inConceptUnit = (figure: Figure, concept: string): Figure => {
  if (figure.unit !== '' || figure.unitPrinted !== '') return figure;
  return { ...figure, unit: concept.endsWith('visits') ? '人次' : '人' };
};

/** The unit under the bureau that a caption line such as 450003怀来县医疗保险中心 names; null for the bureau itself. */
const agencyOf = (table: TableBlock, { document }: TableContext): string | null => {
  const own = plainLabel(document.agency ?? '');
  for (const caption of table.captions) {
    const name = /^（?\d{3,6}）?(\D+)$/.exec(plainLabel(caption.text))?.[1];
    if (name !== undefined && own !== '' && name !== own && !own.endsWith(name) && !name.endsWith(own))
      return name;
  }
  return null;
};

/** What a performance table (绩效目标表) states. */
export const targetTable = (table: TableBlock, context: TableContext): Reading =>
  new TargetReader(table, context).read();
