import type { Dataset } from '../frame/dataset.ts';
import type { Bilingual } from '../model/bilingual.ts';

/** The names of a concept; of one that the reference table lacks, its identifier. */
export const conceptName = (data: Dataset, concept: string): Bilingual => {
  const row = data.rows.concepts.find((one) => one.concept === concept);
  return { zh: row?.zh ?? concept, en: row?.en ?? concept };
};
