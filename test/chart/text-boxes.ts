/** A box of text as the browser drew it. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is wrong with the texts of a picture: pairs that overlap, and texts that leave its frame. */
export interface TextFaults {
  readonly overlapping: readonly (readonly [string, string])[];
  readonly outside: readonly string[];
}

/** Boxes touch where lines of one text meet; that much, in px, is no overlap. */
const TOLERANCE = 2;

const overlap = (a: TextBox, b: TextBox): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOLERANCE &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOLERANCE;

const leaves = (box: TextBox, frame: TextBox): boolean =>
  box.left < frame.left - 0.5 ||
  box.right > frame.right + 0.5 ||
  box.top < frame.top - 0.5 ||
  box.bottom > frame.bottom + 0.5;

/** Checks boxes against each other and against the frame. */
export const textFaults = (boxes: readonly TextBox[], frame: TextBox): TextFaults => ({
  overlapping: boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => overlap(a, b))
      .map((b) => [a.text, b.text] as const),
  ),
  outside: boxes.filter((box) => leaves(box, frame)).map(({ text }) => text),
});

/**
 * The boxes of all texts of the SVG in the page, each shrunk to the height of its glyphs, and of the SVG itself.
 * Runs in the browser.
 */
export const measureTexts = (): { readonly boxes: TextBox[]; readonly frame: TextBox } => {
  const box = (node: Element, share: number): TextBox => {
    const { left, right, top, bottom } = node.getBoundingClientRect();
    const trim = ((bottom - top) * (1 - share)) / 2;
    return { text: node.textContent ?? '', left, right, top: top + trim, bottom: bottom - trim };
  };
  const upright = (node: Element): boolean => /rotate\(/.test(node.getAttribute('transform') ?? '');
  const lines = [...document.querySelectorAll('svg text')].flatMap((node) => {
    const spans = [...node.querySelectorAll('tspan')];
    return spans.length > 0 && !upright(node) ? spans : [node];
  });
  const hidden = (node: Element): boolean => node.closest('text')?.getAttribute('opacity') === '0';
  const drawn = lines.filter((node) => (node.textContent ?? '').trim() !== '' && !hidden(node));
  return {
    boxes: drawn.map((node) => box(node, node.closest('text') && upright(node.closest('text')!) ? 1 : 0.62)),
    frame: box(document.querySelector('svg')!, 1),
  };
};
