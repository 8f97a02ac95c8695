import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { clip, textTable } from '../../src/cli/text-table.ts';

describe('textTable', () => {
  it('aligns Chinese and Latin, figures to the right, line breaks as spaces', () => {
    const text = textTable(
      [{ title: '县' }, { title: 'value', align: 'right' }, { title: '原文' }],
      [
        ['正定县', '1.5', 'a\nb'],
        ['Yong', '261.08', ''],
      ],
    );
    expect(text.split('\n')).toEqual([
      '县       value  原文',
      '──────  ──────  ────',
      '正定县     1.5  a b',
      'Yong    261.08',
      '',
    ]);
  });

  it('cuts what is wider than the terminal into parts that begin with the keys', () => {
    const columns = [
      { title: '县', key: true },
      { title: 'a', align: 'right' as const },
      { title: 'b', align: 'right' as const },
      { title: 'c' },
    ];
    const rows = [
      ['正定', '1.50', '2', 'x'],
      ['永仁', '10.00', '', 'a long text'],
    ];
    // 县 4 + a 5 + b 1 with two blanks between are 14; c alone is 11
    expect(textTable(columns, rows, 14).split('\n')).toEqual([
      '县        a  b',
      '────  ─────  ─',
      '正定   1.50  2',
      '永仁  10.00',
      '',
      '县    c',
      '────  ───────────',
      '正定  x',
      '永仁  a long text',
      '',
    ]);
    expect(textTable(columns, rows, 27)).toBe(textTable(columns, rows));
  });

  it('prints titles and a rule where there are no rows', () => {
    expect(textTable([{ title: '县' }, { title: 'b' }], [])).toBe('县  b\n──  ─\n');
  });
});

describe('clip', () => {
  // biome-ignore format: table
  it.each([
    ['abc', 3, 'abc'], ['abcd', 3, 'ab…'], ['医疗救助', 8, '医疗救助'], ['医疗救助', 7, '医疗救…'], ['医疗救助', 6, '医疗…'], ['', 3, ''],
  ])('%s to %i', (text, width, clipped) => {
    expect(clip(text, width)).toBe(clipped);
    expect(stringWidth(clip(text, width))).toBeLessThanOrEqual(width);
  });
});
