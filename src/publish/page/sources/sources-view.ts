import type { Dataset } from '../../../dataset/dataset.ts';
import type { Bilingual, Language } from '../../../model/bilingual.ts';
import type { Statement, Unmapped } from '../../../model/statement.ts';
import { element } from '../element.ts';
import { statementOffset } from '../source-link.ts';
import { FAMILIES } from './concept-family.ts';
import { documentCard } from './document-card.ts';
import { documentView } from './document-view.ts';
import { followAddress } from './follow-address.ts';
import { statementPanel } from './statement-panel.ts';

/** The document to be shown, and the dataset that was read from it. */
export interface SourcesOptions {
  readonly docId: string;
  readonly text: string;
  readonly rows: Dataset;
  readonly unmapped: readonly Unmapped[];
  readonly language: Language;
}

const PROMPT: Bilingual = {
  zh: '点选文中任一标出的数字，这里显示它被读成了什么。',
  en: 'Choose any marked figure in the text to see here what it was read as.',
};

const PANEL: Bilingual = { zh: '所选陈述', en: 'Chosen statement' };
const UNMAPPED: Bilingual = { zh: '未识别', en: 'not recognised' };
const FAILS: Bilingual = { zh: '不相符的核对', en: 'a check that fails' };
const LEGEND: Bilingual = { zh: '图例', en: 'Key' };

const legend = (language: Language): HTMLElement =>
  element(
    'ul',
    { class: 'legend', 'aria-label': LEGEND[language] },
    Object.entries(FAMILIES).map(([family, name]) =>
      element('li', {}, element('span', { class: 'statement', 'data-family': family }, name[language])),
    ),
    element('li', {}, element('span', { class: 'unmapped' }, UNMAPPED[language])),
    element('li', {}, element('span', { class: 'fails-key' }, FAILS[language])),
  );

/** Fills the panel with the statements whose figure stands at an offset; with a prompt where there is none. */
const fillPanel = (panel: HTMLElement, chosen: readonly Statement[], options: SourcesOptions): void => {
  const { rows, language } = options;
  const { concepts, findings } = rows;
  const filled = chosen.map((statement) => statementPanel(statement, { concepts, findings, language }));
  panel.replaceChildren(
    ...(filled.length > 0 ? filled : [element('p', { class: 'faded' }, PROMPT[language])]),
  );
};

/**
 * One document as published with everything that was read from it; the address' `#offset` chooses a statement,
 * which is scrolled to, highlighted and spelt out beside the text.
 */
export const sourcesView = (options: SourcesOptions): HTMLElement => {
  const { docId, text, rows, unmapped, language } = options;
  const mine = <T extends { readonly doc_id: string }>(all: readonly T[]) =>
    all.filter((row) => row.doc_id === docId);
  const statements = mine(rows.statements);
  const document = rows.documents.find((row) => row.doc_id === docId)!;
  const own = { statements, unmapped: mine(unmapped), findings: mine(rows.findings) };
  const view = documentView({ text, ...own, concepts: rows.concepts }, language);
  const panel = element('aside', { class: 'panel', 'aria-label': PANEL[language], 'aria-live': 'polite' });
  followAddress(view, (offset) =>
    fillPanel(
      panel,
      statements.filter(({ statement_id }) => statementOffset(statement_id) === offset),
      options,
    ),
  );
  return element(
    'div',
    { class: 'sources' },
    documentCard({ document, rows, unmapped: own.unmapped.length }, language),
    legend(language),
    element('div', { class: 'sources-columns' }, view, panel),
  );
};
