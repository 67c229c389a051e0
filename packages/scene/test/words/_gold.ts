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

/** `chair-1..3 on table-1`, as three relations; `@2`, as "(2 m)"; `@=2`, so far and not nearer. */
export function goldRelations(lines: GoldRow[2]): readonly string[] {
  return lines
    .flatMap((line) => {
      const range = /^(.*)-(\d+)\.\.(\d+) (.*)$/u.exec(line);
      if (range === null) return [line];
      const [, category, first, last, rest] = range;
      const length = Number(last) - Number(first) + 1;
      return Array.from({ length }, (_, index) => `${category}-${Number(first) + index} ${rest}`);
    })
    .flatMap(exactly)
    .map((line) => line.replace(/ @([\d.]+)$/u, " ($1 m)"))
    .sort();
}

/** `chair-1 within distance of table-1 @=2`, as the two relations that it stands for. */
function exactly(line: string): readonly string[] {
  const match = /^(\S+) within distance of (\S+) @=([\d.]+)$/u.exec(line);
  if (match === null) return [line];
  const [, subject, object, metres] = match;
  const nearer = Math.round(Number(metres) * 950) / 1000;
  return [
    `${subject} within distance of ${object} @${metres}`,
    `${subject} not within distance of ${object} @${nearer}`,
  ];
}
