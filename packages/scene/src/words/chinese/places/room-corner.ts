import { isPlace } from "../../../kinds/rooms.ts";
import { isTabletop } from "../../../kinds/tabletop.ts";
import type { Group } from "../../group.ts";
import { readLink } from "../clauses/link.ts";
import type { Discourse } from "../discourse.ts";
import { readTerm } from "../nouns/term.ts";
import type { Places } from "./places.ts";

/** What a room has corners for: walls, and what stands on its floor. */
const IN_ROOMS =
  /(?:wall|floor|ceiling|window|door|chair|stool|bench|sofa|couch|table|desk|nightstand|cabinet|wardrobe|shelf|bookcase|bed|lamp|painting|tv|piano|fireplace|refrigerator)$/;

/**
 * 角落里放着一盏灯, without its object: in a corner of the place that was spoken of last, and not of the wall or
 * the bed before it; 桌上有电脑，角落里有一个杯子 stays on the table. Where no place was spoken of, furniture is
 * in a room.
 *
 * @param around  what a place without an object would be a place of
 * @returns       `around` for other places
 */
export function cornerOf(
  talk: Discourse,
  { predicates, next }: Places,
  around: Group | undefined,
): Group | undefined {
  const { builder } = talk;
  const isCorner = predicates.length === 1 && predicates[0]!.join() === "at the corner of";
  const host = builder.categoryOf(around?.ids[0]) ?? "";
  if (!isCorner || around === undefined || !IN_ROOMS.test(host)) return around;
  const what = thingAt(talk, next);
  if (what === undefined || (/(?:table|desk)$/.test(host) && isTabletop(what))) return around;
  const { range } = around;
  const place = builder.ids.findLast((id) => isPlace(builder.categoryOf(id)!));
  if (place !== undefined) return { ids: [place], range };
  const room = { ...range, count: 1, countIfNew: 1, attributes: {}, category: "room" } as const;
  return builder.resolve({ ...room, reference: "known" });
}

/** The category of what is there, behind 有 or a verb. */
function thingAt(talk: Discourse, at: number): string | undefined {
  const link = readLink(talk, at);
  const [first] = (link && readTerm(talk.lexemes, link.next))?.members ?? [];
  return first !== undefined && "reference" in first ? first.category : undefined;
}
