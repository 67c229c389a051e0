import { defineComparison } from "./_comparison.ts";

/** The subject is shorter: `height` is the side of its box along y; see `defineComparison`. */
export const shorterThan = defineComparison({
  name: "shorter than",
  converse: "taller than",
  compares: { extent: "height", order: "less" },
  phrases: {
    en: ["shorter than"],
    zh: { place: [], verb: ["矮于", "矮过"] },
  },
});
