/** A property of the object itself. What other scripts of a page gave all objects is nobody's content. */
export const own = <Of extends object, Key extends keyof Of>(object: Of, key: Key): Of[Key] | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined;
