import { checkOptions } from "../check-options.ts";
import { isSaddled } from "../kinds/mounts.ts";
import { typicalSides } from "../kinds/sizes.ts";
import { isClosed, isOpen } from "../layout/sizes/forms.ts";
import { faceOf } from "../layout/sizes/shape-words.ts";
import { requireSceneObject } from "../require-scene.ts";
import type { SceneObject } from "../scene.ts";
import { fullName } from "../words/attributes.ts";
import { contentOf, filledWith } from "./contents.ts";
import { type Design, type Part, part } from "./design.ts";
import { DESIGNS, designNameOf, isAnimal } from "./designs/index.ts";
import { ANY_PLACE, INTERIORS } from "./designs/interiors.ts";
import type { Asset, AssetLibrary } from "./files/asset.ts";
import { findAsset } from "./files/find-asset.ts";
import { labelParts } from "./lettering/label-parts.ts";
import type { Finish } from "./materials.ts";
import { mainColor, painted } from "./painted.ts";
import { type Pose, posed } from "./posed.ts";
import { bowed } from "./ridden.ts";
import { shaped } from "./shaped.ts";
import type { ShapeName } from "./shapes/index.ts";
import type { Mesh } from "./shapes/mesh.ts";
import { isGroundModel } from "./structure.ts";
import { tipped } from "./tipped.ts";
import type { Rgb, Vector3 } from "./vector.ts";
import { wornParts } from "./worn.ts";

/** One primitive of a model, with its paint. */
export interface ModelPart {
  readonly name: string;
  readonly shape: ShapeName;
  /** Where the shape's own upright axis points. */
  readonly axis: "x" | "y" | "z";
  /** Middle and extent in the model's unit box [-0.5, 0.5]³: x right, y up, z towards the viewer. */
  readonly center: Vector3;
  readonly size: Vector3;
  /** Linear light in [0, 1]. */
  readonly color: Rgb;
  readonly finish: Finish;
  /** Triangles of its own in place of the shape's, in the part's unit box, as they stand. */
  readonly mesh?: Mesh;
  /** The colour of a pattern beside the first: another part has the same outline. */
  readonly inset?: boolean;
}

/** How one object looks: primitives that together touch all six sides of the unit box. */
export interface Model {
  /**
   * The design's name, or the name of the user's file; "box" when nothing is known about the
   * category and a plain box with its name on it stands in.
   */
  readonly asset: string;
  /** The user's own model, where there is one. */
  readonly file?: Asset;
  readonly parts: readonly ModelPart[];
  readonly along: "x" | "z" | "none";
  /** Length over height seen from the side; 0 where it does not matter. */
  readonly sideRatio: number;
  readonly airy: boolean;
}

/** Whether something rests on a thing, and what becomes of its back then. */
export type Load = "free" | "backs shown" | "backs hidden";

/** What an object's model depends on beside the object. */
export interface ModelOptions {
  /**
   * Something rests on it, so its surface is the top of its box; what rises above it (the back of a
   * sofa) then stands out of the box ("backs shown") or is left out ("backs hidden"). Default "free".
   */
  readonly load?: Load;
  /** In a flat picture what lies is tipped up, so that its top is seen; default "room". */
  readonly view?: "room" | "picture";
  /** Of a figure that is designed standing; default as designed. */
  readonly pose?: Pose;
  /** Something is in it: a building is then open in front and above, and called a "room"; default no. */
  readonly holding?: boolean;
  /** Somebody who wears it: it is then cut to them, in their unit box; default nobody. */
  readonly wornBy?: { readonly category: string; readonly pose?: Pose | undefined };
  /** The user's own models, which go before the built-in ones; default none. */
  readonly assets?: AssetLibrary;
}

/** A plain box, a little behind its lettering. */
const PLAIN_BOX: readonly Part[] = [part("box", "box", [0.003, 0, 0.003, 0.997, 1, 0.997])];
/** What is thinner than this part of its length goes around nothing. */
const THIN = 0.2;
/**
 * Build how an object looks from its category, colour and material.
 *
 * @param options  `load`, `pose`, `view`, `holding`, `wornBy` and `assets`, see `ModelOptions`
 * @throws InputError  when the argument is no object of a scene, or an option is unknown
 * @example
 * modelOf({ id: "a", category: "coffee table", attributes: { color: "red" } }).asset // "table"
 */
export function modelOf(object: SceneObject, options: ModelOptions = {}): Model {
  requireSceneObject(object, "modelOf");
  checkOptions(options, ["assets", "holding", "load", "pose", "view", "wornBy"], "modelOf");
  const file = options.assets && findAsset(fullName(object), options.assets);
  if (file) return modelOfFile(file);
  const name = designOf(object);
  const { wornBy } = options;
  const cut = wornBy && wornParts(object.category, wornBy.category, wornBy.pose);
  if (cut)
    return garment(object, { color: "", ...(name && DESIGNS[name]), parts: cut }, name ?? "shirt");
  const interior = options.holding ? (name ? INTERIORS[name] : ANY_PLACE) : undefined;
  if (interior) return interiorOf(object, interior);
  return name ? designed(object, name, options) : labelled(object);
}

/** A building with something in it. */
function interiorOf(object: SceneObject, design: Design): Model {
  const parts = painted(object, design, design.parts, false);
  return { asset: "room", parts, along: "none", sideRatio: 0, airy: true };
}

