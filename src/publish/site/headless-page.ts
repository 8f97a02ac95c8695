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

/** What the cells of a page ask of a browser: elements, an address without parameters, and nobody who does anything. */
const browserGlobals = (companions: Companions): Readonly<Record<string, unknown>> => {
  const { document, HTMLElement, Element, Node } = parseHTML(PAGE);
  return {
    document,
    HTMLElement,
    Element,
    Node,
    ShadowRoot: class ShadowRoot {},
    window: globalThis,
    location: new URL('http://localhost/'),
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

/** Does something as if on a page, without a browser; one at a time. The globals are put back at its end. */
export const onHeadlessPage = async <T>(work: () => Promise<T>, companions: Companions = {}): Promise<T> => {
  const putBack = replaceGlobals(browserGlobals(companions));
  try {
    return await work();
  } finally {
    putBack();
  }
};
