import { createHash } from 'node:crypto';
import { gzipSync, strToU8 } from 'fflate';
import { build, type Plugin, type Rolldown } from 'vite';
import { escapeHtml } from './escape-html.ts';
import { sha256 } from './hash-files.ts';
import { CONTENT_SECURITY_POLICY } from './page-template.ts';
import { PROJECT_FOLDER } from './project-folder.ts';

/** One notebook in, one chunk out. */
const inOnePiece = (file: string): Plugin => ({
  name: 'xianbi:in-one-piece',
  config: (config) => {
    const input = [`${PROJECT_FOLDER}notebooks/${file}`];
    config.build = {
      ...config.build,
      write: false,
      cssCodeSplit: false,
      rolldownOptions: { input, output: { codeSplitting: false } },
    };
  },
});

type Output = Rolldown.RolldownOutput['output'];

const bundle = async (file: string): Promise<Output> => {
  const built = await build({
    configFile: `${PROJECT_FOLDER}vite.config.ts`,
    logLevel: 'silent',
    plugins: [inOnePiece(file)],
  });
  return (built as Rolldown.RolldownOutput).output;
};

const textOf = (output: Output, ending: string): string =>
  output
    .filter(({ fileName }) => fileName.endsWith(ending))
    .map((part) => (part.type === 'chunk' ? part.code : String(part.source)))
    .join('\n');

/** Script text that cannot end its element, nor open a comment that would. */
const inScript = (code: string): string =>
  code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

const hash = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** The page's own inlined script, and no network at all. */
const policyOf = (code: string): string =>
  [
    "default-src 'none'",
    `script-src ${hash(code)} 'unsafe-eval'`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** What a page reads when it is opened: files by name. */
type Files = Readonly<Record<string, Uint8Array | string>>;

/** Files that the notebook attaches: neither script, style nor page. */
const attachedFiles = (output: Output): Files =>
  Object.fromEntries(
    output
      .filter(({ type, fileName }) => type === 'asset' && !/\.(?:html|css)$/.test(fileName))
      .map((asset) => [
        asset.fileName.slice(asset.fileName.lastIndexOf('/') + 1),
        (asset as Rolldown.OutputAsset).source,
      ]),
  );

/** The companions that a script names; it asks for no other. */
const namedIn = (code: string, companions: Files): Files =>
  Object.fromEntries(Object.entries(companions).filter(([name]) => code.includes(name)));

const packedBefore = new Map<string, string>();

/** A file gzipped, in base64; packed once for all editions. fflate gives the same bytes everywhere, zlib does not. */
const packed = (content: Uint8Array | string): string => {
  const key = sha256(content);
  const known = packedBefore.get(key);
  if (known) return known;
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  const text = Buffer.from(gzipSync(bytes, { level: 9, mtime: 0 })).toString('base64');
  packedBefore.set(key, text);
  return text;
};

const fileTags = (files: Files): string =>
  Object.entries(files)
    .map(
      ([name, content]) => `<script type="application/gzip" data-file="${name}">${packed(content)}</script>`,
    )
    .join('\n');

const TAGS = /<script type="module"[^<>]*><\/script>|<link rel="(?:stylesheet|modulepreload)"[^<>]*>/g;

/** Links into the site's folders lead up from `single/`, where the other editions lie. */
const BESIDE_PAGES = /(?<= href=")(?=(?:data|embed)\/|manifest\.json")/g;

/** A form cannot be sent from a file on disk; the page that it leads to can be opened. */
const withoutForm = (html: string): string =>
  html
    .replace(/<form role="search" action="([^"]*)">/, '<a href="$1">')
    .replace(/<input type="search" name="q" aria-label="([^"]*)"[^<>]*>/, '$1')
    .replace('</form>', '</a>');

const asEdition = (html: string): string =>
  withoutForm(html)
    .replaceAll(TAGS, '')
    .replaceAll(BESIDE_PAGES, '../')
    .replace('<html ', '<html data-root="../" ');

/**
 * A notebook as one HTML file that opens from disk: scripts, styles, data and sources inside it, allowed by hash,
 * and no network. Links to other pages work where their editions lie beside it, links to the dataset where the site
 * lies around it.
 *
 * @param companions texts of the files that a built site has beside its pages
 */
export const singleFile = async (
  file: string,
  companions: Readonly<Record<string, string>>,
): Promise<string> => {
  const output = await bundle(file);
  const code = inScript(textOf(output, '.js'));
  const styles = `<style>${textOf(output, '.css')}</style>`;
  const files = fileTags({ ...attachedFiles(output), ...namedIn(code, companions) });
  const script = () => `${files}\n<script type="module">${code}</script>\n</body>`;
  return asEdition(textOf(output, file))
    .replace(escapeHtml(CONTENT_SECURITY_POLICY), () => policyOf(code))
    .replace(CONTENT_SECURITY_POLICY, () => policyOf(code))
    .replace('</head>', () => `${styles}\n</head>`)
    .replace('</body>', script);
};
