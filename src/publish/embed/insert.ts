import { isHeight } from './frame-height.ts';

/** The page of the chart's folder for a ground that `data-theme` asks for. */
const fileOf = (theme: string | undefined): string =>
  theme === undefined || theme === 'light' ? 'index.html' : `${theme}.html`;

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
