import { checkOptions } from "../check-options.ts";
import { InputError } from "../errors.ts";
import { shown } from "../json-fields.ts";
import { placedObjects } from "../placed.ts";
import { PREDICATE_NAMES, type PredicateName } from "../predicate-names.ts";
import type { Predicate } from "../predicates/predicate.ts";
import { requirePredicate } from "../require-predicate.ts";
import { requireScene } from "../require-scene.ts";
import type { Frame, PlacedObject, Relation, Scene } from "../scene.ts";
import { type Company, type Neighbourhood, neighbourhoods } from "./neighbourhoods.ts";
import { spatialIndex } from "./spatial-index.ts";

/** Which relations are wanted. */
export interface RelateOptions {
  /** Only these predicates; default all that the scene's frame knows. */
  readonly predicates?: readonly PredicateName[];
  /** Only relations that hold by more than this, in the frame's unit; default `ROUNDING`. */
  readonly minimumMargin?: number;
  /**
   * Between whom: a number takes objects whose boxes are at most so far apart on every axis (on a
   * map: at most so many metres apart), `Infinity` takes all pairs. Default "neighbours": all pairs
   * of up to 30 objects; in a larger scene pairs of which one is among the 6 nearest of the other on
   * the plan.
   */
  readonly reach?: number | "neighbours";
}

/** A relation that holds, and by how much (in the frame's unit). */
export interface MeasuredRelation extends Relation {
  readonly margin: number;
}

/**
 * Edges that ought to be equal may differ by this much in double precision (0.1 + 0.2 is more than
 * 0.3), at coordinates up to some thousand: boxes that touch are not left and right of each other.
 */
const ROUNDING = 1e-9;

/** What is taken where an option is left out. */
export const RELATE_DEFAULTS: Required<RelateOptions> = {
  predicates: PREDICATE_NAMES,
  minimumMargin: ROUNDING,
  reach: "neighbours",
};

/**
 * List the relations that hold between the objects of a scene, read from their boxes.
 *
 * In the order of the objects, then of the table. Both directions of a symmetric relation are
 * listed, and `between` once for each pair: in scenes of more than 30 objects only for pairs of the
 * 6 nearest. What is said of a group ("in a row") is not looked for, nor is what takes a distance.
 * In a picture, what faces what is listed for things whose attribute `facing` says where they look.
 * A scene of more than 30 objects is not compared each with each unless `reach` says so.
 *
 * @param scene    every object with a box; its stated relations are not looked at
 * @param options  see `RelateOptions`, defaults in `RELATE_DEFAULTS`
 * @throws InputError  when a box is missing or unsound, or an option is unknown
 * @example
 * relate(scene, { predicates: ["left of"] }) // [{ subject: "cube", predicate: "left of", object: "ball", margin: 0.2 }]
 */
export function relate(scene: Scene, options: RelateOptions = {}): readonly MeasuredRelation[] {
  requireScene(scene, "relate");
  checkOptions(options, Object.keys(RELATE_DEFAULTS), "relate");
  const wanted = { ...RELATE_DEFAULTS, ...options };
  requireSound(wanted);
  const known = wanted.predicates
    .map((name, index) => requirePredicate(name, `relate: options.predicates[${index}]`))
    .filter((predicate) => predicate.frames.includes(scene.frame));
  const objects = [...placedObjects(scene, "relate").values()];
  const pairs = known.some((predicate) => predicate.objects === 2);
  const extent = { frame: scene.frame, reach: wanted.reach, pairs };
  return neighbourhoods(objects, spatialIndex(objects, scene.frame), extent).flatMap((each) =>
    relationsIn(each, known, scene.frame).filter(({ margin }) => margin > wanted.minimumMargin),
  );
}

function requireSound({ predicates, minimumMargin, reach }: Required<RelateOptions>): void {
  const fail = (what: string, got: unknown): never => {
    throw new InputError(`relate: options.${what}, got ${shown(got)}. Correct it.`);
  };
  if (!Array.isArray(predicates)) fail("predicates: expected a list of predicates", predicates);
  if (typeof minimumMargin !== "number" || Number.isNaN(minimumMargin))
    fail("minimumMargin: expected a number", minimumMargin);
  if (reach !== "neighbours" && !(typeof reach === "number" && reach >= 0))
    fail('reach: expected "neighbours" or a number from 0 on', reach);
}

/** All that is measured between an object and its neighbours, whether it holds or not. */
function relationsIn(
  neighbourhood: Neighbourhood,
  predicates: readonly Predicate[],
  frame: Frame,
): readonly MeasuredRelation[] {
  const { subject } = neighbourhood;
  const found: MeasuredRelation[] = [];
  for (const predicate of predicates) {
    if (predicate.isTold?.(subject, frame) === false) continue;
    for (const company of companies(neighbourhood, predicate)) {
      const margin = predicate.measure(subject, company, frame);
      found.push(related(subject, predicate, company, margin));
    }
  }
  return found;
}

function related(
  subject: PlacedObject,
  { name }: Predicate,
  company: Company,
  margin: number,
): MeasuredRelation {
  const object = company.length === 1 ? company[0]!.id : company.map(({ id }) => id);
  return { subject: subject.id, predicate: name, object, margin };
}

/** The objects one by one, or two of them; groups of several are not looked for. */
function companies({ alone, pairs }: Neighbourhood, { objects }: Predicate): readonly Company[] {
  if (objects === "several") return [];
  return objects === 2 ? pairs : alone;
}
