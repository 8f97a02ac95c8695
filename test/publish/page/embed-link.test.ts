import { describe, expect, it } from 'vitest';
import { narrows } from '../../../src/publish/page/embed-link.ts';

describe('narrows', () => {
  it.each([
    [{}, false],
    [{ denominator: 'census', county: 'all', year: 'all', prices: 'printed' }, false],
    [{ parts: 'all', outcome: 'fails', purpose: 'rescue' }, false], // tables and lists alone
    [{ county: 'c130123' }, true],
    [{ year: 'y2020' }, true],
    [{ prices: 'p2023' }, true],
    [{ county: 'all', family: 'staff' }, true],
    [{ doc: 'd' }, true],
    [{ shown: 'disclosed' }, true],
  ] as const)('%j: %s', (chosen, expected) => {
    expect(narrows(chosen)).toBe(expected);
  });
});
