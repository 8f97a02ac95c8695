/** A single-file edition carries the files inside itself. */
const inlined = (name: string): string | null =>
  document.querySelector(`script[data-companion="${name}"]`)?.textContent ?? null;

/**
 * A JSON file that a built site has beside its pages; null where the notebook is opened in a tool that has
 * none, or run without a browser.
 */
export const readCompanion = async <T>(name: string): Promise<T | null> => {
  if (typeof document === 'undefined') return null;
  const text = inlined(name);
  if (text !== null) return JSON.parse(text);
  const response = await fetch(new URL(name, document.baseURI));
  return response.ok ? response.json() : null;
};
