import type { PartOfDay, Slot } from "../core/slots";
import type { Chart } from "./chart";
import { matchesOf } from "./matches";
import { phrase } from "./rules/phrase";

type Words = readonly [other: string, parts: Partial<Record<PartOfDay, string>>, work: string];

/** How each language says "the other", the parts of the day, and that only those of working days are meant. */
const words: Readonly<Record<string, Words>> = {
  en: [
    "(?:on\\s)?(?:all\\s)?the\\s(?:other|remaining)\\s(?<work>(?:work(?:ing)?|week)\\s?day\\s)?",
    { morning: "mornings", afternoon: "afternoons", evening: "evenings", night: "nights" },
    "",
  ],
  de: [
    "(?:an\\s)?(?:allen\\s)?(?:den\\s|die\\s)?(?:anderen|ubrigen|restlichen)\\s(?<work>(?:werktags|arbeits|wochen)(?:tag)?)?",
    { morning: "morgen|vormittagen?", afternoon: "nachmittagen?", evening: "abenden?", night: "nachten?" },
    "",
  ],
  nl: [
    "(?:op\\s)?(?:alle\\s)?(?:de\\s)?(?:andere|overige|resterende)\\s(?<work>werk|doordeweekse\\s)?",
    {
      morning: "(?:ochtend|morgen)en|voormiddagen",
      afternoon: "middagen|namiddagen",
      evening: "avonden",
      night: "nachten",
    },
    "",
  ],
  fr: [
    "(?:tous\\s|toutes\\s)?les\\sautres\\s",
    { morning: "matins|matinees", afternoon: "apres[\\s-]midis?", evening: "soirs|soirees", night: "nuits" },
    "ouvres|ouvrables|de\\stravail|de\\s(?:la\\s)?semaine",
  ],
  es: [
    "(?:en\\s)?(?:todas\\s)?las\\s(?:demas|otras|restantes)\\s",
    { morning: "mananas", afternoon: "tardes", night: "noches" },
    "laborables|de\\strabajo|entre\\ssemana|habiles",
  ],
  it: [
    "(?:nelle|tutte\\sle|nei|le|i|negli|gli)\\s(?:altre|altri|restanti)\\s",
    { morning: "mattine|mattini", afternoon: "pomeriggi", evening: "sere|serate", night: "notti" },
    "lavorativ[ei]|feriali|di\\slavoro",
  ],
  pt: [
    "(?:n?as|em\\stodas\\sas|todas\\sas)\\s(?:outras|demais|restantes)\\s",
    { morning: "manhas", afternoon: "tardes", night: "noites" },
    "de\\strabalho|uteis|de\\ssemana",
  ],
  pl: [
    "(?:w\\s)?(?:pozostale|inne)\\s(?<work>robocze\\s)?",
    { morning: "poranki|ranki", afternoon: "popoludnia", evening: "wieczory", night: "noce" },
    "robocze|w\\sdni\\srobocze",
  ],
  ru: [
    "(?:в\\s|по\\s)?(?:остальные|другие|остальным)\\s(?<work>(?:рабочие|будние)\\s)?",
    { morning: "утра", evening: "вечера|вечерам", night: "ночи|ночам" },
    "",
  ],
};

const patterns = new Map(
  Object.entries(words).map(([code, [other, parts, work]]) => {
    const named = Object.entries(parts).map(([part, forms]) => `(?<${part}>${forms})`);
    const behind = work === "" ? "" : `(?:\\s(?<own>${work}))?`;
    return [code, new RegExp(`(?<!\\p{L})${other}(?:${named.join("|")})${behind}(?!\\p{L})`, "gu")];
  }),
);

/** The words for "other", of which one has to stand in the text. */
const others: Readonly<Record<string, readonly string[]>> = {
  en: ["other", "remaining"],
  de: ["andere", "ubrig", "restlich"],
  nl: ["andere", "overig", "resterend"],
  fr: ["autres"],
  es: ["demas", "otras", "restantes"],
  it: ["altr", "restanti"],
  pt: ["outras", "demais", "restantes"],
  pl: ["pozostale", "inne"],
  ru: ["остальны", "другие"],
};

/** "not on Mondays, on the [other working mornings] at 8": the mornings of the days that nothing else names. */
export function enterOtherParts(chart: Chart, code: string): void {
  const pattern = patterns.get(code);
  if (!pattern || !others[code]?.some((word) => chart.text.includes(word))) return;
  for (const { 0: said, index, groups = {} } of matchesOf(chart.text, pattern)) {
    const isOfWork = groups.work !== undefined || groups.own !== undefined;
    const part = parts.find((one) => groups[one] !== undefined);
    if (!part) continue;
    const slots: Slot[] = [
      { kind: "weekdays", weekdays: isOfWork ? [1, 2, 3, 4, 5] : [0, 1, 2, 3, 4, 5, 6], recurring: true, others: true },
      { kind: "partOfDay", part },
    ];
    chart.add("PHRASE", index, index + said.length, phrase(slots), "the other mornings");
  }
}

const parts: readonly PartOfDay[] = ["morning", "afternoon", "evening", "night"];
