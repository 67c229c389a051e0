import { defineComparison } from "./_comparison.ts";

/** The subject is taller: `height` is the side of its box along y; see `defineComparison`. */
export const tallerThan = defineComparison({
  name: "taller than",
  converse: "shorter than",
  compares: { extent: "height", order: "more" },
  phrases: {
    en: ["taller than"],
    zh: { place: [], verb: ["高于", "高过"] },
  },
});
