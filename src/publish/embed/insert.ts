import { isHeight } from './frame-height.ts';

/** Grounds that have a page of their own; any other is shown as light. */
const THEMES = new Set(['dark', 'auto', 'print']);

const fileOf = (theme = ''): string => `${THEMES.has(theme) ? theme : 'index'}.html`;

const frameOf = ({ src, dataset }: HTMLScriptElement): HTMLIFrameElement => {
  const frame = document.createElement('iframe');
  frame.src = new URL(`${dataset.chart}/${fileOf(dataset.theme)}`, src).href;
  frame.title = dataset.title ?? '';
  frame.width = '100%';
  frame.height = dataset.height ?? '';
  frame.style.border = '0';
  return frame;
};

/** Puts a chart's frame before the script tag that asks for it, as high as the chart says that it is. */
const insert = (script: HTMLScriptElement): void => {
  const frame = frameOf(script);
  addEventListener('message', ({ source, data }) => {
    if (source === frame.contentWindow && isHeight(data)) frame.height = String(data.height);
  });
  script.before(frame);
};

if (document.currentScript instanceof HTMLScriptElement) insert(document.currentScript);
