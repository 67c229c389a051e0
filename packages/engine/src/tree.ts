/** Nested plain objects with values at their ends: parameters, gradients, optimizer state. */
export type Tree<T> = T | { readonly [key: string]: Tree<T> };

/** A tree that is an object, as parameters always are. */
export type Branch<T> = { readonly [key: string]: Tree<T> };

// a leaf is an array or a tensor: both have a shape
function isLeaf<T>(tree: Tree<T>): tree is T {
  return (
    typeof tree !== "object" || tree === null || Array.isArray((tree as { shape?: unknown }).shape)
  );
}

/** Make a tree of the same form, each leaf replaced; `path` is its dotted name. */
export function mapTree<T, U>(
  tree: Tree<T>,
  change: (leaf: T, path: string) => U,
  path = "",
): Tree<U> {
  if (isLeaf(tree)) return change(tree, path);
  return Object.fromEntries(
    Object.entries(tree).map(([key, branch]) => [
      key,
      mapTree(branch as Tree<T>, change, path ? `${path}.${key}` : key),
    ]),
  );
}

/** List the leaves with their dotted names, in the order of the tree. */
export function treeEntries<T>(tree: Tree<T>): readonly (readonly [path: string, leaf: T])[] {
  const entries: [string, T][] = [];
  mapTree(tree, (leaf, path) => entries.push([path, leaf]));
  return entries;
}

/** List the leaves, in the order of the tree. */
export function treeLeaves<T>(tree: Tree<T>): readonly T[] {
  return treeEntries(tree).map(([, leaf]) => leaf);
}

/**
 * Find the leaf with a dotted name.
 *
 * @throws Error  when there is none, with the names that there are
 */
export function treeGet<T>(tree: Tree<T>, path: string): T {
  const entries = treeEntries(tree);
  const found = entries.find(([name]) => name === path);
  if (found) return found[1];
  const names = entries.map(([name]) => name).join(", ");
  throw new Error(`treeGet: expected one of ${names}, got "${path}"`);
}

/** Build the tree whose leaves have these dotted names: the inverse of `treeEntries`. */
export function treeFrom<T>(entries: Iterable<readonly [path: string, leaf: T]>): Tree<T> {
  const root: Record<string, unknown> = {};
  for (const [path, leaf] of entries) {
    if (path === "") return leaf;
    const keys = path.split(".");
    let branch = root;
    for (const key of keys.slice(0, -1)) branch = (branch[key] ??= {}) as Record<string, unknown>;
    branch[keys.at(-1)!] = leaf;
  }
  return root as Tree<T>;
}
