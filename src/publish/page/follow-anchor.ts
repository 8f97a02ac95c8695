/** What a reader does to move. */
const READING = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

const anchored = (): HTMLElement | null => {
  const id = decodeURIComponent(location.hash.slice(1));
  return id ? document.getElementById(id) : null;
};

const isAtRest = (main: HTMLElement): boolean =>
  !main.querySelector('[data-cell="pending"]') && main.querySelector('[data-cell]') !== null;

/**
 * Scrolls to what the address names behind `#` once the cells above have taken their room: a browser looks for it
 * before that. A reader who moves first is left where they are.
 */
export const followAnchor = (main: HTMLElement): void => {
  const stop = (): void => {
    observer.disconnect();
    for (const event of READING) removeEventListener(event, stop);
  };
  const follow = (): void => {
    if (!isAtRest(main)) return;
    anchored()?.scrollIntoView();
    stop();
  };
  const observer = new MutationObserver(follow);
  for (const event of READING) addEventListener(event, stop, { once: true, passive: true });
  observer.observe(main, { attributes: true, attributeFilter: ['data-cell'], subtree: true });
  follow();
};
