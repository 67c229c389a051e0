import type { Draft } from "./draft.ts";
import { reachOf, type Site } from "./site.ts";

/** The gaps beside a way that are tried: over the pavement, behind a garden (m). */
const GAPS = [5, 15, 40];

/** Neighbours along a way leave so much between them (m), and at most so many places are tried on each side. */
const ROOM_BETWEEN = 15;
const MOST_PLACES = 40;

/**
 * List the sites along a straight way: from its middle outwards, on either side in turn.
 *
 * @param id   of what is to stand there
 * @param way  the id of a placed object
 * @returns    none where it is no line, or one that bends
 */
export function sitesAlong(draft: Draft, id: string, way: string): readonly Site[] {
  const extent = draft.extent(way);
  const site = draft.site(way)!;
  if (extent.kind !== "line" || site.path || draft.extent(id).kind === "line") return [];
  const along = 2 * reachOf(draft.extent(id), 90, site.turnDeg) + ROOM_BETWEEN;
  const deep = reachOf(draft.extent(id), 90, site.turnDeg + 90);
  const steps = Math.min(MOST_PLACES / 2, Math.floor((extent.length - along) / 2 / along));
  const places = Array.from({ length: Math.max(0, steps) }, (_, i) => (i + 1) * along);
  return GAPS.flatMap((gap) =>
    [0, ...places.flatMap((place) => [place, -place])].flatMap((forwards) =>
      [1, -1].map((side) => beside(site, forwards, side * (deep + gap))),
    ),
  );
}

/**
 * List the straight ways past several things: on the line through the two that are farthest from each other,
 * moved to either side of it.
 *
 * @param id      of a line
 * @param passed  ids of placed objects; none are tried for fewer than two
 */
export function waysPast(draft: Draft, id: string, passed: readonly string[]): readonly Site[] {
  const sites = passed.map((each) => draft.site(each)!);
  const ends = farthestApart(sites);
  if (draft.extent(id).kind !== "line" || !ends) return [];
  const [one, other] = ends;
  const turnDeg = (Math.atan2(other.x - one.x, other.y - one.y) * 180) / Math.PI;
  const middle = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, turnDeg };
  const deep = Math.max(...passed.map((each) => reachOf(draft.extent(each), 90, turnDeg + 90)));
  return GAPS.flatMap((gap) => [1, -1].map((side) => beside(middle, 0, side * (deep + gap))));
}

function farthestApart(sites: readonly Site[]): readonly [Site, Site] | undefined {
  const pairs = sites.flatMap((one, rank) =>
    sites.slice(rank + 1).map((other) => [one, other] as const),
  );
  const length = ([one, other]: readonly [Site, Site]) =>
    Math.hypot(other.x - one.x, other.y - one.y);
  const [first, ...rest] = pairs;
  return rest.reduce((best, pair) => (length(pair) > length(best!) ? pair : best), first);
}

/** So far on in the direction of a site, and so far to the right of it (m). */
function beside({ x, y, turnDeg }: Site, forwards: number, right: number): Site {
  const radians = (turnDeg * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(radians), Math.cos(radians)];
  return {
    x: x + forwards * sine + right * cosine,
    y: y + forwards * cosine - right * sine,
    turnDeg,
  };
}
