import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dictionaryOf } from '../../src/dataset/dictionary.ts';
import { DATA_DIR } from '../../src/dataset/files.ts';
import { field, type Table } from '../../src/dataset/schema/table.ts';
import { TABLE_NAMES, TABLES } from '../../src/dataset/schema/tables.ts';

const README = readFileSync(join(DATA_DIR, 'README.md'), 'utf8');

describe('dictionaryOf', () => {
  it('gives a row for each column: type, unit, what empty means, both languages, the closed set', () => {
    const table: Table<unknown> = {
      name: 'small',
      path: 'small.csv',
      title: { zh: '小表', en: 'small' },
      fields: [
        field('code', 'text', ['码', 'code']),
        field('value', 'number', ['数', 'value'], {
          unit: '万元',
          blank: 'null',
          missing: { zh: '无界', en: 'unbounded' },
        }),
        field('stage', 'text', ['阶段', 'stage'], {
          categories: ['final'],
          labels: { final: { zh: '决算', en: 'final accounts' } },
        }),
      ],
      primaryKey: ['code'],
      foreignKeys: [{ field: 'code', table: 'codes', column: 'code' }],
    };
    expect(dictionaryOf(table).split('\n')).toEqual([
      '### `small.csv`',
      '',
      '小表 · small',
      '',
      'Key 主键: `code`. `code` → `codes.code`.',
      '',
      '| column 列 | type 类型 | unit 单位 | empty means 空格表示 | 说明 | meaning | words 取值 |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      '| `code` | text 文本 |  | — | 码 | code |  |',
      '| `value` | number 数值 | 万元 10,000 yuan | 无界 unbounded | 数 | value |  |',
      '| `stage` | text 文本 |  | — | 阶段 | stage | `final` 决算 final accounts |',
      '',
    ]);
  });

  it.each(TABLE_NAMES)('data/README.md has the dictionary of %s as it is', (name) => {
    expect(README).toContain(dictionaryOf(TABLES[name] as Table<unknown>));
  });
});
