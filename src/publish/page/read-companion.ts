import { inlinedFile } from './inlined-file.ts';

/**
 * A JSON file that a built site has beside its pages; null where the notebook is opened in a tool that has
 * none, or run without a browser.
 */
export const readCompanion = async <T>(name: string): Promise<T | null> => {
  if (typeof document === 'undefined') return null;
  const response = inlinedFile(name) ?? (await fetch(new URL(name, document.baseURI)));
  return response.ok ? response.json() : null;
};
