import { expect, it } from 'vitest';
import { clauseHead } from '../../src/extract/clause.ts';
import { figuresIn } from '../../src/extract/figure.ts';

const head = (words: string, figure: string, after = '') =>
  clauseHead(words, figuresIn(figure)[0]!, { year: 2022, after });

it.each([
  ['公务接待费', '4.20万元', { kind: 'level', label: '公务接待费' }],
  ['较上年减少', '0.90万元', { kind: 'change', sign: -1, label: '' }],
  [
    '公务用车购置及运行维护费比上年减',
    '0.40万元',
    { kind: 'change', sign: -1, label: '公务用车购置及运行维护费' },
  ],
  ['对个人和家庭的补助支出较上年（减少）', '2.00万元', { kind: 'change', sign: -1 }],
  ['增加人员经费支出', '26.20万元', { kind: 'change', sign: 1, label: '人员经费支出' }],
  ['下降（增长）', '27.78%', { kind: 'change', sign: -1 }],
  ['增幅', '0%', { kind: 'change', sign: 1, label: '' }],
  ['较上年', '8203.23', { kind: 'prior', label: '' }],
  ['与上年', '1046.93万元', { kind: 'prior' }],
  ['占', '52.1%', { kind: 'share', of: '' }],
  ['占收入预算总额的', '92.33%', { kind: 'share', of: '收入预算总额' }],
  ['基本支出占本年支出合计的', '60%', { kind: 'share', label: '基本支出', of: '本年支出合计' }],
  ['完成预算的', '91.22%', { kind: 'completion', words: '完成预算的' }],
  ['完成年初预算的', '95.45%', { kind: 'completion' }],
  ['执行率为', '83%', { kind: 'completion' }],
  ['的', '78%', { kind: 'completion', words: '' }],
  ['增加到', '8万元', { kind: 'reached' }],
  ['补助资金从', '2万元', { kind: 'from' }],
])('%s %s', (words, figure, expected) => {
  expect(head(words, figure)).toMatchObject(expected);
});

it('tells a plan by the rate that follows it', () => {
  expect(head('完成全年预算', '12.00万元', '的78%')).toMatchObject({ kind: 'planned', label: '' });
  expect(head('完成市下达目标任务', '47.00万人', '的101.32%')).toMatchObject({ kind: 'planned' });
  expect(head('完成全年预算', '12.00万元', '，其中')).toMatchObject({ kind: 'level' });
});
