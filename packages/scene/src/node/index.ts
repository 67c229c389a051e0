// The scene package's door for Node: what reads folders.
export { readAssetFolder } from "./read-asset-folder.ts";
