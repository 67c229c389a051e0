import { headOf } from "./category.ts";

/** Animals that people ride. */
const ANIMALS: ReadonlySet<string> = new Set(
  "horse pony donkey camel elephant unicorn zebra ox bull cow reindeer ostrich dragon".split(" "),
);

/** What people pedal or ride as they do a horse. */
const CYCLES: ReadonlySet<string> = new Set(
  "bicycle bike tricycle unicycle motorcycle motorbike moped scooter".split(" "),
);

/** Whether somebody on it rides an animal. */
export function isRiddenAnimal(category: string): boolean {
  return ANIMALS.has(headOf(category));
}

/** Whether one sits astride on it: on an animal, a bicycle. */
export function isSaddled(category: string): boolean {
  return isRiddenAnimal(category) || CYCLES.has(headOf(category));
}
