/**
 * `npm run docs -w packages/scene`: make the pictures of the pages and the page of predicates.
 *
 * In: the words in pictures.ts, the table of predicates. Out: docs/images, docs/predicates.md.
 */
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { filesOf, PICTURES } from "./pictures.ts";
import { predicatePage } from "./predicate-page.ts";

const DOCS = new URL("../", import.meta.url);
const IMAGES = new URL("images/", DOCS);

await mkdir(IMAGES, { recursive: true });
for (const name of await readdir(IMAGES)) await rm(new URL(name, IMAGES));
for (const picture of PICTURES) {
  for (const [name, content] of filesOf(picture)) {
    await writeFile(new URL(name, IMAGES), content);
    console.log(`images/${name}: ${Math.ceil(content.length / 1024)} kB`);
  }
}
await writeFile(new URL("predicates.md", DOCS), predicatePage());
console.log("predicates.md");
