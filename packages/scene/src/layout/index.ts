// layout: a scene graph -> a place for every object, with its certificate, or what cannot hold together.
// in: objects and stated relations; out: boxes, quarter turns and the margin of every relation; or the smallest conflict.
// Files in the order in which data passes through them (solve-cartesian holds the order together; `solve-layout.ts` above is the door):
//   sizes       size-words, shape-words, seat-heights, forms, postures, seats, snug-grounds, fit-together ->
//               preferred-sides; what compares sizes: size-statements, compare-sizes, reconcile-sizes
//   setting     holders -> room-shell -> room: the rooms to try, the smallest first; fixtures: what is given
//   crowds      crowds -> blocks, rings: many alike as one thing; block-members takes them apart again
//   problem     likely-company, wording (relations as differences), supports, shelter, turns, crossings, may-overlap -> problem
//   search      lay-out -> search: propagate over state, space and network; realise makes boxes, straighten what is no
//               difference (linear-program); untrue and certify measure them
//   finish      place-free, centre, fill-picture; turn-fronts; arrange/ as a person would
//   refusal     refuse -> conflict -> conflict-message: as small as it can be, in the user's words
// From: temporal constraint networks (Dechter, Meiri and Pearl 1991). Next: assets and render show it; map/ lays out maps.

export type { SolvedLayout } from "./layout.ts";
export type { RoomSize } from "./room/room-shell.ts";
export type { Resized } from "./sizes/resized.ts";
export type { Wish } from "./wishes.ts";
