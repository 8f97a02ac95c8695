import { readFileSync, realpathSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { normalize, relative } from 'node:path';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import type { Unmapped } from '../../model/statement.ts';
import { companionFiles } from './companion-files.ts';
import { portTaken } from './port-taken.ts';
import { PROJECT_FOLDER } from './project-folder.ts';
import type { ServedFolder } from './serve-folder.ts';

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

const send = (response: ServerResponse, content: string | Uint8Array): void => {
  response.end(content);
};

/** A file of `data/` that a page links to; null for what is none. */
const datasetFile = (path: string): string | null => {
  const file = normalize(`${PROJECT_FOLDER}${path.slice(1)}`);
  return path.startsWith('/data/') && file.startsWith(`${PROJECT_FOLDER}data`) && isFile(file) ? file : null;
};

/** Serves what a build would write beside the pages, made anew for each request. */
const serveCompanions = (server: ViteDevServer, unmapped: readonly Unmapped[]): void => {
  server.middlewares.use((request, response, next) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = datasetFile(path);
    if (file) return send(response, readFileSync(file));
    const text = /^\/[a-z]+\.json$/.test(path) ? companionFiles(unmapped)[path.slice(1)] : undefined;
    return text === undefined ? next() : send(response, text);
  });
};

/** Notebooks, sources and charts are modules of the page, which Vite follows; the dataset is not. */
const FOLLOWED = ['data', 'charts', 'notebooks'];

const reloadOnChange = (server: ViteDevServer, changed: (file: string) => void): void => {
  for (const folder of FOLLOWED) server.watcher.add(`${PROJECT_FOLDER}${folder}`);
  server.watcher.on('change', (path) => {
    changed(relative(PROJECT_FOLDER, path));
    if (/\.(?:csv|json|txt|html)$/.test(path)) server.hot.send({ type: 'full-reload' });
  });
};

/** What is served while the notebooks are being written. */
export interface PreviewOptions {
  readonly port: number;
  readonly unmapped: readonly Unmapped[];
  /** Called with each file that was changed, relative to the project. */
  readonly changed?: (file: string) => void;
}

const previewPlugin = ({ unmapped, changed = () => undefined }: PreviewOptions): Plugin => ({
  name: 'xianbi:preview',
  configureServer(server) {
    serveCompanions(server, unmapped);
    reloadOnChange(server, changed);
  },
});

/**
 * Serves the notebooks as they are being written: a change of notebook, source, chart or data reloads the page.
 *
 * @throws DataError where the port is taken
 */
export const previewSite = async (options: PreviewOptions): Promise<ServedFolder> => {
  const allow = [PROJECT_FOLDER, realpathSync(`${PROJECT_FOLDER}node_modules`)];
  const server = await createServer({
    configFile: `${PROJECT_FOLDER}vite.config.ts`,
    base: '/',
    logLevel: 'error',
    plugins: [previewPlugin(options)],
    server: { host: '127.0.0.1', port: options.port, strictPort: options.port > 0, fs: { allow } },
  });
  await server.listen().catch(async (error: Error) => {
    await server.close();
    throw /in use/.test(error.message) ? portTaken(options.port) : error;
  });
  const { port } = server.httpServer!.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
};
