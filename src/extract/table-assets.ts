/** What a row of an asset table counts and what it values; null where no concept fits. */
export interface AssetRow {
  readonly count: string | null;
  readonly value: string | null;
}

interface AssetWord {
  readonly word: RegExp;
  readonly row: AssetRow;
}

/** Rows of 国有资产占用情况表, by the words of their labels; the first that fits. */
const ASSET_WORDS: readonly AssetWord[] = [
  {
    word: /^资产(?:总额|总计|合计)|^固定资产(?:总额|合计)?$/,
    row: { count: 'assets.count', value: 'assets.total' },
  },
  { word: /^流动资产/, row: { count: null, value: 'assets.current' } },
  { word: /^其他固定资产/, row: { count: null, value: 'assets.other-fixed.value' } },
  { word: /^房屋/, row: { count: null, value: 'assets.houses.value' } },
  {
    word: /^单[价位].*设备/,
    row: { count: 'assets.large-equipment.count', value: 'assets.large-equipment.value' },
  },
  {
    word: /^(?:公务)?(?:车辆|用车)(?:数量|数)?(?:合计|总数)?(?:（[^（）]*）)?$/,
    row: { count: 'assets.vehicles.count', value: 'assets.vehicles.value' },
  },
];

/** What an asset table's row is about; null where its label names nothing that has a concept. */
export const assetRow = (name: string): AssetRow | null =>
  ASSET_WORDS.find(({ word }) => word.test(name))?.row ?? null;
