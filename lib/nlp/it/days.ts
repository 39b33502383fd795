import { mark, type Word, w } from "../grammar/lexicon";

const WORKDAYS = [1, 2, 3, 4, 5];
const names = ["domenica", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato"];
const plurals = ["domeniche", "", "", "", "", "", "sabati"];
const slips = [
  "domenca",
  "lunedi'|luendi|lundì|lunedí",
  "martedi'|matredì|martdì",
  "mercoledi'|mercoldì|mercolendì|mercledì",
  "giovedi'|giovdì|gioveddì",
  "venerdi'|venrdì|vernedì|venerdi'",
  "sabto",
];

const weekdays: Word[] = [
  ...names.map((name, day) => w("WEEKDAY", name, { day })),
  ...plurals.flatMap((name, day) => (name === "" ? [] : [w("WEEKDAY", name, { day, recurring: true })])),
  ...slips.map((forms, day) => w("WEEKDAY", forms, { day })),
];

const single =
  "giorno lavorativo|giorno feriale|giorno della settimana lavorativa|giornata lavorativa|giorno infrasettimanale|giorno di lavoro";
const several =
  "giorni lavorativi|giorni feriali|feriali|giornate lavorative|giorni infrasettimanali|giorni di lavoro|nei feriali|nei giorni lavorativi|nei giorni feriali|durante la settimana|in settimana|giorni della settimana|infrasettimanali|nei giorni infrasettimanali|nei giorni di lavoro|durante la settimana lavorativa";

const groups: Word[] = [
  w("UNIT", `${single}|giorni lavorativi|giorni feriali`, "workday"),
  w("DAYGROUP", single, { weekdays: WORKDAYS }),
  w("DAYGROUP", several, { weekdays: WORKDAYS, recurring: true }),
  w("DAYGROUP", "fine settimana|week end|weekend|finesettimana", { weekdays: [0, 6] }),
  w(
    "DAYGROUP",
    "fine settimana e festivi|sabati e domeniche|nei fine settimana|nei weekend|nel fine settimana|nel weekend|durante il weekend|durante il fine settimana|i weekend|i fine settimana|di weekend|nel week end",
    {
      weekdays: [0, 6],
      recurring: true,
    },
  ),
];

const months: Word[] = [
  "gennaio|gen|gen.|genn",
  "febbraio|feb|feb.|febb|febraio",
  "marzo|mar.",
  "aprile|apr|apr.",
  "maggio|mag|mag.|magg",
  "giugno|giu.",
  "luglio|lug|lug.",
  "agosto|ago|ago.",
  "settembre|set.|sett.",
  "ottobre|ott|ott.",
  "novembre|nov|nov.",
  "dicembre|dic|dic.",
].map((forms, index) => w("MONTH", forms, index + 1));

const near: Word[] = [
  w("RELDAY", "oggi|ogi|in giornata", { count: 0 }),
  w("RELDAY", "stamattina|stamani|stamane|questa mattina", { count: 0, part: "morning" }),
  w("RELDAY", "oggi pomeriggio|questo pomeriggio", { count: 0, part: "afternoon" }),
  w("RELDAY", "stasera|questa sera", { count: 0, part: "evening" }),
  w("RELDAY", "stanotte|questa notte", { count: 1, part: "nightly" }),
  w("RELDAY", "domani|domain|domattina presto", { count: 1 }),
  w("RELDAY", "domattina|domani mattina|domani mattino", { count: 1, part: "morning" }),
  w("RELDAY", "dopodomani|dopo domani|posdomani|dopodomain", { count: 2 }),
  w("FEAST", "natale|giorno di natale|il giorno di natale", [12, 25]),
  w("FEAST", "vigilia di natale|la vigilia", [12, 24]),
  w("FEAST", "santo stefano|giorno di santo stefano", [12, 26]),
  w("FEAST", "capodanno|giorno di capodanno|primo dell'anno", [1, 1]),
  w("FEAST", "san silvestro|ultimo dell'anno", [12, 31]),
  w("FEAST", "epifania|befana", [1, 6]),
  w("FEAST", "san valentino", [2, 14]),
  w("FEAST", "ferragosto|giorno di ferragosto", [8, 15]),
  w("FEAST", "ognissanti", [11, 1]),
  w("FEAST", "halloween", [10, 31]),
  w("FEAST", "festa della repubblica", [6, 2]),
  w("FEAST", "festa dei lavoratori|festa del lavoro", [5, 1]),
  mark(
    "HOLIDAYS",
    "festivi|giorni festivi|i festivi|le feste|festività|feste|giorno festivo|nei festivi|nei giorni festivi|feste comandate|vacanze|ferie|le festività",
  ),
  mark(
    "PAST",
    "ieri|ieri mattina|ieri sera|l'altro ieri|ier l'altro|la settimana scorsa|la scorsa settimana|il mese scorso|lo scorso mese|l'anno scorso|lo scorso anno|la notte scorsa",
  ),
];

export const dayWords: Word[] = [...weekdays, ...groups, ...months, ...near];
