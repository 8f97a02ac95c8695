import { createHash } from 'node:crypto';
import { build, type Plugin, type Rolldown } from 'vite';
import { escapeHtml } from './escape-html.ts';
import { CONTENT_SECURITY_POLICY } from './page-template.ts';
import { PROJECT_FOLDER } from './project-folder.ts';

/** One notebook in, one chunk out, every file inside it. */
const inOnePiece = (file: string): Plugin => ({
  name: 'xianbi:in-one-piece',
  config: (config) => {
    const input = [`${PROJECT_FOLDER}notebooks/${file}`];
    config.build = {
      ...config.build,
      write: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
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

/** The page's own inlined script and data, and no network at all. */
const policyOf = (code: string): string =>
  [
    "default-src 'none'",
    `script-src ${hash(code)} 'unsafe-eval'`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    'connect-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const TAGS = /<script type="module"[^<>]*><\/script>|<link rel="(?:stylesheet|modulepreload)"[^<>]*>/g;

const companionTags = (companions: Readonly<Record<string, string>>): string =>
  Object.entries(companions)
    .filter(([name]) => name.endsWith('.json'))
    .map(
      ([name, text]) =>
        `<script type="application/json" data-companion="${name}">${text.replaceAll('<', '\\u003c')}</script>`,
    )
    .join('\n');

/**
 * A notebook as one HTML file that opens from disk: scripts, styles, data and sources inside it, allowed by hash,
 * and no network. Links to other pages work where those files lie beside it.
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
  const script = () => `${companionTags(companions)}\n<script type="module">${code}</script>\n</body>`;
  return textOf(output, file)
    .replaceAll(TAGS, '')
    .replace(escapeHtml(CONTENT_SECURITY_POLICY), () => policyOf(code))
    .replace(CONTENT_SECURITY_POLICY, () => policyOf(code))
    .replace('</head>', () => `${styles}\n</head>`)
    .replace('</body>', script);
};
