import type { Block, Passage, ReadDocument } from '../model/block.ts';
import { captionLength, hasTitle, namesTable } from './caption.ts';
import type { Grid } from './grid.ts';
import { isNumberedHeading } from './heading-shape.ts';
import { numberingOf } from './numbering.ts';
import { Outline } from './outline.ts';
import { isHeadingLine, joinLines, wrapWidth } from './paragraphs.ts';
import { segmentsOf } from './segment.ts';
import { inSeries, isNextPage, joinPages, type Table, tableOf } from './table.ts';

type Item =
  | { readonly kind: 'text'; readonly passage: Passage }
  | { readonly kind: 'table'; readonly pages: Table[] };

class Gatherer {
  readonly items: Item[] = [];

  texts(passages: readonly Passage[]): void {
    for (const passage of passages) this.items.push({ kind: 'text', passage });
  }

  table(grid: Grid): void {
    const { table, notes } = tableOf(grid, this.takeCaptions(grid.form !== 'chart'));
    if (table.rows.length > 0) this.add(table);
    else this.texts(table.captions);
    this.texts(notes);
  }

  private add(table: Table): void {
    const last = this.items.at(-1);
    const before = last?.kind === 'table' ? last.pages[0]! : null;
    if (last?.kind === 'table' && isNextPage(before!, table)) last.pages.push(table);
    else this.items.push({ kind: 'table', pages: [before === null ? table : inSeries(table, before)] });
  }

  /** Takes the caption lines off the end of the text before a table. */
  private takeCaptions(mayShare: boolean): Passage[] {
    const texts: Passage[] = [];
    for (const item of this.items.slice(-10).reverse()) {
      if (item.kind !== 'text') break;
      texts.unshift(item.passage);
    }
    const count = captionLength(texts);
    this.items.splice(this.items.length - count);
    const taken = texts.slice(texts.length - count);
    const heading = texts.at(-count - 1);
    const shares = mayShare && heading !== undefined && namesTable(heading.text) && !hasTitle(taken);
    return shares ? [heading, ...taken] : taken;
  }
}

/** Whether a title without number has something below it to be the title of. */
function hasBody(next: Item | undefined, wrap: number | null): boolean {
  if (next === undefined || next.kind === 'table') return next !== undefined;
  const { text } = next.passage;
  const numbering = numberingOf(text);
  if (numbering !== null) return numbering.number === 1;
  return !isHeadingLine(text, wrap);
}

class Placer {
  readonly blocks: Block[] = [];
  private readonly outline = new Outline();
  /** Whether only lines of the document's own title have come so far. */
  private opening = true;
  private readonly items: readonly Item[];
  private readonly wrap: number | null;

  constructor(items: readonly Item[], wrap: number | null) {
    this.items = items;
    this.wrap = wrap;
  }

  run(): readonly Block[] {
    this.items.forEach((item, i) => {
      if (item.kind === 'table') this.table(joinPages(item.pages));
      else if (this.isHeading(item.passage.text, i)) this.heading(item.passage);
      else this.paragraph(item.passage);
    });
    return this.blocks;
  }

  /** What is left of charts stands at the end of a file, under no heading of its own. */
  private table(table: Table): void {
    this.opening = false;
    const section = table.form === 'chart' ? [] : this.outline.path;
    this.blocks.push({ kind: 'table', ...table, section });
  }

  private isHeading(text: string, i: number): boolean {
    if (!isHeadingLine(text, this.wrap)) return false;
    return isNumberedHeading(text) || i === 0 || hasBody(this.items[i + 1], this.wrap);
  }

  private heading(passage: Passage): void {
    const numbering = numberingOf(passage.text);
    const whole = numbering === null && this.opening;
    this.opening = whole;
    const level = whole ? this.outline.openWhole(passage.text) : this.outline.open(passage.text, numbering);
    this.blocks.push({
      kind: 'heading',
      level,
      passage,
      section: this.outline.path.slice(0, -1),
      ...spanOf(passage),
    });
  }

  private paragraph(passage: Passage): void {
    this.opening = false;
    const numbering = numberingOf(passage.text);
    if (numbering !== null) this.outline.close(numbering);
    this.blocks.push({ kind: 'paragraph', passage, section: this.outline.path, ...spanOf(passage) });
  }
}

const spanOf = ({ at }: Passage): { start: number; end: number } => ({ start: at[0]!, end: at.at(-1)! });

/**
 * A text as blocks in reading order: headings with level, paragraphs with broken lines joined, tables with rows and
 * cells. Page furniture is left out. Every character kept knows its place in `source`, which stays untouched.
 */
export function readText(source: string): ReadDocument {
  const segments = segmentsOf(source);
  const texts = segments.flatMap((segment) => (segment.kind === 'text' ? segment.lines : []));
  const wrap = wrapWidth(texts);
  const gatherer = new Gatherer();
  for (const segment of segments) {
    if (segment.kind === 'text') gatherer.texts(joinLines(segment.lines, wrap));
    else gatherer.table(segment.grid);
  }
  return { source, blocks: new Placer(gatherer.items, wrap).run() };
}
