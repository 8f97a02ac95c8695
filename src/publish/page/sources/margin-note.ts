import type { Language } from '../../../model/bilingual.ts';
import type { Finding } from '../../../model/finding.ts';
import { pageFile } from '../../pages.ts';
import { element } from '../element.ts';

/** A failing finding beside the line it is about, with a link to it in the audit. */
export const marginNote = (finding: Finding, language: Language): HTMLElement => {
  const href = `${pageFile('audit', language)}#${finding.finding_id}`;
  const sentence = language === 'zh' ? finding.sentence_zh : finding.sentence_en;
  return element(
    'p',
    { class: 'note' },
    element('a', { href }, language === 'zh' ? '不符' : 'fails'),
    ' ',
    sentence,
  );
};
