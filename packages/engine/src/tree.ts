import { describeValue } from "./describe-value.ts";
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

/**
 * Build the tree whose leaves have these dotted names: the inverse of `treeEntries`.
 *
 * @throws Error  when a name is there twice, or is both a leaf and a branch
 */
export function treeFrom<T>(entries: Iterable<readonly [path: string, leaf: T]>): Tree<T> {
  const root: Growing<T> = new Map();
  if (typeof (entries as Partial<typeof entries> | null)?.[Symbol.iterator] !== "function") {
    throw new Error(
      `treeFrom: expected a list of [path, leaf], got ${describeValue(entries)}. Write [["layer.weight", weight]].`,
    );
  }
  const listed = [...entries];
  const odd = listed.find((entry) => !Array.isArray(entry) || typeof entry[0] !== "string");
  if (odd !== undefined)
    throw new Error(`treeFrom: expected [path, leaf] in the list, got ${describeValue(odd)}`);
  const [first] = listed;
  if (first?.[0] === "" && listed.length === 1) return first[1];
  for (const [path, leaf] of listed) grow(root, path, leaf);
  return grown(root);
}

// maps while it grows: plain objects would take "__proto__" and "constructor" for their own
type Growing<T> = Map<string, { readonly leaf: T } | Growing<T>>;

function grow<T>(root: Growing<T>, path: string, leaf: T): void {
  const keys = path.split(".");
  let branch = root;
  for (const key of keys.slice(0, -1)) {
    const next = branch.get(key) ?? new Map();
    if (!(next instanceof Map)) throw clash(path);
    branch.set(key, next);
    branch = next;
  }
  if (branch.has(keys.at(-1)!)) throw clash(path);
  branch.set(keys.at(-1)!, { leaf });
}

function clash(path: string): Error {
  return new Error(
    `treeFrom: expected each name to be one leaf or one branch, got "${path}" beside another. Rename one.`,
  );
}

function grown<T>(branch: Growing<T>): Tree<T> {
  return Object.fromEntries(
    [...branch].map(([key, next]) => [key, next instanceof Map ? grown(next) : next.leaf]),
  );
}

/** A list as a branch, keyed "0", "1", ...: the form in which parameters hold layers. */
export function numbered<T>(items: readonly T[]): { readonly [position: string]: T } {
  return Object.fromEntries(items.map((item, i) => [String(i), item]));
}
