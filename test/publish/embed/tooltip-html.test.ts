import { expect, it } from 'vitest';
import { tooltipHtml } from '../../../src/publish/embed/tooltip-html.ts';

it.each([
  // value                         table rows
  [{ 县: '正定县' }, '<tr><th>县</th><td>正定县</td></tr>'],
  [{ 金额: '0.00' }, '<tr><th>金额</th><td>0.00</td></tr>'],
  [{ 金额: -3 }, '<tr><th>金额</th><td>-3</td></tr>'],
  [{ 人数: 'null', 年份: null, 原文: '', 差: 'NaN' }, ''],
  [{ 原文: '<b>&"x"' }, '<tr><th>原文</th><td>&lt;b&gt;&amp;&quot;x&quot;</td></tr>'],
])('%j', (value, rows) => {
  expect(tooltipHtml(value)).toBe(`<table><tbody>${rows}</tbody></table>`);
});

it('writes a text alone as itself', () => {
  expect(tooltipHtml('a\n<b>')).toBe('a<br>&lt;b&gt;');
});
