import { expect, it } from 'vitest';
import { byYearDistance } from '../../src/compare/nearest-year.ts';

it.each([
  // years                    wanted  in order of preference
  [[2019, 2020, 2021], 2020, [2020, 2019, 2021]],
  [[2015, 2018, 2022], 2020, [2018, 2015, 2022]],
  [[2024, 2022, 2023], 2020, [2022, 2023, 2024]],
  [[2020], 2020, [2020]],
  [[], 2020, []],
])('%j for %d', (years, wanted, expected) => {
  expect([...years].sort((a, b) => byYearDistance(a, b, wanted))).toEqual(expected);
});
