import type { Language } from '../../model/bilingual.ts';
import { type Cited, citation, citationTools } from './citation.ts';
import { followAnchor } from './follow-anchor.ts';
import { linkHeadings } from './heading-anchors.ts';

const language: Language = document.documentElement.lang.startsWith('en') ? 'en' : 'zh';

/** The link to the other language keeps the state that the address carries, at the moment it is followed. */
const keepState = (link: HTMLAnchorElement): void => {
  const update = (): void => {
    const target = new URL(link.href);
    target.search = location.search;
    target.hash = location.hash;
    link.href = target.href;
  };
  for (const event of ['pointerdown', 'focus', 'click']) link.addEventListener(event, update);
};

/** The page's own title: the document's has the site's name behind it. */
const pageTitle = (): string => document.title.replace(/ · [^·]*$/, '');

/** Where others find the page as it stands: a copy on the reader's own disk names the page it is a copy of. */
const publicAddress = (): string => {
  if (location.protocol !== 'file:') return location.href;
  const published = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const name = location.pathname.slice(location.pathname.lastIndexOf('/') + 1);
  return `${published ?? name}${location.search}${location.hash}`;
};

const cited = (): Cited => ({
  title: pageTitle(),
  language,
  released: document.documentElement.dataset.released ?? '',
  version: document.documentElement.dataset.version ?? '',
  dataset: document.documentElement.dataset.dataset ?? '',
  address: publicAddress(),
  accessed: new Date().toISOString().slice(0, 10),
});

/** The title stands in a cell, which may come later than this script. */
const citeUnderTitle = (main: HTMLElement): void => {
  const title = main.querySelector('h1');
  if (!title || main.querySelector('.cite-tools')) return;
  title.after(citationTools(cited, language));
};

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-state]')) keepState(link);
document.querySelector('footer.site')?.prepend(citation(cited, language));

const main = document.querySelector('main');
if (main) {
  linkHeadings(main, language);
  followAnchor(main);
  citeUnderTitle(main);
  new MutationObserver(() => citeUnderTitle(main)).observe(main, { childList: true, subtree: true });
}
