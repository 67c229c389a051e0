import type { Group } from "./scene-builder.ts";

/** Stacks that words speak of: what is on something is their lowest thing, what is on them on the highest. */
export class Stacks {
  readonly #stacks: (readonly string[])[] = [];

  /** Note that these are in a stack, the lowest first. */
  add(ids: readonly string[]): void {
    if (ids.length > 1) this.#stacks.push(ids);
  }

  /** Of every stack that is among the things as a whole, only the lowest thing. */
  lowestOf(ids: readonly string[]): readonly string[] {
    return this.#reduced(ids, (stack) => stack[0]!);
  }

  /** Of every stack that is among the things as a whole, only the highest thing. */
  highestOf(group: Group): Group {
    return { ...group, ids: this.#reduced(group.ids, (stack) => stack.at(-1)!) };
  }

  #reduced(ids: readonly string[], end: (stack: readonly string[]) => string): readonly string[] {
    const whole = this.#stacks.filter((stack) => stack.every((id) => ids.includes(id)));
    const left = new Set(whole.flatMap((stack) => stack.filter((id) => id !== end(stack))));
    return left.size === 0 ? ids : ids.filter((id) => !left.has(id));
  }
}
