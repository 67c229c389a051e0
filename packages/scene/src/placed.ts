import { InputError } from "./errors.ts";
import { boxOfGeometry, mapBoxProblem } from "./geodesy/map-box.ts";
import { BOX_AXES, FARTHEST, yawProblem } from "./geometry.ts";
import { shown } from "./json-fields.ts";
import { requireScene } from "./require-scene.ts";
import type { Box, CartesianFrame, Frame, PlacedObject, Scene, SceneObject } from "./scene.ts";

/**
 * Give the objects of a scene by id, each with a sound box.
 *
 * @param scene  boxes in its frame
 * @param where  the name of the function that asks, for the error
 * @throws InputError  when an object has no box, or one with a wrong count of numbers, a number that
 *                     is not finite or beyond `FARTHEST`, or a high side below its low side
 */
export function placedObjects(scene: Scene, where: string): ReadonlyMap<string, PlacedObject> {
  return new Map(
    scene.objects.map((object, index) => [
      object.id,
      placed(object, scene.frame, `${where}: scene.objects[${index}].box`),
    ]),
  );
}

/**
 * Refuse what is no scene, or has an object without a sound box.
 *
 * @param where  the name of the function that asks, for the error
 * @throws InputError  that names the object
 */
export function requirePlacedScene(scene: Scene, where: string): void {
  requireScene(scene, where);
  placedObjects(scene, where);
}

function placed(object: SceneObject, frame: Frame, where: string): PlacedObject {
  if (frame === "map") return placedOnMap(object, where);
  const { box } = object;
  if (!box) {
    throw new InputError(
      `${where}: expected a box for "${object.id}", got none. Lay it out first.`,
    );
  }
  const turned = yawProblem(object.yaw);
  if (turned) throw new InputError(`${where.replace(/box$/, "yaw")}: ${turned}. Correct it.`);
  const expected = unmetBy(box, frame);
  if (!expected) return { ...object, box };
  const [what, advice] = expected;
  throw new InputError(`${where}: expected ${what}, got ${shown(box)}. ${advice}`);
}

/** What a box with axes at right angles lacks, and what to do; undefined when it is sound. */
function unmetBy(
  box: Box,
  frame: CartesianFrame,
): readonly [what: string, advice: string] | undefined {
  const sides = BOX_AXES[frame].length;
  if (box.length !== 2 * sides || !box.every(Number.isFinite))
    return [`${2 * sides} finite numbers`, `Use the ${frame} frame's order.`];
  if (box.some((value) => Math.abs(value) > FARTHEST))
    return [`numbers from -${FARTHEST} to ${FARTHEST}`, "Move it nearer."];
  if (box.slice(0, sides).some((low, index) => low > box[index + sides]!))
    return ["low sides before high sides", "Swap them."];
  return undefined;
}

/** An object without a box has the one around its geometry. */
function placedOnMap(object: SceneObject, where: string): PlacedObject {
  const box = object.box ?? (object.geometry && boxOfGeometry(object.geometry));
  if (!box) {
    throw new InputError(
      `${where}: expected a box or a geometry for "${object.id}", got neither. Lay it out first.`,
    );
  }
  const problem = mapBoxProblem(box);
  if (problem) throw new InputError(`${where}: ${problem}. Use [west, south, east, north].`);
  return object.box ? (object as PlacedObject) : { ...object, box };
}
