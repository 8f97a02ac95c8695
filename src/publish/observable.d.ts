/** The part of @observablehq/runtime that this project uses; the package carries no types. */
declare module '@observablehq/runtime' {
  export interface Observer {
    pending?(): void;
    fulfilled?(value: unknown, name?: string): void;
    rejected?(error: unknown, name?: string): void;
  }
  export interface Variable {
    define(name: string | null, inputs: readonly string[], body: unknown): Variable;
  }
  export type VariableDefinition = unknown;
  export interface Module {
    variable(observer?: Observer | boolean, options?: object): Variable;
    define(name: string, inputs: readonly string[], body: unknown): Variable;
    value(name: string): Promise<unknown>;
  }
  export class Runtime {
    constructor(builtins?: Readonly<Record<string, unknown>>);
    module(): Module;
    dispose(): void;
  }
}

/** Inner modules of the notebook kit, resolved by `vite.config.ts`: its entry would bring builtins from a CDN. */
declare module 'notebook-kit:define' {
  import type { DefineState, Definition } from '@observablehq/notebook-kit/runtime';
  import type { Module, Observer } from '@observablehq/runtime';

  type Observe = (state: DefineState, definition: Definition) => Observer;
  export function define(main: Module, state: DefineState, definition: Definition, observe?: Observe): void;
}
declare module 'notebook-kit:display' {
  import type { DefineState, Definition } from '@observablehq/notebook-kit/runtime';
  import type { Observer } from '@observablehq/runtime';
  export function observe(state: DefineState, definition: Definition): Required<Observer>;
}
