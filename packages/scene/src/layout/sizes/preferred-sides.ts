import { BOX_AXES, sidesOf } from "../../geometry.ts";
import { type Sides, typicalSides } from "../../kinds/sizes.ts";
import type { CartesianFrame, CartesianScene, SceneObject } from "../../scene.ts";
import { fullName } from "../../words/attributes.ts";
import { grownForGuests } from "../crowds/seats.ts";
import { withShelter } from "../problem/shelter.ts";
import { compareSizes } from "./compare-sizes.ts";
import { fitTogether } from "./fit-together.ts";
import { withForms } from "./forms.ts";
import { atScaleOfLikeness } from "./likenesses.ts";
import { withPostures } from "./postures.ts";
import { withSeatHeights } from "./seat-heights.ts";
import { shapedByWords } from "./shape-words.ts";
import { sizedByWords, withStatedLengths } from "./size-words.ts";

/** The side of a middling thing where two share the picture; more things are each smaller. */
const PICTURE_SIDE_OF_TWO = 0.26;

/** The longest side that anything may have in the picture; all are scaled together to keep to it. */
const WIDEST_IN_PICTURE = 0.9;

/** True sizes are drawn towards each other by this power, or a cup beside a house would be a dot. */
const PICTURE_COMPRESSION = 0.5;

/** The widest and the narrowest that a thing is drawn, width to height; a rug is still to be seen. */
const PICTURE_ASPECT = 4;

/** From this depth, in widths, a thing shows its side in a picture. */
const SIDE_ON = 1.4;

/** Sides of objects by their ids, in the order of the frame's axes and in its unit. */
export type SidesById = ReadonlyMap<string, readonly number[]>;

/**
 * Choose the sides that each object of a scene should have if nothing forbids.
 *
 * An object that has a box keeps its sides. Otherwise `room` takes typical sizes in metres, and
 * `image` draws them towards each other and scales them to the number of things in the picture.
 * Then what goes into, under or on something is fitted to it.
 *
 * @returns  for each object's id its sides in the order of the frame's axes, in the frame's unit
 */
export function preferredSides(scene: CartesianScene): SidesById {
  const sides =
    scene.frame === "image" ? pictureSides(scene.objects) : scene.objects.map(roomSides);
  const own = new Map(scene.objects.map((object, index) => [object.id, sides[index]!]));
  const byId = withPostures(scene, withSeatHeights(scene, withForms(scene, own)));
  const roomy = grownForGuests(scene, byId);
  const fitted = compareSizes(scene, fitTogether(withShelter(scene, roomy), roomy));
  return scene.frame === "image" ? shrinkToPicture(fitted) : fitted;
}

function shrinkToPicture(sides: SidesById) {
  const factor = Math.min(1, WIDEST_IN_PICTURE / Math.max(...[...sides.values()].flat()));
  return new Map([...sides].map(([id, each]) => [id, each.map((side) => side * factor)]));
}

/**
 * Give the sides that an object has in a room when nothing else is said: those of its box, else
 * the typical ones, scaled by its words of size.
 *
 * @returns  width, height and depth (m)
 */
export function roomSides(object: SceneObject): readonly number[] {
  if (hasBox(object, "room")) return sidesOf(object.box!);
  return withStatedLengths(object, sizedByWords(object, ownSides(object)));
}

/** The typical sides, evened out by the words of shape. */
function ownSides(object: SceneObject): Sides {
  return shapedByWords(object, atScaleOfLikeness(object, typicalSides(fullName(object))));
}

/**
 * The width and height in a picture. A thing that is much longer than wide (a horse, a car) shows its
 * side, as in most photographs.
 */
function shownSides(object: SceneObject): readonly [width: number, height: number] {
  const [width, height, depth] = ownSides(object);
  return [depth > SIDE_ON * width ? depth : width, height];
}

function pictureSides(objects: readonly SceneObject[]): readonly (readonly number[])[] {
  const lengths = objects.map((object) => Math.sqrt(frontArea(object)));
  const middle = Math.exp(mean(lengths.map(Math.log)));
  const share = PICTURE_SIDE_OF_TWO * Math.sqrt(2 / Math.max(objects.length, 1));
  return objects.map((object, index) => {
    if (hasBox(object, "image")) return sidesOf(object.box!);
    const ratio = (lengths[index]! / middle) ** PICTURE_COMPRESSION;
    const length = share * Math.min(Math.max(ratio, 0.45), 1.8);
    const aspect = Math.sqrt(clampAspect(object));
    return sizedByWords(object, [length * aspect, length / aspect]);
  });
}

function clampAspect(object: SceneObject): number {
  const [width, height] = shownSides(object);
  return Math.min(Math.max(width / height, 1 / PICTURE_ASPECT), PICTURE_ASPECT);
}

function frontArea(object: SceneObject): number {
  const [width, height] = shownSides(object);
  return width * height;
}

function hasBox({ box }: SceneObject, frame: CartesianFrame): boolean {
  return box?.length === 2 * BOX_AXES[frame].length;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(numbers.length, 1);
}
