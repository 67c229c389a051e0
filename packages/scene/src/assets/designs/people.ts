import { type Design, type Part, part } from "../design.ts";

interface Clothes {
  readonly top: string;
  readonly legs: string;
  readonly hair: string;
  readonly skirt?: boolean;
  readonly longHair?: boolean;
  /** What is worn on the head, or held. */
  readonly extra?: readonly Part[];
}

/** A cap or hat from `low` up to the top of the figure. */
const hat = (color: string, low = 0.93): readonly Part[] => [
  part("cylinder", "hat's rim", [0.22, low, 0, 0.78, low + 0.02, 1], { tint: color }),
  part("cylinder", "hat", [0.3, low, 0.06, 0.7, 1, 0.8], { tint: color }),
];

const ARMS: readonly Part[] = [
  part("capsule", "left arm", [0, 0.44, 0.25, 0.2, 0.82, 0.75], { tint: "main dark" }),
  part("capsule", "right arm", [0.8, 0.44, 0.25, 1, 0.82, 0.75], { tint: "main dark" }),
  part("sphere", "left hand", [0.02, 0.4, 0.3, 0.18, 0.49, 0.7], { tint: "skin" }),
  part("sphere", "right hand", [0.82, 0.4, 0.3, 0.98, 0.49, 0.7], { tint: "skin" }),
];

const EYES_AND_FEET: readonly Part[] = [
  part("sphere", "left eye", [0.4, 0.9, 0.86, 0.46, 0.925, 0.96], { tint: "rubber" }),
  part("sphere", "right eye", [0.54, 0.9, 0.86, 0.6, 0.925, 0.96], { tint: "rubber" }),
  part("capsule", "left foot", [0.2, 0, 0.3, 0.48, 0.06, 1], { tint: "charcoal" }),
  part("capsule", "right foot", [0.52, 0, 0.3, 0.8, 0.06, 1], { tint: "charcoal" }),
];

const SKIRT = part("shade", "skirt", [0.1, 0.22, 0.08, 0.9, 0.56, 0.92]);

/** Somebody who stands and looks at the viewer; the stated colour is that of the clothes. */
function person({ top, legs, hair, skirt = false, longHair = false, extra = [] }: Clothes): Design {
  const [lowest, nape] = longHair ? [0.8, 0.62] : [0.87, 0.76];
  return {
    color: top,
    parts: [
      part("capsule", "left leg", [0.22, 0, 0.25, 0.48, 0.52, 0.75], { tint: legs }),
      part("capsule", "right leg", [0.52, 0, 0.25, 0.78, 0.52, 0.75], { tint: legs }),
      ...(skirt ? [SKIRT] : []),
      part("capsule", "trunk", [0.18, 0.42, 0.12, 0.82, 0.84, 0.88]),
      ...ARMS,
      part("sphere", "head", [0.3, 0.82, 0.12, 0.7, 0.985, 0.92], { tint: "skin" }),
      part("sphere", "hair", [0.28, lowest, 0, 0.72, 1, nape], { tint: hair }),
      ...EYES_AND_FEET,
      ...extra,
    ],
  };
}

