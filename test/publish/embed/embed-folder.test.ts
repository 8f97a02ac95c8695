import { expect, it } from 'vitest';
import { EMBED_VARIANTS, embedFolder } from '../../../src/publish/embed/embed-folder.ts';

it.each([
  // name              choice                                              folder
  ['coverage', { language: 'zh' }, 'coverage.zh'],
  ['coverage', { language: 'en', by: 'census' }, 'coverage.en'],
  ['per-capita-rescue', { language: 'zh' }, 'per-capita-rescue.zh'],
  ['per-capita-rescue', { language: 'zh', by: 'insured-residents' }, 'per-capita-rescue.zh'],
  ['per-capita-rescue', { language: 'zh', by: 'census' }, 'per-capita-rescue-census.zh'],
  ['per-capita-rescue', { language: 'en', by: 'registered-poor' }, 'per-capita-rescue-registered-poor.en'],
] as const)('%s %j stands in %s', (name, choice, folder) => {
  expect(embedFolder(name, choice)).toBe(folder);
});

it('has eight charts, one of them by five denominators, in two languages, each in a folder of its own', () => {
  const folders = EMBED_VARIANTS.map((variant) => embedFolder(variant.name, variant));
  expect(new Set(folders).size).toBe((7 + 5) * 2);
});
