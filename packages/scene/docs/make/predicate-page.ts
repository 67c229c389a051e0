import { PREDICATE_NAMES, PREDICATES, type Predicate } from "@syntopia/scene";
import { limitsTable } from "./limits-table.ts";
import { MEANINGS } from "./meanings.ts";

const INTRODUCTION = `# Predicates

Made by \`npm run docs -w packages/scene\` from the table in [src/predicates](../src/predicates), one file each.

- **Said**: the phrases of the table, English and Chinese; the parser reads more around them
  ("immediately to the left of", "靠着…的左边").
- **Holds**: what \`check\` measures in \`image\` and \`room\`. The margin is signed, positive when it holds.
- **Laws**: *sym*metric, *trans*itive, the converse after ⇄, what it implies after ⇒.
- **Frames**: *i*mage, *r*oom, *m*ap. *d* after them: it may be stated with a distance ("two metres to the left of").
`;

/** Write the page of predicates as Markdown. */
export function predicatePage(): string {
  const rows = PREDICATE_NAMES.map((name) => {
    const predicate = PREDICATES[name];
    const cells = [name, said(predicate), MEANINGS[name], laws(predicate), frames(predicate)];
    return `| ${cells.join(" | ")} |`;
  });
  const head = "| predicate | said | holds when | laws | frames |\n| --- | --- | --- | --- | --- |";
  return [INTRODUCTION, limitsTable(), "", head, ...rows, ""].join("\n");
}

/** The first two phrases of each language. */
function said({ phrases: { en, zh } }: Predicate): string {
  return [...en.slice(0, 2), ...[...zh.place, ...zh.verb].slice(0, 2)].join(", ");
}

function laws({ name, symmetric, transitive, converse, implies = [] }: Predicate): string {
  return [
    ...(symmetric ? ["sym"] : []),
    ...(transitive ? ["trans"] : []),
    ...(converse === "none" || converse === name ? [] : [`⇄ ${converse}`]),
    ...implies.map((each) => `⇒ ${each}`),
  ].join("; ");
}

function frames({ frames, takesDistance }: Predicate): string {
  return frames.map((frame) => frame[0]).join("") + (takesDistance ? " d" : "");
}
