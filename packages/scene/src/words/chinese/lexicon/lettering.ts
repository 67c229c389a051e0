import { type Attribute, TEXT } from "../../attributes.ts";

/** 写着“停”, 上面写着「出口」: what is written on a thing, in quotation marks. */
const WRITTEN =
  /^(?:上面?|上边)?都?(?:写|印|刻|标|题|绣|贴)(?:着|有|了|满)?(?:字样)?[：:]?\s*(?:"([^"]{1,40})"|“([^”]{1,40})”|「([^」]{1,40})」|『([^』]{1,40})』|‘([^’]{1,40})’)(?:字样|几个大字|两个大字|的字样)?/u;

/**
 * Read writing with its verb, which is a quality of what it is on.
 *
 * @param rest  the text from there on
 * @returns     its characters and the attribute `text`; undefined where nothing is written
 */
export function letteringAt(rest: string): { length: number; attribute: Attribute } | undefined {
  const found = WRITTEN.exec(rest);
  if (found === null) return undefined;
  const [whole, ...quotes] = found;
  const words = quotes.find((quote) => quote !== undefined)!;
  return { length: whole.length, attribute: { name: TEXT, value: words.toLowerCase() } };
}

/** What lettering may start with; cheap to ask. */
export const LETTERING_START = /^[上都写印刻标题绣贴]/u;
