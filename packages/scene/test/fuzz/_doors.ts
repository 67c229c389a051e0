// Every door of the package through which a stranger's input comes in, and what must come out of it.
import {
  check,
  describe,
  findContradictions,
  furnish,
  InputError,
  imagePng,
  parseScene,
  parseText,
  planSvg,
  readSceneJson,
  relate,
  type Scene,
  sceneFromCoco,
  sceneFromGeoJson,
  sceneFromGlb,
  sceneFromVisualGenome,
  sceneGeoJson,
  sceneGlb,
  sceneJson,
  score,
  solveLayout,
} from "@syntopia/scene";
import { FRAMES } from "../../src/scene.ts";

/** What one call may take, seconds: beyond it a person thinks that it hangs. */
export const LONGEST_S = 5;

/** A machine that does much else takes that many times as long, which is not the input's doing. */
const BUSY_MACHINE = 3;

/** The longest message of an error that a person reads, UTF-16 units. */
const LONGEST_MESSAGE = 2_000;

/** What a stranger's input must never do, and at which door it did. */
class Unsafe extends Error {
  override name = "Unsafe";
}

/** Seconds that each door took at most, over all calls. */
export const slowest = new Map<string, number>();

/**
 * Go through one door: it gives a result, or an `InputError` of readable length, in time.
 *
 * @returns  undefined where the input was refused
 * @throws Unsafe  when it did anything else
 */
async function through<Result>(
  door: string,
  pass: () => Result | Promise<Result>,
): Promise<Result | undefined> {
  const start = process.cpuUsage();
  const result = await resultOf(door, pass);
  const seconds = process.cpuUsage(start).user / 1e6;
  slowest.set(door, Math.max(slowest.get(door) ?? 0, seconds));
  if (seconds <= LONGEST_S * BUSY_MACHINE) return result;
  throw new Unsafe(`${door}: took ${seconds} s`);
}

async function resultOf<Result>(
  door: string,
  pass: () => Result | Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await pass();
  } catch (error) {
    if (!(error instanceof InputError)) {
      throw new Unsafe(`${door}: ${error instanceof Error ? error.stack : String(error)}`);
    }
    if (error.message.length <= LONGEST_MESSAGE) return undefined;
    throw new Unsafe(`${door}: a message of ${error.message.length} characters`);
  }
}

/** Read a text, and do nothing with what it says. */
export async function readText(text: string): Promise<void> {
  await through("parseText", () => parseText(text));
}

/** Send a text all the way: to scenes in all frames, to layouts, and to all that is made of them. */
export async function sendText(text: string): Promise<void> {
  for (const frame of FRAMES) {
    const read = await through("parseText", () => parseText(text, { frame }));
    if (!read) continue;
    for (const { start, end, text: words } of read.unparsed) {
      if (text.slice(start, end) !== words) throw new Unsafe("parseText: a span of other words");
    }
    await sendScene(read.scene);
  }
}

/** Send a value as a scene: through the check of its form, then to everything that takes a scene. */
export async function sendValue(value: unknown): Promise<void> {
  const scene = await through("parseScene", () => parseScene(value));
  if (scene) await sendScene(scene);
}

async function sendScene(scene: Scene): Promise<void> {
  await through("findContradictions", () => findContradictions(scene));
  const solved = await through("solveLayout", () => solveLayout(scene));
  if (solved?.ok) {
    if (!solved.check.holds) throw new Unsafe("solveLayout: a layout in which not all holds");
    await makeAll(solved.scene);
  }
  await makeAll(scene);
}

async function makeAll(scene: Scene): Promise<void> {
  await through("check", () => check(scene));
  await through("relate", () => relate(scene));
  await through("score", () => score(scene));
  await through("furnish", () => furnish(scene));
  await through("imagePng", () => imagePng(scene, { width: 24, height: 24 }));
  for (const language of ["en", "zh"] as const) {
    const caption = await through("describe", () => describe(scene, { language }));
    if (caption) await through("parseText", () => parseText(caption));
  }
  requireSafeSvg((await through("planSvg", () => planSvg(scene))) ?? "");
  await writeAndRead(scene);
}

