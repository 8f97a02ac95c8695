import type { Bilingual, Language } from '../../model/bilingual.ts';
import { ADDRESS_CHANGED } from './address.ts';
import { copyButton } from './copy-button.ts';
import { element } from './element.ts';

/** What a citation is made of. */
export interface Cited {
  readonly title: string;
  readonly language: Language;
  readonly version: string;
  /** Day on which the version was released, ISO 8601. */
  readonly released: string;
  /** SHA-256 of the dataset. */
  readonly dataset: string;
  readonly address: string;
  /** Day on which the page was read, ISO 8601. */
  readonly accessed: string;
}

const WORK: Bilingual = {
  zh: '县比. 县比：县级部门预决算公开比较',
  en: 'xianbi. xianbi: what Chinese county bureaus publish about their money',
};

const edition = ({ version, dataset }: Cited): Bilingual => {
  const hash = dataset.slice(0, 16);
  return { zh: `版本 ${version}，数据集 sha256 ${hash}`, en: `Version ${version}, dataset sha256 ${hash}` };
};

/** A reference as GB/T 7714—2015 writes an electronic data set: day of release, day of reading, address. */
export const gbt7714 = (cited: Cited): string => {
  const { title, language, released, address, accessed } = cited;
  return `${WORK[language]}. ${title}[DS/OL]. ${edition(cited)[language]} (${released})[${accessed}]. ${address}.`;
};

const plain = (text: string): string => text.replaceAll(/[{}\\]/g, '');

/** A reference as BibTeX has it. */
export const bibtex = ({ title, version, released, dataset, address, accessed }: Cited): string =>
  [
    `@misc{xianbi-${dataset.slice(0, 8)},`,
    '  author       = {{xianbi}},',
    `  title        = {${plain(title)}},`,
    `  year         = {${released.slice(0, 4)}},`,
    `  howpublished = {\\url{${address}}},`,
    `  note         = {xianbi ${version}, dataset sha256 ${dataset.slice(0, 16)}},`,
    `  urldate      = {${accessed}}`,
    '}',
  ].join('\n');

const FORMS = [
  ['GB/T 7714', gbt7714],
  ['BibTeX', bibtex],
] as const;

/** A reference in one form as it stands now, with its button; written anew whenever the address changes. */
const entry = (
  [name, write]: (typeof FORMS)[number],
  cited: () => Cited,
  language: Language,
): HTMLElement => {
  const shown = element(
    'pre',
    { tabindex: '0', 'aria-label': name, lang: write === gbt7714 ? 'zh-CN' : null },
    write(cited()),
  );
  const update = (): void => {
    shown.textContent = write(cited());
  };
  for (const event of [ADDRESS_CHANGED, 'popstate', 'hashchange']) addEventListener(event, update);
  const button = copyButton({ name, write: () => write(cited()), shown }, language);
  return element('div', { class: 'citation' }, shown, element('div', { class: 'tools' }, button));
};

const HEADING: Bilingual = { zh: '引用本页', en: 'Cite this page' };

/** Where the references stand in the page. */
export const CITATION_ID = 'cite-this-page';

/** How to cite the page as it stands, in two forms, with a button for each; `cited` is asked anew each time. */
export const citation = (cited: () => Cited, language: Language): HTMLElement =>
  element(
    'section',
    { class: 'cite', 'aria-labelledby': CITATION_ID },
    element('h2', { id: CITATION_ID }, HEADING[language]),
    FORMS.map((form) => entry(form, cited, language)),
  );

/** The buttons alone, for the head of a page. */
export const citationTools = (cited: () => Cited, language: Language): HTMLElement =>
  element(
    'p',
    { class: 'tools cite-tools' },
    element('a', { href: `#${CITATION_ID}` }, HEADING[language]),
    FORMS.map(([name, write]) => copyButton({ name, write: () => write(cited()) }, language)),
  );
