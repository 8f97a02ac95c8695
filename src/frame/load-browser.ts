import { UsageError } from '../model/errors.ts';
import type { Dataset } from './dataset.ts';

/**
 * Stands in for `load` where there are no folders (the `browser` field of `package.json` says so).
 *
 * @throws UsageError always: a browser reads texts, with `fromTexts`
 */
export const load = (_dir?: string): Dataset => {
  throw new UsageError({
    zh: 'load：浏览器没有可读的文件夹；请取得各文件后交给 fromTexts',
    en: 'load: a browser has no folders to read; fetch the files and give them to fromTexts',
  });
};
