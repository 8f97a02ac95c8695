import { describe, expect, it } from 'vitest';
import { chosenFindings } from '../../../../src/publish/page/findings/finding-controls.ts';

const finding = (county_code: string, doc_id: string, family: string, outcome: string) =>
  ({ county_code, doc_id, family, outcome }) as Parameters<typeof chosenFindings>[0][number];

const ALL = [
  finding('1', 'a', 'rate', 'fails'),
  finding('1', 'a', 'rate', 'holds'),
  finding('1', 'b', 'change', 'rounding'),
  finding('2', 'c', 'change', 'insufficient'),
];

describe('chosenFindings', () => {
  it.each([
    [{}, [0, 1, 2, 3]],
    [{ county: 'c1' }, [0, 1, 2]],
    [{ county: 'c1', doc: 'b' }, [2]],
    [{ county: 'c2', doc: 'a' }, []],
    [{ family: 'change', outcome: 'all' }, [2, 3]],
    [{ outcome: 'fails' }, [0]],
    [{ outcome: 'ran' }, [0, 1, 2]], // holds, rounding and fails, as the ledger counts what ran
    [{ doc: 'a', family: 'rate', outcome: 'ran' }, [0, 1]],
  ])('%j', (chosen, expected) => {
    expect(chosenFindings(ALL, chosen)).toEqual(expected.map((index) => ALL[index]));
  });
});
