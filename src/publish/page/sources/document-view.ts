import type { Language } from '../../../model/bilingual.ts';
import type { Finding } from '../../../model/finding.ts';
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
}

type Mark = Statement | Unmapped;

const isStatement = (mark: Mark): mark is Statement => 'statement_id' in mark;

const unmappedMark = (words: string, language: Language): HTMLElement => {
  const title = language === 'zh' ? '未识别的数字' : 'a figure that no rule recognised';
  return element('span', { class: 'unmapped', title }, words);
};

const statementMark = (words: string, covers: readonly Statement[], all: readonly Mark[]): HTMLElement => {
  const [inner] = covers;
  const offsets = all.filter(isStatement).map(({ statement_id }) => statementOffset(statement_id));
  const attributes = {
    class: 'statement',
    'data-family': conceptFamily(inner!.concept),
    'data-offsets': [...new Set(offsets)].join(' '),
    href: `#${statementOffset(inner!.statement_id)}`,
    title: inner!.concept,
  };
  return element('a', attributes, words);
};

const segmentNode = (text: string, segment: Segment<Mark>, language: Language): Node | string => {
  const words = text.slice(segment.start, segment.end);
  const statements = segment.covers.filter(isStatement);
  if (statements.length > 0) return statementMark(words, statements, segment.covers);
  return segment.covers.length > 0 ? unmappedMark(words, language) : words;
};

/** Failing findings by the line on which their printed figure stands. */
const findingsOn = (line: Span, findings: readonly Finding[]): Finding[] =>
  findings.filter(({ outcome, left_ids }) => {
    const start = statementOffset(left_ids[0] ?? '');
    return outcome === 'fails' && start >= line.start && start <= line.end;
  });

/**
 * The text of a document as published, line by line: every statement marked and a link to itself,
 * unmapped figures underlined, failing findings in the margin.
 */
export const documentView = (document: MarkedDocument, language: Language): HTMLElement => {
  const marks: readonly Mark[] = [...document.statements, ...document.unmapped];
  const lines = lineSpans(document.text).map((line) => {
    const near = cutSegments<Mark>(line, marks);
    const notes = findingsOn(line, document.findings).map((finding) => marginNote(finding, language));
    return element(
      'div',
      { class: 'line', 'data-start': String(line.start), 'data-end': String(line.end) },
      element(
        'div',
        { class: 'text', lang: 'zh-CN' },
        near.map((segment) => segmentNode(document.text, segment, language)),
      ),
      notes.length > 0 ? element('div', { class: 'margin' }, notes) : null,
    );
  });
  return element('div', { class: 'source-text' }, lines);
};
