import { describe, expect, it } from 'vitest';
import { cutSegments, lineSpans } from '../../../../src/publish/page/sources/segments.ts';

const cut = (window: readonly [number, number], spans: readonly (readonly [number, number])[]): string =>
  cutSegments(
    { start: window[0], end: window[1] },
    spans.map(([start, end]) => ({ start, end })),
  )
    .map(({ start, end, covers }) => `${start}-${end}:${covers.map((c) => `${c.start}-${c.end}`).join('|')}`)
    .join(' ');

describe('cutSegments', () => {
  it.each([
    ['no spans', [0, 9], [], '0-9:'],
    ['an empty window', [4, 4], [[0, 9]], ''],
    ['one span inside', [0, 9], [[3, 5]], '0-3: 3-5:3-5 5-9:'],
    [
      'innermost first',
      [0, 9],
      [
        [0, 9],
        [3, 5],
      ],
      '0-3:0-9 3-5:3-5|0-9 5-9:0-9',
    ],
    [
      'the same span twice',
      [0, 4],
      [
        [1, 2],
        [1, 2],
      ],
      '0-1: 1-2:1-2|1-2 2-4:',
    ],
    ['a span over the edges', [3, 6], [[0, 9]], '3-6:0-9'],
    [
      'spans outside',
      [3, 6],
      [
        [0, 3],
        [6, 9],
      ],
      '3-6:',
    ],
    [
      'overlapping',
      [0, 6],
      [
        [1, 4],
        [3, 6],
      ],
      '0-1: 1-3:1-4 3-4:1-4|3-6 4-6:3-6',
    ],
  ] as const)('%s', (_, window, spans, expected) => {
    expect(cut(window, spans)).toBe(expected);
  });
});

describe('lineSpans', () => {
  it.each([
    ['', ['']],
    ['a', ['a']],
    ['a\nbc\n', ['a', 'bc', '']],
    ['a\r\nb', ['a', 'b']],
    ['\n\n', ['', '', '']],
    ['\uFEFFa\n', ['\uFEFFa', '']],
  ])('%j', (text, lines) => {
    expect(lineSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(lines);
  });
});
