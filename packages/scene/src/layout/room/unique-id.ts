/** Give an id that is not taken: the wanted one, or with a number behind it. */
export function uniqueId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
  return id;
}
