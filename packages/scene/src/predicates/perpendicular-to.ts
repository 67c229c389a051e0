import { defineAngle } from "./_angle.ts";

/** The long sides of the two are at right angles on the ground plan; see `defineAngle`. */
export const perpendicularTo = defineAngle({
  name: "perpendicular to",
  quarters: 1,
  phrases: {
    en: ["perpendicular to", "at right angles to", "at a right angle to", "orthogonal to"],
    zh: { place: [], verb: ["垂直于", "垂直"] },
  },
});