/** A box with its name on it. */
function labelled(object: SceneObject): Model {
  const design: Design = { parts: PLAIN_BOX, color: "" };
  const color = mainColor(object, design);
  const parts = [
    ...painted(object, design, PLAIN_BOX, false),
    ...labelParts(fullName(object), { sides: sidesOf(object), color }),
  ];
  return { asset: "box", parts, along: "none", sideRatio: 0, airy: false };
}

function designed(object: SceneObject, name: string, options: ModelOptions): Model {
  const design = DESIGNS[name]!;
  const flat = isTipped(name, options);
  const standing = standingParts(object, design, options);
  const parts = flat ? tipped(standing, facesOf(object, design)) : standing;
  return {
    asset: name,
    parts: painted(object, design, parts, isAnimal(name)),
    along: (!flat && design.along) || "none",
    sideRatio: design.sideRatio ?? 0,
    airy: design.airy ?? false,
  };
}

/** The parts of a design in the pose, the shape, with the contents and under the load of an object. */
function standingParts(
  object: SceneObject,
  design: Design,
  options: ModelOptions,
): readonly Part[] {
  const { shape } = object.attributes;
  const content = contentOf(object);
  const { load = "free", pose } = design.folds ? folded(object, options) : options;
  const built =
    (options.view !== "picture" && enclosesMore(object) && design.enclosing) ||
    (isOpen(object) && design.whenOpen) ||
    (isClosed(object) && design.whenClosed) ||
    design.parts;
  const figure = pose ? posed(built, pose) : built;
  const outline = shaped(figure, { shape, face: faceOf(typicalSides(fullName(object))) });
  const filled = content === undefined ? outline : filledWith(outline, content, design);
  if (load === "free") return filled;
  return lowered(isSaddled(object.category) ? bowed(filled) : filled, load === "backs shown");
}

/** Clothes as they are worn. */
function garment(object: SceneObject, design: Design, asset: string): Model {
  const parts = painted(object, design, design.parts, false);
  return { asset, parts, along: "none", sideRatio: 0, airy: false };
}

/** Whether a thing shows its top: grounds always do, others where nothing rests on them. */
function isTipped(name: string, { view, load = "free" }: ModelOptions): boolean {
  const bears = load !== "free" && !isGroundModel({ asset: name });
  return view === "picture" && DESIGNS[name]!.lies === true && !bears;
}

/** The top of a thing as its design has it, and the side of its box that the viewer sees. */
function facesOf(object: SceneObject, { along }: Design) {
  const [width, , depth] = typicalSides(fullName(object));
  const [long, short] = [Math.max(width, depth), Math.min(width, depth)];
  const own = along === "x" ? ([long, short] as const) : ([width, depth] as const);
  const [right, up] = sidesOf(object);
  return { own, shown: [right, up] as const };
}

/** The options for a thing whose back folds down: it shows none under a load, or when closed. */
function folded(object: SceneObject, options: ModelOptions): ModelOptions {
  const open = (options.load ?? "free") === "free" && !isClosed(object);
  return open ? options : { ...options, load: "backs hidden" };
}

/** Whether the box of a thing has room for others in it, rather than being that of a thin thing. */
function enclosesMore({ box = [] }: SceneObject): boolean {
  if (box.length !== 6) return false;
  const [width, depth] = [box[3]! - box[0]!, box[5]! - box[2]!];
  return Math.min(width, depth) > THIN * Math.max(width, depth);
}

/** The user's own models keep their colours, and their front is where it is. */
function modelOfFile(file: Asset): Model {
  return { asset: file.name, file, parts: file.parts, along: "none", sideRatio: 0, airy: true };
}

/**
 * Tell the main colour that an object is drawn in: as stated, its material's, its kind's, or one by hash.
 *
 * @returns  red, green, blue in [0, 1], sRGB
 * @throws InputError  when the argument is no object of a scene
 */
export function colorOf(object: SceneObject): Rgb {
  requireSceneObject(object, "colorOf");
  const name = designOf(object);
  return mainColor(object, name ? DESIGNS[name]! : { parts: [], color: "" });
}

/** The design by the whole name, and by what is in it first: a glass of wine is a wine glass. */
function designOf(object: SceneObject): string | undefined {
  const { content = "" } = object.attributes;
  return designNameOf(`${content} ${fullName(object)}`);
}

/** Width, height, depth of an object's box in a room; those of a cube where it has none. */
function sidesOf({ box }: SceneObject): Vector3 {
  if (box?.length !== 6) return [1, 1, 1];
  const side = (k: number) => Math.max(box[k + 3]! - box[k]!, 1e-4);
  return [side(0), side(1), side(2)];
}

/** The parts on which things rest, stretched to fill the unit box again; the others stand out above. */
function lowered(parts: readonly Part[], backs: boolean): readonly Part[] {
  const under = parts.filter((p) => !p.rises);
  const fits = [0, 1, 2].map((axis) => {
    const low = Math.min(...under.map((p) => p.from[axis]!));
    const high = Math.max(...under.map((p) => p.to[axis]!));
    return (value: number) => (value - low) / (high - low);
  });
  const fit = (at: Vector3): Vector3 => [fits[0]!(at[0]), fits[1]!(at[1]), fits[2]!(at[2])];
  const kept = backs ? parts : under;
  return kept.map((p) => ({ ...p, from: fit(p.from), to: fit(p.to) }));
}
