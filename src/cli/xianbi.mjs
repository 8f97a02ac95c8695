#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../../lib/cli/main.js', import.meta.url);
const isInstalled = import.meta.url.includes('/node_modules/');

/** An installed package runs what was built when it was packed; a clone runs its sources, so that no build is stale. */
const load = async () => {
  if (isInstalled && existsSync(built)) return import(built.href);
  const { register } = await import('tsx/esm/api');
  register();
  return import('./main.ts');
};

const { main } = await load();
process.exitCode = await main(process.argv.slice(2));
