import type { Bilingual } from '../model/bilingual.ts';

/** How messages name a place in a file: `f.csv, line 3, column value` / `f.csv 第3行 value 列`. */
export const place = (file: string, line: number, column?: string | number): Bilingual => {
  const [zh, en] = [`${file} 第${line}行`, `${file}, line ${line}`];
  if (column === undefined) return { zh, en };
  return {
    zh: typeof column === 'number' ? `${zh}第${column}列` : `${zh} ${column} 列`,
    en: `${en}, column ${column}`,
  };
};
