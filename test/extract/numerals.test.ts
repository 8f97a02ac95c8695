import { expect, it } from 'vitest';
import { numeralValue } from '../../src/extract/numerals.ts';

it.each([
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['三百二十', 320],
  ['一千零五', 1005],
  ['二〇二〇', 2020],
  ['', null],
  ['十百', null],
  ['一二', null],
])('%s is %s', (text, value) => {
  expect(numeralValue(text)).toBe(value);
});
