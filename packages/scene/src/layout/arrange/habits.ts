import { headOf } from "../../kinds/category.ts";
import { sameSize } from "../../kinds/same-size.ts";
import type { SceneObject } from "../../scene.ts";

/**
 * Where a kind of thing stands in a room: with its back to the middle of a wall, with its back to any
 * part of a wall, in a corner, or free in the middle.
 */
export type Station = "wall middle" | "wall" | "corner" | "middle";

/** A side of a thing, as one sees it who stands before it; "sides" are left and right, "around" is any. */
export type Beside = "front" | "left" | "right" | "sides" | "around";

/** How one thing keeps another company. */
export interface Company {
  /** The kinds that come to the others. */
  readonly guests: readonly string[];
  /** The kinds that they come to. */
  readonly hosts: readonly string[];
  readonly beside: Beside;
  /** From the one to the other (m), the likeliest first. */
  readonly gaps: readonly number[];
  /** Which way the guest looks: to the host, as the host does, or any way. */
  readonly looks: "to it" | "as it" | "any way";
  /** Whether the backs are on one line rather than the middles; default false. */
  readonly backs?: true;
}

const STATIONS: Readonly<Record<Station, readonly string[]>> = {
  "wall middle": words`bed, sofa, piano, fireplace, television, tv stand, blackboard, whiteboard, bathtub`,
  wall: words`desk, stove, sink, dresser, nightstand, refrigerator, bookshelf, cabinet, cupboard, shelf, oven, toilet,
    washing machine, dishwasher, counter, mirror, radiator, printer, crib, aquarium`,
  corner: words`wardrobe, plant, floor lamp, trash can, houseplant, potted plant`,
  middle: words`table, dining table, coffee table, rug, carpet`,
};

const RUGS = words`rug, carpet`;
const CHAIRS = words`chair, stool, armchair, office chair`;
const SOFAS = words`sofa, armchair`;

/** The likeliest host first, where a thing has several. */
const COMPANIES: readonly Company[] = [
  {
    guests: ["nightstand"],
    hosts: ["bed"],
    beside: "sides",
    gaps: [0.08],
    looks: "as it",
    backs: true,
  },
  { guests: CHAIRS, hosts: ["desk", "piano"], beside: "front", gaps: [0.12], looks: "to it" },
  { guests: CHAIRS, hosts: tables(), beside: "around", gaps: [0.12], looks: "to it" },
  {
    guests: ["television", "tv stand"],
    hosts: SOFAS,
    beside: "front",
    gaps: [2.2, 1.6, 2.8, 3.4, 4],
    looks: "to it",
  },
  {
    guests: ["television"],
    hosts: ["bed"],
    beside: "front",
    gaps: [1.2, 1.8, 2.4],
    looks: "to it",
  },
  { guests: ["coffee table"], hosts: ["sofa"], beside: "front", gaps: [0.4], looks: "as it" },
  { guests: ["rug"], hosts: ["sofa", "bed"], beside: "front", gaps: [0.2], looks: "as it" },
  { guests: ["armchair"], hosts: ["coffee table"], beside: "around", gaps: [0.4], looks: "to it" },
  { guests: ["side table"], hosts: SOFAS, beside: "sides", gaps: [0.1], looks: "as it" },
  {
    guests: words`lamp, floor lamp`,
    hosts: words`sofa, armchair, bed, desk`,
    beside: "sides",
    gaps: [0.1],
    looks: "any way",
    backs: true,
  },
  { guests: ["fork"], hosts: ["plate"], beside: "left", gaps: [0.03], looks: "as it" },
  {
    guests: words`knife, spoon, chopsticks`,
    hosts: ["plate"],
    beside: "right",
    gaps: [0.03],
    looks: "as it",
  },
  {
    guests: ["keyboard"],
    hosts: words`monitor, computer`,
    beside: "front",
    gaps: [0.1],
    looks: "as it",
  },
  {
    guests: words`computer mouse, mouse`,
    hosts: ["keyboard"],
    beside: "right",
    gaps: [0.05],
    looks: "as it",
  },
];

/** What looks like nothing from behind. */
const SHOWN = words`television, monitor, computer, laptop, wardrobe, refrigerator, bookshelf, cabinet, dresser, stove,
  oven, washing machine, piano, blackboard, whiteboard, mirror, fireplace, house, school, church, clock, sofa, armchair,
  nightstand, bed, desk`;

/** What is to be kept free before things that one opens or sits down at (m). */
const ACCESS: ReadonlyMap<string, number> = new Map([
  ["wardrobe", 0.7],
  ["refrigerator", 0.7],
  ["stove", 0.7],
  ["oven", 0.7],
  ["desk", 0.7],
  ["dresser", 0.6],
  ["cabinet", 0.6],
  ["bookshelf", 0.6],
  ["door", 0.8],
  ["toilet", 0.5],
  ["sink", 0.5],
]);

/** Tell whether a thing lies flat under others. */
export function isRug(object: SceneObject): boolean {
  return kindsOf(object).some((kind) => RUGS.includes(kind));
}

/** Tell whether a thing is one that rugs are laid under. */
export function hasRugUnder(object: SceneObject): boolean {
  return kindsOf(object).some((kind) => kind === "table" || kind === "coffee table");
}

/** Say where a thing usually stands in a room; undefined where it may stand anywhere. */
export function stationOf(object: SceneObject): Station | undefined {
  return firstKnown(object, (kind) =>
    (Object.keys(STATIONS) as Station[]).find((station) => STATIONS[station].includes(kind)),
  );
}

/** List how a thing may keep another company, the likeliest way first. */
export function companiesOf(guest: SceneObject, host: SceneObject): readonly Company[] {
  const [own, others] = [guest, host].map(kindsOf);
  return COMPANIES.filter(
    ({ guests, hosts }) =>
      guests.some((kind) => own!.includes(kind)) && hosts.some((kind) => others!.includes(kind)),
  );
}

/** How much room is kept free before a thing so that one gets at it (m); 0 where none is needed. */
export function accessOf(object: SceneObject): number {
  return firstKnown(object, (kind) => ACCESS.get(kind)) ?? 0;
}

/** Tell whether a thing shows so little from behind that one turns it to the viewer. */
export function hasBack(object: SceneObject): boolean {
  return kindsOf(object).some((kind) => SHOWN.includes(kind));
}

/** Tell whether one would see nothing but the back of a guest if its host stood with its back to the back of a room. */
export function showsBackTo(guest: SceneObject, host: SceneObject): boolean {
  const ways = companiesOf(guest, host);
  return (
    hasBack(guest) && ways.some(({ beside, looks }) => beside === "front" && looks === "to it")
  );
}

/** What a thing is called, its whole name first, then the last word of it, then other words of that. */
function kindsOf({ category }: SceneObject): readonly string[] {
  const names = [category, headOf(category)];
  return [...new Set([...names, ...names.flatMap((name) => sameSize(name) ?? [])])];
}

function firstKnown<T>(object: SceneObject, find: (kind: string) => T | undefined): T | undefined {
  return kindsOf(object)
    .map(find)
    .find((each) => each !== undefined);
}

function tables(): readonly string[] {
  return words`dining table, table, counter, desk`;
}

function words([list]: TemplateStringsArray): readonly string[] {
  return list!.split(",").map((each) => each.trim());
}
