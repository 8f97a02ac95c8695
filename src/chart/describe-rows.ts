import { rowName } from '../compare/comparability.ts';
import type { CoverageRow } from '../compare/rows/other-rows.ts';
import type { PurposeRow } from '../compare/rows/structure-row.ts';
import { PURPOSE_NAMES } from '../compare/structure/purpose-names.ts';
import { sayFigure } from '../compare/words/figure-words.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { OUTCOMES } from '../model/finding.ts';
import { PURPOSES } from '../model/reference.ts';
import type { AuditRow } from './audit-rows.ts';

type Account = Parameters<typeof rowName>[0];

const listed = (texts: readonly Bilingual[], joints: Bilingual): Bilingual => ({
  zh: texts.map(({ zh }) => zh).join(joints.zh),
  en: texts.map(({ en }) => en).join(joints.en),
});

const WITHIN: Bilingual = { zh: '、', en: ', ' };
const BETWEEN: Bilingual = { zh: '；', en: '; ' };

/** One clause for each set of accounts, in the order of the rows: `某县2023年预算：…；某县…`. */
const byAccount = <Row extends Account>(
  rows: readonly Row[],
  say: (rows: readonly Row[]) => Bilingual,
): Bilingual => {
  const accounts = new Map<string, Row[]>();
  for (const row of rows) accounts.set(rowName(row).zh, [...(accounts.get(rowName(row).zh) ?? []), row]);
  const clauses = [...accounts.values()].map((group) => {
    const [name, said] = [rowName(group[0]!), say(group)];
    return { zh: `${name.zh}：${said.zh}`, en: `${name.en}: ${said.en}` };
  });
  const text = listed(clauses, BETWEEN);
  return { zh: `${text.zh}。`, en: `${text.en}.` };
};

const money = (value: number | null): Bilingual => sayFigure({ value, unit: '万元' });

/** The sum of what is known; null where nothing is. */
const known = (rows: readonly PurposeRow[]): number | null => {
  const values = rows.map(({ value }) => value).filter((value) => value !== null);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
};

const UNDISCLOSED: Bilingual = { zh: '项目未公开', en: 'items undisclosed' };

const ofPurposes = (rows: readonly PurposeRow[]): Bilingual => {
  const purposes = ([...PURPOSES, 'unclassed'] as const).map((purpose) => ({
    purpose,
    items: rows.filter((row) => row.purpose === purpose && row.reading === rows[0]?.reading),
  }));
  const said = purposes
    .filter(({ items }) => items.length > 0)
    .map(({ purpose, items }) => {
      const [name, sum] = [PURPOSE_NAMES[purpose], money(known(items))];
      return { zh: `${name.zh}${sum.zh}`, en: `${name.en} ${sum.en}` };
    });
  return said.length === 0 ? UNDISCLOSED : listed(said, WITHIN);
};

/** 项目支出 by purpose in words, from the rows of `itemPurposes`. */
export const describePurposes = (rows: readonly PurposeRow[]): Bilingual => byAccount(rows, ofPurposes);

const ofRescueItems = (rows: readonly PurposeRow[]): Bilingual => {
  const items = rows.filter(({ purpose }) => purpose === 'rescue');
  if (items.length > 0)
    return listed(
      items.map((row) => ({
        zh: `${row.item}${money(row.value).zh}`,
        en: `${row.item} ${money(row.value).en}`,
      })),
      WITHIN,
    );
  if (rows.some(({ purpose }) => purpose === 'undisclosed')) return UNDISCLOSED;
  return { zh: '无此类项目', en: 'no such item' };
};

/** The project items that are medical rescue in words, from the rows of `itemPurposes`. */
export const describeRescueItems = (rows: readonly PurposeRow[]): Bilingual => byAccount(rows, ofRescueItems);

const ofCoverage = (rows: readonly CoverageRow[]): Bilingual => {
  const count = (status: CoverageRow['status']): number => rows.filter((row) => row.status === status).length;
  const [printed, derived] = [count('stated') + count('zero'), count('derived')];
  const [none, silent] = [count('none'), count('undisclosed')];
  return {
    zh: `${rows.length}项中载明${printed}项、推算${derived}项、称无${none}项、未公开${silent}项`,
    en: `of ${rows.length} concepts ${printed} are stated, ${derived} derived, ${none} said not to exist, ${silent} undisclosed`,
  };
};

/** Who discloses how much in words, from the rows of `coverage`. */
export const describeCoverage = (rows: readonly CoverageRow[]): Bilingual => byAccount(rows, ofCoverage);

const OUTCOME_NAMES: Readonly<Record<(typeof OUTCOMES)[number], Bilingual>> = {
  holds: { zh: '相符', en: 'hold' },
  rounding: { zh: '舍入差', en: 'differ by rounding' },
  fails: { zh: '不符', en: 'fail' },
  'not-applicable': { zh: '不适用', en: 'do not apply' },
  insufficient: { zh: '公开不足', en: 'lack a disclosed part' },
};

const ofChecks = (rows: readonly AuditRow[]): Bilingual => {
  const counts = OUTCOMES.map((outcome) => {
    const count = rows.filter((row) => row.outcome === outcome).length;
    const name = OUTCOME_NAMES[outcome];
    return { zh: `${name.zh}${count}项`, en: `${count} ${name.en}` };
  });
  const said = listed(counts, WITHIN);
  return { zh: `核对${rows.length}项，${said.zh}`, en: `${rows.length} checks, ${said.en}` };
};

/** The audit ledger in words, by document. */
export const describeAudit = (rows: readonly AuditRow[]): Bilingual =>
  byAccount(
    rows.map((row) => ({ ...row, fiscal_year: row.document_year })),
    ofChecks,
  );
