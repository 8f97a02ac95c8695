import type { TopLevelSpec } from 'vega-lite';
import type { Bilingual, Language } from '../model/bilingual.ts';
import type { Json } from './json-tree.ts';
import { mapTree } from './json-tree.ts';

/** Properties of a spec whose strings a reader sees; expressions choose their words by the parameter `lang`. */
const READ = new Set(['title', 'subtitle', 'text', 'description', 'datum']);

/** The words of a spec in another language or setting: text as it stands in the spec → text to show. */
export type Words = Readonly<Record<string, string>>;

const reword = (value: Json, words: Words): Json => {
  if (typeof value === 'string') return words[value] ?? value;
  return Array.isArray(value) ? value.map((part) => reword(part, words)) : value;
};

/** A spec with every text that a reader sees replaced by its entry in `words`; what has none stays. */
export const replaceWords = (spec: Json, words: Words): Json =>
  mapTree(spec, (value, key) => (READ.has(key) ? reword(value, words) : value));

/** The language that a prepared spec speaks: the value of its parameter `lang`. */
export const languageOf = (spec: TopLevelSpec): Language => {
  const params = (spec.params ?? []) as readonly { name: string; value?: unknown }[];
  return params.find((param) => param.name === 'lang')?.value === 'en' ? 'en' : 'zh';
};

/** One text of a pair. */
export const say = (text: Bilingual, language: Language): string => text[language];
