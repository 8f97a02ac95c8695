import { type ItemPurpose, PURPOSE_FIELDS, PURPOSES } from '../../model/reference.ts';
import { field, type Table } from './table.ts';

/** `item-purposes.csv`: what project items are for. The first row that fits an item decides. */
export const ITEM_PURPOSES: Table<ItemPurpose> = {
  name: 'item-purposes',
  path: 'reference/item-purposes.csv',
  title: { zh: '项目用途归类规则', en: 'rules that class project items by purpose' },
  fields: [
    field(
      'field',
      'text',
      ['比对对象：项目名称或经济分类', 'what is compared: the label, or the economic class'],
      {
        categories: PURPOSE_FIELDS,
      },
    ),
    field('pattern', 'text', [
      '名称所含词语（+ 为同时含有），或科目编码开头',
      'words in the label, all of them if joined by +; or how the code begins',
    ]),
    field('purpose', 'text', ['用途', 'purpose'], { categories: PURPOSES }),
    field('reason_zh', 'text', ['理由（中文）', 'reason, in Chinese']),
    field('reason_en', 'text', ['理由（英文）', 'reason, in English']),
  ],
  primaryKey: ['field', 'pattern'],
  foreignKeys: [],
};
