import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

const words =
  /(?<!\p{L})(?:menos|excepto|salvo|exceto|tirando|sauf|hormis|tranne|eccetto)\s(?:(?:l[ao]s?|el)\sde(?:l|\slos|\slas)?|[ao]s?\sd(?:[eoa]s?)|cel(?:ui|le|les)\sdu|ceux\sdu|quell[aoei]\sde(?:l|lla)|(?:l[ao]s?|el|cuando)\s(?:que\s)?ca(?:e|en|iga|igan)\s(?:en|el)|(?:[ao]s?|quando)\s(?:que\s)?ca(?:em?|irem?|ia|iam)\s(?:em|n[ao]s?)|(?:ceux|celui|celles|celle)\squi\stomben?t(?:\s(?:un|le))?|quell[oaei]\sche\scad(?:e|ono|a|ano)(?:\sdi|\sin)?)(?=\s)/gu;

/** "menos la del sábado", "menos los que caigan en sábado", "sauf celui du samedi": the one of a day stands for the day. */
export function readExceptThatOf(chart: Chart): void {
  for (const { index, 0: said } of matchesOf(chart.text, words))
    chart.add("EXCEPT", index, index + said.length, {}, "that of");
}
