/** The address of something of the site, from the page that is open: a single-file edition lies in a folder of its own. */
export const fromRoot = (path: string): string => `${document.documentElement.dataset.root ?? ''}${path}`;
