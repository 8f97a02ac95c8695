import { readFileSync } from 'node:fs';
import type { Block, HeadingBlock, ParagraphBlock, Passage, TableBlock } from '../../src/model/block.ts';
import { readText } from '../../src/read/read-text.ts';

/** The text of one of the five disclosures, or of a field sample by its number. */
export const textOf = (name: string): string =>
  readFileSync(
    new URL(
      /^s\d\d-/.test(name) ? `../field/${name}.txt` : `../../data/sources/${name}.txt`,
      import.meta.url,
    ),
    'utf8',
  );

export const blocksOf = (source: string): readonly Block[] => readText(source).blocks;

export const tablesOf = (source: string): readonly TableBlock[] =>
  blocksOf(source).filter((block): block is TableBlock => block.kind === 'table');

export const paragraphsOf = (source: string): readonly string[] =>
  blocksOf(source)
    .filter((block): block is ParagraphBlock => block.kind === 'paragraph')
    .map(({ passage }) => passage.text);

export const headingsOf = (source: string): readonly HeadingBlock[] =>
  blocksOf(source).filter((block): block is HeadingBlock => block.kind === 'heading');

/** Rows as printed in a test: `# ` before heads, cells parted by `|`, `3:` where a cell is not in its own place, `×2` for a span. */
export const gridOf = (table: TableBlock): readonly string[] =>
  table.rows.map(({ cells, head }) => {
    const parts = cells.map(({ text, column, span }, i) =>
      [column === i ? '' : `${column}:`, text, span > 1 ? `×${span}` : ''].join(''),
    );
    return (head ? '# ' : '') + parts.join('|');
  });

export const firstGrid = (source: string): readonly string[] => gridOf(tablesOf(source)[0]!);

export const captionsOf = (table: TableBlock): readonly string[] => table.captions.map(({ text }) => text);

/** The table whose captions hold a text. */
export const tableNamed = (source: string, caption: string): TableBlock => {
  const table = tablesOf(source).find((one) => captionsOf(one).some((text) => text.includes(caption)));
  if (table === undefined) throw new Error(`no table captioned ${caption}`);
  return table;
};

export const dataRows = (table: TableBlock): number => table.rows.filter(({ head }) => !head).length;

/** Every passage of a block, cells included, each with its place. */
export const passagesOf = (block: Block): readonly Passage[] => {
  if (block.kind !== 'table') return [block.passage];
  const cells = block.rows.flatMap((row) => row.cells);
  const inCells = cells.map(({ text, at, start }) => ({
    text,
    at: at ?? Array.from({ length: text.length + 1 }, (_, i) => start + i),
  }));
  return [...block.captions, ...inCells];
};
