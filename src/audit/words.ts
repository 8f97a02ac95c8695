import type { Bilingual } from '../model/bilingual.ts';
import type { Family } from './tested.ts';

/** Names of the families of checks, for ledgers and filters. */
export const FAMILY_NAMES: Readonly<Record<Family, Bilingual>> = {
  totals: { zh: '收支总数', en: 'totals' },
  items: { zh: '项目清单', en: 'lists of items' },
  functional: { zh: '功能分类', en: 'functional classes' },
  economic: { zh: '经济分类', en: 'economic classes' },
  nature: { zh: '基本与项目', en: 'basic and project' },
  sangong: { zh: '“三公”经费', en: 'three public expenses' },
  procurement: { zh: '政府采购', en: 'procurement' },
  assets: { zh: '国有资产', en: 'assets' },
  staff: { zh: '人员', en: 'staff' },
  repeated: { zh: '各处一致', en: 'stated more than once' },
  targets: { zh: '绩效指标', en: 'performance targets' },
  change: { zh: '增减额', en: 'changes' },
  'change-parts': { zh: '增减额构成', en: 'changes of the parts' },
  rate: { zh: '增减率', en: 'rates of change' },
  share: { zh: '占比', en: 'shares' },
  completion: { zh: '完成率', en: 'completion rates' },
  bounds: { zh: '上限', en: 'bounds' },
  balance: { zh: '收支平衡', en: 'balance' },
};

/** What goes with every publication of findings: they speak of documents, and the reading can be wrong. */
export const REPORT_AN_ERROR: Bilingual = {
  zh: '以上结果只就文件本身而言，不涉及任何人。读取也可能有误：如发现错误，请注明核对标识（finding_id）并附原文提出；处理结果记入 data/errata.csv。',
  en: 'Findings speak of documents, not of people. The reading can be wrong too: to report an error, quote the finding_id and the sentence of the source; what became of it is recorded in data/errata.csv.',
};
