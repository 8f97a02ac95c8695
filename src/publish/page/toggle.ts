import { readParameter, writeParameter } from './address.ts';
import { element } from './element.ts';

export interface ToggleOptions {
  /** Parameter of the address: `1` when on, absent when off. */
  readonly name: string;
  readonly label: string;
}

/** A labelled switch for `view()`, off unless the address says so: its `value` is a boolean. */
export const toggle = ({ name, label }: ToggleOptions): HTMLLabelElement => {
  const box = element('input', { type: 'checkbox', name });
  box.checked = readParameter(name, ['0', '1'], '0') === '1';
  const control = element('label', { class: 'control' }, box, label);
  Object.defineProperty(control, 'value', { get: () => box.checked });
  box.addEventListener('input', () => writeParameter(name, box.checked ? '1' : null));
  return control;
};
