import type { PredicateName } from "../../../predicate-names.ts";
import type { Alternatives } from "./place-words.ts";

/** Parts that carry things, and parts that hold or touch them, each with its word of place. */
const PARTS: readonly (readonly [predicate: PredicateName, words: string])[] = [
  ["above", "头顶 头顶上方 头上方 头顶上空"],
  [
    "on",
    `头上 头顶上 肩上 肩膀上 肩头 肩头上 双肩上 背上 后背上 身上 腿上 大腿上 双腿上 膝盖上 膝上 额头上 鼻子上
      鼻梁上 鼻尖上 手背上 耳朵上 脸上 尾巴上 背部`,
  ],
  [
    "touching",
    `脖子上 颈上 脖颈上 手里 手中 手上 手心里 手心 掌心里 掌心 手掌上 手指上 手腕上 怀里 怀中 怀抱里
      怀抱中 嘴里 嘴上 口中 嘴巴里 腰上 腰间 腰里 脚上 胳膊上 手臂上 臂弯里 爪子里 爪子上 爪子中
      爪里 爪中 前爪里 前爪上 前爪 胸前`,
  ],
];

/** 肩上, 手里: what is there is on who has it, or touches them. */
export const BODY_PLACES: readonly (readonly [
  word: string,
  predicates: readonly Alternatives[],
])[] = PARTS.flatMap(([predicate, words]) =>
  words.split(/\s+/).map((word) => [word, [[predicate]]] as const),
);
