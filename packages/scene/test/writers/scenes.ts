import { DESIGNS } from "../../src/assets/designs/index.ts";
import type { Frame, Scene, SceneObject } from "../../src/scene.ts";

/** Mulberry32: the same numbers in [0, 1) for the same seed. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A scene of random things in random boxes, with names that try to break out of any format. */
export function randomScene(seed: number, frame: Frame): Scene {
  const random = numbersFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const categories = [
    ...Object.keys(DESIGNS),
    "quasar",
    "沙漏",
    "<b>&\"'",
    "\u0000\u001b[31m",
    "🦜",
    "\ud800",
  ];
  const objects = Array.from({ length: Math.floor(random() * 9) }, (_, i): SceneObject => {
    const low = [random(), random(), random()].slice(0, frame === "image" ? 2 : 3);
    const high = low.map((value) => value + (1 - value) * (0.05 + 0.9 * random()));
    const attributes = {
      ...(random() < 0.5 && { color: pick(["red", "light blue", "wibble"]) }),
      ...(random() < 0.3 && { material: pick(["glass", "gold", "wood"]) }),
    };
    const yaw = frame === "room" && random() < 0.2 ? { yaw: 6 * random() } : {};
    return { id: `o-${i}`, category: pick(categories), attributes, box: [...low, ...high], ...yaw };
  });
  const relations = objects.slice(1).map((o, i) => ({
    subject: o.id,
    predicate: pick(["left of", "on", "inside"] as const),
    object: objects[i]!.id,
  }));
  return { frame, objects, relations };
}
