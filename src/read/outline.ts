import { type Numbering, SCHEMES } from './numbering.ts';

interface Entry {
  readonly text: string;
  readonly numbering: Numbering | null;
  /** The document's own title: nothing closes it but another line of that title. */
  readonly whole: boolean;
}

const rankOf = ({ scheme }: Numbering): number => SCHEMES.indexOf(scheme);

const isTitle = (entry: Entry | undefined): boolean =>
  entry !== undefined && entry.numbering === null && !entry.whole;

/**
 * Keeps the path of open headings while a text is read. A numbered heading closes those of its own scheme and of
 * lower ones; a heading without number (a title) stands below the open ones, until a numbered one closes it.
 */
export class Outline {
  private entries: Entry[] = [];

  /** The open headings, outermost first. */
  get path(): readonly string[] {
    return this.entries.map(({ text }) => text);
  }

  /** Opens the title of the whole document, or its next line. */
  openWhole(text: string): number {
    this.entries = [{ text, numbering: null, whole: true }];
    return 1;
  }

  /** Opens a heading and returns its level, 1 being outermost; `path` is then what stands below it. */
  open(text: string, numbering: Numbering | null): number {
    if (numbering === null) this.dropLastTitle();
    else this.makeRoom(numbering);
    this.entries.push({ text, numbering, whole: false });
    return this.entries.length;
  }

  /** Closes what a numbered paragraph ends: headings of its scheme or lower ones, unless its list starts inside. */
  close(numbering: Numbering): void {
    const same = this.indexOf(numbering);
    if (same >= 0 && this.startsInside(numbering, same)) return;
    const rank = rankOf(numbering);
    const lower = this.entries.findIndex(
      (entry) => entry.numbering !== null && rankOf(entry.numbering) > rank,
    );
    const from = same >= 0 ? same : lower;
    if (from >= 0) this.closeFrom(from, numbering);
  }

  private makeRoom(numbering: Numbering): void {
    const known = this.indexOf(numbering) >= 0;
    this.close(numbering);
    if (!known && numbering.number !== 1) this.dropLastTitle();
  }

  /** The open heading of the same scheme that a number goes on from: the nearest smaller number, else the last one. */
  private indexOf({ scheme, number }: Numbering): number {
    let best = -1;
    this.entries.forEach(({ numbering }, i) => {
      if (numbering?.scheme !== scheme) return;
      const before = this.entries[best]?.numbering?.number ?? 0;
      if (best < 0 || (numbering.number < number && numbering.number >= before) || before >= number) best = i;
    });
    return best;
  }

  /** A count that starts again at 1 right under a later number of the same scheme stands inside that item. */
  private startsInside(numbering: Numbering, same: number): boolean {
    const open = this.entries[same]!;
    return numbering.number === 1 && open.numbering!.number > 1 && same === this.entries.length - 1;
  }

  /** Closes from an entry on; a title below it stays open where a new count starts under that title. */
  private closeFrom(from: number, numbering: Numbering): void {
    const title = this.entries.slice(from + 1).findLast(isTitle);
    this.entries = this.entries.slice(0, from);
    if (numbering.number === 1 && title !== undefined) this.entries.push(title);
  }

  private dropLastTitle(): void {
    if (isTitle(this.entries.at(-1))) this.entries.pop();
  }
}
