import { companiesOf } from "./habits.ts";
import type { Piece } from "./pieces.ts";

/** Order pieces so that each is followed by what keeps it company, else as they come. */
export function hostsFirst(pieces: readonly Piece[]): readonly Piece[] {
  const ordered = new Set<Piece>();
  const add = (piece: Piece): void => {
    if (ordered.has(piece)) return;
    ordered.add(piece);
    for (const other of pieces) if (comesTo(other, piece)) add(other);
  };
  const guests = new Set(pieces.filter((piece) => pieces.some((host) => comesTo(piece, host))));
  for (const piece of pieces) if (!guests.has(piece)) add(piece);
  for (const piece of pieces) add(piece);
  return [...ordered];
}

function comesTo(guest: Piece, host: Piece): boolean {
  return companiesOf(guest.object, host.object).length > 0;
}
