import type { Unmapped } from '../../../model/statement.ts';

/** The figures that no rule recognised, as the site publishes them; none in a tool that does not. */
export const readUnmapped = async (): Promise<readonly Unmapped[]> => {
  const response = await fetch(new URL('unmapped.json', document.baseURI));
  return response.ok ? response.json() : [];
};
