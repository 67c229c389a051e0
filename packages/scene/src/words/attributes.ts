import type { Attributes } from "../scene.ts";
import {
  type AdjectiveRow,
  COLORS,
  MATERIALS,
  PATTERNS,
  QUALITIES,
  SHAPES,
  SIZES,
} from "./adjectives.ts";

/** One quality of a thing: `{ name: "color", value: "red" }`. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
}

/** The attribute for qualities without a name of their own: `{ other: "old, rusty" }`. */
export const OTHER = "other";

/** The attribute for what a vessel holds: "a cup of coffee" is a cup with `{ content: "coffee" }`. */
export const CONTENT = "content";

/** The attribute for what a thing depicts or belongs to: "a statue of a horse" has `{ of: "horse" }`. */
export const OF = "of";

/** The attribute for where a thing looks, seen by the viewer: "left", "right", "viewer" or "away". */
export const FACING = "facing";

/** The attribute for which way a road or river runs on a map: "north to south". */
export const COURSE = "course";

/** The attribute for what a thing alone is called, as it is written: "Berlin". */
export const NAME = "name";

/** The attribute for what is written on a thing, lower-case. */
export const TEXT = "text";

/** The attribute for the words of a name before a known noun: "calico" in "calico cat". */
export const KIND = "kind";

/**
 * The whole name of a thing, its kind included: what tables of sizes and models are asked for first.
 *
 * @example
 * fullName({ category: "table", attributes: { kind: "kitchen" } }) // "kitchen table"
 */
export function fullName({ category, attributes }: Named): string {
  return attributes[KIND] === undefined ? category : `${attributes[KIND]} ${category}`;
}

interface Named {
  readonly category: string;
  readonly attributes: Attributes;
}

/** The named lists of adjectives, in the order in which a caption says them. */
export const ADJECTIVE_LISTS: readonly (readonly [name: string, rows: readonly AdjectiveRow[]])[] =
  [
    ["size", SIZES],
    [OTHER, QUALITIES],
    ["shape", SHAPES],
    ["pattern", PATTERNS],
    ["color", COLORS],
    ["material", MATERIALS],
  ];

/** What joins several values of one attribute: "black and white", but "old, rusty". */
export function separatorOf(name: string): string {
  return name === OTHER ? ", " : " and ";
}

/**
 * Add a quality to others; a second value of the same name joins the first, a repeated one changes nothing.
 *
 * @example
 * withAttribute({ color: "black" }, { name: "color", value: "white" }) // { color: "black and white" }
 */
export function withAttribute(attributes: Attributes, { name, value }: Attribute): Attributes {
  const separator = separatorOf(name);
  const values = attributes[name]?.split(separator) ?? [];
  const added = value.split(separator).filter((each) => !values.includes(each));
  if (added.length === 0) return attributes;
  return { ...attributes, [name]: [...values, ...added].join(separator) };
}

/** Whether two things are like each other in every quality, in whatever order these were said. */
export function sameAttributes(a: Attributes, b: Attributes): boolean {
  return Object.keys(a).length === Object.keys(b).length && hasAttributes(a, b);
}

/** Whether a thing has all the qualities that are asked for. */
export function hasAttributes(thing: Attributes, asked: Attributes): boolean {
  return Object.entries(asked).every(([name, value]) => thing[name] === value);
}
