import { describe, expect, it } from 'vitest';
import { ledgerWords } from '../../../../src/publish/page/views/ledger-view.ts';

type Given = Parameters<typeof ledgerWords>[0][number];

const finding = (outcome: string, severity: string | null): Given => ({ outcome, severity }) as Given;

const [HOLDS, ERROR, WARNING, SHORT] = [
  finding('holds', null),
  finding('fails', 'error'),
  finding('fails', 'warning'),
  finding('insufficient', null),
];

describe('the ledger in one sentence', () => {
  it.each([
    [[], '没有符合所选条件的核对。', 'No check fits what was chosen.'],
    [
      [HOLDS, SHORT],
      '共核对 2 项：相符 1，舍入之差 0，不符 0，公开不足 1，不适用 0。',
      '2 checks: 1 hold, 0 differ by rounding, 0 fail, 1 lack a part, 0 do not apply.',
    ],
    [
      [ERROR],
      '共核对 1 项：相符 0，舍入之差 0，不符 1（均为算术上不成立），公开不足 0，不适用 0。',
      '1 check: 0 hold, 0 differ by rounding, 1 fail (arithmetically impossible), 0 lack a part, 0 do not apply.',
    ],
    [
      [WARNING, WARNING],
      '共核对 2 项：相符 0，舍入之差 0，不符 2（均可由口径差异解释），公开不足 0，不适用 0。',
      '2 checks: 0 hold, 0 differ by rounding, 2 fail (a difference of scope would explain them), 0 lack a part, 0 do not apply.',
    ],
    [
      [ERROR, WARNING, HOLDS],
      '共核对 3 项：相符 1，舍入之差 0，不符 2（其中 1 项算术上不成立，其余可由口径差异解释），公开不足 0，不适用 0。',
      '3 checks: 1 hold, 0 differ by rounding, 2 fail (1 arithmetically impossible; a difference of scope would explain the rest), 0 lack a part, 0 do not apply.',
    ],
  ])('%#', (findings, zh, en) => {
    expect(ledgerWords(findings)).toEqual({ zh, en });
  });
});
