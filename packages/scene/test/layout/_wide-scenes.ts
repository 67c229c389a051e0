import {
  PREDICATES,
  type PredicateName,
  type Relation,
  relate,
  type Scene,
  type SceneObject,
} from "@syntopia/scene";
import { plainlyOverlap } from "./_plain-rules.ts";
import { randomNumbers } from "./_random-scenes.ts";
import { type Draw, extentOf, type PlacedObject, randomLayout } from "./_wide-layouts.ts";

/** A scene that is possible, and all that goes with it. */
export interface WideScene {
  readonly scene: Scene;
  /** Where the relations were read off: every object with its box. */
  readonly layout: Scene;
  /** Whether everything stands on something in that layout. */
  readonly stands: boolean;
  /** Given to the solver; left out in most scenes. */
  readonly room?: { readonly width: number; readonly depth: number; readonly height: number };
}

type Layout = Omit<Scene, "objects"> & { readonly objects: readonly PlacedObject[] };

/** The most objects of a scene. */
const MOST_OBJECTS = 15;

/** Up to so many relations are said of each object. */
const RELATIONS_EACH = 1.5;

/** What holds by less than this is not said: nobody would see it. */
const SEEN = { image: 0.003, room: 0.01 } as const;

/** What two things whose boxes share space must be said to be; the first that holds is said. */
const SHARING: readonly PredicateName[] = [
  "inside",
  "covering",
  "surrounding",
  "crosses",
  "under",
  "overlapping",
];

/** A room that all random layouts fit into (m). */
const ROOM = { width: 12, depth: 12, height: 9 } as const;

/**
 * Make a scene of which a layout is known: things beside, on, in, under, over and across each other,
 * groups, turned things, locked ones; relations of all predicates, denied ones, distances.
 */
export function wideScene(seed: number): WideScene {
  const random = randomNumbers(seed + 300_000);
  const draw: Draw = { random, frame: seed % 2 === 0 ? "image" : "room" };
  const count = 2 + Math.floor((MOST_OBJECTS - 1) * random());
  const { objects, groups, stands } = randomLayout(draw, count);
  const layout: Layout = { frame: draw.frame, objects, relations: [] };
  const relations = [
    ...groups,
    ...sharingRelations(layout),
    ...likelyRelations(layout, draw),
    ...deniedRelations(layout, draw),
    ...distances(layout, draw),
  ];
  const scene = { ...layout, objects: unplaced(objects, draw), relations };
  const inRoom = draw.frame === "room" && random() < 0.15;
  return { scene, layout, stands, ...(inRoom && { room: ROOM }) };
}

/** Each predicate as likely as any other. */
function likelyRelations(layout: Scene, { random, frame }: Draw): readonly Relation[] {
  const byPredicate = new Map<string, Relation[]>();
  const all = relate(layout, { minimumMargin: SEEN[frame] });
  for (const { subject, predicate, object } of all) {
    const same = byPredicate.get(predicate) ?? [];
    same.push({ subject, predicate, object });
    byPredicate.set(predicate, same);
  }
  const kinds = [...byPredicate.values()];
  const wanted = Math.floor(RELATIONS_EACH * layout.objects.length * random());
  const chosen = Array.from({ length: kinds.length === 0 ? 0 : wanted }, () => {
    const kind = kinds[Math.floor(random() * kinds.length)]!;
    return kind[Math.floor(random() * kind.length)]!;
  });
  return [...new Set(chosen)];
}

/** What must be said for boxes that overlap to be right. */
function sharingRelations(layout: Layout): readonly Relation[] {
  const all = relate(layout, { predicates: SHARING });
  return layout.objects.flatMap((one, index) =>
    layout.objects
      .slice(index + 1)
      .filter((other) => plainlyOverlap(extentOf(one), extentOf(other)))
      .flatMap((other) => {
        const between = all.filter(
          ({ subject, object }) =>
            (subject === one.id && object === other.id) ||
            (subject === other.id && object === one.id),
        );
        const said = SHARING.map((name) => between.find(({ predicate }) => predicate === name));
        const { subject, predicate, object } = said.find((each) => each !== undefined)!;
        return [{ subject, predicate, object }];
      }),
  );
}

/** A few relations that clearly do not hold. */
function deniedRelations({ objects, frame }: Layout, { random }: Draw): readonly Relation[] {
  const names = (Object.keys(PREDICATES) as PredicateName[]).filter(
    (name) => PREDICATES[name].objects === 1 && PREDICATES[name].frames.includes(frame),
  );
  const wanted = random() < 0.4 ? 1 + Math.floor(3 * random()) : 0;
  return Array.from({ length: wanted }, () => {
    const predicate = names[Math.floor(random() * names.length)]!;
    const [subject, object] = twoOf(objects, random);
    const margin = PREDICATES[predicate].measure(subject, [object], frame);
    return { subject: subject.id, predicate, object: object.id, negated: true, margin };
  })
    .filter(({ margin }) => margin < -0.01 && margin > Number.NEGATIVE_INFINITY)
    .map(({ margin: _, ...relation }) => relation);
}

/** A few relations with the distance in metres that they have. */
function distances({ objects, frame }: Layout, { random }: Draw): readonly Relation[] {
  if (frame !== "room" || random() < 0.6) return [];
  const names = (Object.keys(PREDICATES) as PredicateName[]).filter(
    (name) => PREDICATES[name].takesDistance,
  );
  return Array.from({ length: 20 }, () => {
    const predicate = names[Math.floor(random() * names.length)]!;
    const [subject, object] = twoOf(objects, random);
    const distance = Math.round(10 * (0.3 + 4 * random())) / 10;
    const margin = PREDICATES[predicate].measure(subject, [object], frame, distance);
    return { subject: subject.id, predicate, object: object.id, distance, margin };
  })
    .filter(({ margin }) => margin > 0.01)
    .slice(0, 3)
    .map(({ margin: _, ...relation }) => relation);
}

function twoOf(objects: readonly PlacedObject[], random: () => number) {
  const first = Math.floor(random() * objects.length);
  const second = (first + 1 + Math.floor(random() * (objects.length - 1))) % objects.length;
  return [objects[first]!, objects[second]!] as const;
}

/** In half of the scenes boxes are left out; in some a few objects are locked. */
function unplaced(objects: readonly PlacedObject[], { random }: Draw): readonly SceneObject[] {
  const [boxed, locks] = [random() < 0.5, random() < 0.25];
  return objects.map((object) => {
    const { box: _, yaw: __, ...bare } = object;
    if (locks && random() < 0.2) return { ...object, locked: true };
    return boxed ? { ...bare, box: object.box } : bare;
  });
}
