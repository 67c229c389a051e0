import { parseText, type Relation } from "@syntopia/scene";

/** A parsed text in short lines that a table can hold. */
export interface Graph {
  /** `id` with its attributes: `cube-1 color=red size=large`. */
  readonly objects: readonly string[];
  /** See `relationLine`. */
  readonly relations: readonly string[];
  readonly unparsed: readonly string[];
}

/** Parse a text and put its graph into short lines, attributes and relations sorted. */
export function graphOf(text: string): Graph {
  const { scene, unparsed } = parseText(text);
  return {
    objects: scene.objects.map(({ id, attributes }) =>
      [
        id,
        ...Object.entries(attributes)
          .map(([name, value]) => `${name}=${value}`)
          .sort(),
      ].join(" "),
    ),
    relations: scene.relations.map(relationLine).sort(),
    unparsed: unparsed.map((span) => span.text),
  };
}

/** `subject predicate object`, with "not" where it is denied and the distance where one is stated. */
export function relationLine(relation: Omit<Relation, "mention">): string {
  const { subject, predicate, object, distance, negated } = relation;
  const said = `${subject}${negated ? " not" : ""} ${predicate} ${[object].flat().join("+")}`;
  return distance === undefined ? said : `${said} (${distance} m)`;
}

/** One line of a table: text, objects, relations, and what is not understood. */
export type Row = readonly [
  text: string,
  objects: readonly string[],
  relations: readonly string[],
  unparsed?: readonly string[],
];

/** The graph that a row expects. */
export function expected([, objects, relations, unparsed = []]: Row): Graph {
  return { objects, relations: [...relations].sort(), unparsed };
}
