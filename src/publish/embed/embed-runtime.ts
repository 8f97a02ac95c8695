import { upgradePicture } from './interactive-chart.ts';

/** Draws each chart when its place is shown for the first time: the width of the frame and the screen decide which. */
const upgradeWhenShown = (): void => {
  const waiting = new Set<Element>(document.querySelectorAll('[data-spec]'));
  const observer = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      if (contentRect.width === 0 || !waiting.delete(target)) continue;
      observer.unobserve(target);
      void upgradePicture(target, (target as HTMLElement).dataset.spec ?? '');
    }
  });
  for (const place of waiting) observer.observe(place);
};

/** Tells the page around this one how high it is, now and whenever that changes. */
const tellHeight = (): void => {
  if (parent === window) return;
  const tell = () =>
    parent.postMessage({ type: 'xianbi:height', height: Math.ceil(document.body.offsetHeight) }, '*');
  new ResizeObserver(tell).observe(document.body);
};

tellHeight();
upgradeWhenShown();
