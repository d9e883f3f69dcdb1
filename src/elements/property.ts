import type { PropertyDeclaration, ReactiveElement } from 'lit';

/** A reactive property of an element: lit's decorator, which also serves another standard than the one that is used here. */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: ReactiveElement, name: string): void =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
