const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/**
 * A file that a single-file edition carries inside itself, by its name; null on a page that has its files beside it.
 * They are gzipped, in base64.
 */
export const inlinedFile = (name: string): Response | null => {
  const packed = document.querySelector(`script[data-file="${name}"]`)?.textContent;
  if (!packed) return null;
  const stream = new Blob([bytesOf(packed)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream);
};
