import type { Bilingual, Language } from '../../../model/bilingual.ts';
import type { Finding } from '../../../model/finding.ts';
import { reasonName } from '../../../model/reason-names.ts';
import type { Concept } from '../../../model/reference.ts';
import type { Statement, Unmapped } from '../../../model/statement.ts';
import { element } from '../element.ts';
import { statementOffset } from '../source-link.ts';
import { conceptFamily } from './concept-family.ts';
import { marginNote } from './margin-note.ts';
import { cutSegments, lineSpans, type Segment, type Span } from './segments.ts';

/** A document's text with everything that is to be marked in it. */
export interface MarkedDocument {
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly unmapped: readonly Unmapped[];
  readonly findings: readonly Finding[];
  readonly concepts: readonly Concept[];
}

type Mark = Statement | Unmapped;

const isStatement = (mark: Mark): mark is Statement => 'statement_id' in mark;

/** A mark is drawn by what the words are, in one language. */
interface Marking {
  readonly language: Language;
  readonly names: ReadonlyMap<string, string>;
}

const UNREAD: Bilingual = { zh: '未读入：', en: 'not read: ' };

const unmappedMark = (words: string, { reason }: Unmapped, language: Language): HTMLElement =>
  element('span', { class: 'unmapped', title: UNREAD[language] + reasonName(reason, language) }, words);

const statementMark = (words: string, covers: readonly Statement[], { names }: Marking): HTMLElement => {
  const [inner] = covers;
  const offsets = covers.map(({ statement_id }) => statementOffset(statement_id));
  const attributes = {
    class: 'statement',
    'data-family': conceptFamily(inner!.concept),
    'data-offsets': [...new Set(offsets)].join(' '),
    href: `#${statementOffset(inner!.statement_id)}`,
    title: [...new Set(covers.map(({ concept }) => names.get(concept) ?? concept))].join(' · '),
  };
  return element('a', attributes, words);
};

const segmentNode = (text: string, segment: Segment<Mark>, marking: Marking): Node | string => {
  const words = text.slice(segment.start, segment.end);
  const statements = segment.covers.filter(isStatement);
  if (statements.length > 0) return statementMark(words, statements, marking);
  const unread = segment.covers.find((mark): mark is Unmapped => !isStatement(mark));
  return unread ? unmappedMark(words, unread, marking.language) : words;
};

/** Failing findings by the line on which their printed figure stands. */
const findingsOn = (line: Span, findings: readonly Finding[]): Finding[] =>
  findings.filter(({ outcome, left_ids }) => {
    const start = statementOffset(left_ids[0] ?? '');
    return outcome === 'fails' && start >= line.start && start <= line.end;
  });

const lineView = (
  line: Span,
  { text, findings, marks }: Pick<MarkedDocument, 'text' | 'findings'> & { readonly marks: readonly Mark[] },
  marking: Marking,
): HTMLElement => {
  const notes = findingsOn(line, findings).map((finding) => marginNote(finding, marking.language));
  const nodes = cutSegments<Mark>(line, marks).map((segment) => segmentNode(text, segment, marking));
  return element(
    'div',
    { class: 'line', 'data-start': String(line.start), 'data-end': String(line.end) },
    notes.length > 0 ? element('div', { class: 'margin' }, notes) : null,
    element('div', { class: 'text', lang: 'zh-CN' }, nodes),
  );
};

/**
 * The text of a document as published, line by line: every statement marked and a link to itself,
 * unmapped figures underlined, failing findings in the margin.
 */
export const documentView = (document: MarkedDocument, language: Language): HTMLElement => {
  const { text, concepts, statements, unmapped } = document;
  const names = new Map(concepts.map((row) => [row.concept, row[language]]));
  const parts = { ...document, marks: [...statements, ...unmapped] };
  const lines = lineSpans(text).map((line) => lineView(line, parts, { language, names }));
  return element('div', { class: 'source-text' }, lines);
};
