import { edgePosition } from "../geometry.ts";
import type { Frame } from "../scene.ts";
import type { Constraint, Place, PlacedObject, Predicate, PredicateEntry } from "./predicate.ts";

/**
 * Complete an entry of the table with the measurement that follows from its constraints.
 *
 * `margin = max over alternatives of min over constraints of (high - low - gap)`, so that a
 * relation measures positive exactly when the solver's constraints hold.
 */
export function definePredicate(entry: PredicateEntry): Predicate {
  return {
    ...entry,
    measure(subject, objects, frame) {
      const placed = new Map([subject, ...objects].map((object) => [object.id, object]));
      const margins = entry
        .constrain(subject, objects, frame)
        .map((constraints) => Math.min(...constraints.map((each) => slack(each, placed, frame))));
      return Math.max(...margins);
    },
  };
}

function slack(
  { low, high, gap }: Constraint,
  placed: ReadonlyMap<string, PlacedObject>,
  frame: Frame,
): number {
  const position = (place: Place) => edgePosition(placed.get(place.id)!, place.edge, frame);
  return position(high) - position(low) - gap;
}
