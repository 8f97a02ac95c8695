/** Writes where this page stands into the snippets, which were written without knowing. */
const fillAddresses = (): void => {
  const here = new URL('.', location.href);
  const parts: Readonly<Record<string, string>> = {
    root: new URL('..', here).href,
    folder: here.pathname.split('/').at(-2) ?? '',
  };
  for (const place of document.querySelectorAll<HTMLElement>('[data-part]'))
    place.textContent = parts[place.dataset.part ?? ''] ?? place.textContent;
};

fillAddresses();
