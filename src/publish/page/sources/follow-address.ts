/** The marks of the statements that begin at an offset. */
const marksAt = (view: ParentNode, offset: string): HTMLElement[] =>
  [...view.querySelectorAll<HTMLElement>('[data-starts]')].filter((mark) =>
    mark.dataset.starts!.split(' ').includes(offset),
  );

const highlight = (view: ParentNode, offset: string): HTMLElement | undefined => {
  for (const old of view.querySelectorAll('.target')) old.classList.remove('target');
  const marks = marksAt(view, offset);
  for (const mark of marks) mark.classList.add('target');
  return marks[0];
};

/**
 * Scrolls to the statement that the address names behind `#` and highlights its quote, now and whenever it
 * changes; `show` is told the offset, or null where the address names none.
 *
 * @returns how to stop
 */
export const followAddress = (view: HTMLElement, show: (offset: number | null) => void): (() => void) => {
  const follow = (): void => {
    const offset = location.hash.slice(1);
    const first = highlight(view, offset);
    show(first ? Number(offset) : null);
    first?.scrollIntoView({ block: 'center' });
  };
  addEventListener('hashchange', follow);
  queueMicrotask(follow);
  return () => removeEventListener('hashchange', follow);
};