/** What is written is read back as the same scene, whatever the names in it. */
async function writeAndRead(scene: Scene): Promise<void> {
  // Words may say what a frame does not show; the solver and the reader then refuse the scene.
  if (!(await through("parseScene", () => parseScene(scene)))) return;
  const json = (await through("sceneJson", () => sceneJson(scene)))!;
  requireSame("sceneJson", scene, readSceneJson(json));
  const glb = await through("sceneGlb", () => sceneGlb(scene));
  if (glb) requireSame("sceneGlb", scene, await sceneFromGlb(glb));
  if (scene.frame !== "map") return;
  const map = await through("sceneGeoJson", () => sceneGeoJson(scene));
  if (map) sceneFromGeoJson(map);
}

/** All but the places, which files round. */
function requireSame(door: string, before: Scene, after: Scene): void {
  const said = ({ frame, objects, relations }: Scene) =>
    JSON.stringify([
      frame,
      objects.map(({ id, category, locked, attributes }) => [
        id,
        category,
        locked,
        Object.entries(attributes),
      ]),
      relations.map(({ subject, predicate, object, distance, negated, mention }) => [
        subject,
        predicate,
        object,
        distance,
        negated,
        mention,
      ]),
    ]);
  if (said(before) === said(after)) return;
  throw new Unsafe(`${door}: ${said(before)} came back as ${said(after)}`);
}

/** Send a value to everything that reads other programs' JSON, as a value and as a file. */
export async function sendJson(value: unknown): Promise<void> {
  await through("readSceneJson", () => readSceneJson(JSON.stringify(value)));
  await sendParsed(value);
}

/** Send a value to everything that reads other programs' JSON once it is parsed. */
export async function sendParsed(value: unknown): Promise<void> {
  await sendValue(value);
  const places = await through("sceneFromGeoJson", () => sceneFromGeoJson(value));
  if (places) await sendScene(places);
  const coco = await through("sceneFromCoco", () => sceneFromCoco(value, 1));
  if (coco) await sendScene(coco);
  const genome = await through("sceneFromVisualGenome", () => sceneFromVisualGenome(value));
  if (genome) await sendScene(genome.scene);
}

/** Send bytes as files: a model, a JSON text, words. */
export async function sendBytes(bytes: Uint8Array): Promise<void> {
  const scene = await through("sceneFromGlb", () => sceneFromGlb(bytes));
  if (scene) await sendScene(scene);
  await through("readSceneJson", () => readSceneJson(new TextDecoder().decode(bytes)));
}

const TAGS = new Set(
  "svg style defs marker pattern path rect g text line circle ellipse polygon polyline title tspan".split(
    " ",
  ),
);
const TAG = /<(\/?)([a-z]+)((?:\s+[a-zA-Z:-]+="[^"<>]*")*)\s*(\/?)>/gy;
const TEXT = /(?:[^<>&]|&#\d+;|&[a-z]+;)*/gy;

/**
 * Make sure that a plan is well-formed XML of drawing elements, without scripts, links or numbers that are none.
 *
 * @throws Unsafe  when it is not
 */
export function requireSafeSvg(svg: string): void {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(svg)) {
    throw new Unsafe("planSvg: a character that XML forbids");
  }
  if (/"[^"<>]*(NaN|Infinity)[^"<>]*"/.test(svg))
    throw new Unsafe(`planSvg: no number in ${svg.slice(0, 3000)}`);
  if (/\s(on\w+|(xlink:)?href|src)=/.test(svg.replace(/>[^<]*</g, "><"))) {
    throw new Unsafe("planSvg: a script or a link");
  }
  const open: string[] = [];
  for (let at = 0; at < svg.length; ) {
    TEXT.lastIndex = at;
    at += TEXT.exec(svg)![0].length;
    if (at === svg.length) break;
    TAG.lastIndex = at;
    const tag = TAG.exec(svg);
    if (!tag || !TAGS.has(tag[2]!)) throw new Unsafe(`planSvg: markup ${svg.slice(at, at + 200)}`);
    at += tag[0].length;
    if (tag[1] && open.pop() !== tag[2]) throw new Unsafe("planSvg: tags that do not match");
    if (!tag[1] && !tag[4]) open.push(tag[2]!);
  }
  if (open.length > 0) throw new Unsafe("planSvg: tags that stay open");
}
