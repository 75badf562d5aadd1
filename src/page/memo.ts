/** Far more than a page shows at a time. Who needs more is for ever being given something new, such as a server. */
const MOST = 500;

/** A map or a weak one. That has no size, and forgets by itself. */
interface Memory<Key, Value> {
  has(key: Key): boolean;
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
  readonly size?: number;
  clear?(): void;
}

/** What is in a map under a key or, where nothing is, what is made now. A map that is full forgets all. */
export function memo<Key, Value>(map: Memory<Key, Value>, key: Key, make: () => Value, most = MOST): Value {
  if (map.has(key)) return map.get(key) as Value;
  const value = make();
  if (map.size! >= most) map.clear?.();
  map.set(key, value);
  return value;
}
