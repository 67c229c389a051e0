import type { Random } from "@syntopia/engine";
import type { SceneObject } from "@syntopia/scene";
import type { MeasuredScene, Sample } from "./sample.ts";

/**
 * Mirror a sample so that what it says stays true: the scene, the words and the graph change together.
 *
 * Left and right are exchanged in the boxes (x becomes 1 - x), in the English words and in the
 * relations.
 */
export function mirrorSample(sample: Sample): Sample {
  const { scene } = sample;
  return {
    ...sample,
    text: exchangeWords(sample.text, [["left", "right"]]),
    ...(scene && { scene: mirrorScene(scene) }),
  };
}

/** In a mirror "a left of b" becomes "b left of a". */
const SIDEWAYS: ReadonlySet<string> = new Set(["left of", "right of"]);

function mirrorScene(scene: MeasuredScene): MeasuredScene {
  return {
    ...scene,
    objects: scene.objects.map((object) => ({ ...object, box: mirrorBox(object.box!) })),
    relations: scene.relations.map((relation) =>
      typeof relation.object === "string" && SIDEWAYS.has(relation.predicate)
        ? { ...relation, subject: relation.object, object: relation.subject }
        : relation,
    ),
  };
}

function mirrorBox([x0, y0, x1, y1]: readonly number[]): readonly number[] {
  return [1 - x1!, y0!, 1 - x0!, y1!];
}

/**
 * Exchange colours in the words and in the scene alike, by a random order of the given ones.
 *
 * @param colors  canonical names, which are also the English words
 */
export function recolorSample(sample: Sample, colors: readonly string[], random: Random): Sample {
  const shuffled = random.shuffle(colors);
  const pairs = colors.map((color, i) => [color, shuffled[i]!] as const);
  const renamed = new Map(pairs);
  const recolor = (object: SceneObject): SceneObject => {
    const color = renamed.get(object.attributes.color ?? "");
    return color ? { ...object, attributes: { ...object.attributes, color } } : object;
  };
  return {
    ...sample,
    text: replaceWords(sample.text, renamed),
    ...(sample.scene && { scene: { ...sample.scene, objects: sample.scene.objects.map(recolor) } }),
  };
}

/**
 * Put the containers of a scene in another order, with what is inside them.
 *
 * True for sentences that do not number the boxes from left to right.
 *
 * @param isContainer  tells the containers, which must be of one size
 */
export function shuffleContainers(
  sample: Sample,
  isContainer: (object: SceneObject) => boolean,
  random: Random,
): Sample {
  const { scene } = sample;
  if (!scene) return sample;
  const containers = scene.objects.filter(isContainer);
  const places = random.shuffle(containers.map(({ box }) => box![0]!));
  const shift = new Map(containers.map(({ id, box }, i) => [id, places[i]! - box![0]!]));
  for (const { subject, predicate, object } of scene.relations) {
    const moved = predicate === "inside" ? shift.get(object as string) : undefined;
    if (moved !== undefined && !shift.has(subject)) shift.set(subject, moved);
  }
  const objects = scene.objects.map((object) => {
    const [x0, y0, x1, y1] = object.box!;
    const by = shift.get(object.id) ?? 0;
    return { ...object, box: [x0! + by, y0!, x1! + by, y1!] };
  });
  return { ...sample, scene: { ...scene, objects } };
}

function exchangeWords(text: string, pairs: readonly (readonly [string, string])[]): string {
  return replaceWords(text, new Map(pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const])));
}

function replaceWords(text: string, replacements: ReadonlyMap<string, string>): string {
  return text.replace(/\p{L}+/gu, (word) => replacements.get(word.toLowerCase()) ?? word);
}
