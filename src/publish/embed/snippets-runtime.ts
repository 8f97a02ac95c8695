import { isHeight } from './frame-height.ts';

/** Writes where this page stands into the snippets, which were written without knowing. */
const fillAddresses = (): void => {
  const here = new URL('.', location.href);
  const parts: Readonly<Record<string, string>> = {
    root: new URL('..', here).href,
    folder: decodeURIComponent(here.pathname.split('/').at(-2) ?? ''),
  };
  for (const place of document.querySelectorAll<HTMLElement>('[data-part]'))
    place.textContent = parts[place.dataset.part ?? ''] ?? place.textContent;
};

/** Copies the text of an element; where the browser forbids it (a page opened from disk) the text is selected. */
const copy = async (source: Element): Promise<'copied' | 'selected'> => {
  try {
    await navigator.clipboard.writeText(source.textContent ?? '');
    return 'copied';
  } catch {
    getSelection()?.selectAllChildren(source);
    return 'selected';
  }
};

/** The buttons become visible, and say in the page's status line what became of a click. */
const wireButtons = (): void => {
  const said = document.getElementById('said');
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const source = document.getElementById(button.dataset.copy ?? '');
    button.hidden = false;
    button.addEventListener('click', async () => {
      if (!source || !said) return;
      const done = await copy(source);
      said.textContent = `${said.dataset[done] ?? ''} ${button.dataset.name ?? ''}`.trim();
      button.dataset.done = done;
    });
  }
};

/** The previews are as high as what is in them. */
const fitPreviews = (): void => {
  addEventListener('message', ({ source, data }) => {
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source && isHeight(data)) frame.height = String(data.height);
  });
};

fillAddresses();
wireButtons();
fitPreviews();