/** People and figures that stand like people. */
export const PEOPLE: Readonly<Record<string, Design>> = {
  person: person({ top: "teal", legs: "navy", hair: "#4a2f1d" }),
  man: person({ top: "royalblue", legs: "charcoal", hair: "#33231a" }),
  woman: person({ top: "crimson", legs: "skin", hair: "#4a2f1d", skirt: true, longHair: true }),
  boy: person({ top: "limegreen", legs: "royalblue", hair: "#5b3a22" }),
  girl: person({ top: "hotpink", legs: "skin", hair: "#6b4423", skirt: true, longHair: true }),
  doctor: person({ top: "white", legs: "lightblue", hair: "#33231a" }),
  chef: person({
    top: "white",
    legs: "charcoal",
    hair: "#33231a",
    extra: [
      part("cylinder", "hat's band", [0.3, 0.93, 0.06, 0.7, 0.97, 0.8], { tint: "white" }),
      part("sphere", "hat", [0.22, 0.93, 0, 0.78, 1, 0.9], { tint: "white" }),
    ],
  }),
  bride: person({
    top: "white",
    legs: "white",
    hair: "#4a2f1d",
    skirt: true,
    longHair: true,
    extra: [
      part("shade", "train", [0, 0, 0, 1, 0.46, 1], { tint: "white" }),
      part("dome", "veil", [0.24, 0.9, 0, 0.76, 1, 0.7], { tint: "aliceblue" }),
    ],
  }),
  groom: person({
    top: "charcoal",
    legs: "charcoal",
    hair: "#33231a",
    extra: [
      part("pyramid", "shirt", [0.4, 0.6, 0.8, 0.6, 0.82, 0.9], { tint: "white" }),
      part("box", "tie", [0.47, 0.62, 0.88, 0.53, 0.8, 0.92], { tint: "crimson" }),
    ],
  }),
  "old man": person({ top: "steelblue", legs: "taupe", hair: "silver" }),
  "old woman": person({ top: "plum", legs: "skin", hair: "silver", skirt: true, longHair: true }),
  firefighter: person({
    top: "#b3261e",
    legs: "charcoal",
    hair: "#33231a",
    extra: [
      ...hat("#d9a720"),
      part("box", "reflector", [0.17, 0.56, 0.11, 0.83, 0.6, 0.89], { tint: "khaki" }),
    ],
  }),
  soldier: person({
    top: "darkolivegreen",
    legs: "darkolivegreen",
    hair: "#33231a",
    extra: hat("#4b5a2a"),
  }),
  farmer: person({ top: "peru", legs: "steelblue", hair: "#4a2f1d", extra: hat("#dcc08a") }),
  builder: person({ top: "darkorange", legs: "navy", hair: "#33231a", extra: hat("#f4c71f") }),
  "police officer": person({ top: "navy", legs: "navy", hair: "#33231a", extra: hat("#1b2440") }),
  knight: person({
    top: "silver",
    legs: "steel",
    hair: "silver",
    extra: [
      part("sphere", "helmet", [0.24, 0.8, 0, 0.76, 1, 0.97], { tint: "main dark" }),
      part("box", "visor", [0.34, 0.89, 0.9, 0.66, 0.92, 1], { tint: "rubber" }),
      part("box", "tabard", [0.26, 0.4, 0.84, 0.74, 0.78, 0.92], { tint: "crimson" }),
    ],
  }),
  king: person({
    top: "burgundy",
    legs: "burgundy",
    hair: "#6b4423",
    extra: [
      part("cylinder", "crown", [0.28, 0.95, 0.06, 0.72, 1, 0.8], { tint: "gold" }),
      part("shade", "coat", [0.06, 0.06, 0.06, 0.94, 0.62, 0.94], { tint: "burgundy" }),
    ],
  }),
  skeleton: person({
    top: "ivory",
    legs: "ivory",
    hair: "ivory",
    extra: [0.52, 0.6, 0.68, 0.76].map((y, i) =>
      part("box", `gap ${i + 1}`, [0.24, y, 0.84, 0.76, y + 0.03, 0.9], { tint: "charcoal" }),
    ),
  }),
  astronaut: person({
    top: "whitesmoke",
    legs: "whitesmoke",
    hair: "white",
    extra: [
      part("sphere", "helmet", [0.22, 0.8, 0, 0.78, 1, 0.98], { tint: "white" }),
      part("sphere", "visor", [0.3, 0.84, 0.5, 0.7, 0.96, 1], { tint: "#c79a3a" }),
      part("softbox", "pack", [0.2, 0.5, 0, 0.8, 0.84, 0.2], { tint: "gainsboro" }),
    ],
  }),
  clown: person({
    top: "gold",
    legs: "crimson",
    hair: "orangered",
    extra: [
      part("sphere", "left curls", [0.18, 0.86, 0.2, 0.38, 0.95, 0.7], { tint: "orangered" }),
      part("sphere", "right curls", [0.62, 0.86, 0.2, 0.82, 0.95, 0.7], { tint: "orangered" }),
      part("sphere", "nose", [0.45, 0.87, 0.86, 0.55, 0.9, 1], { tint: "red" }),
    ],
  }),
  snowman: {
    color: "white",
    parts: [
      part("sphere", "lower ball", [0, 0, 0, 1, 0.48, 1]),
      part("sphere", "middle ball", [0.14, 0.36, 0.14, 0.86, 0.72, 0.86]),
      part("sphere", "head", [0.25, 0.62, 0.25, 0.75, 0.88, 0.75]),
      part("cylinder", "brim", [0.2, 0.84, 0.2, 0.8, 0.87, 0.8], { tint: "rubber" }),
      part("cylinder", "hat", [0.32, 0.87, 0.32, 0.68, 1, 0.68], { tint: "rubber" }),
      part("cone", "nose", [0.46, 0.72, 0.7, 0.54, 0.77, 0.98], { axis: "z", tint: "darkorange" }),
    ],
  },
  robot: {
    color: "steel",
    material: "metal",
    parts: [
      part("box", "left leg", [0.22, 0, 0.25, 0.42, 0.34, 1], { tint: "main dark" }),
      part("box", "right leg", [0.58, 0, 0.25, 0.78, 0.34, 1], { tint: "main dark" }),
      part("box", "body", [0.16, 0.32, 0, 0.84, 0.7, 0.95]),
      part("box", "left arm", [0, 0.36, 0.3, 0.14, 0.68, 0.7], { tint: "main dark" }),
      part("box", "right arm", [0.86, 0.36, 0.3, 1, 0.68, 0.7], { tint: "main dark" }),
      part("box", "head", [0.26, 0.72, 0.1, 0.74, 0.94, 0.9]),
      part("sphere", "left eye", [0.34, 0.81, 0.85, 0.46, 0.87, 0.98], { tint: "gold" }),
      part("sphere", "right eye", [0.54, 0.81, 0.85, 0.66, 0.87, 0.98], { tint: "gold" }),
      part("cylinder", "antenna", [0.48, 0.94, 0.46, 0.52, 1, 0.54], { tint: "rubber" }),
    ],
  },
};
