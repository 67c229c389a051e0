import type { NlvrItem } from "./nlvr.ts";

const COLORS: Readonly<Record<string, string>> = {
  yellow: "#ffff00",
  blue: "#0099ff",
  black: "#000000",
};

/**
 * Draw three boxes of items as NLVR's pictures show them: SVG, 400 by 100 pixels.
 *
 * For examples that come without a picture, such as those made up at random.
 *
 * @param boxes  three boxes of items; an unknown colour is drawn white, an unknown shape as a square
 */
export function drawNlvr(boxes: readonly (readonly NlvrItem[])[]): string {
  const drawn = boxes.map((items, slot) => {
    const background = '<rect width="100" height="100" fill="#d3d3d3"/>';
    return `<g transform="translate(${150 * slot})">${background}${items.map(shapeOf).join("")}</g>`;
  });
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="100">' +
    `<rect width="400" height="100" fill="#808080"/>${drawn.join("")}</svg>`
  );
}

function shapeOf({ x, y, size, shape, color }: NlvrItem): string {
  const fill = `fill="${COLORS[color] ?? "#ffffff"}"`;
  const half = size / 2;
  switch (shape) {
    case "circle":
      return `<circle cx="${x + half}" cy="${y + half}" r="${half}" ${fill}/>`;
    case "triangle":
      return `<path d="M${x} ${y + size}h${size}l${-half} ${-size}z" ${fill}/>`;
    default:
      return `<rect x="${x}" y="${y}" width="${size}" height="${size}" ${fill}/>`;
  }
}
