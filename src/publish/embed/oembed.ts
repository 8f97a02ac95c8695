import { type Face, stemOf } from './looks.ts';
import type { PageParts } from './page-head.ts';
import { PNG_SCALE, pictureOf } from './pictures.ts';
import { frameHeight, snippet } from './snippets.ts';

/** The picture of a link's preview, where its address is known: the format asks for all three or none. */
const thumbnail = ({ chart, pictures, root }: PageParts, { theme }: Face): object => {
  if (root === '') return {};
  const look = { theme, layout: 'wide' } as const;
  const { size } = pictureOf(pictures, look);
  return {
    provider_url: root.slice(0, -'embed/'.length),
    thumbnail_url: `${root}${chart.folder}/${stemOf(look)}.png`,
    thumbnail_width: size.width * PNG_SCALE,
    thumbnail_height: size.height * PNG_SCALE,
  };
};

/**
 * One page of an embed as oEmbed 1.0 describes rich content. Without the address of the site the frame's address is
 * relative to `embed/`, and nothing but a reader of this folder can use it.
 */
export const oembed = (parts: PageParts, face: Face): object => {
  const { chart, pictures, root } = parts;
  const shown = { chart, pictures, face };
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'xianbi 县比',
    title: chart.title,
    width: pictureOf(pictures, { theme: face.theme, layout: 'wide' }).size.width,
    height: frameHeight(shown),
    html: snippet('iframe', shown, { root, folder: chart.folder }),
    ...thumbnail(parts, face),
  };
};
