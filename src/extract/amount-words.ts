import { terms, withoutHeads } from './scan.ts';

/** Words of amounts, years and stages: they name nothing. */
const AMOUNT_WORDS = terms(`
  支出 收入 年初 全年 当年 本年 年度 上年 去年 调整 预算 决算 执行 数 额 总额 安排 为 是 达到 达 共计 合计 共 计
  累计 涉及 约 接待 金额 价值 费用 其 了 拟 分别 年 度 的 则 也 仍 已
`);
/** Whether words say only that an amount follows: 支出决算为, 2022年, 年初预算数. */
export const isAmountWords = (plain: string): boolean =>
  withoutHeads(plain.replace(/20\d\d(?=年)/g, ''), AMOUNT_WORDS) === '';
