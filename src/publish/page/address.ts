/** The value of a parameter in the page's address: one of `allowed`, else `fallback`. */
export const readParameter = <T extends string>(name: string, allowed: readonly T[], fallback: T): T => {
  const found = new URLSearchParams(location.search).get(name);
  return allowed.find((value) => value === found) ?? fallback;
};

/** Writes a parameter into the page's address without a new entry in the history; null takes it out. */
export const writeParameter = (name: string, value: string | null): void => {
  const address = new URL(location.href);
  if (value === null) address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  history.replaceState(history.state, '', address);
};
