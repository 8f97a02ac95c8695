import type { Plugin } from 'vite';

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

const ADDRESS = /(?:https?|wss?):\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+[^\s"'`<>)\\]*/giu;

/** External addresses in a built file, without those that only name something. */
export const externalAddresses = (text: string): string[] =>
  [...new Set(text.match(ADDRESS) ?? [])].filter(
    (address) => !NAMES.some((name) => address.split('://')[1]!.startsWith(name)),
  );

/** Fails the build where a page, script or style names an address on another host. */
export const refuseExternalAddresses = (): Plugin => ({
  name: 'xianbi:refuse-external-addresses',
  generateBundle(_options, bundle) {
    for (const [file, output] of Object.entries(bundle)) {
      const text =
        output.type === 'chunk' ? output.code : /\.(?:html|css)$/.test(file) ? String(output.source) : '';
      const [address] = externalAddresses(text);
      if (address) this.error(`${file}: expected no address on another host, found ${address}`);
    }
  },
});
