/** In the CDN file in place of `lit/decorators.js`: the two that we use, as legacy decorators, without what standard ones need. */
import type { PropertyDeclaration, ReactiveElement } from 'lit';

export const property =
  (options?: PropertyDeclaration) =>
  (prototype: ReactiveElement, name: PropertyKey): void =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);

export const state = () => property({ state: true, attribute: false });
