import { pushParameter, readParameter } from './address.ts';
import { element } from './element.ts';

/** A menu: what it is called and what can be chosen. */
export interface ChoiceOptions<T extends string> {
  /** Parameter of the address that carries the choice. */
  readonly name: string;
  readonly label: string;
  /** Values and the words shown for them, in order; the first is the default. */
  readonly options: Readonly<Record<T, string>>;
}

/** Keeps a menu and the address the same, whichever of them is changed. */
const followAddress = (select: HTMLSelectElement, values: readonly string[]): void => {
  select.addEventListener('input', () =>
    pushParameter(select.name, select.value === values[0] ? null : select.value),
  );
  addEventListener('popstate', () => {
    const value = readParameter(select.name, values, values[0]!);
    if (value === select.value) return;
    select.value = value;
    select.dispatchEvent(new Event('input', { bubbles: true }));
  });
};

/**
 * A labelled menu for `view()`: its `value` is the chosen key, kept in the page's address so that a link
 * reproduces the view, and a way back in the history the view before.
 */
export const choice = <T extends string>({ name, label, options }: ChoiceOptions<T>): HTMLLabelElement => {
  const values = Object.keys(options) as T[];
  const initial = readParameter(name, values, values[0]!);
  const items = values.map((value) =>
    element('option', { value, selected: value === initial }, options[value]),
  );
  const select = element('select', { name, autocomplete: 'off' }, ...items);
  const control = element('label', { class: 'control' }, label, select);
  Object.defineProperty(control, 'value', { get: () => select.value });
  followAddress(select, values);
  return control;
};
