import { mark, type Word, w } from "../grammar/lexicon";
import { monthParity, otherDays, quarterMonths } from "../shared-rules/day-sets";
import { namedDays } from "./named-days";

const WORKDAYS = [1, 2, 3, 4, 5];

export const dayNames = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];
/** "Zo" is no abbreviation by itself: it is the word "zo", and "vrij" is "free" as well (see `readWritten`). */
const abbreviations = ["", "ma|ma.|maa", "di|di.|din", "wo|wo.|woe", "do|do.|don", "vr|vr.", "za|za.|zat"];
const slips = [
  "zondg|zonadg",
  "maandg|mandag|maadag",
  "dinsdg|disndag|dindag|dinsdagg",
  "woensdg|woesndag|wensdag|woensdagg",
  "donderdg|donerdag|dondedag|donderdagg",
  "vrijdg|vrydag|vrijdagg|vridag",
  "zaterdg|zatedag|zaterdagg",
];

const weekdays = [
  ...dayNames.flatMap((name, day) => [
    w("WEEKDAY", `${name}en|${name}s|'s ${name}s|s ${name}s`, { day, recurring: true }),
    w("WEEKDAY", name, { day }),
  ]),
  ...abbreviations.flatMap((forms, day) => (forms === "" ? [] : [w("WEEKDAY", forms, { day })])),
  ...slips.map((forms, day) => w("WEEKDAY", forms, { day })),
];

const groups = [
  w(
    "DAYGROUP",
    "doordeweeks|door-de-weeks|door de weeks|door de week|werkdagen|weekdagen|schooldagen|kantoordagen|doordeweekse dagen|werkdags|ma-vr|ma t/m vr|beursdagen|werkweek|gewone werkdagen",
    { weekdays: WORKDAYS, recurring: true },
  ),
  w("DAYGROUP", "werkdag|weekdag|schooldag|kantoordag|doordeweekse dag|beursdag", { weekdays: WORKDAYS }),
  w("DAYGROUP", "weekenden|weekends|weekenddagen|za en zo|za/zo|za+zo|za & zo|za-zo", {
    weekdays: [0, 6],
    recurring: true,
  }),
  w("DAYGROUP", "weekend|weekeinde|weekenddag|het weekend", { weekdays: [0, 6] }),
];

const rest = [
  "andere",
  "overige",
  "alle andere",
  "alle overige",
  "de andere",
  "de overige",
  "alle resterende",
  "de resterende",
];
const parity = (word: string): string =>
  ["dagen", "dagen van de maand", "dagen van elke maand", "kalenderdagen"]
    .flatMap((days) => ["op", "op alle", "op de", "alleen op"].map((lead) => `${lead} ${word} ${days}`))
    .join("|");
const sets = [
  ...otherDays(
    `${rest.flatMap((word) => [`${word} werkdagen`, `${word} weekdagen`, `op ${word} werkdagen`]).join("|")}|anders op werkdagen|verder op werkdagen`,
    rest.flatMap((word) => [`${word} dagen`, `op ${word} dagen`]).join("|"),
  ),
  ...monthParity(parity("oneven"), parity("even")),
  ...quarterMonths(
    ["eerste", "tweede", "derde", "vierde"].map((name, index) =>
      [`het ${name} kwartaal`, `q${index + 1}`, `kwartaal ${index + 1}`]
        .flatMap((one) => [`alleen in ${one}`, `in ${one}`, `enkel in ${one}`, `alleen ${one}`])
        .join("|"),
    ),
  ),
];

const months = [
  "januari|jan|jan.",
  "februari|feb|feb.|febr|febr.",
  "maart|mrt|mrt.",
  "april|apr|apr.",
  "mei",
  "juni|jun|jun.",
  "juli|jul|jul.",
  "augustus|aug|aug.",
  "september|sep|sept|sept.|sep.",
  "oktober|okt|okt.",
  "november|nov|nov.",
  "december|dec|dec.",
].map((forms, index) => w("MONTH", forms, index + 1));

