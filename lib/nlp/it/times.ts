import { mark, type Word, w } from "../grammar/lexicon";

const units: Word[] = [
  w("UNIT", "secondo|secondi|sec|s", "second"),
  w("UNIT", "minuto|minuti|min|minuto|minutini|minutino|mins|m|minti", "minute"),
  w("UNIT", "ora|ore|h", "hour"),
  w("UNIT", "giorno|giorni|gg|g|dì|giornata", "day"),
  w("UNIT", "settimana|settimane|sett|settimna", "week"),
  w("UNIT", "mese|mesi", "month"),
  w("UNIT", "trimestre|trimestri", "quarter"),
  w("UNIT", "anno|anni", "year"),
  w("AMOUNT", "un secondo", { count: 1, unit: "second" }),
  w("AMOUNT", "un minuto", { count: 1, unit: "minute" }),
  w("AMOUNT", "un giorno|una giornata", { count: 1, unit: "day" }),
  w("AMOUNT", "una settimana", { count: 1, unit: "week" }),
  w("AMOUNT", "un mese", { count: 1, unit: "month" }),
  w("AMOUNT", "un trimestre", { count: 1, unit: "quarter" }),
  w("AMOUNT", "un anno", { count: 1, unit: "year" }),
  w("AMOUNT", "un mese e mezzo|mese e mezzo", { count: 45, unit: "day", approximate: true }),
  w("AMOUNT", "una settimana e mezza|settimana e mezza", { count: 10, unit: "day", approximate: true }),
  w("AMOUNT", "un anno e mezzo|anno e mezzo", { count: 18, unit: "month" }),
  w("AMOUNT", "semestre|semestri", { count: 6, unit: "month" }),
  w("AMOUNT", "bimestre|bimestri", { count: 2, unit: "month" }),
  w("AMOUNT", "quadrimestre|quadrimestri", { count: 4, unit: "month" }),
  w("AMOUNT", "mezz'ora|una mezz'ora|mezz'oretta|una mezz'oretta|una mezzoretta|mezzora|mezza ora|mezz'ore|mezz ora", {
    count: 30,
    unit: "minute",
  }),
  w("AMOUNT", "quarto d'ora|un quarto d'ora|quarti d'ora", { count: 15, unit: "minute" }),
  w("AMOUNT", "tre quarti d'ora|3 quarti d'ora", { count: 45, unit: "minute" }),
  w("AMOUNT", "ora e mezza|un'ora e mezza|ora e mezzo|un'ora e mezzo|una ora e mezza", { count: 90, unit: "minute" }),
  w("AMOUNT", "un'ora|un ora|un'oretta|un'oretta", { count: 1, unit: "hour" }),
  w("AMOUNT", "mezza giornata", { count: 12, unit: "hour" }),
  w("AMOUNT", "quindicina di giorni|quindici giorni|15 giorni|15 gg", { count: 2, unit: "week" }),
  w("AMOUNT", "otto giorni|8 giorni", { count: 1, unit: "week" }),
  ...[
    ["decina", 10],
    ["quindicina", 15],
    ["ventina", 20],
    ["trentina", 30],
    ["quarantina", 40],
  ].map(([noun, count]) =>
    w("AMOUNT", `una ${noun} di minuti|${noun} di minuti`, { count: Number(count), unit: "minute", approximate: true }),
  ),
  w("AMOUNT", "un paio d'ore|un paio di ore|paio d'ore|paio di ore", { count: 2, unit: "hour" }),
  w("FEW", "un paio di|paio di", 2),
  w("FEW", "alcuni|alcune|qualche|pochi|poche|diversi|diverse", 3),
];

const adverbs: Word[] = [
  w(
    "ADVERB",
    "quotidianamente|giornalmente|tutti i santi giorni|ogni santo giorno|sette giorni su sette|7 giorni su 7|7 su 7|7/7|giorno per giorno|tutti i giorni dell'anno|ogni giorno dell'anno|365 giorni l'anno",
    { count: 1, unit: "day" },
  ),
  w("ADVERB", "quotidiano|quotidiana|quotidiani|quotidiane|giornaliero|giornaliera|giornalieri|giornaliere", {
    count: 1,
    unit: "day",
    adjective: true,
  }),
  w(
    "ADVERB",
    "ogni ora in punto|allo scoccare di ogni ora|all'inizio di ogni ora|a ogni ora|ad ogni ora|h24|24 ore su 24",
    { count: 1, unit: "hour" },
  ),
  w("ADVERB", "settimanalmente", { count: 1, unit: "week" }),
  w("ADVERB", "settimanale|settimanali", { count: 1, unit: "week", adjective: true }),
  w("ADVERB", "bisettimanale|quindicinale", { count: 2, unit: "week", adjective: true }),
  w("ADVERB", "a settimane alterne|a settimane alternate", { count: 2, unit: "week" }),
  w("ADVERB", "a giorni alterni|a giorni alternati", { count: 2, unit: "day" }),
  w("ADVERB", "a mesi alterni", { count: 2, unit: "month" }),
  w("ADVERB", "mensile|mensili", { count: 1, unit: "month", adjective: true }),
  w("ADVERB", "bimestrale|bimestrali|bimestralmente", { count: 2, unit: "month", adjective: true }),
  w("ADVERB", "trimestrale|trimestrali", { count: 1, unit: "quarter", adjective: true }),
  w("ADVERB", "semestralmente", { count: 6, unit: "month" }),
  w("ADVERB", "semestrale|semestrali", { count: 6, unit: "month", adjective: true }),
  w("ADVERB", "annuale|annuali", { count: 1, unit: "year", adjective: true }),
  w("FREQUENCY", "una volta|1 volta|una sola volta", 1),
  w("FREQUENCY", "due volte", 2),
  w("FREQUENCY", "tre volte", 3),
  mark("TIMES_WORD", "volte|volta|esecuzioni|invii|ripetizioni|occorrenze"),
  mark("PER", "a|al|alla|all'|per|ogni|/|in un|in una|nell'|nel|nella"),
];

