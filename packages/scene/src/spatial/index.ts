// spatial: which of many objects stand in a relation, without comparing all pairs.
// in: a scene with boxes and a question; out: the relations that hold, with their margins.
// relate asks the index for the neighbours of every object, findRelated for those of a question. Next: the caller; describe ranks what is found.
export { findRelated, type RelatedQuery, type Selector } from "./find-related.ts";
