import type { Plugin } from 'vite';
import type { Bilingual } from '../../model/bilingual.ts';
import { findPage } from '../pages.ts';
import { escapeHtml } from './escape-html.ts';

/** Folder of the single-file editions in a built site. */
export const EDITIONS_FOLDER = 'single';

/** What a page can say only once it is published. */
export interface Published {
  /** Where the site will stand, with a slash at the end; empty where that is not known. */
  readonly base: string;
  /** Whether single-file editions lie in the site. */
  readonly singleFiles: boolean;
}

const EDITION: Bilingual = {
  zh: '下载本页的单文件版（离线可用）',
  en: 'Download this page as one file (works offline)',
};

const withEdition = (html: string, file: string, words: string): string =>
  html.replace(
    '<footer class="site"><p>',
    (foot) => `${foot}<a href="${EDITIONS_FOLDER}/${file}" download>${words}</a> · `,
  );

/** The page's own address and, in the description of the dataset, full addresses of its files. */
const withAddress = (html: string, file: string, base: string): string =>
  html
    .replace('</head>', () => `<link rel="canonical" href="${escapeHtml(base + file)}">\n</head>`)
    .replaceAll('"contentUrl":"', () => `"contentUrl":${JSON.stringify(base).slice(0, -1)}`)
    .replace('"@type":"Dataset",', (type) => `${type}"url":${JSON.stringify(base)},`);

/** Adds to each page the link to its single-file edition and the addresses that follow from where the site will stand. */
export const publishedPage = ({ base, singleFiles }: Published): Plugin => ({
  name: 'xianbi:published-page',
  transformIndexHtml: {
    order: 'pre',
    handler: (html, { filename }) => {
      const found = findPage(filename);
      if (!found) return html;
      const file = filename.slice(filename.lastIndexOf('/') + 1);
      const offered = singleFiles ? withEdition(html, file, EDITION[found.language]) : html;
      return base === '' ? offered : withAddress(offered, file, base);
    },
  },
});
