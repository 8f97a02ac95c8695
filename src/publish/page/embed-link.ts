import type { ChartName } from '../../chart/specs.ts';
import type { Denominator } from '../../compare/rows/rescue-row.ts';
import type { Bilingual, Language } from '../../model/bilingual.ts';
import { embedFolder } from '../embed/embed-folder.ts';
import { element } from './element.ts';
import { fromRoot } from './from-root.ts';

/** What the controls of a page are set to, as far as a chart depends on it. */
export interface ChartChoice {
  readonly denominator?: Denominator;
  readonly [control: string]: string | undefined;
}

const EMBED: Bilingual = { zh: '嵌入与引用', en: 'Embed and cite' };
const DIFFERS: Bilingual = {
  zh: '（嵌入的图显示全部县与年度，金额为文件所印）',
  en: '(the embedded chart shows all counties and years, money as printed)',
};

/** The settings under which a page shows what its embed shows. */
const WHOLE: ReadonlySet<string | undefined> = new Set(['all', 'printed', undefined]);
const NARROWING = ['county', 'year', 'prices', 'doc', 'family', 'shown'] as const;

/** Whether the controls leave rows out, or change their money, that the embed shows as they are. */
export const narrows = (chosen: ChartChoice): boolean => NARROWING.some((name) => !WHOLE.has(chosen[name]));

/** The link to a chart's embed; says so where the page shows less than it. */
export const embedLink = (
  name: ChartName,
  { language, chosen = {} }: { readonly language: Language; readonly chosen?: ChartChoice },
): HTMLElement => {
  const { denominator } = chosen;
  const folder = embedFolder(name, { language, ...(denominator ? { by: denominator } : {}) });
  return element(
    'span',
    { class: 'embed-link' },
    element('a', { href: fromRoot(`embed/${folder}/snippets.html`) }, EMBED[language]),
    narrows(chosen) ? element('span', { class: 'faded' }, ` ${DIFFERS[language]}`) : null,
  );
};
