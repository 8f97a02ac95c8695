import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Bilingual } from '../../model/bilingual.ts';
import { complain, DataError } from '../../model/errors.ts';
import { listFiles } from './hash-files.ts';

/**
 * Addresses that stand in the bundled libraries and are never fetched: XML namespaces, schemas, the text of a
 * warning, the address of an editor that is switched off. The content security policy forbids them besides.
 */
const NAMES = [
  'www.w3.org/',
  'schema.org',
  'opensource.org/license/',
  'schemas.openxmlformats.org/',
  'schemas.microsoft.com/',
  'purl.org/',
  'purl.oclc.org/',
  'sheetjs.openxmlformats.org/',
  'sheetjs.com/',
  'docs.oasis-open.org/ns/',
  'openoffice.org/',
  'vega.github.io/',
  'github.com/vega/',
];

/** Addresses in full; without a scheme, as a string, attribute or `url(…)` has them; and such as are put together. */
const ADDRESSES = [
  /(?:https?|wss?):\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+[^\s"'`<>)\\]*/giu,
  /(?<=["'`(=])\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+[^\s"'`<>)\\]*/giu,
  /(?:https?|wss?):\/\/(?:["'`]|\$\{)/giu,
];

/** Ways to another host that take no address which a check could read; no page needs them. */
const CHANNELS = /\b(?:WebSocket|EventSource|sendBeacon|importScripts|RTCPeerConnection|WebTransport)\b/g;

const isName = (address: string): boolean =>
  NAMES.some((name) => address.slice(address.indexOf('//') + 2).startsWith(name));

/** External addresses in a built file, without those that only name something, and ways to reach what has none. */
export const externalAddresses = (text: string): string[] => {
  const found = [...ADDRESSES, CHANNELS].flatMap((pattern) => text.match(pattern) ?? []);
  return [...new Set(found)].filter((address) => !isName(address));
};

const complaint = (file: string, address: string): Bilingual =>
  complain({
    subject: file,
    expected: { zh: '没有指向其他主机的地址', en: 'no address on another host' },
    found: address,
  });

/** Files from which a browser would follow an address. */
const ACTIVE = /\.(?:html|[cm]?js|css|svg)$/;

/** Fails the build where a page, script or style names an address on another host. */
export const refuseExternalAddresses = (): Plugin => ({
  name: 'xianbi:refuse-external-addresses',
  generateBundle(_options, bundle) {
    for (const [file, output] of Object.entries(bundle)) {
      if (output.type === 'asset' && !ACTIVE.test(file)) continue;
      const [address] = externalAddresses(output.type === 'chunk' ? output.code : String(output.source));
      if (address) this.error(complaint(file, address).en);
    }
  },
});

/**
 * Goes through everything that was written, embeds and single files too.
 *
 * @param base where the site will stand, which its own files may name
 * @throws DataError naming file and address, where a file names one on another host
 */
export const checkAddresses = (outDir: string, base: string): void => {
  for (const file of listFiles(outDir).filter((name) => ACTIVE.test(name))) {
    const text = readFileSync(join(outDir, file), 'utf8');
    const [address] = externalAddresses(base === '' ? text : text.replaceAll(base, ''));
    if (address) throw new DataError(complaint(file, address));
  }
};
