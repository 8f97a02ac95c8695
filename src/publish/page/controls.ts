import { element } from './element.ts';

type Control = HTMLElement & { readonly value: unknown };

/** Several controls side by side for one `view()`: its `value` has theirs by name. */
export const controls = <Names extends Readonly<Record<string, HTMLElement>>>(parts: Names): HTMLElement => {
  const group = element('div', { class: 'controls' }, Object.values(parts));
  const value = () =>
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, (part as Control).value]));
  Object.defineProperty(group, 'value', { get: value });
  return group;
};
