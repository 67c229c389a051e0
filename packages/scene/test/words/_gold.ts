import type { GoldRow } from "./chinese-set.ts";

/** `3 chair color=red`, as "chair-1 color=red" to "chair-3 color=red"; ids count up by category. */
export function goldObjects(lines: GoldRow[1]): readonly string[] {
  const namesakes = new Map<string, number>();
  return lines
    .flatMap((line) => {
      const [, count = "1", category, qualities] = /^(?:(\d+) )?(.*?)((?: \w+=.*)?)$/u.exec(line)!;
      const slug = category!.replaceAll(" ", "-");
      const said = qualities!
        .trim()
        .split(/ (?=\w+=)/u)
        .sort();
      return Array.from({ length: Number(count) }, () => {
        const number = (namesakes.get(slug) ?? 0) + 1;
        namesakes.set(slug, number);
        return [`${slug}-${number}`, ...said].join(" ").trim();
      });
    })
    .sort();
}

/** `chair-1..3 on table-1`, as three relations; `@2`, as "(2 m)". */
export function goldRelations(lines: GoldRow[2]): readonly string[] {
  return lines
    .flatMap((line) => {
      const range = /^(.*)-(\d+)\.\.(\d+) (.*)$/u.exec(line);
      if (range === null) return [line];
      const [, category, first, last, rest] = range;
      const length = Number(last) - Number(first) + 1;
      return Array.from({ length }, (_, index) => `${category}-${Number(first) + index} ${rest}`);
    })
    .map((line) => line.replace(/ @([\d.]+)$/u, " ($1 m)"))
    .sort();
}
