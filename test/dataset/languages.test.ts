import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/files.ts';

const { facts, findings } = readDataset();

/** A text without what it quotes: names of projects and of classes that have no English name. */
const unquoted = (text: string): string => text.replaceAll(/“[^”]*”/g, '');

const CHINESE = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;
const ENGLISH = /[A-Za-z]{2,}/;

const said = (language: 'zh' | 'en'): string[] => [
  ...facts.flatMap((fact) => fact[`reason_${language}`] ?? []),
  ...findings.flatMap((one) => [one[`subject_${language}`], one[`sentence_${language}`]]),
  ...findings.flatMap((one) => one[`explanation_${language}`] ?? []),
];

describe('reasons and findings of the five documents', () => {
  it('in English hold no Chinese outside quotation marks', () => {
    expect(said('en').length).toBeGreaterThan(1000);
    expect(said('en').filter((text) => CHINESE.test(unquoted(text)))).toEqual([]);
  });

  it('in Chinese hold no English', () => {
    expect(said('zh').length).toBe(said('en').length);
    expect(said('zh').filter((text) => ENGLISH.test(text))).toEqual([]);
  });

  it('in English write money as CNY, its minus before it', () => {
    const money = said('en').filter((text) => /yuan|CNY ?[-−]|× ?10,000/.test(text));
    expect(money).toEqual([]);
  });
});
