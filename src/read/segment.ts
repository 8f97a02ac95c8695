import { alignedTable } from './aligned-table.ts';
import { bareTable } from './bare-table.ts';
import { chartTable } from './chart-table.ts';
import { commaTable } from './comma-table.ts';
import { contentsLines } from './contents.ts';
import { isFurniture } from './furniture.ts';
import type { Found, Grid } from './grid.ts';
import { type Line, splitLines } from './line.ts';
import { lineTable } from './line-table.ts';
import { type TextLine, textLine } from './paragraphs.ts';
import { pipeTable } from './pipe-table.ts';
import { tabTable } from './tab-table.ts';

/** A stretch of the file: lines of running text, or one table. */
export type Segment =
  | { readonly kind: 'text'; readonly lines: readonly TextLine[] }
  | { readonly kind: 'grid'; readonly grid: Grid };

type Recogniser = (source: string, lines: readonly Line[], from: number) => Found | null;

/** Recognisers of tables in order of trial; each looks at a few lines and then reads its table whole. */
const RECOGNISERS: readonly Recogniser[] = [
  chartTable,
  pipeTable,
  tabTable,
  lineTable,
  commaTable,
  alignedTable,
];

class Segmenter {
  readonly segments: Segment[] = [];
  private open: TextLine[] = [];
  private gap: number | null = null;
  /** Line up to which no table of bare cells begins. */
  private bareFrom = 0;
  private readonly lines: readonly Line[];
  private readonly contents: ReadonlySet<number>;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
    this.lines = splitLines(source);
    this.contents = contentsLines(this.lines);
  }

  run(): readonly Segment[] {
    let i = 0;
    while (i < this.lines.length) i = this.step(i);
    this.closeText();
    return this.segments;
  }

  /** Takes the line, or the table that begins there, and returns the next line. */
  private step(i: number): number {
    const line = this.lines[i]!;
    if (line.blank || this.contents.has(i)) return this.pass(i);
    const found = this.table(i);
    if (found !== null) return this.take(found);
    if (isFurniture(line.text)) return this.pass(i);
    this.text(line);
    return i + 1;
  }

  private pass(i: number): number {
    if (this.gap !== null) this.gap += 1;
    return i + 1;
  }

  private table(i: number): Found | null {
    for (const recognise of RECOGNISERS) {
      const found = recognise(this.source, this.lines, i);
      if (found !== null) return found;
    }
    return this.bare(i);
  }

  private bare(i: number): Found | null {
    if (i < this.bareFrom) return null;
    const result = bareTable(this.source, this.lines, i);
    if (result.grid === null) {
      this.bareFrom = result.next;
      return null;
    }
    for (let k = i; k < result.from; k += 1) {
      if (this.lines[k]!.blank) this.pass(k);
      else this.text(this.lines[k]!);
    }
    return result;
  }

  private take({ grid, next }: Found): number {
    this.closeText();
    this.segments.push({ kind: 'grid', grid });
    return next;
  }

  private text(line: Line): void {
    const made = textLine(this.source, line, this.gap);
    this.gap = 0;
    if (made.passage.text !== '') this.open.push(made);
  }

  private closeText(): void {
    if (this.open.length > 0) this.segments.push({ kind: 'text', lines: this.open });
    this.open = [];
    this.gap = null;
  }
}

/** A text cut into running text and tables, in reading order, page furniture left out. */
export const segmentsOf = (source: string): readonly Segment[] => new Segmenter(source).run();
