import type { z } from "zod";
import { InputError } from "./errors.ts";
import { mapBoxProblem } from "./geodesy/map-box.ts";
import { readGeometry } from "./geodesy/read-geometry.ts";
import { FARTHEST, yawProblem } from "./geometry.ts";
import { shown } from "./json-fields.ts";
import { nearestName } from "./nearest-name.ts";
import { relationProblem } from "./relation-problem.ts";
import {
  type CartesianFrame,
  type Frame,
  objectIds,
  type Relation,
  type Scene,
  type SceneObject,
  sceneSchema,
} from "./scene.ts";

/** How many numbers a box has in each frame. */
const BOX_LENGTH: Readonly<Record<CartesianFrame, 4 | 6>> = { image: 4, room: 6 };

/**
 * Make sure that a value is a scene: the schema, and what a schema cannot say.
 *
 * @param value  anything, as it comes out of `JSON.parse`
 * @returns      the same scene
 * @throws InputError  that names the place: a missing or unknown field, a box of the wrong length
 *   or with its low side above its high side, an id that is there twice or not at all
 * @example
 * parseScene({ frame: "image", objects: [{ id: "a", category: "cup", attributes: {}, box: [0, 0, 1] }], relations: [] })
 * // InputError: at objects[0].box: expected 4 numbers in frame "image", got 3. Give a low corner, then a high one.
 */
export function parseScene(value: unknown): Scene {
  requireNoResult(value);
  const result = sceneSchema.safeParse(value);
  if (!result.success) throw explain(result.error.issues[0]!, value);
  const scene = result.data as Scene;
  for (const [i, object] of scene.objects.entries()) {
    checkBox(object, scene.frame, `objects[${i}].box`);
    checkGeometry(object, scene.frame, `objects[${i}].geometry`);
    const turned = yawProblem(object.yaw);
    if (turned) throw at(`objects[${i}].yaw`, turned);
  }
  const ids = checkIds(scene.objects);
  for (const [i, relation] of scene.relations.entries()) {
    checkRelation(relation, ids, scene.frame, `relations[${i}]`);
  }
  return scene;
}

/** What `parseText` and `solveLayout` return holds the scene, and is none: the likeliest slip. */
function requireNoResult(value: unknown): void {
  if (typeof value !== "object" || value === null || "frame" in value) return;
  if ("scene" in value)
    throw at("", "expected a scene, got an object that holds one", "Take its field `scene`");
  if ("ok" in value && value.ok === false)
    throw at("", "expected a scene, got a layout that was refused", "Look at `ok` before `scene`");
}

function checkBox({ box }: SceneObject, frame: Frame, path: string): void {
  if (!box) return;
  const problem = frame === "map" ? mapBoxProblem(box) : undefined;
  if (problem) throw at(path, problem);
  if (frame === "map") return;
  const length = BOX_LENGTH[frame];
  if (box.length !== length) {
    throw at(
      path,
      `expected ${length} numbers in frame "${frame}", got ${box.length}`,
      "Give a low corner, then a high one",
    );
  }
  const far = box.find((value) => Math.abs(value) > FARTHEST);
  if (far !== undefined)
    throw at(path, `expected numbers from -${FARTHEST} to ${FARTHEST}, got ${far}`);
  for (let low = 0; low < length / 2; low += 1) {
    const high = low + length / 2;
    if (box[low]! > box[high]!) {
      throw at(
        path,
        `expected number ${low} to be at most number ${high}, got ${box[low]} > ${box[high]}`,
        "Swap them",
      );
    }
  }
}

function checkGeometry({ geometry }: SceneObject, frame: Frame, path: string): void {
  if (geometry === undefined) return;
  if (frame !== "map")
    throw at(path, `expected a geometry in frame "map" only, got "${frame}"`, "Leave it out");
  readGeometry(geometry, `at ${path}`);
}

function checkIds(objects: readonly SceneObject[]): ReadonlySet<string> {
  const ids = new Set<string>();
  objects.forEach(({ id }, i) => {
    if (ids.has(id))
      throw at(
        `objects[${i}].id`,
        `expected an id of its own, got ${shown(id)} again`,
        "Rename one of them",
      );
    ids.add(id);
  });
  return ids;
}

function checkRelation(
  relation: Relation,
  ids: ReadonlySet<string>,
  frame: Frame,
  path: string,
): void {
  const problem = relationProblem(relation, frame);
  if (problem) throw new InputError(`at ${path}${problem}`);
  const others = objectIds(relation);
  const named = [[relation.subject, "subject"], ...others.map((id) => [id, "object"])] as const;
  for (const [id, role] of named) {
    if (!ids.has(id!))
      throw at(
        `${path}.${role}`,
        `expected the id of an object, got ${shown(id)}`,
        hint(id!, [...ids]) ?? "Add that object or correct the id",
      );
  }
}

/** So many unknown fields are named in an error. */
const MOST_TOLD = 5;

/** Say what is wrong in the house's words, with the value. */
function explain(issue: z.core.$ZodIssue, value: unknown): InputError {
  const path = pathOf(issue.path);
  const got = valueAt(value, issue.path);
  if (issue.code === "unrecognized_keys") {
    return at(
      path,
      `expected only known fields, got ${issue.keys.slice(0, MOST_TOLD).map(shown).join(", ")}`,
      "Leave them out",
    );
  }
  if (issue.code === "invalid_value") {
    const known = issue.values.map(String);
    const isPredicate = issue.path.at(-1) === "predicate";
    const what = isPredicate ? "a known predicate" : `one of ${known.join(", ")}`;
    const meant = hint(typeof got === "string" ? got : "", known);
    const advice = meant ?? (isPredicate ? "PREDICATE_NAMES lists them all" : undefined);
    return at(path, `expected ${what}, got ${shown(got)}`, advice);
  }
  if (issue.code === "invalid_type")
    return at(path, `expected ${issue.expected}, got ${shown(got)}`);
  if (issue.code === "invalid_union")
    return at(path, `expected an id or a list of ids, got ${shown(got)}`);
  return at(path, `${issue.message.toLowerCase()}, got ${shown(got)}`);
}

function at(path: string, problem: string, advice = "Correct it"): InputError {
  const end = advice.endsWith("?") ? "" : ".";
  return new InputError(
    `${path === "" ? "parseScene" : `at ${path}`}: ${problem}. ${advice}${end}`,
  );
}

function hint(name: string, known: readonly string[]): string | undefined {
  const meant = nearestName(name, known);
  return meant === undefined ? undefined : `Did you mean "${meant}"?`;
}

function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./, "");
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (inner: unknown, step) => (inner as Record<PropertyKey, unknown>)?.[step],
    value,
  );
}
