import type { Bilingual } from '../model/bilingual.ts';
import { complain } from '../model/errors.ts';

/** What is said where the bundler gave no script: a package is missing. */
export const noBundle = (subject: string): Bilingual =>
  complain({
    subject,
    expected: { zh: '打包后的脚本', en: 'a bundle' },
    found: { zh: '空', en: 'nothing' },
    advice: { zh: '请运行 npm ci', en: 'run npm ci' },
  });
