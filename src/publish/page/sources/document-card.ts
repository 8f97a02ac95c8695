import type { Dataset } from '../../../dataset/dataset.ts';
import type { Bilingual, Language } from '../../../model/bilingual.ts';
import type { DocumentRow } from '../../../model/document.ts';
import { pageFile } from '../../pages.ts';
import { element } from '../element.ts';
import { fromRoot } from '../from-root.ts';

const WORDS = {
  year: { zh: '年度与阶段', en: 'Year and stage' },
  agency: { zh: '公布单位', en: 'Published by' },
  statements: { zh: '读入的陈述', en: 'Statements read' },
  unmapped: { zh: '未识别的数字', en: 'Figures not recognised' },
  fails: { zh: '不相符的核对', en: 'Checks that fail' },
  file: { zh: '原文件', en: 'File' },
  sha256: { zh: 'SHA-256', en: 'SHA-256' },
} as const satisfies Record<string, Bilingual>;

const STAGES: Readonly<Record<DocumentRow['stage'], Bilingual>> = {
  budget: { zh: '预算', en: 'budget' },
  final: { zh: '决算', en: 'final accounts' },
};

/** A document, and how many of its figures were not recognised. */
export interface CardParts {
  readonly document: DocumentRow;
  readonly rows: Dataset;
  readonly unmapped: number;
}

const failsLink = ({ document, rows }: CardParts, language: Language): HTMLElement => {
  const fails = rows.findings.filter(
    ({ doc_id, outcome }) => doc_id === document.doc_id && outcome === 'fails',
  );
  const href = `${pageFile('audit', language)}?doc=${encodeURIComponent(document.doc_id)}#findings`;
  return element('a', { href }, String(fails.length));
};

const contents = (
  parts: CardParts,
  language: Language,
): readonly (readonly [keyof typeof WORDS, string | HTMLElement])[] => {
  const { document, rows, unmapped } = parts;
  const statements = rows.statements.filter(({ doc_id }) => doc_id === document.doc_id).length;
  return [
    ['agency', element('span', { lang: 'zh-CN' }, document.agency ?? '')],
    ['year', `${document.fiscal_year} ${STAGES[document.stage][language]}`],
    ['statements', String(statements)],
    ['unmapped', String(unmapped)],
    ['fails', failsLink(parts, language)],
    ['file', element('a', { href: fromRoot(`data/sources/${document.file}`) }, document.file)],
    ['sha256', element('code', {}, document.sha256)],
  ];
};

/** What a document is: its official title, whose and of when, its file and hash, and how much was read of it. */
export const documentCard = (parts: CardParts, language: Language): HTMLElement =>
  element(
    'header',
    { class: 'document-card' },
    element('h2', { id: 'document', lang: 'zh-CN' }, parts.document.title),
    element(
      'dl',
      {},
      contents(parts, language).map(([name, content]) =>
        element('div', {}, element('dt', {}, WORDS[name][language]), element('dd', {}, content)),
      ),
    ),
  );
