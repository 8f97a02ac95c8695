import { FileAttachment } from './file-attachment.ts';

/** Builtins of the format that its own tools load from a CDN; here a cell imports what it uses from the project. */
const REMOTE = [
  '_',
  'aq',
  'Arrow',
  'd3',
  'dot',
  'duckdb',
  'DuckDBClient',
  'echarts',
  'htl',
  'html',
  'svg',
  'Inputs',
  'L',
  'mapboxgl',
  'md',
  'mermaid',
  'Plot',
  'React',
  'ReactDOM',
  'tex',
  'topojson',
  'vl',
  'DatabaseClient',
  'Interpreter',
] as const; // prettier-ignore

const refuse = (name: string) => (): never => {
  throw new Error(
    `builtin ${name}: expected a module of this project, found one that loads from a CDN; import what the cell needs from ../src`,
  );
};

type Notify = (value: unknown) => void;

/** An async generator over the values that `start` notifies of; `start` gives back how to stop. */
async function* observed(start: (notify: Notify) => () => void): AsyncGenerator {
  let wake: (() => void) | null = null;
  const values: unknown[] = [];
  const stop = start((value) => {
    values.splice(0, values.length, value);
    wake?.();
  });
  try {
    for (;;) {
      while (values.length > 0) yield values.shift();
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    stop();
  }
}

const watchDark = (notify: Notify): (() => void) => {
  const media = matchMedia('(prefers-color-scheme: dark)');
  const changed = (): void => notify(media.matches);
  media.addEventListener('change', changed);
  changed();
  return () => media.removeEventListener('change', changed);
};

/** Widths of the text column in px; a page that is not laid out (width 0) keeps the last one. */
const watchWidth = (notify: Notify): (() => void) => {
  let known = 0;
  const observer = new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    if (width === known || width === 0) return;
    known = width;
    notify(width);
  });
  observer.observe(document.querySelector('main') ?? document.body);
  return () => observer.disconnect();
};

/** What every cell can name without importing it: `FileAttachment`, `dark`, `width`; the rest says what to do instead. */
export const BUILTINS: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(REMOTE.map((name) => [name, refuse(name)])),
  FileAttachment: () => FileAttachment,
  dark: () => observed(watchDark),
  width: () => observed(watchWidth),
};
