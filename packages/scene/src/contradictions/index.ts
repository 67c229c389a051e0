// contradictions: what is said, against what is said.
// in: a scene with stated relations, no places; out: chains of relations that cannot all hold, told in words.
// Reads the predicate table only; the layout's proof is asked about pairs. Next: the user, who drops one.
export {
  type Contradiction,
  type FindContradictionsOptions,
  findContradictions,
} from "./find-contradictions.ts";
