import { inlinedFile } from './inlined-file.ts';

/** A file that a notebook names, found at build time and published beside it. */
export interface AttachedFile {
  readonly name: string;
  url(): Promise<string>;
  text(): Promise<string>;
  json(): Promise<unknown>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

const read = async (href: string, name: string): Promise<Response> => {
  const response = inlinedFile(name) ?? (await fetch(href));
  if (!response.ok) throw new Error(`${name}: expected a file, found status ${response.status}`);
  return response;
};

/** `FileAttachment` of the notebook format: `href` is the address that the build gave the file. */
export const FileAttachment = (href: string): AttachedFile => {
  const name = href.slice(href.lastIndexOf('/') + 1);
  return {
    name,
    url: async () => {
      const inlined = inlinedFile(name);
      return inlined ? URL.createObjectURL(await inlined.blob()) : href;
    },
    text: async () => (await read(href, name)).text(),
    json: async () => (await read(href, name)).json(),
    arrayBuffer: async () => (await read(href, name)).arrayBuffer(),
  };
};
