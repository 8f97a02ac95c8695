import { type LedgerRow, ledger } from '../audit/ledger.ts';
import { FAMILY_NAMES, REPORT_AN_ERROR } from '../audit/words.ts';
import type { Bilingual, Language } from '../model/bilingual.ts';
import type { Finding } from '../model/finding.ts';
import type { Statement } from '../model/statement.ts';
import { OUTCOME_WORDS, SEVERITY_WORDS } from './finding-words.ts';
import { markdownTable } from './output/markdown-table.ts';
import { type TextColumn, textTable } from './text-table.ts';

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

/** At most this many quotes of one side are printed. */
const MOST_QUOTES = 3;

const oneLine = (text: string): string => text.split(/\s/).filter(Boolean).join(' ');

/** `@1234 “…”`: what the document says, and where. */
const quotes = (ids: readonly string[], { statements, lang }: Context): readonly string[] => {
  const found = ids.flatMap((id) => statements.get(id) ?? []);
  const said = found.slice(0, MOST_QUOTES).map(({ start, quote }) => `@${start} “${oneLine(quote)}”`);
  const rest = found.length - said.length;
  return rest === 0 ? said : [...said, lang === 'zh' ? `另有${rest}处` : `and ${rest} more`];
};

const SIDES: Readonly<Record<'left' | 'right', Bilingual>> = {
  left: { zh: '所印', en: 'printed' },
  right: { zh: '对照', en: 'against' },
};

const sides = (finding: Finding, context: Context): readonly string[] =>
  (['left', 'right'] as const).flatMap((side) => {
    const texts = quotes(side === 'left' ? finding.left_ids : finding.right_ids, context);
    return texts.length > 0 ? [`${SIDES[side][context.lang]} ${texts.join('  ')}`] : [];
  });

const heading = (finding: Finding, lang: Language): string => {
  const severity = SEVERITY_WORDS[finding.severity][lang];
  const outcome = [OUTCOME_WORDS[finding.outcome][lang], severity].filter(Boolean).join(' · ');
  return `[${outcome}] ${finding.doc_id} · ${familyName(finding.family, lang)} · ${finding.finding_id}`;
};

/** A finding as lines: what kind, what was found, and what both sides say where it does not hold. */
const block = (finding: Finding, context: Context): string => {
  const lines = [
    said(finding, context.lang),
    ...(finding.outcome === 'holds' ? [] : sides(finding, context)),
  ];
  return `${[heading(finding, context.lang), ...lines.map((line) => `    ${line}`)].join('\n')}\n`;
};

const findingColumns = (context: Context): readonly Column<Finding>[] => [
  { zh: '文件', en: 'document', cell: (row) => row.doc_id },
  { zh: '结果', en: 'outcome', cell: (row, lang) => OUTCOME_WORDS[row.outcome][lang] },
  { zh: '程度', en: 'severity', cell: (row, lang) => SEVERITY_WORDS[row.severity][lang] },
  { zh: '类别', en: 'family', cell: (row, lang) => familyName(row.family, lang) },
  { zh: '说明', en: 'what was found', cell: said },
  { zh: '原文', en: 'quotes', cell: (row) => sides(row, context).join(' / ') },
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

/** A table of its own paragraph. */
const paragraph: Draw = (columns, rows) => `${markdownTable(columns, rows)}\n`;

const draw = <Row>(columns: readonly Column<Row>[], rows: readonly Row[], { lang, form }: Drawing): string =>
  form(
    columns.map((column) => ({ ...column, title: column[lang] })),
    rows.map((row) => columns.map((column) => column.cell(row, lang))),
  );

interface Drawing {
  readonly lang: Language;
  readonly form: Draw;
}

/** What a report is printed with. */
export interface Context {
  readonly lang: Language;
  /** By identifier: for the quotes of both sides. */
  readonly statements: ReadonlyMap<string, Statement>;
}

/** What a report shows: those findings, above the ledger of all. */
export interface Shown {
  readonly all: readonly Finding[];
  readonly shown: readonly Finding[];
}

const report = (findings: string, all: readonly Finding[], drawing: Drawing): string =>
  [findings, draw(LEDGER_COLUMNS, ledger(all), drawing), `${REPORT_AN_ERROR[drawing.lang]}\n`].join('\n');

/**
 * Findings for people: those asked for with both sides' words, the ledger of all of them (silence is not a pass),
 * and how to report an error in the reading.
 */
export const textReport = ({ all, shown }: Shown, context: Context): string =>
  report(shown.map((finding) => block(finding, context)).join(''), all, {
    lang: context.lang,
    form: textTable,
  });

/** The same as Markdown tables. */
export const markdownReport = ({ all, shown }: Shown, context: Context): string => {
  const drawing = { lang: context.lang, form: paragraph };
  return report(draw(findingColumns(context), shown, drawing), all, drawing);
};
