import type { Dataset } from '../frame/dataset.ts';
export const pricesOf = (_data: Dataset): number | null => null;
