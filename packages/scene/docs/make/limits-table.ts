import * as map from "../../src/geodesy/limits.ts";
import * as limits from "../../src/predicates/limits.ts";

/** Two things of each size; what is near depends on how large things are. */
const PAIRS = [
  ["cup", "plate"],
  ["chair", "table"],
  ["car", "house"],
] as const;

const HEAD = `| limit | image, of the picture | room, m | map, m |
| --- | ---: | ---: | ---: |`;

/** Write the limits of near, far and contact as a Markdown table. */
export function limitsTable(): string {
  const { CONTACT_TOLERANCE: contact, NEXT_TO_LIMIT: nextTo, ROW_LIMIT: rows } = limits;
  const lines = [
    ["CONTACT", contact.image, contact.room, map.MAP_CONTACT_TOLERANCE],
    ["NEXT TO", nextTo.image, nextTo.room, map.MAP_NEXT_TO_LIMIT],
    ["NEAR", ...bySize(limits.nearLimit), map.MAP_NEAR_LIMIT],
    ["FAR", ...bySize(limits.farLimit), map.MAP_FAR_LIMIT],
    ["ROW", rows.image, rows.room, ""],
    ["AT WALL", "", limits.WALL_REACH, ""],
  ];
  return [HEAD, ...lines.map((cells) => `| ${cells.join(" | ")} |`)].join("\n");
}

/** In a picture; in a room, of each pair. */
function bySize(limit: typeof limits.nearLimit): readonly [number, string] {
  const metres = PAIRS.map(([one, other]) => {
    const [a, b] = [one, other].map((category) => ({ id: category, category, attributes: {} }));
    return `${Number(limit("room", a!, b!).toFixed(2))} (${one}, ${other})`;
  });
  const thing = { id: "thing", category: "thing", attributes: {} };
  return [limit("image", thing, thing), metres.join(", ")];
}
