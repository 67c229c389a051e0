export { readEnglish as readChinese } from "../english/read-english.ts";
