import { describe, expect, it } from 'vitest';
import { purposeRule } from '../../src/compare/item-purpose.ts';
import { load } from '../../src/frame/load.ts';
import type { ItemPurpose } from '../../src/model/reference.ts';

const rule = (
  pattern: string,
  purpose: ItemPurpose['purpose'],
  field: ItemPurpose['field'] = 'label',
): ItemPurpose => ({
  field,
  pattern,
  purpose,
  reason_zh: '理由',
  reason_en: 'reason',
});

const rules = [
  rule('救助', 'rescue'),
  rule('基金+补助', 'insurance-subsidy'),
  rule('补助', 'benefits'),
  rule('30', 'administration', 'economic'),
];

describe('the first rule that fits decides', () => {
  it.each([
    ['label', '救助补助', 'rescue'],
    ['label', '对基金的补助', 'insurance-subsidy'],
    ['label', '补助给基金', 'insurance-subsidy'],
    ['label', '补助', 'benefits'],
    ['label', '基金', undefined],
    ['label', '', undefined],
    ['label', '30', undefined],
    ['economic', '302', 'administration'],
    ['economic', '130', undefined],
  ] as const)('%s %s: %s', (field, text, purpose) => {
    expect(purposeRule(rules, field, text)?.purpose).toBe(purpose);
  });
});

it('the project’s rules are all reached: none stands behind one that takes everything it would', () => {
  const own = load().rows['item-purposes'];
  const hidden = own.filter((one) => purposeRule(own, one.field, one.pattern.replaceAll('+', '')) !== one);
  expect(hidden.filter((one) => !one.pattern.includes('+')).map(({ pattern }) => pattern)).toEqual([]);
});
