/**
 * Call what the user wrote to build a graph. What is misspelt there is undefined, and stumbling over
 * it says nothing about names: the error then lists those that there are.
 *
 * @param where  who calls what, for the error: "trainingStep: expected the loss"
 * @param names  what the function is given, by kind: `{ params: ["hidden", "out"], inputs: ["x"] }`
 * @throws Error  in place of a TypeError, which becomes its cause; other errors pass
 */
export function callWithNames<T>(
  where: string,
  names: Readonly<Record<string, readonly string[]>>,
  call: () => T,
): T {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const lists = Object.entries(names).map(
      ([kind, list]) => `${kind} ${list.join(", ") || "none"}`,
    );
    throw new Error(
      `${where} to use ${lists.join(" and ")}, got "${error.message}". ` +
        "A name that is not among them is undefined; the cause says where.",
      { cause: error },
    );
  }
}
