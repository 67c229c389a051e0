import type { mat4, Node } from "@gltf-transform/core";
import { designNameOf } from "../../assets/designs/index.ts";
import { wordsOfName } from "../../assets/files/words-of-name.ts";
import { isKnownCategory } from "../../kinds/noun-table.ts";
import type { SceneObject } from "../../scene.ts";
import { instancesOf, verticesOf } from "./vertices.ts";

/** Words for places: a group with such a name holds things and is none. */
const PLACES: ReadonlySet<string> = new Set(
  "room,living room,dining room,kitchen,bathroom,bedroom,office,hall,garden,field,street,park,beach,sky,scene,world,object,shape".split(
    ",",
  ),
);

/** What a converter calls the node around all that was in a file. */
const FILE = /\.(?:fbx|obj|dae|gltf|glb|blend|3ds|max|stl|usdz?|skp)$/iu;

/** Which of several it is, and how fine: "wall north" is a wall, "table low" a table. */
const WHICH = / (?:left|right|north|south|east|west|l|r|low|high|lp|hp)$/u;

/** Places are kept to so many parts of a metre: the file has them in single precision. */
const PARTS_OF_METRE = 1e6;

/** A node that stands for a thing, and the words for it. */
interface Thing {
  readonly node: Node;
  readonly category: string;
}

/**
 * List the things of a file that another program wrote.
 *
 * A group whose name is a word for something ("chair", with legs and a seat in it) is one thing;
 * any other group is opened. A named mesh is a thing, whatever it is called; what is in it and has
 * a name that is a word for something stands for itself beside it. Meshes without a name belong to
 * nobody, unless nothing around them has a name: then they are called "object". Each copy of an
 * instanced mesh is a thing. A "category" in the extras of a node goes before its name. A group named after a file ("table.fbx") is opened where there are words in it.
 */
export function foreignObjects(roots: readonly Node[]): readonly SceneObject[] {
  const things = roots.flatMap(thingsIn);
  const nodes = new Set(things.map(({ node }) => node));
  const used = new Map<string, number>();
  return things.flatMap(({ node, category }) =>
    boxesOf(node, nodes).map((box) => {
      const count = (used.get(category) ?? 0) + 1;
      used.set(category, count);
      const id = `${category.replace(/\s+/g, "-")}-${count}`;
      return { id, category, attributes: {}, box };
    }),
  );
}

function thingsIn(node: Node): readonly Thing[] {
  const words = wordsOf(node);
  if (hasMesh(node)) {
    const category = words || wordsOfName(node.getMesh()?.getName() ?? "") || "object";
    return [{ node, category }, ...node.listChildren().flatMap(namedThingsIn)];
  }
  const inside = () => node.listChildren().flatMap(thingsIn);
  if (!isWord(words) || !holdsMesh(node)) return inside();
  const isOpened = FILE.test(node.getName()) && inside().some(({ category }) => isWord(category));
  return isOpened ? inside() : [{ node, category: words }];
}

/** Below a thing only what has a word of its own is another thing; the rest is a part of it. */
function namedThingsIn(node: Node): readonly Thing[] {
  const words = wordsOf(node);
  if (isWord(words) && holdsMesh(node)) return thingsIn(node);
  return node.listChildren().flatMap(namedThingsIn);
}

/** The box of a thing; one for each copy of what is instanced; none of what has no vertices. */
function boxesOf(node: Node, things: ReadonlySet<Node>): readonly (readonly number[])[] {
  const instances = hasMesh(node) ? instancesOf(node) : undefined;
  return (instances ?? [undefined]).flatMap((instance) => {
    const box = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity];
    widen(box, node, instance);
    if (!instances) for (const child of node.listChildren()) widenAll(box, child, things);
    return box.every(Number.isFinite) ? [box.map(toMicrometre)] : [];
  });
}

/** Widen a box to hold all vertices below a node, but not those of other things in it. */
function widenAll(box: number[], node: Node, things: ReadonlySet<Node>): void {
  if (things.has(node)) return;
  for (const instance of instancesOf(node) ?? [undefined]) widen(box, node, instance);
  for (const child of node.listChildren()) widenAll(box, child, things);
}

function widen(box: number[], node: Node, instance: mat4 | undefined): void {
  for (const point of verticesOf(node, instance)) {
    point.forEach((value, k) => {
      box[k] = Math.min(box[k]!, value);
      box[k + 3] = Math.max(box[k + 3]!, value);
    });
  }
}

/** Round what single precision has blurred: a gap of 5 cm is 5 cm. */
function toMicrometre(metres: number): number {
  return Math.round(metres * PARTS_OF_METRE) / PARTS_OF_METRE;
}

/** The words for a node: what its extras say that it is, or its name. */
function wordsOf(node: Node): string {
  const { category } = node.getExtras();
  const words =
    (typeof category === "string" && wordsOfName(category)) || wordsOfName(node.getName());
  const kind = words.replace(WHICH, "");
  return !isWord(words) && isWord(kind) ? kind : words;
}

function isWord(words: string): boolean {
  if (PLACES.has(words)) return false;
  return isKnownCategory(words) || designNameOf(words) !== undefined;
}

function hasMesh(node: Node): boolean {
  return node.getMesh() !== null;
}

function holdsMesh(node: Node): boolean {
  return hasMesh(node) || node.listChildren().some(holdsMesh);
}
