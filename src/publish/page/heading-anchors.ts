import type { Bilingual, Language } from '../../model/bilingual.ts';
import { element } from './element.ts';

const LINK: Bilingual = { zh: '本节的链接', en: 'link to this section' };

const add = (heading: HTMLElement, language: Language): void => {
  if (heading.querySelector('a.anchor')) return;
  heading.append(
    ' ',
    element('a', { class: 'anchor', href: `#${heading.id}`, 'aria-label': LINK[language] }, '#'),
  );
};

/** Gives every heading with an anchor a link to itself, those too that cells show later. */
export const linkHeadings = (main: HTMLElement, language: Language): void => {
  const addAll = (): void => {
    for (const heading of main.querySelectorAll<HTMLElement>(':is(h2, h3)[id]')) add(heading, language);
  };
  new MutationObserver(addAll).observe(main, { childList: true, subtree: true });
  addAll();
};
