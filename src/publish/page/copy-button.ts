import type { Bilingual, Language } from '../../model/bilingual.ts';
import { element } from './element.ts';

const COPY: Bilingual = { zh: '复制', en: 'Copy' };
const COPIED: Bilingual = { zh: '已复制', en: 'Copied' };
/** How long a button says that it has copied, in ms. */
const SAID_FOR = 2000;

/** What a button copies. */
export interface Copied {
  /** What it is called: the button says `复制 NAME`. */
  readonly name: string;
  /** Asked anew each time. */
  readonly write: () => string;
  /** The element that shows the text: selected where there is no clipboard (a page opened from disk). */
  readonly shown?: HTMLElement;
}

const copy = async ({ write, shown }: Copied): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(write());
    return true;
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
};

/** A button that copies a text, and says so. */
export const copyButton = (copied: Copied, language: Language): HTMLButtonElement => {
  const space = /^\p{Script=Han}/u.test(copied.name) ? '' : ' ';
  const words = (said: Bilingual): string => `${said[language]}${space}${copied.name}`;
  const button = element('button', { type: 'button', class: 'copy' }, words(COPY));
  button.addEventListener('click', async () => {
    if (!(await copy(copied))) return;
    button.textContent = words(COPIED);
    setTimeout(() => {
      button.textContent = words(COPY);
    }, SAID_FOR);
  });
  return button;
};
