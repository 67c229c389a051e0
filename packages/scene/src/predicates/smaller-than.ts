import { defineComparison } from "./_comparison.ts";

/** The subject is smaller: `size` is the side of a cube, or square, as large as its box; see `defineComparison`. */
export const smallerThan = defineComparison({
  name: "smaller than",
  converse: "larger than",
  compares: { extent: "size", order: "less" },
  phrases: {
    en: ["smaller than", "tinier than"],
    zh: { place: [], verb: ["小于", "小过"] },
  },
});
