import type { Node } from "@gltf-transform/core";
import { designNameOf } from "../../assets/designs/index.ts";
import { wordsOfName } from "../../assets/files/words-of-name.ts";
import { isKnownCategory } from "../../kinds/noun-table.ts";
import type { SceneObject } from "../../scene.ts";

/** Words for places: a group with such a name holds things and is none. */
const PLACES: ReadonlySet<string> = new Set(
  "room,living room,dining room,kitchen,bathroom,bedroom,office,hall,garden,field,street,park,beach,sky,scene,world,object,shape".split(
    ",",
  ),
);

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
 * nobody, unless nothing around them has a name: then they are called "object".
 */
export function foreignObjects(roots: readonly Node[]): readonly SceneObject[] {
  const things = roots.flatMap(thingsIn);
  const nodes = new Set(things.map(({ node }) => node));
  const used = new Map<string, number>();
  return things.flatMap(({ node, category }) => {
    const box = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity];
    widen(box, node, nodes);
    if (!box.every(Number.isFinite)) return [];
    const count = (used.get(category) ?? 0) + 1;
    used.set(category, count);
    const id = `${category.replace(/\s+/g, "-")}-${count}`;
    return [{ id, category, attributes: {}, box }];
  });
}

function thingsIn(node: Node): readonly Thing[] {
  const words = wordsOfName(node.getName());
  if (hasMesh(node)) {
    const category = words || wordsOfName(node.getMesh()?.getName() ?? "") || "object";
    return [{ node, category }, ...node.listChildren().flatMap(namedThingsIn)];
  }
  if (isWord(words) && holdsMesh(node)) return [{ node, category: words }];
  return node.listChildren().flatMap(thingsIn);
}

/** Below a thing only what has a word of its own is another thing; the rest is a part of it. */
function namedThingsIn(node: Node): readonly Thing[] {
  const words = wordsOfName(node.getName());
  if (isWord(words) && holdsMesh(node)) return thingsIn(node);
  return node.listChildren().flatMap(namedThingsIn);
}

/** Widen a box to hold all vertices below a node, but not those of other things in it. */
function widen(box: number[], node: Node, things: ReadonlySet<Node>): void {
  const m = node.getWorldMatrix();
  for (const primitive of node.getMesh()?.listPrimitives() ?? []) {
    const place = primitive.getAttribute("POSITION");
    const p: number[] = [];
    for (let row = 0; row < (place?.getCount() ?? 0); row += 1) {
      place!.getElement(row, p);
      for (let k = 0; k < 3; k += 1) {
        const value = m[k]! * p[0]! + m[k + 4]! * p[1]! + m[k + 8]! * p[2]! + m[k + 12]!;
        box[k] = Math.min(box[k]!, value);
        box[k + 3] = Math.max(box[k + 3]!, value);
      }
    }
  }
  for (const child of node.listChildren()) if (!things.has(child)) widen(box, child, things);
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
