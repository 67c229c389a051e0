import { groupBy } from "../group-by.ts";
import type { Link } from "./links.ts";

/**
 * Find the fewest links that lead up from one object to another.
 *
 * @param links  of one order
 * @returns      in order; undefined when none lead there
 */
export function shortestPath(
  links: readonly Link[],
  from: string,
  to: string,
): readonly Link[] | undefined {
  const upwards = groupBy(links, ({ low }) => low);
  const cameBy = new Map<string, Link | undefined>([[from, undefined]]);
  let rim = [from];
  while (rim.length > 0 && !cameBy.has(to)) {
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
  for (let link = cameBy.get(end); link; link = cameBy.get(link.low)) path.unshift(link);
  return path;
}
