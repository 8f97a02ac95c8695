import type { Language } from '../../model/bilingual.ts';
import { type Cited, citation } from './citation.ts';

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

const cited = (): Cited => ({
  title: document.title,
  version: document.documentElement.dataset.version ?? '',
  dataset: document.documentElement.dataset.dataset ?? '',
  address: location.href,
  accessed: new Date().toISOString().slice(0, 10),
});

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-state]')) keepState(link);
document.querySelector('footer.site')?.prepend(citation(cited, language));
