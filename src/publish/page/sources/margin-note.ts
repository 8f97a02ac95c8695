import type { Language } from '../../../model/bilingual.ts';
import type { Finding } from '../../../model/finding.ts';
import { element } from '../element.ts';
import { inTheirLanguage } from '../in-their-language.ts';
import { findingAddress } from './finding-links.ts';

/** A failing finding beside the line it is about, with a link to it in the audit. */
export const marginNote = (finding: Finding, language: Language): HTMLElement => {
  const sentence = language === 'zh' ? finding.sentence_zh : finding.sentence_en;
  return element(
    'p',
    { class: 'note' },
    element('a', { href: findingAddress(finding, language) }, language === 'zh' ? '不符' : 'fails'),
    ' ',
    inTheirLanguage(sentence, language),
  );
};
