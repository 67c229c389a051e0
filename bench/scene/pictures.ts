/**
 * `npx tsx bench/scene/pictures.ts`: how long a picture of 512 x 512 takes, and the other writers.
 *
 * In: nothing. Out: a table of medians. Beside the time on the clock stands the processor time,
 * which other work on the machine disturbs less.
 */
import { imagePng, planSvg, renderImage, type Scene, sceneGlb } from "@syntopia/scene";

const ROUNDS = 15;
/** The goal for a picture of twenty objects. */
const GOAL_MS = 300;
const CATEGORIES =
  "table chair sofa lamp dog cat person tree cup car bookcase plant bed tv robot penguin bicycle house vase clock".split(
    " ",
  );

/** Things in a square grid, one metre and a bit apart. */
function gridOf(count: number): Scene {
  const columns = Math.ceil(Math.sqrt(count));
  const objects = Array.from({ length: count }, (_, i) => {
    const [x, z] = [1.2 * (i % columns), 1.2 * Math.floor(i / columns)];
    const category = CATEGORIES[i % CATEGORIES.length]!;
    return {
      id: `${category}-${i}`,
      category,
      attributes: {},
      box: [x, 0, z, x + 0.8, 0.9, z + 0.8],
    };
  });
  return { frame: "room", objects, relations: [] };
}

/** Median milliseconds of a round: on the clock, and of the processor; after two to warm up. */
async function time(work: () => unknown): Promise<readonly [clock: number, processor: number]> {
  const rounds: [number, number][] = [];
  for (let round = 0; round < ROUNDS + 2; round += 1) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    await work();
    const { user, system } = process.cpuUsage(before);
    rounds.push([performance.now() - start, (user + system) / 1000]);
  }
  const median = (k: 0 | 1) =>
    rounds
      .slice(2)
      .map((round) => round[k])
      .sort((a, b) => a - b)[ROUNDS >> 1]!;
  return [median(0), median(1)];
}

async function main(): Promise<void> {
  console.log("what".padEnd(36), "clock ms".padStart(9), "processor ms".padStart(13));
  const print = (what: string, [clock, processor]: readonly [number, number]) =>
    console.log(what.padEnd(36), clock.toFixed(0).padStart(9), processor.toFixed(0).padStart(13));
  for (const count of [3, 20, 100]) {
    const scene = gridOf(count);
    const goal = count === 20 ? ` (goal ${GOAL_MS})` : "";
    print(`picture, ${count} objects${goal}`, await time(() => renderImage(scene)));
  }
  const scene = gridOf(20);
  print("picture as PNG, 20 objects", await time(() => imagePng(scene)));
  print("plan, 20 objects", await time(() => planSvg(scene)));
  print("glTF, 20 objects", await time(() => sceneGlb(scene)));
  console.log(`glTF of 20 objects: ${Math.round((await sceneGlb(scene)).length / 1024)} kB`);
}

await main();
