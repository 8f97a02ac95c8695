import type { Bilingual, Language } from '../../../model/bilingual.ts';
import { element } from '../element.ts';
import { sourceAddress } from '../source-link.ts';
import type { Row } from './column.ts';

/** As many links as stand in a cell; the rest are folded. */
const SHOWN = 6;

const MORE: Readonly<Record<Language, (count: number) => string>> = {
  zh: (count) => `另有 ${count} 处`,
  en: (count) => `${count} more`,
};

const LABEL: Bilingual = { zh: '出处', en: 'source' };

const links = (ids: readonly string[], from: number, language: Language): (Node | string)[] =>
  ids.flatMap((id, index) => {
    const number = from + index + 1;
    const href = sourceAddress(id, language);
    const words = `${LABEL[language]} ${number}: ${id}`;
    return href ? [element('a', { href, title: id, 'aria-label': words }, `[${number}]`), ' '] : [];
  });

/** Numbered links to every statement behind a row; of many, all but the first few are folded. */
export const sourceLinks = (row: Row, language: Language): (Node | string)[] => {
  const ids = String(row.sources ?? '')
    .split(' ')
    .filter(Boolean);
  const rest = ids.slice(SHOWN);
  const first = links(ids.slice(0, SHOWN), 0, language);
  if (rest.length === 0) return first;
  const folded = element(
    'details',
    {},
    element('summary', {}, MORE[language](rest.length)),
    links(rest, SHOWN, language),
  );
  return [...first, folded];
};
