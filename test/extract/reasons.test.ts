import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { REASONS } from '../../src/extract/reasons.ts';
import { LANGUAGES } from '../../src/model/bilingual.ts';
import { REASON_NAMES, reasonName } from '../../src/model/reason-names.ts';

it('every reason of the closed list has a name in both languages, and no other', () => {
  expect(Object.keys(REASON_NAMES)).toEqual([...REASONS]);
});

it.each(REASONS)('%s is told in at most 30 terminal columns', (reason) => {
  for (const language of LANGUAGES) expect(stringWidth(reasonName(reason, language))).toBeLessThanOrEqual(30);
});

it('a reason of somebody else’s stays as it is', () => {
  expect(reasonName('torn', 'zh')).toBe('torn');
});
