// assets: how things look: models made of primitives with their colours and materials, or the user's own.
// in: a scene of which every object has a box; out: its objects as models in their places, in three dimensions.
// A flat picture is given depth here, so that everything after this works in a room.
// Next: render draws them, writers put them into files.
export type { Asset, AssetLibrary } from "./files/asset.ts";
export { assetsFromFiles } from "./files/assets-from-files.ts";
export { type Furnished, type FurnishOptions, furnish } from "./furnish.ts";
export { liftToRoom, type PlacedRoom } from "./lift-to-room.ts";
export { colorOf, type Model, type ModelOptions, type ModelPart, modelOf } from "./model-of.ts";
