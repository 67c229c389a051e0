// readers/glb: scenes out of binary glTF.
// in: the bytes of a .glb file, ours or anybody's; out: a scene in frame `room` (ours: in its own frame).
// Next: check, relate and describe say what holds in it.
export { sceneFromGlb } from "./scene-from-glb.ts";
