/**
 * Gather values by a key, both in the order in which they come (`Map.groupBy`, which Node 20 lacks).
 *
 * @example
 * groupBy(["ant", "bee", "ape"], (word) => word[0]) // Map { "a" => ["ant", "ape"], "b" => ["bee"] }
 */
export function groupBy<Value, Key>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
