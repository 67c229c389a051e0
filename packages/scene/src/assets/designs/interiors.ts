import { type Design, type Part, part } from "../design.ts";

/** How thick the walls are, as parts of the sides of the building. */
const THICK = 0.015;

/** A floor and the walls at the back and on both sides. */
const walls = (high: number): readonly Part[] => [
  part("box", "floor", [0, 0, 0, 1, THICK, 1], { tint: "#c9a77c" }),
  part("box", "back wall", [0, THICK, 0, 1, high, THICK]),
  part("box", "left wall", [0, THICK, THICK, THICK, high, 1]),
  part("box", "right wall", [1 - THICK, THICK, THICK, 1, high, 1]),
];

const flat = (color: string): Design => ({ color, airy: true, parts: walls(1) });

/** Under a roof of which only the gable at the back is left. */
const gabled = (color: string, roof: string): Design => ({
  color,
  airy: true,
  parts: [
    ...walls(0.6),
    part("prism", "edge of the roof", [0, 0.6, 0, 1, 1, 0.5 * THICK], { tint: roof }),
    part("prism", "gable", [0.05, 0.6, 0, 0.95, 0.96, THICK]),
  ],
});

/** Open above and all around, with the terminal at the back. */
const airfield: Design = {
  color: "#7d8288",
  airy: true,
  parts: [
    part("box", "floor", [0, 0, 0, 1, THICK, 1]),
    part("box", "terminal", [0.04, THICK, 0, 0.8, 0.5, 0.03], { tint: "whitesmoke" }),
    part("box", "windows", [0.06, 0.16, 0.03, 0.78, 0.4, 0.035], { tint: "lightskyblue" }),
  ],
};

/** Something that nothing is known of, but that others are in. */
export const ANY_PLACE: Design = flat("#e8e2d6");

/**
 * Buildings as they are drawn when something is in them: open in front and above, like a doll's house.
 * By the design of the closed building; what is not here is then drawn as if of glass.
 */
export const INTERIORS: Readonly<Record<string, Design>> = {
  house: gabled("antiquewhite", "brick"),
  greenhouse: gabled("lightcyan", "white"),
  barn: gabled("firebrick", "slategray"),
  airport: airfield,
  building: flat("#d9cdb8"),
  shop: flat("#e6d3ae"),
  garage: flat("gainsboro"),
};
