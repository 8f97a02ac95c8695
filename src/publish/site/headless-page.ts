import { parseHTML } from 'linkedom';
import type { Companions } from './companion-files.ts';

const PAGE = '<!doctype html><html lang="zh-CN"><head></head><body><main></main></body></html>';

const nothing = (): void => undefined;

/** `fetch` of what stands beside the page; everything else is not found. */
const answerFrom =
  (companions: Companions) =>
  async (address: string | URL): Promise<Response> => {
    const text = companions[String(address).replace(/^.*\//, '')];
    return new Response(text ?? '', { status: text === undefined ? 404 : 200 });
  };

/** What there is besides a page: the files beside it, and the state that its address carries. */
export interface HeadlessPage {
  readonly companions?: Companions;
  /** `?by=census`; none unless given. */
  readonly search?: string;
}

/** What the cells of a page ask of a browser: elements, an address, and nobody who does anything. */
const browserGlobals = ({
  companions = {},
  search = '',
}: HeadlessPage): Readonly<Record<string, unknown>> => {
  const { document, HTMLElement, Element, Node } = parseHTML(PAGE);
  return {
    document,
    HTMLElement,
    Element,
    Node,
    ShadowRoot: class ShadowRoot {},
    window: globalThis,
    location: new URL(`http://localhost/${search}`),
    history: { state: null, replaceState: nothing, pushState: nothing },
    addEventListener: nothing,
    removeEventListener: nothing,
    fetch: answerFrom(companions),
  };
};

/** Puts values in the place of globals, and gives back how to undo it. */
const replaceGlobals = (values: Readonly<Record<string, unknown>>): (() => void) => {
  const before = Object.keys(values).map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  for (const [name, value] of Object.entries(values))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
};

const inGlobals = async <T>(work: () => Promise<T>, page: HeadlessPage): Promise<T> => {
  const putBack = replaceGlobals(browserGlobals(page));
  try {
    return await work();
  } finally {
    putBack();
  }
};

/** Globals are shared: what comes later waits for what was begun before. */
let before: Promise<unknown> = Promise.resolve();

/** Does something as if on a page, without a browser; one after the other. The globals are put back at its end. */
export const onHeadlessPage = <T>(work: () => Promise<T>, page: HeadlessPage = {}): Promise<T> => {
  const done = before.then(() => inGlobals(work, page));
  before = done.catch(() => undefined);
  return done;
};
