import type { Bilingual } from '../model/bilingual.ts';

interface Rule {
  /** What commander writes, without `error: `. */
  readonly en: RegExp;
  /** The same in Chinese; `$1` … are what the groups hold. */
  readonly zh: string;
}

const RULES: readonly Rule[] = [
  { en: /^unknown option '([^']*)'$/, zh: '没有选项 $1' },
  { en: /^unknown command '([^']*)'$/, zh: '没有命令 $1' },
  { en: /^missing required argument '([^']*)'$/, zh: '缺少参数 $1' },
  { en: /^option '([^']*)' argument missing$/, zh: '选项 $1 缺少取值' },
  { en: /^required option '([^']*)' not specified$/, zh: '须给出选项 $1' },
  {
    en: /^too many arguments(?: for '([^']*)')?\. Expected (\d+) arguments? but got (\d+)\.$/,
    zh: '$1 的参数过多：应为 $2 个，实际 $3 个',
  },
  {
    en: /^option '([^']*)' argument '([^']*)' is invalid\. Allowed choices are ([^']*)\.$/,
    zh: '选项 $1 的取值“$2”无效；可选：$3',
  },
  {
    en: /^command-argument value '([^']*)' is invalid for argument '([^']*)'\. Allowed choices are ([^']*)\.$/,
    zh: '参数 $2 的取值“$1”无效；可选：$3',
  },
];

const NEAR = '(Did you mean ';

const translated = (message: string): string => {
  const rule = RULES.find(({ en }) => en.test(message));
  return rule ? message.replace(rule.en, rule.zh).trim() : message;
};

/** A message of commander as one line in each language; one that no rule knows stays English in both. */
export const commanderWords = (message: string): Bilingual => {
  const plain = message.replace(/^error: /, '').trim();
  const [said = '', near = ''] = plain.split(NEAR).map((part) => part.trim());
  if (near === '') return { zh: translated(said), en: said };
  const name = near.replace('one of ', '').replace('?)', '');
  return { zh: `${translated(said)}（是否指 ${name}？）`, en: `${said} (did you mean ${name}?)` };
};
