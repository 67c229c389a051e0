import type { Discourse } from "../discourse.ts";
import { isBuilding } from "../lexicon/buildings.ts";
import { readSide } from "./bare-place.ts";
import { readPlaces } from "./places.ts";

/** Read 门口 behind a building: 对面有一家咖啡馆，门口停着… is before the café. */
export function readDoorway(talk: Discourse, at: number): number | undefined {
  const isDoor = /^门[口前外]?$/u.test(talk.lexemes[at]!.text);
  if (talk.hasSubject || !talk.started || !isDoor) return undefined;
  const building = [talk.topic, talk.host].find(
    (group) => group !== undefined && isBuilding(talk.builder.wordsOf(group.ids[0])),
  );
  const isWhole = talk.lexemes[at]!.text.length > 1;
  const places = readPlaces(talk.lexemes, isWhole ? at : at + 1);
  if (building === undefined || places === undefined) return undefined;
  return readSide(talk, at, places, building);
}
