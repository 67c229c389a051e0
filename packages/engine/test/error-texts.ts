/** What a slip of the pen or a program without types passes. */
export const wrong = (value: unknown) => value as never;

/** The text of each error, a line each, in the order of the cases. */
export async function textsOf(cases: readonly (() => unknown)[]): Promise<string> {
  const lines: string[] = [];
  for (const provoke of cases) {
    try {
      await provoke();
      lines.push(`no error from ${provoke}`);
    } catch (error) {
      lines.push(String(error));
    }
  }
  return lines.join("\n");
}
