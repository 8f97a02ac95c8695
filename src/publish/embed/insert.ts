/** The message by which an embedded chart tells its height to the page around it. */
interface HeightMessage {
  readonly type: 'xianbi:height';
  readonly height: number;
}

const isHeight = (value: unknown): value is HeightMessage => {
  const { type, height } = (value ?? {}) as Partial<HeightMessage>;
  return type === 'xianbi:height' && typeof height === 'number' && height > 0;
};

const frameOf = ({ src, dataset }: HTMLScriptElement): HTMLIFrameElement => {
  const frame = document.createElement('iframe');
  frame.src = new URL(`${dataset.chart}/index.html`, src).href;
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
