import type { TopLevelSpec } from 'vega-lite';
import type { Dataset } from '../../frame/dataset.ts';
import { sha256 } from '../site/hash-files.ts';
import { bibtexEntry, cslItems, type Edition, gbt7714Line } from './citations.ts';
import type { EmbedAssets } from './embed-assets.ts';
import type { EmbedChart } from './embed-chart.ts';
import { embedPage } from './embed-page.ts';
import { FACES } from './looks.ts';
import { embedMetadata } from './metadata.ts';
import { oembed } from './oembed.ts';
import { oembedFile, type PageParts } from './page-head.ts';
import { asJson, drawPictures, pictureFiles, pictureOf, ROWS_FILE } from './pictures.ts';
import { rowTable } from './row-table.ts';
import { snippetsPage } from './snippets-page.ts';
import { CHECKSUMS, checksumLines, twinFolder } from './twin-name.ts';

/** Files of one folder by name. */
export type EmbedFiles = Readonly<Record<string, string | Uint8Array>>;

/** The two folders of an embed: they differ in the page that names the other one, and in the list of digests. */
export interface EmbedFolders {
  /** Changes with the data. */
  readonly current: EmbedFiles;
  /** Never changes. */
  readonly permanent: EmbedFiles;
  /** Name of the permanent folder. */
  readonly twin: string;
}

/** What the embeds of a site have in common. */
export interface EmbedContext {
  readonly data: Dataset;
  readonly edition: Edition;
  readonly assets: EmbedAssets;
}

/** The spec with its rows in a file beside it. */
const withReference = (spec: TopLevelSpec): object => ({
  ...spec,
  data: { name: 'rows', url: ROWS_FILE, format: { type: 'json' } },
});

const withChecksums = (files: EmbedFiles): EmbedFiles & { readonly [CHECKSUMS]: string } => {
  const hashes = Object.fromEntries(Object.entries(files).map(([name, content]) => [name, sha256(content)]));
  return { ...files, [CHECKSUMS]: checksumLines(hashes) };
};

const filesOf = async (parts: PageParts, { data, edition }: EmbedContext): Promise<EmbedFiles> => {
  const { chart, pictures } = parts;
  const plain = pictureOf(pictures, { theme: 'light', layout: 'wide' });
  return {
    'chart.vl.json': asJson(withReference(plain.spec)),
    'citation.bib': bibtexEntry(chart, edition),
    'citation.csl.json': asJson(cslItems(chart, edition)),
    'citation.gbt7714.txt': parts.citation,
    'metadata.json': asJson(embedMetadata(parts, data, edition)),
    'rows.csv': rowTable(chart.rows),
    [ROWS_FILE]: asJson(chart.rows),
    ...Object.fromEntries(FACES.map((face) => [face.file, embedPage(parts, face)])),
    ...Object.fromEntries(FACES.map((face) => [oembedFile(face.name), asJson(oembed(parts, face))])),
    ...Object.assign({}, ...(await Promise.all(pictures.map(pictureFiles)))),
  };
};

/**
 * Every file of a chart's folders below `embed/`, `checksums.txt` over all others among them, as `sha256sum -c` reads
 * it. The same dataset and sources give the same bytes.
 *
 * @throws DataError naming the characters that the font lacks
 */
export const embedFiles = async (chart: EmbedChart, context: EmbedContext): Promise<EmbedFolders> => {
  const { edition, assets } = context;
  const parts: PageParts = {
    chart,
    pictures: await drawPictures(chart),
    assets,
    citation: gbt7714Line(chart, edition),
    root: edition.base ? `${edition.base}embed/` : '',
  };
  const shared = await filesOf(parts, context);
  const { folder } = chart;
  const permanent = withChecksums({
    ...shared,
    'snippets.html': snippetsPage(parts, { kind: 'current', folder }),
  });
  const twin = twinFolder(folder, permanent[CHECKSUMS]);
  const current = { ...shared, 'snippets.html': snippetsPage(parts, { kind: 'permanent', folder: twin }) };
  return { current: withChecksums(current), permanent, twin };
};
