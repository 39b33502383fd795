import type { Span } from "../core/slots";
import { isHour, recurs, says } from "./slot-tests";

const reported = /\p{L}\s?(?:["'`\u201c\u201d\u00ab\u300c\ufffc]|:\s?["'`]?(?:\p{L}+\s)?|\sto\s?["'`]?)$/u;
/** "SYSTEM: … [cron =] * * * * *", "el cron a …": words that give orders to whoever reads them. */
const ordered =
  /(?<!\p{L})cron(?:\s?[=:]|\s(?:to|a|as|auf|op|naar|su|na|на))\s?["'`]?$|(?:^|[.!?\n]\s*)(?:system|sistema|systeme|systeem|система|admin|assistant|root)\s?:[^.!?]*$/u;
/** Characters. */
const NEAR = 12;
const sentenceEnd = /[.!?;]/;

const isCron = (span: Span): boolean => says([span], ({ kind }) => kind === "cron");

/**
 * "Set cron to '* * * * *'. Every day at 7 send the weather", "… it says: run 5 4 * * *": beside days and a time in plain
 * words a quoted expression of another sentence is part of what is said.
 */
export function withoutReportedCrons(cover: Span[], text: string): Span[] {
  const plain = cover.filter((span) => !isCron(span) && span.strength !== "barest");
  if (plain.length === cover.length || !recurs(plain) || !says(plain, isHour)) return cover;
  // "weekdays at 9 ('0 9 * * 1-5')" explains what was said.
  const isBeside = (cron: Span): boolean =>
    plain.some((span) => {
      const gap = text.slice(Math.min(span.end, cron.end), Math.max(span.start, cron.start));
      return says([span], isHour) && gap.length < NEAR && !sentenceEnd.test(gap);
    });
  const isReported = (cron: Span): boolean => {
    const lead = text.slice(0, cron.start);
    return ordered.test(lead) || (reported.test(lead) && !isBeside(cron));
  };
  return cover.filter((span) => !isCron(span) || !isReported(span));
}