const parts: Word[] = [
  w(
    "PART",
    "mattina|mattino|di mattina|di mattino|del mattino|della mattina|in mattinata|mattinata|nella mattinata|di buon mattino|di prima mattina|di buon'ora|a colazione|al risveglio|presto al mattino|di primo mattino|nel primo mattino|di mattina presto|mattina presto|presto di mattina|al mattino presto|in prima mattina",
    { part: "morning" },
  ),
  w(
    "PART",
    "mattine|tutte le mattine|la mattina|durante la mattina|al mattino|alla mattina|il mattino|le mattine|tutte le mattina",
    {
      part: "morning",
      recurring: true,
      separate: true,
    },
  ),
  w(
    "PART",
    "a pranzo|all'ora di pranzo|ora di pranzo|in pausa pranzo|pausa pranzo|per pranzo|nella pausa pranzo|durante la pausa pranzo|pranzo",
    { part: "lunch" },
  ),
  w(
    "PART",
    "pomeriggio|di pomeriggio|del pomeriggio|nel primo pomeriggio|nel tardo pomeriggio|in pomeriggio|primo pomeriggio|tardo pomeriggio|a metà pomeriggio",
    { part: "afternoon" },
  ),
  w(
    "PART",
    "pomeriggi|il pomeriggio|durante il pomeriggio|nel pomeriggio|al pomeriggio|tutti i pomeriggi|i pomeriggi",
    {
      part: "afternoon",
      recurring: true,
      separate: true,
    },
  ),
  w(
    "PART",
    "sera|di sera|della sera|in serata|serata|nella serata|a cena|all'ora di cena|in tarda serata|a tarda sera|in prima serata|di prima sera",
    { part: "evening" },
  ),
  w("PART", "sere|la sera|alla sera|tutte le sere|le sere|ogni santa sera", {
    part: "evening",
    recurring: true,
    separate: true,
  }),
  w("PART", "della notte|tarda notte|a tarda notte", { part: "night" }),
  w("PART", "notte|di notte|nottetempo|nella notte", { part: "nightly" }),
  w(
    "PART",
    "notti|la notte|tutte le notti|le notti|durante la notte|tutta la notte|per tutta la notte|durante tutta la notte|nel cuore della notte",
    {
      part: "nightly",
      recurring: true,
      separate: true,
    },
  ),
  w(
    "PART",
    "a fine giornata|fine giornata|alla fine della giornata|a fine giornata lavorativa|a fine turno|a chiusura|a fine giornata di lavoro|a fine lavoro|prima di chiudere",
    { part: "endOfDay" },
  ),
  w(
    "PART",
    "in orario d'ufficio|orario d'ufficio|in orario di ufficio|orario di ufficio|in orario lavorativo|orario lavorativo|durante l'orario di lavoro|durante l'orario d'ufficio|durante l'orario lavorativo|in orario di lavoro|nell'orario di lavoro|nell'orario d'ufficio|orario di lavoro|nelle ore lavorative|nelle ore d'ufficio|in ore d'ufficio|in ufficio",
    { part: "hours" },
  ),
  w("PART", "di giorno|durante il giorno|durante la giornata|nelle ore diurne|nel corso della giornata", {
    part: "day",
  }),
];

const clock: Word[] = [
  w("NAMED_TIME", "mezzogiorno|mezzodì|mezzogiorno in punto|mezzo giorno", 720),
  w("NAMED_TIME", "l'una|all'una", 60),
  w("NAMED_TIME", "l'una del pomeriggio|all'una del pomeriggio|l'una di pomeriggio|all'una di pomeriggio", 780),
  w("NAMED_TIME", "mezzanotte|mezza notte|mezzanotte in punto", 0),
  w("CLOCK_SUFFIX", "e qualcosa|e rotti|e poco", 0),
  w("CLOCK_SUFFIX", "e mezza|e mezzo|e mezz|e 30|1/2|e mezza in punto", 30),
  w("CLOCK_SUFFIX", "e un quarto|e quarto|1/4|e 1/4", 15),
  w("CLOCK_SUFFIX", "e tre quarti|e 3/4|e tre/quarti", 45),
  w("CLOCK_SUFFIX", "meno un quarto|meno quarto|meno 1/4", -15),
  w("CLOCK_SUFFIX", "meno dieci", -10),
  w("CLOCK_SUFFIX", "meno cinque", -5),
  w("CLOCK_SUFFIX", "meno venti", -20),
  w("CLOCK_PREFIX", "un quarto alle|quarto alle", -15),
  w("PLUS_MINUTES", "meno", -1),
  w("MERIDIEM", "am|a.m.|antimeridiane", "am"),
  w("MERIDIEM", "pm|p.m.|pomeridiane", "pm"),
  mark("HOUR_WORD", "in punto|ore|spaccate|precise|esatte|precisi|esatti|h|esattamente"),
  mark("MINUTE_WORD", "minuti|minuto|min"),
  mark("SECOND_WORD", "secondi|secondo|sec"),
  mark(
    "ABOUT",
    "verso le|verso l'|verso|intorno alle|intorno all'|intorno a|attorno alle|attorno a|circa alle|circa le|circa|all'incirca alle|più o meno alle|grossomodo alle|sulle|approssimativamente alle|verso la",
  ),
  mark("ABOUT_POST", "circa|più o meno|all'incirca|pressappoco|suppergiù"),
];

export const timeWords: Word[] = [...units, ...adverbs, ...parts, ...clock];
