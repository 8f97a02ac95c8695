import { plainLabel } from './labels.ts';
import type { Slot } from './table-grid.ts';
import type { Panel } from './table-panel.ts';

/** What is asked about a row: what it is about, its label, and where its figures stand. */
interface AgencyQuery {
  readonly subject: { readonly kind: string };
  readonly slot: Slot | null;
  readonly panel: Panel;
}

type Row = readonly (Slot | null)[];

/** Follows the units that rows of a table name, from the bureau down to the units under it. */
export class AgencyRows {
  readonly #bureau: string;
  #unit: string | null = null;
  /** The figures of the bureau's own row or of 合计. */
  #whole: string | null = null;

  constructor(bureau: string | null) {
    this.#bureau = plainLabel(bureau ?? '');
  }

  /**
   * The unit that a row belongs to; null for the bureau. A unit whose row repeats the bureau's figures is all
   * there is of it: rows below it are the bureau's own.
   */
  of(row: Row, { subject, slot, panel }: AgencyQuery): string | null {
    const figures = panel.values.map((column) => row[column]?.text ?? '').join('|');
    if (subject.kind === 'total') return this.#bureauRow(figures);
    if (subject.kind !== 'agency') return this.#unit;
    const name = slot?.text ?? '';
    if (this.#isBureau(name)) return this.#bureauRow(figures);
    this.#unit = figures === this.#whole ? null : name;
    return name;
  }

  #bureauRow(figures: string): null {
    this.#unit = null;
    this.#whole = figures;
    return null;
  }

  #isBureau(name: string): boolean {
    return name === '' || this.#bureau === '' || name.endsWith(this.#bureau) || this.#bureau.endsWith(name);
  }
}
