import { roomPartOf } from "../../kinds/room-parts.ts";
import { typicalSides } from "../../kinds/sizes.ts";
import { isGround } from "../../predicates/hosts.ts";
import { type CartesianScene, objectIds, type Relation, type SceneObject } from "../../scene.ts";
import { fullName } from "../../words/attributes.ts";
import { asserted, bearingOf } from "../carriage.ts";

/** What a thing is in or on, and how large that is. */
interface Host {
  readonly object: SceneObject;
  /** Whether the thing is in it. */
  readonly holds: boolean;
  readonly extent: number;
}

/**
 * Of two things that hold or bear the same the smaller is in or on the larger, as the guest is: of a lion in
 * a cage and in a zoo the cage is in the zoo, of a kitten in a box and on a table the box is on the table, of
 * a blanket on the grass and in a park the grass is in the park.
 *
 * @param scene  in either frame
 * @returns      relations that nobody stated
 */
export function likelyNesting(scene: CartesianScene): readonly Relation[] {
  const said = asserted(scene);
  const told = new Set(said.relations.flatMap(pairsOf));
  const guests = [...new Set(said.relations.map(({ subject }) => subject))];
  const nested = guests.flatMap((guest) => nestedAbout(hostsOf(said, guest)));
  return nested.filter((each) => pairsOf(each).every((pair) => !told.has(pair)));
}

function nestedAbout(hosts: readonly Host[]): readonly Relation[] {
  return hosts.flatMap((inner) =>
    hosts
      .filter((outer) => outer.extent > inner.extent && areNested(inner, outer))
      .map(({ object, holds }): Relation => {
        const isWithin = holds || isGround(object);
        const predicate = isWithin ? "inside" : "on";
        return { subject: inner.object.id, predicate, object: object.id };
      }),
  );
}

/** Whether one of them holds the guest, or both are areas: a plank on two chairs puts no chair on the other. */
function areNested(one: Host, other: Host): boolean {
  return one.holds || other.holds || [one, other].every(({ object }) => isGround(object));
}

function hostsOf({ objects, relations }: CartesianScene, guest: string): readonly Host[] {
  const hosting = relations.filter(
    (each) => each.subject === guest && /^(?:rests|held)$/.test(bearingOf(each)),
  );
  return hosting.flatMap((relation) => {
    const object = objects.find(({ id }) => id === objectIds(relation)[0])!;
    const holds = bearingOf(relation) === "held";
    return roomPartOf(object) ? [] : [{ object, holds, extent: extentOf(object, holds) }];
  });
}

/** Of areas those that a thing is in count as larger than those that it is on, then the usual sizes count (m³). */
function extentOf(object: SceneObject, holds: boolean): number {
  const [width, height, depth] = typicalSides(fullName(object));
  return isGround(object) ? (holds ? WIDEST : WIDE) * width * depth : width * height * depth;
}

/** Areas are wider than all that stands in them. */
const WIDE = 1e9;
const WIDEST = 1e18;

function pairsOf(relation: Relation): readonly string[] {
  return objectIds(relation).map((id) => [relation.subject, id].sort().join("\n"));
}