const near = [
  w("RELDAY", "vandaag|vndg", { count: 0 }),
  w("RELDAY", "vanavond|vanavnd", { count: 0, part: "evening" }),
  w("RELDAY", "vanmiddag|vannamiddag", { count: 0, part: "afternoon" }),
  w("RELDAY", "vanochtend|vanmorgen", { count: 0, part: "morning" }),
  w("RELDAY", "vannacht", { count: 0, part: "night" }),
  w("RELDAY", "morgen|mrgn", { count: 1 }),
  w("RELDAY", "morgenochtend|morgenvroeg|morgen vroeg|morgenmorgen|morgenvoormiddag", { count: 1, part: "morning" }),
  w("RELDAY", "morgenmiddag|morgennamiddag", { count: 1, part: "afternoon" }),
  w("RELDAY", "morgenavond", { count: 1, part: "evening" }),
  w("RELDAY", "morgennacht", { count: 1, part: "night" }),
  w("RELDAY", "overmorgen", { count: 2 }),
  w("RELDAY", "overmorgenochtend|overmorgen vroeg|overmorgen ochtend", { count: 2, part: "morning" }),
  w("RELDAY", "overmorgenmiddag|overmorgen middag", { count: 2, part: "afternoon" }),
  w("RELDAY", "overmorgenavond|overmorgen avond", { count: 2, part: "evening" }),
  w("FEAST", "kerstavond", [12, 24]),
  w("FEAST", "eerste kerstdag|kerst|kerstmis|kerstdag|1e kerstdag", [12, 25]),
  w("FEAST", "tweede kerstdag|2e kerstdag", [12, 26]),
  w("FEAST", "oudejaarsdag|oudejaarsavond|oudjaar|oud en nieuw", [12, 31]),
  w("FEAST", "nieuwjaarsdag|nieuwjaar", [1, 1]),
  w("FEAST", "koningsdag", [4, 27]),
  w("FEAST", "op pakjesavond|met pakjesavond|elke pakjesavond|op sinterklaasavond|met sinterklaasavond", [12, 5]),
  w("FEAST", "valentijnsdag", [2, 14]),
];

const periods = [
  mark(
    "OF_MONTH",
    "van de maand|v/d maand|v.d. maand|vd maand|van elke maand|van iedere maand|van een maand|in de maand|per maand|elke maand|iedere maand|der maand|van deze maand|maandelijks",
  ),
  mark(
    "MONTHLY",
    "elke maand|iedere maand|maandelijks|eens per maand|een keer per maand|één keer per maand|1x per maand|1 keer per maand|eens in de maand|elke maand weer|maand na maand|eenmaal per maand|één keer in de maand|een keer in de maand",
  ),
  mark(
    "OF_QUARTER",
    "van het kwartaal|van elk kwartaal|van ieder kwartaal|elk kwartaal|ieder kwartaal|per kwartaal|van een kwartaal|in elk kwartaal",
  ),
  mark(
    "QUARTERLY",
    "elk kwartaal|ieder kwartaal|per kwartaal|eens per kwartaal|een keer per kwartaal|één keer per kwartaal|1x per kwartaal|driemaandelijks|kwartaalsgewijs|eenmaal per kwartaal|eens in het kwartaal",
  ),
  mark("OF_YEAR", "van het jaar|van elk jaar|van ieder jaar|elk jaar|ieder jaar"),
  mark(
    "EVERY_YEAR",
    "elk jaar|ieder jaar|jaarlijks|eens per jaar|een keer per jaar|één keer per jaar|1x per jaar|eens in het jaar|jaar na jaar|eenmaal per jaar|elk jaar weer",
  ),
  mark(
    "MONTH_END",
    "eind van de maand|einde van de maand|het einde van de maand|het eind van de maand|eind van elke maand|einde van elke maand|het eind van elke maand|het einde van elke maand|maandeinde|einde van iedere maand|eind van iedere maand|ultimo",
  ),
  mark(
    "HOLIDAYS",
    "feestdagen|officiële feestdagen|nationale feestdagen|feestdag|vakanties|schoolvakanties|een feestdag",
  ),
  mark("NEXT", "volgende|volgend|komende|komend|aanstaande|aankomende|eerstvolgende|aanst.|a.s.|as"),
  mark("THIS", "deze|dit"),
  mark(
    "PAST",
    "gisteren|eergisteren|gisteravond|gisterochtend|gistermiddag|vorige week|vorige maand|vorig jaar|afgelopen week|afgelopen maand|afgelopen nacht",
  ),
];

export const dayEntries: Word[] = [...weekdays, ...groups, ...sets, ...months, ...near, ...namedDays, ...periods];
