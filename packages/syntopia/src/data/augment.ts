import type { Random } from "@syntopia/engine";
import type { SceneObject } from "@syntopia/scene";
import { requireImageFrame } from "./_image-frame.ts";
import type { MeasuredScene, Picture, Sample } from "./sample.ts";
import { WORD } from "./vocabulary.ts";

/** Words that exchange their meaning in a mirror. */
const MIRRORED_WORDS = new Map([
  ["left", "right"],
  ["right", "left"],
  ["leftmost", "rightmost"],
  ["rightmost", "leftmost"],
  ["左", "右"],
  ["右", "左"],
]);

/**
 * Mirror a sample so that what it says stays true: scene, picture, words and graph change together.
 *
 * Left and right are exchanged in the boxes (x becomes 1 - x), in the picture, in the English and
 * Chinese words and in the relations.
 *
 * @throws InputError  when the scene is not in the frame `image`
 */
export function mirrorSample(sample: Sample): Sample {
  const { scene, picture } = sample;
  return {
    ...sample,
    text: replaceWords(sample.text, MIRRORED_WORDS),
    ...(scene && { scene: mirrorScene(scene) }),
    ...(picture && { picture: async () => mirrorPicture(await picture()) }),
  };
}

/** In a mirror "a left of b" becomes "b left of a". */
const SIDEWAYS: ReadonlySet<string> = new Set(["left of", "right of"]);

function mirrorScene(scene: MeasuredScene): MeasuredScene {
  requireImageFrame("mirrorSample", scene);
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

function mirrorPicture({ width, height, data }: Picture): Picture {
  const mirrored = new Uint8Array(data.length);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const column = pixel % width;
    const opposite = pixel - column + (width - 1 - column);
    mirrored.set(data.subarray(3 * opposite, 3 * opposite + 3), 3 * pixel);
  }
  return { width, height, data: mirrored };
}

/**
 * Exchange colours in the words and in the scene alike, by a random order of the given ones.
 *
 * A sample with a picture comes back as it is: the words would no longer be true of its pixels.
 *
 * @param colors  canonical names, which are also the English words; the text must be English
 */
export function recolorSample(sample: Sample, colors: readonly string[], random: Random): Sample {
  if (sample.picture) return sample;
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
 * True for sentences that do not number the boxes from left to right. A sample with a picture, or
 * without a scene, comes back as it is.
 *
 * @param isContainer  tells the containers, which must be of one size
 */
export function shuffleContainers(
  sample: Sample,
  isContainer: (object: SceneObject) => boolean,
  random: Random,
): Sample {
  const { scene } = sample;
  if (!scene || sample.picture) return sample;
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

function replaceWords(text: string, replacements: ReadonlyMap<string, string>): string {
  return text.replace(WORD, (word) => replacements.get(word.toLowerCase()) ?? word);
}
