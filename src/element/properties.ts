import type { PropertyDeclarations } from 'lit';
import { type Options, propertyName } from '../options/option.js';

/** The properties of options, as Lit wants them declared. `content` is an object, so that it has no attribute. */
export const propertiesOf = (options: Options): PropertyDeclarations =>
  Object.fromEntries(
    Object.entries(options).map(([attribute, { kind }]) => [
      propertyName(attribute),
      { attribute: kind === 'content' ? false : attribute },
    ]),
  );
