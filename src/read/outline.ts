import { type Numbering, SCHEMES } from './numbering.ts';

interface Entry {
  readonly text: string;
  readonly numbering: Numbering | null;
}

const rankOf = (entry: Entry): number =>
  entry.numbering === null ? SCHEMES.length : SCHEMES.indexOf(entry.numbering.scheme);

/** Keeps the path of open headings while a text is read. Without number, a heading is a title: it ranks below the open ones. */
export class Outline {
  private entries: Entry[] = [];

  /** The open headings, outermost first. */
  get path(): readonly string[] {
    return this.entries.map(({ text }) => text);
  }

  /** Opens a heading and returns its level, 1 being outermost; `path` is then what stands below it. */
  open(text: string, numbering: Numbering | null): number {
    if (numbering === null) this.closeTitle();
    else this.close(numbering);
    this.entries.push({ text, numbering });
    return this.entries.length;
  }

  /** Closes what a numbered paragraph ends: headings of its own scheme or lower ones, unless its list starts inside. */
  close(numbering: Numbering): void {
    const same = this.entries.findLastIndex((entry) => entry.numbering?.scheme === numbering.scheme);
    if (same < 0) this.closeLower(numbering);
    else if (!this.startsInside(numbering, same)) this.closeFrom(same, numbering);
  }

  /** A list that starts again at 1 right under a later number of the same scheme stands inside that item. */
  private startsInside(numbering: Numbering, same: number): boolean {
    const open = this.entries[same]!;
    return numbering.number === 1 && open.numbering!.number > 1 && same === this.entries.length - 1;
  }

  /** Closes from an entry on; a title that stands just under it stays where a new count starts below that title. */
  private closeFrom(same: number, numbering: Numbering): void {
    const title = this.entries.slice(same + 1).findLast((entry) => entry.numbering === null);
    this.entries = this.entries.slice(0, same);
    if (numbering.number === 1 && title !== undefined) this.entries.push(title);
  }

  private closeLower(numbering: Numbering): void {
    const rank = SCHEMES.indexOf(numbering.scheme);
    const lower = this.entries.findIndex((entry) => entry.numbering !== null && rankOf(entry) > rank);
    const title = this.entries.findLast((entry) => entry.numbering === null);
    if (lower < 0) return;
    const keeps = title !== undefined && this.entries.indexOf(title) > lower && numbering.number === 1;
    this.entries = this.entries.slice(0, lower);
    if (keeps) this.entries.push(title);
  }

  private closeTitle(): void {
    if (this.entries.at(-1)?.numbering === null) this.entries.pop();
  }
}
