/** Anything that a JSON file can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
/** An object of a JSON file. */
export type JsonObject = { readonly [key: string]: Json };

/** Whether a value is an object, not a list. */
export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Leaves that must not be walked into. */
const CLOSED = new Set(['usermeta', 'values', 'datasets']);

/** A copy of a tree in which `change` has seen every property, inner ones first. */
export const mapTree = (tree: Json, change: (value: Json, key: string) => Json, key = ''): Json => {
  if (CLOSED.has(key)) return tree;
  if (Array.isArray(tree)) return tree.map((item) => mapTree(item, change, ''));
  if (!isObject(tree)) return tree;
  const entries = Object.entries(tree).map(([name, value]) => [
    name,
    change(mapTree(value, change, name), name),
  ]);
  return Object.fromEntries(entries) as JsonObject;
};
