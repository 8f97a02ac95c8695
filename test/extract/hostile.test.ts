import { expect, it } from 'vitest';
import { extractText } from './read-document.ts';

const TIMES = 3000;

/** Texts that would take for ever if any step looked back over all that was read. */
it.each([
  ['figures without stops', '1元'.repeat(TIMES), 0],
  ['brackets in brackets', `${'（1元'.repeat(TIMES)}${'）'.repeat(TIMES)}`, 0],
  ['lists in lists', '其中：甲项目1万元，'.repeat(TIMES), 0],
  ['nothing of nothing', `${'无'.repeat(TIMES)}。`, 0],
  ['shares of shares', `${'占'.repeat(TIMES)}1%`, 0],
  ['levels of classes', `${'甲（类）'.repeat(TIMES)}1万元`, 0],
  ['one long clause', `${'支出预算'.repeat(TIMES)}1万元`, 0],
  ['one clause again and again', '公务接待费1.00万元。'.repeat(TIMES), TIMES],
])('%s', (_, text, statements) => {
  expect(extractText(text, { fiscalYear: 2022, stage: 'budget' }).statements).toHaveLength(statements);
});
