import {
  type Frame,
  imagePng,
  parseText,
  planSvg,
  type Scene,
  type SolveLayoutOptions,
  solveLayout,
} from "@syntopia/scene";

/** A picture of a page: the words that it is made from, and how. */
export interface DocsPicture {
  /** The file's name without its ending. */
  readonly name: string;
  /** As they stand on the page. */
  readonly words: string;
  readonly frame?: Frame;
  readonly options?: SolveLayoutOptions;
  /** `picture`: a PNG from the front; `plan`: an SVG from above, or of the picture. */
  readonly kinds: readonly ("picture" | "plan")[];
  /** Pixels, of the PNG. */
  readonly size?: readonly [width: number, height: number];
}

const SMALL = [400, 280] as const;
const WIDE = [640, 400] as const;

const ARMCHAIR =
  "A dog is next to an armchair. A plant is behind the armchair. A ball is near the dog.";

/** Every picture of the pages, in their order. */
export const PICTURES: readonly DocsPicture[] = [
  {
    name: "living-room",
    words:
      "A red mug and a book are on a wooden table. A chair is in front of the table, facing it. A black cat is under the table. A floor lamp is to the left of the table. A green sofa is behind the table. A painting hangs on the wall above the sofa.",
    options: { seed: 2 },
    kinds: ["picture", "plan"],
    size: WIDE,
  },
  {
    name: "street",
    words:
      "A red car is on a road. A bus is behind the car. Three trees are in a row behind the road. A woman with a dog is next to the car.",
    kinds: ["picture"],
  },
  {
    name: "chinese",
    words: "木桌上有三个红苹果和一个蓝色的花瓶。桌子左边是一把椅子,一只白猫在桌子下面。",
    kinds: ["picture"],
  },
  {
    name: "bedroom",
    words:
      "A desk is against the wall. A bed is in the corner of the room. A laptop is on the desk. A window is above the desk. A rug is at the centre of the room.",
    kinds: ["picture"],
  },
  {
    name: "dining",
    words:
      "A dining table is in front of a sofa. Four chairs are around the table. A vase is at the centre of the table.",
    kinds: ["picture", "plan"],
  },
  {
    name: "stack",
    words:
      "A red cube, a blue cube and a green cube are in a stack. A yellow ball is to the left of the cubes.",
    kinds: ["picture"],
  },
  { name: "crowd", words: "A hundred apples are on a table.", kinds: ["picture"] },
  ...[1, 2, 3].map(
    (seed): DocsPicture => ({
      name: `seed-${seed}`,
      words: ARMCHAIR,
      kinds: ["picture"],
      options: { seed },
    }),
  ),
  {
    name: "flat",
    words:
      "A kite is above a tree. A boy is to the left of the tree. A dog is between the boy and the tree.",
    frame: "image",
    kinds: ["picture", "plan"],
  },
  {
    name: "town",
    words:
      "A school is 300 metres north of a park. A road is between them. A bakery is 200 metres east of the park.",
    frame: "map",
    kinds: ["plan"],
    options: { origin: [8.54, 47.37] },
  },
];

/**
 * Lay out the words of a picture.
 *
 * @throws Error  when the words are not all understood, or cannot be laid out
 */
export function sceneOf({ name, words, frame = "room", options = {} }: DocsPicture): Scene {
  const { scene, unparsed } = parseText(words, { frame });
  if (unparsed.length > 0) {
    const lost = unparsed.map(({ text }) => text).join(", ");
    throw new Error(`${name}: expected words that are understood, got "${lost}". Reword them.`);
  }
  const solved = solveLayout(scene, options);
  if (!solved.ok) throw new Error(`${name}: ${solved.message}`);
  return solved.scene;
}

/** Make the files of a picture, by their names. */
export function filesOf(picture: DocsPicture): ReadonlyMap<string, Uint8Array | string> {
  const scene = sceneOf(picture);
  const [width, height] = picture.size ?? SMALL;
  const files = picture.kinds.map((kind): readonly [string, Uint8Array | string] =>
    kind === "plan"
      ? [`${picture.name}.svg`, planSvg(scene)]
      : [`${picture.name}.png`, imagePng(scene, { width, height })],
  );
  return new Map(files);
}
