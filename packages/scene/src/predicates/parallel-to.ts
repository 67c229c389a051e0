import { defineAngle } from "./_angle.ts";

/** The long sides of the two are parallel on the ground plan; see `defineAngle`. */
export const parallelTo = defineAngle({
  name: "parallel to",
  quarters: 0,
  phrases: {
    en: ["parallel to", "parallel with", "in parallel with", "running parallel to"],
    zh: { place: [], verb: ["平行于", "平行"] },
  },
});
