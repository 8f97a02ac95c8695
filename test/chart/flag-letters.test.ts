import { beforeAll, describe, expect, it } from 'vitest';
import type { ChartRow } from '../../src/chart/chart-row.ts';
import { chartFeed } from '../../src/chart/feed.ts';
import { prepare } from '../../src/chart/prepare.ts';
import { renderSvg } from '../../src/chart/render-svg.ts';
import { CHART_NAMES, type ChartName } from '../../src/chart/specs.ts';
import { textsOfSvg } from '../../src/chart/svg-texts.ts';
import { load } from '../../src/frame/load.ts';
import { LANGUAGES, type Language } from '../../src/model/bilingual.ts';
import { FLAGS } from '../../src/model/flag.ts';
import { enlarged } from './made-up-rows.ts';
import { ROWS } from './rows.ts';

/** So wide that each note is one line. */
const WIDTH = 9000;

const LETTER = `[${FLAGS.join('')}]`;
const AT_MARK = new RegExp(`^(${LETTER}( ${LETTER})*)?( ?\\(${LETTER}( ${LETTER})*\\))?$`);
const NOTE = new RegExp(`^${LETTER} .`);

const sorted = (letters: Iterable<string>): string[] => [...new Set(letters)].sort();

/** The lines below a chart. */
const notesOf = (spec: unknown): readonly string[] =>
  (spec as { vconcat: [{ title?: { text: readonly string[] } }] }).vconcat[0].title?.text ?? [];

/** Letters that stand at marks, and those whose reasons stand below. */
const lettersOf = async (name: ChartName, rows: readonly ChartRow[], lang: Language) => {
  const spec = prepare(name, rows, { lang, width: WIDTH });
  const texts = textsOfSvg(await renderSvg(spec));
  const atMarks = texts.filter((text) => text !== '' && AT_MARK.test(text)).join('');
  return {
    marks: sorted(atMarks.match(/[A-Z]/g) ?? []),
    notes: sorted(
      notesOf(spec)
        .filter((text) => NOTE.test(text))
        .map((text) => text[0]!),
    ),
  };
};

const cases = CHART_NAMES.flatMap((name) => LANGUAGES.map((lang) => [name, lang] as const));

let real: Readonly<Record<string, readonly ChartRow[]>>;
beforeAll(() => {
  const data = load();
  real = Object.fromEntries(CHART_NAMES.map((name) => [name, chartFeed(name, data).rows]));
});

/** Charts of status and of findings, which carry no letters. */
const WITHOUT = ['coverage', 'audit-ledger'];

describe('letters of flags', () => {
  it.each(cases)('%s %s: those at marks are those with a reason below', async (name, lang) => {
    for (const rows of [real[name]!, ROWS[name]]) {
      const { marks, notes } = await lettersOf(name, rows, lang);
      expect(marks).toEqual(notes);
      expect(marks.length > 0).toBe(!WITHOUT.includes(name));
    }
  });

  it('stay the same where a second panel is drawn', async () => {
    const one = await lettersOf('personnel-cost', ROWS['personnel-cost'], 'zh');
    expect(await lettersOf('personnel-cost', enlarged('personnel-cost', 100), 'zh')).toEqual(one);
  });

  it('of the parts of 三公 stand in brackets at their year, and the note names the part', async () => {
    const spec = prepare('sangong-trends', real['sangong-trends']!, { width: WIDTH });
    const [texts, notes] = [textsOfSvg(await renderSvg(spec)), notesOf(spec)];
    expect(texts).toContain('P (U)');
    expect(texts).toContain('(E)');
    expect(notes.some((text) => /^U 公务用车购置及运行维护费/.test(text))).toBe(true);
    expect(notes.some((text) => /^E 公务接待费：.*（宣汉县）$/.test(text))).toBe(true);
    expect(notes.filter((text) => /^M 无/.test(text))).toEqual([]);
  });
});
