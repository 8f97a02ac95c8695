import { type LedgerRow, ledger } from '../audit/ledger.ts';
import { FAMILY_NAMES, REPORT_AN_ERROR } from '../audit/words.ts';
import type { Bilingual, Language } from '../model/bilingual.ts';
import type { Finding, Outcome, Severity } from '../model/finding.ts';
import { type TextColumn, textTable } from './text-table.ts';

const OUTCOME_NAMES: Readonly<Record<Outcome, Bilingual>> = {
  holds: { zh: '相符', en: 'holds' },
  rounding: { zh: '四舍五入', en: 'rounding' },
  fails: { zh: '不符', en: 'fails' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
  insufficient: { zh: '资料不足', en: 'insufficient' },
};

const SEVERITY_NAMES: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '提示', en: 'warning' },
  info: { zh: '', en: '' },
};

const familyName = (family: string, lang: Language): string =>
  FAMILY_NAMES[family as keyof typeof FAMILY_NAMES]?.[lang] ?? family;

interface Column<Row> extends Omit<TextColumn, 'title'> {
  readonly zh: string;
  readonly en: string;
  readonly cell: (row: Row, lang: Language) => string;
}

const said = (finding: Finding, lang: Language): string => {
  const [sentence, explanation] =
    lang === 'zh'
      ? [finding.sentence_zh, finding.explanation_zh]
      : [finding.sentence_en, finding.explanation_en];
  return [sentence, explanation].filter(Boolean).join(lang === 'zh' ? '' : ' ');
};

const FINDING_COLUMNS: readonly Column<Finding>[] = [
  { zh: '文件', en: 'document', cell: (row) => row.doc_id },
  { zh: '结果', en: 'outcome', cell: (row, lang) => OUTCOME_NAMES[row.outcome][lang] },
  { zh: '程度', en: 'severity', cell: (row, lang) => SEVERITY_NAMES[row.severity][lang] },
  { zh: '类别', en: 'family', cell: (row, lang) => familyName(row.family, lang) },
  { zh: '说明', en: 'what was found', cell: said },
];

const count =
  (of: keyof LedgerRow) =>
  (row: LedgerRow): string =>
    String(row[of]);

const LEDGER_COLUMNS: readonly Column<LedgerRow>[] = [
  { zh: '文件', en: 'document', cell: (row) => row.doc_id },
  { zh: '类别', en: 'family', cell: (row, lang) => familyName(row.family, lang) },
  { zh: '可核对', en: 'ran', align: 'right', cell: count('ran') },
  { zh: '相符', en: 'holds', align: 'right', cell: count('holds') },
  { zh: '四舍五入', en: 'rounding', align: 'right', cell: count('rounding') },
  { zh: '不符', en: 'fails', align: 'right', cell: count('fails') },
  { zh: '资料不足', en: 'insufficient', align: 'right', cell: count('insufficient') },
  { zh: '不适用', en: 'not applicable', align: 'right', cell: count('not_applicable') },
];

type Draw = (columns: readonly TextColumn[], rows: readonly (readonly string[])[]) => string;

const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const markdownTable: Draw = (columns, rows) => {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  const rule = columns.map(({ align }) => (align === 'right' ? '---:' : '---'));
  return `${[line(columns.map(({ title }) => title)), line(rule), ...rows.map(line)].join('\n')}\n`;
};

const draw = <Row>(columns: readonly Column<Row>[], rows: readonly Row[], { lang, form }: Drawing): string =>
  form(
    columns.map((column) => ({ ...column, title: column[lang] })),
    rows.map((row) => columns.map((column) => column.cell(row, lang))),
  );

interface Drawing {
  readonly lang: Language;
  readonly form: Draw;
}

const FORMS: Readonly<Record<'table' | 'md', Draw>> = { table: textTable, md: markdownTable };

/**
 * Findings for people: those asked for, the ledger of all of them (silence is not a pass), and how to report an
 * error in the reading.
 */
export const findingReport = (
  findings: readonly Finding[],
  shown: readonly Finding[],
  { lang, format }: { readonly lang: Language; readonly format: 'table' | 'md' },
): string => {
  const drawing = { lang, form: FORMS[format] };
  const parts = [
    draw(FINDING_COLUMNS, shown, drawing),
    draw(LEDGER_COLUMNS, ledger(findings), drawing),
    `${REPORT_AN_ERROR[lang]}\n`,
  ];
  return parts.join('\n');
};
