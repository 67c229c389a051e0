import { isArrangement } from "../../predicates/arrangement.ts";
import { PREDICATES } from "../../predicates/index.ts";
import { type CartesianScene, objectIds, type Relation, type SceneObject } from "../../scene.ts";

/** More than so many look-alikes of which the same is said are laid out together; */
const CROWD = 24;

/** in a grid, or looking at one thing, so few, whose rows and columns are then straight. */
const GRID = 4;

/** Look-alikes of which the same is said. */
export interface Crowd {
  readonly members: readonly SceneObject[];
  /** What is said of the first of them, and so of each. */
  readonly said: readonly Relation[];
  /** What is said of all together: that they are in a row. */
  readonly formation?: Relation;
}

/**
 * List the crowds of a scene: objects that look alike, of which exactly the same is said, as subjects
 * and as objects, and which may be one group.
 */
export function crowdsIn({ objects, relations }: CartesianScene): readonly Crowd[] {
  const statements = new Map<string, Relation[]>(objects.map(({ id }) => [id, []]));
  for (const relation of relations)
    for (const id of new Set([relation.subject, ...objectIds(relation)]))
      statements.get(id)!.push(relation);
  const crowds = new Map<string, SceneObject[]>();
  for (const object of objects) {
    const said = statements.get(object.id)!;
    if (said.length === 0 || object.box || !said.every(isPassedOn)) continue;
    const key = keyOf(object, said);
    crowds.set(key, [...(crowds.get(key) ?? []), object]);
  }
  return [...crowds.values()]
    .map((members) => crowdOf(members, statements.get(members[0]!.id)!))
    .filter(isCrowd)
    .filter(isWhole);
}

function crowdOf(members: readonly SceneObject[], statements: readonly Relation[]): Crowd {
  const [first] = members;
  const said = statements.filter(
    (relation) => relation.subject === first!.id && !isArrangement(relation.predicate),
  );
  const formation = statements.find(({ predicate }) => isArrangement(predicate));
  return { members, said, ...(formation && { formation }) };
}

function isCrowd(crowd: Crowd): boolean {
  const { length } = crowd.members;
  return (
    length > CROWD ||
    (length >= GRID && (crowd.formation?.predicate === "in a grid" || isAudience(crowd)))
  );
}

/** Tell whether a crowd looks at one thing, from anywhere that the words leave open. */
export function isAudience({ said, formation }: Crowd): boolean {
  return formation === undefined && said.some(({ predicate }) => predicate === "facing");
}

/** Whether a formation has all members of a crowd, and no others. */
function isWhole({ members, formation }: Crowd): boolean {
  return formation === undefined || objectIds(formation).length + 1 === members.length;
}

function isPassedOn({ predicate, negated, distance, object }: Relation): boolean {
  if (negated || distance !== undefined) return false;
  if (isArrangement(predicate)) return true;
  return typeof object === "string" && PREDICATES[predicate].compares === undefined;
}

function keyOf({ id, category, attributes }: SceneObject, said: readonly Relation[]): string {
  const meanings = said.map(({ subject, predicate, object }) => {
    if (isArrangement(predicate)) return [predicate, subject];
    return subject === id ? [predicate, object] : [subject, predicate];
  });
  return JSON.stringify([category, Object.entries(attributes).sort(), meanings.map(String).sort()]);
}
