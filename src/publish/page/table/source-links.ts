import type { Language } from '../../../model/bilingual.ts';
import { element } from '../element.ts';
import { sourceAddress } from '../source-link.ts';
import type { Row } from './column.ts';

/** Numbered links to every statement behind a row. */
export const sourceLinks = (row: Row, language: Language): (Node | string)[] => {
  const ids = String(row.sources ?? '')
    .split(' ')
    .filter(Boolean);
  return ids.flatMap((id, index) => {
    const href = sourceAddress(id, language);
    const words = language === 'zh' ? `出处 ${index + 1}：${id}` : `source ${index + 1}: ${id}`;
    return href ? [element('a', { href, title: id, 'aria-label': words }, `[${index + 1}]`), ' '] : [];
  });
};
