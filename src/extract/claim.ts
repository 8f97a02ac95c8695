import type { Quantity } from '../model/quantity.ts';
import type { Aspect, Budget, Form, Nature, Stage, Unmapped } from '../model/statement.ts';

/** What one printed figure says, before it is given an identity: prose and tables both hand claims to `extract`. */
export interface Claim {
  readonly concept: string;
  readonly key: string | null;
  readonly label: string | null;
  readonly aspect: Aspect;
  readonly base: string | null;
  readonly fiscalYear: number;
  readonly stage: Stage;
  readonly asOf: string | null;
  readonly budget: Budget;
  readonly nature: Nature | null;
  /** The claim that this one is a part of, where text or table says so. */
  readonly parent: Claim | null;
  readonly quantity: Quantity;
  /** The figure as printed, with its unit and bound words. */
  readonly printed: string;
  readonly how: Form;
  /** Span of the quote in the source; it contains the figure. */
  readonly start: number;
  readonly end: number;
  /** Span of the figure itself in the source: what `unmapped` is computed from. */
  readonly figureStart: number;
  readonly figureEnd: number;
  readonly section: readonly string[];
  /** The unit under a bureau that a table or paragraph names; null: the document's agency. */
  readonly agency: string | null;
}

/** A printed figure that a reader looked at and could not map, with the reason. */
export type Refusal = Omit<Unmapped, 'doc_id'>;

/** What a reader of one block hands back. */
export interface Reading {
  readonly claims: readonly Claim[];
  readonly refusals: readonly Refusal[];
}

/** What is known of a document before its figures are read. Given on the command line or recognised from the text. */
export interface DocumentContext {
  readonly docId: string;
  readonly countyCode: string | null;
  readonly agency: string | null;
  readonly fiscalYear: number;
  readonly stage: 'budget' | 'final';
}
