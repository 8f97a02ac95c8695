/** The marks of the statements whose figure stands at an offset. */
const marksAt = (view: ParentNode, offset: string): HTMLElement[] =>
  [...view.querySelectorAll<HTMLElement>('[data-offsets]')].filter((mark) =>
    mark.dataset.offsets!.split(' ').includes(offset),
  );

/** The line that an offset falls into: a search leads there, where no statement stands. */
const lineAt = (view: ParentNode, offset: string): HTMLElement[] =>
  [...view.querySelectorAll<HTMLElement>('.line')]
    .filter(({ dataset }) => Number(dataset.start) <= Number(offset) && Number(offset) <= Number(dataset.end))
    .slice(0, 1);

const highlight = (
  view: ParentNode,
  offset: string,
): { first: HTMLElement | undefined; isStatement: boolean } => {
  for (const old of view.querySelectorAll('.target')) old.classList.remove('target');
  if (!/^\d+$/.test(offset)) return { first: undefined, isStatement: false };
  const marks = marksAt(view, offset);
  const targets = marks.length > 0 ? marks : lineAt(view, offset);
  for (const target of targets) target.classList.add('target');
  return { first: targets[0], isStatement: marks.length > 0 };
};

/**
 * Scrolls to the statement (or line) that the address names behind `#` and highlights it, now and whenever it
 * changes; `show` is told the offset, or null where the address names no statement.
 *
 * @returns how to stop
 */
export const followAddress = (view: HTMLElement, show: (offset: number | null) => void): (() => void) => {
  const follow = (): void => {
    const offset = location.hash.slice(1);
    const { first, isStatement } = highlight(view, offset);
    show(isStatement ? Number(offset) : null);
    first?.scrollIntoView({ block: 'center' });
  };
  addEventListener('hashchange', follow);
  queueMicrotask(follow);
  return () => removeEventListener('hashchange', follow);
};
