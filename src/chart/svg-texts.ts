const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescapeText = (text: string): string =>
  text.replace(/&([a-z]{2,4});/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** The texts that an SVG of this project draws, in its order: `<text>` and its lines, not titles. */
export const textsOfSvg = (svg: string): string[] =>
  svg
    .split('<text')
    .slice(1)
    .map((part) => part.slice(part.indexOf('>') + 1, part.indexOf('</text>')))
    .map((part) => unescapeText(part.replace(/<[^<>]*>/g, '')));
