import type { Language } from '../../model/bilingual.ts';
import type { Computed } from './report.ts';
export const spreadsheet = (_computed: readonly Computed[], _language: Language): Uint8Array =>
  new Uint8Array();
