import { groupBy } from "../group-by.ts";
import type { Link } from "./links.ts";

/** The links of one order by their lower ends. */
export type Upwards = ReadonlyMap<string, readonly Link[]>;

/** Gather the links of one order, to be asked many times. */
export function upwardsOf(links: readonly Link[]): Upwards {
  return groupBy(links, ({ low }) => low);
}

/**
 * Find the fewest links that lead up from one object to another.
 *
 * @param most  so many links at most
 * @returns     in order; undefined when none lead there
 */
export function shortestPath(
  upwards: Upwards,
  from: string,
  to: string,
  most = Number.POSITIVE_INFINITY,
): readonly Link[] | undefined {
  const cameBy = new Map<string, Link | undefined>([[from, undefined]]);
  let rim = [from];
  for (let steps = 0; steps < most && rim.length > 0 && !cameBy.has(to); steps++) {
    rim = rim.flatMap((id) =>
      (upwards.get(id) ?? []).flatMap((link) => {
        if (cameBy.has(link.high)) return [];
        cameBy.set(link.high, link);
        return [link.high];
      }),
    );
  }
  return cameBy.get(to) && pathTo(to, cameBy);
}

function pathTo(end: string, cameBy: ReadonlyMap<string, Link | undefined>): readonly Link[] {
  const path: Link[] = [];
  for (let link = cameBy.get(end); link; link = cameBy.get(link.low)) path.push(link);
  return path.reverse();
}

/** Leave out, again and again, links to where none leads on and from where none leads: no ring goes there. */
export function withoutEnds(links: readonly Link[]): readonly Link[] {
  const upwards = groupBy(links, ({ low }) => low);
  const downwards = groupBy(links, ({ high }) => high);
  const gone = new Set<Link>();
  const isEnd = (id: string) =>
    [upwards, downwards].some((ways) => (ways.get(id) ?? []).every((link) => gone.has(link)));
  const open = [...upwards.keys(), ...downwards.keys()].filter(isEnd);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const left = [...(upwards.get(id) ?? []), ...(downwards.get(id) ?? [])].filter(
      (link) => !gone.has(link),
    );
    for (const link of left) gone.add(link);
    for (const link of left) open.push(...[link.low, link.high].filter(isEnd));
  }
  return links.filter((link) => !gone.has(link));
}
