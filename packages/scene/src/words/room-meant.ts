import { isRoomKind } from "../kinds/rooms.ts";
import type { Group } from "./group.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import type { SceneBuilder } from "./scene-builder.ts";

/** "the room", 房间, where none but a kitchen was spoken of: that one, the last; undefined for other phrases. */
export function roomMeant(builder: SceneBuilder, phrase: NounPhrase): Group | undefined {
  const { reference, category = "", attributes } = phrase;
  const isBare = reference === "known" && Object.keys(attributes).length === 0;
  if (!isBare || !/^(?:room|space)$/.test(category) || builder.has(phrase)) return undefined;
  const { ids } = builder;
  const room = ids.findLast((id) => isRoomKind(builder.categoryOf(id)!));
  return room === undefined ? undefined : { ids: [room], range: phrase };
}
