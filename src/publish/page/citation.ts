import type { Bilingual, Language } from '../../model/bilingual.ts';
import { element } from './element.ts';

/** What a citation is made of. */
export interface Cited {
  readonly title: string;
  readonly version: string;
  /** SHA-256 of the dataset. */
  readonly dataset: string;
  readonly address: string;
  /** Day on which the page was read, ISO 8601. */
  readonly accessed: string;
}

const WHOLE = '县比：县级部门预决算公开比较';

/** A reference as GB/T 7714—2015 writes an electronic data set. */
export const gbt7714 = ({ title, version, dataset, address, accessed }: Cited): string =>
  `县比. ${WHOLE}. ${title}[DS/OL]. 版本 ${version}，数据集 sha256 ${dataset.slice(0, 16)}. [${accessed}]. ${address}.`;

const plain = (text: string): string => text.replaceAll(/[{}\\]/g, '');

/** A reference as BibTeX has it. */
export const bibtex = ({ title, version, dataset, address, accessed }: Cited): string =>
  [
    `@misc{xianbi-${dataset.slice(0, 8)},`,
    '  author       = {{xianbi}},',
    `  title        = {${plain(title)}},`,
    `  howpublished = {\\url{${address}}},`,
    `  note         = {xianbi ${version}, dataset sha256 ${dataset.slice(0, 16)}},`,
    `  urldate      = {${accessed}}`,
    '}',
  ].join('\n');

const COPY: Bilingual = { zh: '复制', en: 'Copy' };
const COPIED: Bilingual = { zh: '已复制', en: 'Copied' };

/** Copies a text; without a clipboard (a page opened from disk) the text is selected instead. */
const copy = async (source: HTMLElement): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(source.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(source);
    return false;
  }
};

const entry = (name: string, write: () => string, language: Language): HTMLElement => {
  const words = element('pre', {}, write());
  const button = element('button', { type: 'button' }, `${COPY[language]} ${name}`);
  button.addEventListener('click', async () => {
    words.textContent = write();
    if (await copy(words)) button.textContent = `${COPIED[language]} ${name}`;
  });
  return element('div', { class: 'citation' }, words, element('div', { class: 'tools' }, button));
};

/** How to cite the page as it stands, in two forms, with a button for each; `cited` is asked anew each time. */
export const citation = (cited: () => Cited, language: Language): HTMLElement =>
  element(
    'details',
    { class: 'cite' },
    element('summary', {}, language === 'zh' ? '引用本页' : 'Cite this page'),
    entry('GB/T 7714', () => gbt7714(cited()), language),
    entry('BibTeX', () => bibtex(cited()), language),
  );
