import { defineComparison } from "./_comparison.ts";

/** The subject is larger: `size` is the side of a cube, or square, as large as its box; see `defineComparison`. */
export const largerThan = defineComparison({
  name: "larger than",
  converse: "smaller than",
  compares: { extent: "size", order: "more" },
  phrases: {
    en: ["larger than", "bigger than", "greater than"],
    zh: { place: [], verb: ["大于", "大过"] },
  },
});
