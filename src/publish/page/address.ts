/** The value of a parameter in the page's address: one of `allowed`, else `fallback`. */
export const readParameter = <T extends string>(name: string, allowed: readonly T[], fallback: T): T => {
  const found = new URLSearchParams(location.search).get(name);
  return allowed.find((value) => value === found) ?? fallback;
};

/** The event of `window` that tells of a new state in the address. */
export const ADDRESS_CHANGED = 'xianbi:address';

const changed = (name: string, value: string | null): URL => {
  const address = new URL(location.href);
  if (value === null) address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  return address;
};

/** Writes a parameter into the page's address without a new entry in the history; null takes it out. */
export const writeParameter = (name: string, value: string | null): void => {
  history.replaceState(history.state, '', changed(name, value));
  dispatchEvent(new Event(ADDRESS_CHANGED));
};

/**
 * Writes a parameter into the page's address as a new entry of the history, so that the way back leads to the view
 * before; null takes it out. A place that the address named in the view before is left out of it.
 */
export const pushParameter = (name: string, value: string | null): void => {
  const address = changed(name, value);
  if (address.search === location.search) return;
  address.hash = '';
  history.pushState(null, '', address);
  dispatchEvent(new Event(ADDRESS_CHANGED));
};
