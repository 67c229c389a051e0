// The scene package's door for Node: what reads folders.
export { readAssetFolder } from "../assets/node/read-asset-folder.ts";
