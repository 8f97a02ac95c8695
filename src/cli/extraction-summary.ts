import type { Language } from '../model/bilingual.ts';
import type { Extraction } from './extraction.ts';

/** One line about a file that was read: how many statements, how many figures that none covers. */
export const extractionSummary = ({ docId, statements, unmapped }: Extraction, lang: Language): string =>
  lang === 'zh'
    ? `${docId}：${statements.length}条陈述，${unmapped.length}个数字未识别`
    : `${docId}: ${statements.length} statements, ${unmapped.length} figures not mapped`;
