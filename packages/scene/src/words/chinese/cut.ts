/** A step of a cut: so many characters for so much. */
export interface Edge {
  readonly length: number;
  readonly cost: number;
}

/** A place with the step that is taken there. */
type Step<T> = readonly [start: number, edge: T];

/**
 * Cut a stretch into steps of the least total cost (Viterbi); of two steps alike the longer one.
 *
 * @param length   of the stretch
 * @param edgesAt  the steps that may be taken at a place, at least one, none beyond the end
 * @returns        the steps in order
 */
export function cheapestCut<T extends Edge>(
  length: number,
  edgesAt: (at: number) => readonly T[],
): readonly Step<T>[] {
  const edges = reachableEdges(length, edgesAt);
  const costs = new Float64Array(length + 1);
  const chosen: (T | undefined)[] = new Array(length);
  for (let at = length - 1; at >= 0; at--) {
    const best = cheapest(edges[at] ?? [], (edge) => edge.cost + costs[at + edge.length]!);
    chosen[at] = best?.edge;
    costs[at] = best?.cost ?? Number.POSITIVE_INFINITY;
  }
  const steps: Step<T>[] = [];
  for (let at = 0; at < length; at += chosen[at]!.length) steps.push([at, chosen[at]!]);
  return steps;
}

/** The steps at every place that steps from the start lead to. */
function reachableEdges<T extends Edge>(length: number, edgesAt: (at: number) => readonly T[]) {
  const edges: (readonly T[] | undefined)[] = new Array(length);
  const isReached = new Uint8Array(length + 1);
  isReached[0] = 1;
  for (let at = 0; at < length; at++) {
    if (isReached[at] === 0) continue;
    edges[at] = edgesAt(at);
    for (const edge of edges[at]!) isReached[at + edge.length] = 1;
  }
  return edges;
}

function cheapest<T extends Edge>(edges: readonly T[], costOf: (edge: T) => number) {
  let best: { readonly edge: T; readonly cost: number } | undefined;
  for (const edge of edges) {
    const cost = costOf(edge);
    const isLonger = cost === best?.cost && edge.length > best.edge.length;
    if (best === undefined || cost < best.cost || isLonger) best = { edge, cost };
  }
  return best;
}
