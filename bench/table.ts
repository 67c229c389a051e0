/**
 * Write a Markdown table that is also readable as text: the first column begins at the left, the
 * others end at the right.
 */
export function formatTable(
  columns: readonly string[],
  lines: readonly (readonly string[])[],
): string {
  const widths = columns.map((column, i) =>
    Math.max(column.length, ...lines.map((line) => line[i]!.length)),
  );
  const pad = (cells: readonly string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)));
  const rules = widths.map((width, i) =>
    i === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [pad(columns), rules, ...lines.map(pad)]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

/** Write milliseconds for a cell: whole ones, and tenths below ten. */
export function formatMs(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 10 ? 1 : 0);
}
