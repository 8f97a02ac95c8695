import type { AuditRow } from '../../../chart/audit-rows.ts';
import type { Bilingual, Language } from '../../../model/bilingual.ts';
import type { Statement } from '../../../model/statement.ts';
import { element } from '../element.ts';
import { exportButtons } from '../table/export-buttons.ts';
import { findingCard } from './finding-card.ts';

const COUNT: Readonly<Record<Language, (shown: number, all: number) => string>> = {
  zh: (shown, all) => `显示 ${shown} 项，共 ${all} 项。`,
  en: (shown, all) => `Showing ${shown} of ${all} findings.`,
};

const NOTHING: Bilingual = { zh: '没有符合所选条件的结果。', en: 'No finding fits what was chosen.' };

/** The address may name a finding: it is scrolled to once the list stands in the page. */
const followFinding = (list: HTMLElement): void => {
  const wanted = decodeURIComponent(location.hash.slice(1));
  const card = [...list.querySelectorAll<HTMLElement>('.finding')].find(({ id }) => id === wanted);
  card?.classList.add('target');
  card?.scrollIntoView({ block: 'center' });
};

/** Lists as texts, so that a spreadsheet can hold them. */
const flat = (finding: AuditRow): Record<string, unknown> => ({
  ...finding,
  left_ids: finding.left_ids.join(' '),
  right_ids: finding.right_ids.join(' '),
});

/** What a list of findings needs beside them. */
export interface FindingListOptions {
  /** All findings of the dataset, of which some are shown. */
  readonly total: number;
  readonly statements: readonly Statement[];
  readonly language: Language;
}

/** Findings one below the other, each with the quotes of both sides, and files of what is shown. */
export const findingList = (
  findings: readonly AuditRow[],
  { total, statements, language }: FindingListOptions,
): HTMLElement => {
  const byId = new Map(statements.map((statement) => [statement.statement_id, statement]));
  const cards = findings.map((finding) => findingCard(finding, { lookup: (id) => byId.get(id), language }));
  const list = element(
    'div',
    { class: 'findings' },
    element('p', { class: 'faded', role: 'status' }, COUNT[language](findings.length, total)),
    exportButtons(() => findings.map(flat), { name: 'findings', language }),
    cards.length > 0 ? cards : element('p', {}, NOTHING[language]),
  );
  queueMicrotask(() => followFinding(list));
  return list;
};
