import type { PlacedObject } from "../scene.ts";

/**
 * The signed margin of a relation on the globe, in metres: positive when it holds.
 *
 * @param distance  stated with the relation, in metres ("300 metres north of")
 */
export type MapMeasure = (
  subject: PlacedObject,
  objects: readonly PlacedObject[],
  distance?: number,
) => number;
