import { describe, expect, it } from 'vitest';
import { load } from '../../../../src/frame/load.ts';
import { anyDocumentChoice, documentChoice } from '../../../../src/publish/page/views/documents-view.ts';

const { rows } = load();

describe('the menu of documents', () => {
  it('names a document by its title, in English with county, year and stage before it', () => {
    expect(documentChoice(rows, 'zh').options['xuanhan-2020-final']).toBe('宣汉县医疗保障局2020年度部门决算');
    expect(documentChoice(rows, 'en').options['xuanhan-2020-final']).toBe(
      'Xuanhan 2020 final accounts: 宣汉县医疗保障局2020年度部门决算',
    );
  });

  it('names whose document it is by its agency where the county is not known', () => {
    expect(documentChoice({ ...rows, counties: [] }, 'en').options['yongren-2022-budget']).toMatch(
      /^永仁县医疗保障局 2022 budget: /,
    );
  });

  it('begins with all of them where one need not be chosen', () => {
    expect(Object.keys(anyDocumentChoice(rows, 'en').options)).toEqual([
      'all',
      ...rows.documents.map(({ doc_id }) => doc_id),
    ]);
  });
});
