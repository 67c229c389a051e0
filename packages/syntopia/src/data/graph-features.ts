import { PREDICATE_NAMES, type PredicateName, type SceneObject } from "@syntopia/scene";
import { requireImageFrame } from "./_image-frame.ts";
import type { MeasuredScene } from "./sample.ts";
import { SPECIAL, splitWords, type Vocabulary, wordId } from "./vocabulary.ts";

/** Words of an object that a model sees: its category and attributes, at most so many. */
export const OBJECT_WORDS = 4;

/** Numbers that describe where an object is: its box, its box inside its container, closeness to the container's sides. */
export const GEOMETRY_FEATURES = 14;

const BINARY: readonly PredicateName[] = PREDICATE_NAMES.filter((name) => name !== "between");

/** Numbers that describe an edge: in each direction, for each predicate, whether it holds and by how much. */
export const RELATION_FEATURES = 4 * BINARY.length;

/** Fractions of the container within which a side counts as touched, softly. */
const CLOSENESS = 0.02;

/** A scene as numbers: `words` (O, 4) ids, `geometry` (O, 14), `edges` (T, 2) objects, `relations` (T, 48). */
export interface GraphFeatures {
  readonly words: readonly (readonly number[])[];
  readonly geometry: readonly (readonly number[])[];
  readonly edges: readonly (readonly [subject: number, object: number])[];
  readonly relations: readonly Float32Array[];
}

/**
 * Describe a scene graph by numbers: one edge for each pair of objects that some relation joins.
 *
 * Relations of three objects ("between") have no edge; they follow from those of two.
 *
 * @param scene  in the frame `image`, with a box for each object
 * @throws InputError  when the scene is in another frame
 */
export function graphFeatures(scene: MeasuredScene, vocabulary: Vocabulary): GraphFeatures {
  requireImageFrame("graphFeatures", scene);
  const index = new Map(scene.objects.map(({ id }, i) => [id, i]));
  const container = containers(scene, index);
  const edges = new Map<string, { pair: readonly [number, number]; features: Float32Array }>();
  for (const { subject, predicate, object, margin } of scene.relations) {
    if (typeof object !== "string") continue;
    const ends = [index.get(subject)!, index.get(object)!] as const;
    const [low, high] = ends[0] < ends[1] ? ends : ([ends[1], ends[0]] as const);
    const key = `${low} ${high}`;
    const edge = edges.get(key) ?? {
      pair: [low, high],
      features: new Float32Array(RELATION_FEATURES),
    };
    edges.set(key, edge);
    const at = 2 * (BINARY.indexOf(predicate) + (low === ends[0] ? 0 : BINARY.length));
    edge.features[at] = 1;
    edge.features[at + 1] = margin;
  }
  return {
    words: scene.objects.map((object) => objectWords(object, vocabulary)),
    geometry: scene.objects.map((object, i) =>
      geometryOf(
        object.box!,
        container[i] === undefined ? [0, 0, 1, 1] : scene.objects[container[i]!]!.box!,
      ),
    ),
    edges: [...edges.values()].map(({ pair }) => pair),
    relations: [...edges.values()].map(({ features }) => features),
  };
}

function containers(
  scene: MeasuredScene,
  index: ReadonlyMap<string, number>,
): readonly (number | undefined)[] {
  const found: (number | undefined)[] = scene.objects.map(() => undefined);
  for (const { subject, predicate, object } of scene.relations) {
    if (predicate === "inside") found[index.get(subject)!] = index.get(object as string);
  }
  return found;
}

function objectWords(
  { category, attributes }: SceneObject,
  vocabulary: Vocabulary,
): readonly number[] {
  const names = [category, attributes.color, attributes.size, attributes.material];
  const words = names.flatMap((name) => (name ? splitWords(name) : []));
  const ids = words.slice(0, OBJECT_WORDS).map((word) => wordId(vocabulary, word));
  return [...ids, ...Array<number>(OBJECT_WORDS - ids.length).fill(SPECIAL.pad)];
}

function geometryOf(box: readonly number[], container: readonly number[]): readonly number[] {
  const [x0, y0, x1, y1] = box as [number, number, number, number];
  const [cx0, cy0, cx1, cy1] = container as [number, number, number, number];
  const across = (x: number) => (x - cx0) / (cx1 - cx0);
  const down = (y: number) => (y - cy0) / (cy1 - cy0);
  const inner = [across(x0), down(y0), across(x1), down(y1)];
  const gaps = [inner[0]!, inner[1]!, 1 - inner[2]!, 1 - inner[3]!];
  const closeness = gaps.map((gap) => Math.exp(-Math.max(0, gap) / CLOSENESS));
  return [x0, y0, x1, y1, ...inner, inner[2]! - inner[0]!, inner[3]! - inner[1]!, ...closeness];
}
