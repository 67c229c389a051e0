import { oneLine } from "../streams.ts";
import type { Report, ReportedRelation } from "./report.ts";
import { unknownNote } from "./unknown-note.ts";

/** So many relations are shown; report.json has them all. */
const MOST_SHOWN = 12;
const UNIT_NAMES = { m: " m", fraction: " of the picture", rad: " rad" } as const;

/** Tell a person in a few lines what was made, what holds, and what was not understood. */
export function summaryOf(report: Report, folder: string): string {
  const lines = [
    oneLine(report.words),
    `  ${heading(report)}`,
    ...report.relations.slice(0, MOST_SHOWN).map((relation) => `  ${measured(relation)}`),
    ...tooMany(report.relations.length - MOST_SHOWN),
    ...quoted(
      "not understood",
      report.unparsed.map(({ text }) => `"${text}"`),
    ),
    ...report.unknown.map((noun) => `  ${oneLine(unknownNote(noun, report.language))}`),
    ...quoted("not there", [...new Set(report.absent.map(({ mention }) => `"${mention.text}"`))]),
    ...quoted("not of the usual size", report.resized.map(sized)),
    ...quoted("drawn as plain boxes", report.plainBoxes),
    `made ${folder}/ with scene.json scene.glb image.png plan.svg caption.txt report.json`,
  ];
  return `${lines.join("\n")}\n`;
}

function heading({ objects, relations, holds, frame, seed }: Report): string {
  const things = `${objects.length} ${objects.length === 1 ? "object" : "objects"}`;
  const stated = `${relations.length} ${relations.length === 1 ? "relation" : "relations"}`;
  const verdict = relations.length === 0 ? "" : holds ? ", all hold" : ", NOT all hold";
  return `${things}, ${stated}${verdict} (frame ${frame}, seed ${seed})`;
}

function measured({ predicate, margin, unit, holds, ...said }: ReportedRelation): string {
  const others = [said.object].flat().join(" and ");
  const relation = `${said.negated ? "not " : ""}${predicate}`;
  const size = `${Number(Math.abs(margin).toPrecision(2))}${UNIT_NAMES[unit]}`;
  return oneLine(
    `${holds ? "✓" : "✗"} ${said.subject} ${relation} ${others}, ${holds ? "by" : "fails by"} ${size}`,
  );
}

function sized({ id, factor }: Report["resized"][number]): string {
  return `${id} (${factor.toPrecision(2)} of it)`;
}

function tooMany(rest: number): readonly string[] {
  return rest > 0 ? [`  … and ${rest} more in report.json`] : [];
}

function quoted(name: string, what: readonly string[]): readonly string[] {
  return what.length > 0 ? [`  ${name}: ${oneLine(what.join(", "))}`] : [];
}
