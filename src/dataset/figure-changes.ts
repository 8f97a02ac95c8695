/** Cells of a row of `facts.csv` or `statements.csv` as they stand in the file, by column. */
export type RawRow = Readonly<Record<string, string>>;

/** The figures of one edition of the dataset, as its files have them. */
export interface Edition {
  readonly facts: readonly RawRow[];
  readonly statements: readonly RawRow[];
}

/** `moved`: the same printed figure is now a fact under another key. */
export const CHANGE_KINDS = ['changed', 'moved', 'added', 'removed'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What became of one figure from one edition to the next. */
export interface FigureChange {
  readonly kind: ChangeKind;
  /** The fact as the older edition has it; null where it is new. */
  readonly before: RawRow | null;
  /** The fact as the newer edition has it; null where it is gone. */
  readonly after: RawRow | null;
  /** The statement behind it, of the newer edition where that has one; null where neither file has it. */
  readonly statement: RawRow | null;
}

/** The columns by which a fact states its figure. */
export const FIGURE_COLUMNS = ['status', 'relation', 'value', 'low', 'high', 'unit'] as const;

const sameFigure = (a: RawRow, b: RawRow): boolean =>
  FIGURE_COLUMNS.every((column) => (a[column] ?? '') === (b[column] ?? ''));

const idsOf = (fact: RawRow): string[] => (fact.statement_ids ?? '').split(' ').filter(Boolean);

/** Where the printed figures behind a fact stand: `doc_id:start`. */
const placesOf = (fact: RawRow): string[] => idsOf(fact).map((id) => id.split(':', 2).join(':'));

const byId = (rows: readonly RawRow[], column: string): ReadonlyMap<string, RawRow> =>
  new Map(rows.map((row) => [row[column] ?? '', row]));

const statementOf = (fact: RawRow, statements: ReadonlyMap<string, RawRow>): RawRow | null =>
  idsOf(fact)
    .map((id) => statements.get(id))
    .find((statement) => statement !== undefined) ?? null;

/** Takes out of `added` the fact that rests on a printed figure of `fact`, in the same aspect; undefined where none does. */
const takeMoved = (fact: RawRow, added: Map<string, RawRow>): RawRow | undefined => {
  const places = new Set(placesOf(fact));
  const found = [...added.values()].find(
    (other) => other.aspect === fact.aspect && placesOf(other).some((place) => places.has(place)),
  );
  if (found) added.delete(found.fact_id ?? '');
  return found;
};

const changeOf = (before: RawRow, after: RawRow | undefined, added: Map<string, RawRow>) => {
  if (after !== undefined)
    return sameFigure(before, after) ? null : ({ kind: 'changed', before, after } as const);
  const moved = takeMoved(before, added);
  return moved
    ? ({ kind: 'moved', before, after: moved } as const)
    : ({ kind: 'removed', before, after: null } as const);
};

/**
 * The figures by which a newer edition of the dataset differs from an older one, facts matched by `fact_id`: first
 * those of the older edition in its order, then those that are new. Witnesses, rules and flags are no figures.
 */
export const figureChanges = (older: Edition, newer: Edition): FigureChange[] => {
  const facts = byId(newer.facts, 'fact_id');
  const known = byId(older.facts, 'fact_id');
  const added = new Map([...facts].filter(([id]) => !known.has(id)));
  const statements = byId([...older.statements, ...newer.statements], 'statement_id');
  const changes = older.facts.flatMap((before) => {
    const change = changeOf(before, facts.get(before.fact_id ?? ''), added);
    return change ? [change] : [];
  });
  const fresh = [...added.values()].map((after) => ({ kind: 'added', before: null, after }) as const);
  return [...changes, ...fresh].map((change) => ({
    ...change,
    statement: statementOf((change.after ?? change.before)!, statements),
  }));
};
