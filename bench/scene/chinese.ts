import { goldObjects, goldRelations } from "../../packages/scene/test/words/_gold.ts";
import { CHINESE_SET } from "../../packages/scene/test/words/chinese-set.ts";
import { graphOf } from "../../packages/scene/test/words/graph-of.ts";
import type { Failure, Score } from "./score.ts";

/** Read the Chinese set: objects, attributes, counts and relations exactly as written beside it. */
export function scoreChineseSet(): Score {
  const rows = Object.values(CHINESE_SET).flat();
  const failures = rows.flatMap(([text, objects, relations]): readonly Failure[] => {
    const graph = graphOf(text);
    const got = [[...graph.objects].sort(), graph.relations].join("; ");
    const wanted = [goldObjects(objects), goldRelations(relations)].join("; ");
    return got === wanted ? [] : [{ text, wanted, got }];
  });
  return { name: "Chinese set", total: rows.length, failures };
}
