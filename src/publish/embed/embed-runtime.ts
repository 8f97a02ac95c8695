import { upgradeWhenShown } from './interactive-chart.ts';

/** Tells the page around this one how high it is, now and whenever that changes. */
const tellHeight = (): void => {
  if (parent === window) return;
  const tell = () =>
    parent.postMessage({ type: 'xianbi:height', height: Math.ceil(document.body.offsetHeight) }, '*');
  new ResizeObserver(tell).observe(document.body);
};

tellHeight();
upgradeWhenShown((file) => file);
