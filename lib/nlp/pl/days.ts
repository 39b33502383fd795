import { type Word, w } from "../grammar/lexicon";
import { monthParity, otherDays, quarterMonths } from "../shared-rules/day-sets";
import { namedDays } from "./named-days";

/** Singular forms, and plurals that say that it repeats. The genitive alone names a thing of that day. */
interface DayForms {
  day: number;
  singular: string;
  genitive: string;
  plural: string;
}

export const dayForms: DayForms[] = [
  {
    day: 1,
    singular: "poniedziałek|poniedziałkiem|poniedziałkowi",
    genitive: "poniedziałku",
    plural: "poniedziałki|poniedziałkach|poniedziałków|poniedziałkami",
  },
  { day: 2, singular: "wtorek|wtorkiem|wtorkowi", genitive: "wtorku", plural: "wtorki|wtorkach|wtorków|wtorkami" },
  { day: 3, singular: "środa|środę|środzie", genitive: "środy", plural: "środach|śród|środami" },
  {
    day: 4,
    singular: "czwartek|czwartkiem|czwartkowi",
    genitive: "czwartku",
    plural: "czwartki|czwartkach|czwartków|czwartkami",
  },
  { day: 5, singular: "piątek|piątkiem|piątkowi", genitive: "piątku", plural: "piątki|piątkach|piątków|piątkami" },
  { day: 6, singular: "sobota|sobotę|sobocie", genitive: "soboty", plural: "sobotach|sobót|sobotami" },
  { day: 0, singular: "niedziela", genitive: "niedzieli", plural: "niedzielach|niedziel|niedzielami" },
];
const short = [
  "nd|ndz|niedz|nd.|ndz.|niedz.",
  "pn|pon|pon.|pn.",
  "wt|wt.|wto",
  "śr|śr.|śro",
  "czw|czw.|cz",
  "pt|pt.|pią",
  "sb|sob|sb.|sob.",
];
const slipped = [
  "niedzela|niedziala",
  "poniedzialk|poniedizalek|poniedzialej|poniedziłek",
  "wtrorek|wtorke",
  "sorda",
  "czwratek|cwartek",
  "piatke|pitek|piontek",
  "sobta",
];

const weekdays = [
  ...dayForms.map(({ day, singular }) => w("WEEKDAY", singular, { day })),
  ...dayForms.map(({ day, plural }) => w("WEEKDAY", plural, { day, recurring: true })),
  ...short.map((forms, day) => w("WEEKDAY", forms, { day })),
  ...slipped.map((forms, day) => w("WEEKDAY", forms, { day })),
];

const WORKDAYS = [1, 2, 3, 4, 5];
const groups = [
  w(
    "DAYGROUP",
    "dni robocze|dniach roboczych|dni roboczych|dni powszednie|dni powszednich|dni tygodnia|dni pracy|dni pracujące|tygodniu roboczym|tydzień roboczy|dni szkolne|pn-pt|pon-pt|robocze|w ciągu tygodnia|na tygodniu",
    {
      weekdays: WORKDAYS,
      recurring: true,
    },
  ),
  w(
    "DAYGROUP",
    "dzień roboczy|roboczy dzień|roboczego dnia|roboczym dniu|dnia roboczego|dzień powszedni|dnia powszedniego|dzień pracy|dzień pracujący|dniu roboczym|dzień szkolny|dnia szkolnego|dzień nauki|dnia nauki",
    { weekdays: WORKDAYS },
  ),
  w(
    "DAYGROUP",
    "weekendy|weekendów|weekendach|weekendami|dni wolne|wolne dni|dni wolnych|soboty i niedziele|łikendy|sob-nd|sob-ndz",
    { weekdays: [0, 6], recurring: true },
  ),
  w("DAYGROUP", "weekend|weekendu|weekendem|weekendzie|łikend|dzień weekendu", { weekdays: [0, 6] }),
];

const rest = ["pozostałe", "inne", "wszystkie inne", "wszystkie pozostałe", "reszta"];
const sets = [
  ...otherDays(
    rest.flatMap((word) => [`${word} dni robocze`, `w ${word} dni robocze`, `${word} dni tygodnia`]).join("|") +
      "|w pozostałe robocze",
    rest.flatMap((word) => [`${word} dni`, `w ${word} dni`]).join("|"),
  ),
  ...monthParity(
    "w nieparzyste dni|w dni nieparzyste|w nieparzyste dni miesiąca|w każdy nieparzysty dzień|w każdy nieparzysty dzień miesiąca",
    "w parzyste dni|w dni parzyste|w parzyste dni miesiąca|w każdy parzysty dzień|w każdy parzysty dzień miesiąca",
  ),
  ...quarterMonths(
    ["pierwszym", "drugim", "trzecim", "czwartym"].map((name, index) =>
      ["", "tylko "].flatMap((only) => [`${only}w ${name} kwartale`, `${only}w q${index + 1}`]).join("|"),
    ),
  ),
];

const months = [
  "styczeń|stycznia|styczniu",
  "luty|lutego|lutym",
  "marzec|marca|marcu",
  "kwiecień|kwietnia|kwietniu",
  "maj|maju",
  "czerwiec|czerwca|czerwcu",
  "lipiec|lipca|lipcu",
  "sierpień|sierpnia|sierpniu",
  "wrzesień|września|wrześniu",
  "październik|października|październiku",
  "listopad|listopada|listopadzie",
  "grudzień|grudnia|grudniu",
].map((forms, index) => w("MONTH", forms, index + 1));

const near = [
  w("RELDAY", "dziś|dzisiaj|dzis|dzisiejszego dnia|dnia dzisiejszego", { count: 0 }),
  w("RELDAY", "dziś wieczorem|dzisiaj wieczorem|dziś wieczór", { count: 0, part: "evening" }),
  w("RELDAY", "dziś rano|dzisiaj rano", { count: 0, part: "morning" }),
  w("RELDAY", "dziś w nocy|dzisiaj w nocy", { count: 0, part: "night" }),
  w("RELDAY", "jutro|jutra|jutrzejszego dnia|jutrzejszy dzień", { count: 1 }),
  w("RELDAY", "pojutrze|pojutrza", { count: 2 }),
  w("RELDAY", "popojutrze", { count: 3 }),
  w("FEAST", "wigilia|wigilię|wigilii", [12, 24]),
  w("FEAST", "boże narodzenie|bożego narodzenia", [12, 25]),
  w("FEAST", "sylwester|sylwestra", [12, 31]),
  w("FEAST", "nowy rok|nowego roku", [1, 1]),
  w("FEAST", "mikołajki", [12, 6]),
  w("FEAST", "walentynki", [2, 14]),
];

export const days: Word[] = [...weekdays, ...groups, ...sets, ...months, ...near, ...namedDays];
