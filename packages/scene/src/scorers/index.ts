// scorers: published rules for the places of objects, side by side.
// in: a scene with boxes and stated relations, from anywhere; out: how right each rule finds it.
// Each rule is one small pure function with its source. The package's own certificate is check.ts.
export {
  type JudgedRelation,
  SCORERS,
  type SceneScore,
  type ScorerName,
  score,
} from "./score.ts";
export type { PlacedRelation, Scorer } from "./scorer.ts";
