import { mark, type Word, w } from "../grammar/lexicon";

const WORKDAYS = [1, 2, 3, 4, 5];
const names = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];
const slips = [
  "dimance|dimanch|dimenche",
  "ludni|lundy",
  "mardy",
  "mercedi|mecredi|mercrdi|mercredy",
  "jeudy",
  "vendedi|vendrdi|vendrei",
  "samdi|samedy",
];

const weekdays: Word[] = [
  ...names.map((name, day) => w("WEEKDAY", name, { day })),
  ...names.map((name, day) => w("WEEKDAY", `${name}s`, { day, recurring: true })),
  ...slips.map((forms, day) => w("WEEKDAY", forms, { day })),
];

const workdayNames = [
  "jour ouvrable",
  "jour de semaine",
  "jour de la semaine",
  "jour travaillé",
  "jour de travail",
  "jour de bureau",
  "jour de boulot",
];
/** Alone it may be a verb, "chaque jour ouvre le portail": see `readWorkdays`. */
const written = "jour ouvré";
const plural = (name: string): string => name.replace(/^jour (\S+?)$/, "jours $1s").replace(/^jour /, "jours ");

const groups: Word[] = [
  w("UNIT", [plural(written), ...workdayNames.flatMap((name) => [name, plural(name)])].join("|"), "workday"),
  w("DAYGROUP", workdayNames.join("|"), { weekdays: WORKDAYS }),
  w(
    "DAYGROUP",
    `${[written, ...workdayNames].map(plural).join("|")}|en semaine|les soirs de semaine|pendant la semaine|durant la semaine`,
    {
      weekdays: WORKDAYS,
      recurring: true,
    },
  ),
  w("DAYGROUP", "jours de classe|jours d'école|jour de classe|jour d'école", {
    weekdays: [1, 2, 4, 5],
    recurring: true,
  }),
  w("DAYGROUP", "week end|weekend|wk end|fin de semaine", { weekdays: [0, 6] }),
  w("DAYGROUP", "week ends|weekends|les we|fins de semaine|jours de week end|samedis et dimanches", {
    weekdays: [0, 6],
    recurring: true,
  }),
  w("DAYGROUP", "en week end|pendant le week end|durant le week end", { weekdays: [0, 6], recurring: true }),
];

const months: Word[] = [
  "janvier|janv|janv.|jan.",
  "février|fév|fév.|févr|févr.",
  "mars",
  "avril|avr|avr.",
  "mai",
  "juin",
  "juillet|juil|juil.|juill|juill.",
  "août|aou",
  "septembre|sept|sept.|septemb",
  "octobre|oct|oct.",
  "novembre|nov|nov.",
  "décembre|déc|déc.",
].map((forms, index) => w("MONTH", forms, index + 1));

const near: Word[] = [
  w("PHRASE", "d'aujourd'hui en huit|aujourd'hui en huit", {
    slots: [{ kind: "relative", unit: "day", count: 7 }],
    strength: "strong",
  }),
  w("PHRASE", "d'aujourd'hui en quinze|aujourd'hui en quinze", {
    slots: [{ kind: "relative", unit: "day", count: 14 }],
    strength: "strong",
  }),
  w("PHRASE", "de demain en huit|demain en huit", {
    slots: [{ kind: "relative", unit: "day", count: 8 }],
    strength: "strong",
  }),
  w("RELDAY", "aujourd'hui|aujourdhui|aujourd hui|ajd|auj", { count: 0 }),
  w("RELDAY", "ce matin", { count: 0, part: "morning" }),
  w("RELDAY", "ce midi", { count: 0, part: "lunch" }),
  w("RELDAY", "cet après midi|cet aprem|cette après midi|cet aprèm", { count: 0, part: "afternoon" }),
  w("RELDAY", "ce soir|ce soi|cette soirée", { count: 0, part: "evening" }),
  w("RELDAY", "cette nuit", { count: 1, part: "nightly" }),
  w("RELDAY", "demain|2main|demin|dès demain", { count: 1 }),
  w("RELDAY", "après demain|apres demain", { count: 2 }),
  w("FEAST", "noël|le jour de noël", [12, 25]),
  w("FEAST", "veille de noël|réveillon de noël", [12, 24]),
  w("FEAST", "jour de l'an|nouvel an|premier de l'an", [1, 1]),
  w("FEAST", "saint sylvestre|réveillon du nouvel an|réveillon de la saint sylvestre|veille du nouvel an", [12, 31]),
  w("FEAST", "épiphanie|fête des rois", [1, 6]),
  w("FEAST", "saint valentin|st valentin", [2, 14]),
  w("FEAST", "fête du travail", [5, 1]),
  w("FEAST", "fête nationale", [7, 14]),
  w("FEAST", "assomption", [8, 15]),
  w("FEAST", "toussaint", [11, 1]),
  w("FEAST", "armistice", [11, 11]),
  w("FEAST", "halloween", [10, 31]),
  mark(
    "HOLIDAYS",
    "jours fériés|jour férié|fériés|férié|jours de fête|jours chômés|jour chômé|vacances|vacances scolaires|congés|jours de congé",
  ),
  mark(
    "PAST",
    "hier|avant hier|hier matin|hier soir|la semaine dernière|la semaine passée|le mois dernier|le mois passé|l'an dernier|l'année dernière|l'an passé|l'année passée|la nuit dernière",
  ),
];

export const dayWords: Word[] = [...weekdays, ...groups, ...months, ...near];
