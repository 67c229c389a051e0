import { type Design, part } from "../design.ts";
import type { ShapeName } from "../shapes/index.ts";

const solid = (shape: ShapeName, color: string, axis: "x" | "y" | "z" = "y"): Design => ({
  parts: [part(shape, shape, [0, 0, 0, 1, 1, 1], { axis })],
  color,
  material: "plastic",
});

/** Geometric solids, and flat figures given some depth. */
export const SOLIDS: Readonly<Record<string, Design>> = {
  cube: solid("box", "steelblue"),
  block: solid("box", "tan"),
  cuboid: solid("box", "steelblue"),
  sphere: solid("sphere", "coral"),
  cylinder: solid("cylinder", "mediumseagreen"),
  cone: solid("cone", "orange"),
  pyramid: solid("pyramid", "gold"),
  tetrahedron: solid("tetrahedron", "mediumpurple"),
  octahedron: solid("octahedron", "mediumpurple"),
  // A picture shows the hole.
  torus: { ...solid("torus", "mediumpurple"), lies: true },
  ring: { ...solid("ring", "gold"), lies: true },
  hemisphere: solid("dome", "teal"),
  capsule: solid("capsule", "rose"),
  // Its slope runs along its longer side, and is seen in a picture.
  wedge: { ...solid("wedge", "teal"), along: "z" },
  prism: solid("prism", "teal"),
  circle: solid("cylinder", "coral", "z"),
  square: solid("box", "steelblue"),
  triangle: solid("prism", "gold"),
  pentagon: solid("pentagon", "mediumseagreen"),
  hexagon: solid("hexagon", "mediumseagreen"),
  octagon: solid("octagon", "mediumseagreen"),
  star: solid("star", "gold"),
  heart: solid("heart", "red"),
};
