import { defineComparison } from "./_comparison.ts";

/** The subject is as large, within `SAME_SIZE`: `size` is the side of a cube, or square, as large as its box; see `defineComparison`. */
export const sameSizeAs = defineComparison({
  name: "same size as",
  converse: "same size as",
  compares: { extent: "size", order: "same" },
  phrases: {
    en: [
      "the same size as",
      "same size as",
      "as large as",
      "as big as",
      "equal in size to",
      "congruent to",
      "congruent",
    ],
    zh: { place: [], verb: ["一样大", "同样大", "大小相同", "一般大"] },
  },
});
