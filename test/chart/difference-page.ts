/** A picture that is not as it was approved. */
export interface Difference {
  readonly file: string;
  /** The SVG approved, or a word where there is none. */
  readonly golden: string;
  readonly drawn: string;
}

const picture = (svg: string): string =>
  `<img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}" alt="">`;

/** An HTML page with both pictures of each difference side by side. */
export const differencePage = (differences: readonly Difference[]): string => `<!doctype html>
<meta charset="utf-8"><title>golden pictures</title>
<style>div { display: flex; gap: 2em; align-items: start }</style>
<p>left: golden, right: now</p>
${differences
  .map(({ file, golden, drawn }) => `<h2>${file}</h2><div>${picture(golden)}${picture(drawn)}</div>`)
  .join('\n')}
`;
