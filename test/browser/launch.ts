import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { type BrowserProgram, fontEnvironment, packagedChromium } from './packaged-chromium.ts';

/** Where a browser that is installed on the machine may stand; `CHROME_PATH` comes first. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Nothing that a browser does of its own accord may reach the network. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

const findProgram = async (): Promise<BrowserProgram> => {
  const candidates = [process.env.CHROME_PATH, ...INSTALLED];
  const path = candidates.find((candidate) => candidate && existsSync(candidate));
  return path ? { path, env: fontEnvironment() } : packagedChromium();
};

const inherited = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

/**
 * A headless Chromium with a new, empty profile: the installed one where there is one, else the one that
 * npm brought. Texts are drawn in Noto Sans SC. Close it when done: `await browser.close()`.
 */
export const launchBrowser = async (): Promise<Browser> => {
  const { path, env } = await findProgram();
  return chromium.launch({
    executablePath: path,
    headless: true,
    args: ARGUMENTS,
    env: { ...inherited(), ...env },
  });
};
