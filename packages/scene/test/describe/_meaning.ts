import { createHash } from "node:crypto";
import { PREDICATES, type Relation, type Scene } from "@syntopia/scene";

/**
 * What a scene says apart from ids and from the side that it is said from: every object by its looks
 * and, over and over, by the looks of what it is related to (Weisfeiler and Leman's colors).
 */
export function meaningOf({ objects, relations }: Scene): readonly string[] {
  const links = new Map(relations.flatMap(linksOf).map((link) => [JSON.stringify(link), link]));
  const looks = objects.map(
    ({ id, category, attributes }) =>
      [id, JSON.stringify([category, Object.entries(attributes).sort()])] as const,
  );
  let colors = new Map<string, string>(looks);
  for (let round = 0; round < 3; round++) {
    const seen = colors;
    colors = new Map(
      looks.map(([id, look]) => {
        const said = [...links.values()]
          .filter(({ from }) => from === id)
          .map(({ what, to }) => `${what} ${to.map((each) => seen.get(each)).sort()}`);
        const turned = [...links.values()]
          .filter(({ from, to }) => from !== id && to.includes(id))
          .map(({ what, from, to }) => {
            const rest = to.filter((each) => each !== id).map((each) => seen.get(each));
            return `${what} of ${seen.get(from)} ${rest.sort()}`;
          });
        return [id, `${look.slice(0, 60)} ${hash([look, ...said.sort(), "", ...turned.sort()])}`];
      }),
    );
  }
  return [...colors.values()].sort();
}

interface Link {
  readonly from: string;
  readonly what: string;
  readonly to: readonly string[];
}

function linksOf({ subject, predicate, object, negated, distance }: Relation): readonly Link[] {
  const { objects: count, converse } = PREDICATES[predicate];
  const how = `${negated ? " not" : ""}${distance === undefined ? "" : ` ${distance}`}`;
  const to = [object].flat().sort();
  if (predicate.startsWith("in a ")) {
    const members = [subject, ...to].sort();
    return members.map((from) => ({ from, what: predicate + how, to: members }));
  }
  const said = { from: subject, what: predicate + how, to };
  if (count !== 1 || converse === "none") return [said];
  return [said, { from: to[0]!, what: converse + how, to: [subject] }];
}

function hash(words: readonly string[]): string {
  return createHash("sha1").update(words.join("\n")).digest("hex").slice(0, 8);
}
