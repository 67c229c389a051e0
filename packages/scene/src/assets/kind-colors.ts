import type { SceneObject } from "../scene.ts";
import { KIND, OTHER } from "../words/attributes.ts";

/**
 * Colours of kinds that are drawn in the form of another but not in its colour: data, one colour a line.
 * What is not here, and of which words say no colour, has the colour of its design.
 */
const KINDS_BY_COLOR: Readonly<Record<string, string>> = {
  aliceblue: "iceberg, glacier, ice, ice cube, snowball",
  beige: "noodles, pasta, spaghetti, tofu, ginger, garlic",
  black:
    "wire, crow, raven, beetle, ant, panther, cockroach, top hat, magpie, tire, tyre, bowling ball, coal, charcoal",
  brown: "eagle, hawk, otter, beaver, moose, kiwi, coconut, date, sparrow, cello, acorn, walnut",
  burgundy: "wine, beet, cherry juice",
  crimson: "ladybug, lobster, chili, ketchup, raspberry, pomegranate, fire extinguisher",
  darkgreen: "zucchini, avocado",
  darkorange: "tangerine, mandarin, persimmon, traffic cone, life jacket",
  forestgreen: "wreath, christmas wreath, seaweed, spinach, lotus leaf, lily pad, vine",
  gold: "daffodil, coin, gold coin, treasure, medal, honey, sunflower, dandelion, osmanthus, mango, canary",
  goldenrod: "hay, haystack, wheat, pretzel",
  gray: "dove, pigeon, rhino, hippo, donkey, heron, koala, shark, seal",
  hotpink: "flamingo, lotus, peony, azalea, carnation, pitaya, dragon fruit",
  ivory: "bone, bones, skull, tooth, butter",
  lavender: "lavender, hydrangea, wisteria",
  lightblue: "beaker, water, water bottle, mineral water, jellyfish",
  lightyellow: "lemonade, popcorn",
  limegreen: "lime, parrot, grasshopper, lizard, iguana, pea, caterpillar, celery, lettuce, gecko",
  orange: "carp, koi, goldfish, clownfish, juice, apricot, robin",
  peru: "stick, wand, skewer, kangaroo, sheepdog, golden retriever, hamster, gerbil, nest",
  plum: "plum, fig, blueberry, blackberry",
  purple: "beetroot, orchid, violet",
  red: "rose, fire truck, radish, chili pepper, red pepper, post box, postbox",
  saddlebrown: "burrow, meatball, chestnut, grizzly, bison, buffalo, soil, mud",
  sandybrown: "sandcastle",
  sienna: "red panda, orangutan",
  silver: "coin purse, foil",
  steelblue: "wave",
  white:
    "marshmallow, pin, bowling pin, ski slope, chalk, cotton swab, cigarette, polar bear, seagull, gull, goose, lamb, daisy, lily, jasmine, milk, flour, rice, salt, sugar, lab coat, wedding dress",
};

/** The colour of each kind that has one of its own. */
export const KIND_COLORS: ReadonlyMap<string, string> = new Map(
  Object.entries(KINDS_BY_COLOR).flatMap(([color, kinds]) =>
    kinds.split(", ").map((kind) => [kind, color] as const),
  ),
);

/**
 * The colour that a kind has by nature, by its name or its last word: a crow is black.
 *
 * @returns  undefined where it has none of its own
 */
export function colorOfKind(category: string): string | undefined {
  return (
    KIND_COLORS.get(category) ?? KIND_COLORS.get(category.slice(category.lastIndexOf(" ") + 1))
  );
}

/** What words say of the state of a thing that gives it another colour. */
const STATES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    golden: "gold",
    grassy: "leaf",
    muddy: "saddlebrown",
    rusty: "sienna",
    sandy: "sand",
    snow: "white",
    snowy: "white",
  }),
);

/**
 * The colour that its stated condition gives a thing: a snowy field is white.
 *
 * @returns  undefined where none is said that does
 */
export function colorOfState({ attributes }: Pick<SceneObject, "attributes">): string | undefined {
  const said = `${attributes[KIND] ?? ""} ${attributes[OTHER] ?? ""}`.split(/[\s,-]+/);
  return said.map((word) => STATES.get(word)).find(Boolean);
}
