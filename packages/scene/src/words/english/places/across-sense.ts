import { isAnimate } from "../../../kinds/animate.ts";
import { isPlace } from "../../../kinds/rooms.ts";
import type { PredicateName } from "../../../predicate-names.ts";
import { PREDICATES } from "../../../predicates/index.ts";
import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";

/** "penguins waddle ACROSS the ice", "lanterns strung across a street": on it, above it, and not opposite. */
export function overGround(
  talk: Discourse,
  at: number,
  predicate: PredicateName,
  { subject, objects }: { readonly subject: Group; readonly objects: Group },
): PredicateName {
  const bare = talk.word(at) === "across" && talk.word(at + 1) !== "from";
  if (predicate !== "opposite" || !bare || talk.frame === "map") return predicate;
  if (/^(?:strung|hung|hanging|stretched|stretches|suspended)$/.test(talk.word(at - 1)))
    return "above";
  if (
    /^(?:rests?|resting|lies|lying|laid|draped|spilled|spilt|scattered|strewn|spread|sprawled)$/.test(
      talk.word(at - 1),
    )
  )
    return "on";
  if (talk.builder.categoriesOf(subject.ids).every((each) => LAID_ACROSS.test(each))) return "on";
  const isOver = (each: string) => isPlace(each) || each === "ice";
  const ground = talk.builder.categoriesOf(objects.ids).every(isOver);
  return ground && talk.builder.categoriesOf(subject.ids).every(isAnimate) ? "on" : predicate;
}

/** What lies across a thing rather than beyond it: "a pen ACROSS a paper". */
const LAID_ACROSS =
  /(?:^| )(?:pen|pencil|stick|knife|fork|spoon|chopstick|ruler|brush|plank|blanket|scarf|towel|sash|strap|belt|sword|dagger|rope|banner|shawl|quilt|tablecloth)$/;

/** "hikers CROSS a bridge": who goes is on it, while a road crosses a river. */
export function onWay(talk: Discourse, predicate: PredicateName, { ids }: Group): PredicateName {
  if (predicate !== "crosses" || talk.frame === "map") return predicate;
  return talk.builder.categoriesOf(ids).every(isAnimate) ? "on" : predicate;
}

/** "to the left of a tree, a slide ON THE OTHER SIDE of it": to the right of it. */
export function acrossFrom(
  talk: Discourse,
  predicate: PredicateName,
  objects: Group,
): PredicateName {
  const [said] = talk.related?.predicates ?? [];
  if (predicate !== "opposite" || said === undefined) return predicate;
  const again = talk.related!.objects.ids.join() === objects.ids.join();
  const { converse, transitive } = PREDICATES[said];
  return again && transitive && converse !== "none" ? (converse as PredicateName) : predicate;
}
