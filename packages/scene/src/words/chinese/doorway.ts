import type { Discourse } from "./discourse.ts";
import { readSide } from "./fronted.ts";
import { readPlaces } from "./places.ts";

/** How the names of buildings end. */
const BUILDING =
  /(?:[店馆院校行楼屋房局厅站所园堂库铺寺庙宫塔]|房子|超市|商场|工厂|家|别墅|公寓)$/u;

/** Read 门口 behind a building: 对面有一家咖啡馆，门口停着… is before the café. */
export function readDoorway(talk: Discourse, at: number): number | undefined {
  if (talk.hasSubject || !talk.started || talk.lexemes[at]!.text !== "门") return undefined;
  const building = [talk.topic, talk.host].find(
    (group) => group !== undefined && BUILDING.test(talk.builder.wordsOf(group.ids[0]!)),
  );
  const places = readPlaces(talk.lexemes, at + 1);
  if (building === undefined || places === undefined) return undefined;
  return readSide(talk, at, places, building);
}
