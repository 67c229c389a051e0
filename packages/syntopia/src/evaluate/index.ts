/**
 * Answers become numbers.
 * In: judged answers. Out: shares in [0, 1].
 * Next: reports.
 * From: NLVR's measures (Suhr et al. 2017, 2019).
 */
export { accuracy, consistency, type JudgedAnswer } from "./accuracy.ts";
