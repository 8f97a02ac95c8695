import { readParameter, writeParameter } from './address.ts';
import { element } from './element.ts';

/** A menu: what it is called and what can be chosen. */
export interface ChoiceOptions<T extends string> {
  /** Parameter of the address that carries the choice. */
  readonly name: string;
  readonly label: string;
  /** Values and the words shown for them, in order; the first is the default. */
  readonly options: Readonly<Record<T, string>>;
}

/**
 * A labelled menu for `view()`: its `value` is the chosen key, kept in the page's address so that a link
 * reproduces the view.
 */
export const choice = <T extends string>({ name, label, options }: ChoiceOptions<T>): HTMLLabelElement => {
  const values = Object.keys(options) as T[];
  const initial = readParameter(name, values, values[0]!);
  const items = values.map((value) =>
    element('option', { value, selected: value === initial }, options[value]),
  );
  const select = element('select', { name }, ...items);
  const control = element('label', { class: 'control' }, label, select);
  Object.defineProperty(control, 'value', { get: () => select.value });
  select.addEventListener('input', () =>
    writeParameter(name, select.value === values[0] ? null : select.value),
  );
  return control;
};
