import { readFileSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { normalize } from 'node:path';
import { createServer, type Plugin } from 'vite';
import type { Unmapped } from '../../model/statement.ts';
import { companionFiles } from './companion-files.ts';
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
const serveCompanions = (unmapped: readonly Unmapped[]): Plugin => ({
  name: 'xianbi:companions',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
      const file = datasetFile(path);
      if (file) return send(response, readFileSync(file));
      const text = /^\/[a-z]+\.(?:json|xml)$/.test(path)
        ? companionFiles(unmapped)[path.slice(1)]
        : undefined;
      return text === undefined ? next() : send(response, text);
    });
  },
});

/** Serves the notebooks as they are being written: a change of notebook, source, chart or data reloads the page. */
export const previewSite = async (options: {
  readonly port: number;
  readonly unmapped: readonly Unmapped[];
}): Promise<ServedFolder> => {
  const server = await createServer({
    configFile: `${PROJECT_FOLDER}vite.config.ts`,
    base: '/',
    plugins: [serveCompanions(options.unmapped)],
    server: { host: '127.0.0.1', port: options.port, fs: { allow: [PROJECT_FOLDER] } },
  });
  await server.listen();
  for (const folder of ['data', 'charts']) server.watcher.add(`${PROJECT_FOLDER}${folder}`);
  server.watcher.on('change', (path) => {
    if (/\.(?:csv|json|txt)$/.test(path)) server.hot.send({ type: 'full-reload' });
  });
  const { port } = server.httpServer!.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
};
