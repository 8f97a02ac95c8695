/** The two languages that everything a person reads comes in. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
