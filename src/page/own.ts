/** A property of the object itself. What other scripts of a page gave all objects is nobody's content. */
export const own = <Of extends object, Key extends keyof Of>(object: Of, key: Key): Of[Key] | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined;

/** The object's own properties, in an object that inherits none: for options that are asked for by name. */
export const ownOf = <Of extends object>(object: Of): Of => Object.assign(Object.create(null) as Of, object);
