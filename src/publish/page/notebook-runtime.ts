import { define as defineCell } from 'notebook-kit:define';
import { observe } from 'notebook-kit:display';
import type { DefineState, Definition } from '@observablehq/notebook-kit/runtime';
import { type Observer, Runtime } from '@observablehq/runtime';
import { BUILTINS } from './builtins.ts';

const main = new Runtime(BUILTINS).module();

/** The observer of the kit, which also writes the cell's state into the page, for tests and styles. */
const observeCell = (state: DefineState, definition: Definition): Observer => {
  const shown = observe(state, definition);
  const mark = (name: string): void => {
    state.root.dataset.cell = name;
  };
  mark('pending');
  return Object.assign(Object.create(shown), {
    pending(): void {
      mark('pending');
      shown.pending();
    },
    fulfilled(value: unknown): void {
      shown.fulfilled(value);
      mark('fulfilled');
    },
    rejected(error: unknown): void {
      shown.rejected(error);
      mark('rejected');
    },
  });
};

/**
 * Defines a cell of the notebook: what `observable:runtime` is resolved to in this site, in place of the
 * kit's own, whose builtins would load from a CDN.
 */
export const define = (state: DefineState, definition: Definition): void =>
  defineCell(main, state, definition, observeCell);
