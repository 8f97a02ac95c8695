/**
 * Why a printed figure stands in no statement: the closed list that `unmapped` draws on.
 *
 * - `no-concept`: its words name nothing in `concepts.csv`
 * - `no-class`: a class name or code that is not in the national classifications
 * - `ambiguous`: its words could mean several concepts, codes or years
 * - `subgroup`: a narrower group than the concept (清退教师, 城镇居民)
 * - `mixed-total`: a total over several concepts (三公 with 会议费 and 培训费)
 * - `subtotal`: the sum of a group of items that is not itself an item
 * - `part-of-code`: one of several rows or columns that one code's amount is spread over
 * - `revenue-by-class`: revenue, balances or carry-over broken down by functional class
 * - `adjusted-budget`: 调整预算数, 全年预算数: neither the initial budget nor the outturn
 * - `several-years`: belongs to a period longer than the fiscal year
 * - `price`: a price, standard or rate per head or piece
 * - `schedule`: a schedule of payments or of progress
 * - `standard`: a threshold of an evaluation, a score or a weight
 * - `explanation`: stands in the words that explain another figure (主要原因是 …)
 * - `narrative`: told of the year's work, and nothing that the project counts
 * - `part-of-item`: splits an item further than any concept does
 * - `excluded`: said to be left out of the figure before (不含 …)
 * - `definition`: stands in the explanation of terms
 * - `duty`: stands in a description of duties
 * - `no-unit`: money or count cannot be told
 */
export const REASONS = [
  'no-concept',
  'no-class',
  'ambiguous',
  'subgroup',
  'mixed-total',
  'subtotal',
  'part-of-code',
  'revenue-by-class',
  'adjusted-budget',
  'several-years',
  'price',
  'schedule',
  'standard',
  'explanation',
  'narrative',
  'part-of-item',
  'excluded',
  'definition',
  'duty',
  'no-unit',
] as const;
export type Reason = (typeof REASONS)[number];
