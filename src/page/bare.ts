const made = new WeakMap<object, object>();

/**
 * A copy whose objects have no prototype, made once for each object. Ids are looked up in content and words, and no id may
 * find what every object has, such as `constructor`, nor what a page has put on all of them.
 */
export function bare<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  let copy = made.get(value);
  if (!copy) {
    copy = Array.isArray(value) ? value.map(bare) : bareRecord(value);
    made.set(value, copy);
  }
  return copy as Value;
}

/** Several records as one, in which a later one has the last word. */
export const bareRecord = <Value extends object>(...records: readonly (Value | undefined)[]): Value => {
  const copy = Object.create(null) as Record<string, unknown>;
  for (const record of records) for (const [key, value] of Object.entries(record ?? {})) copy[key] = bare(value);
  return copy as Value;
};
