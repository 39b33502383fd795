import { mark, type Word, w } from "../grammar/lexicon";

const units: Word[] = [
  w("UNIT", "seconde|secondes|sec|secs|s", "second"),
  w("UNIT", "minute|minutes|min|mins|mn|mns|minut", "minute"),
  w("UNIT", "heure|heures|h|hr|hrs|heur", "hour"),
  w("UNIT", "jour|jours|j|jr|jrs|journée|journées", "day"),
  w("UNIT", "semaine|semaines|sem|sem.|semaien", "week"),
  w("UNIT", "mois", "month"),
  w("UNIT", "trimestre|trimestres", "quarter"),
  w("UNIT", "an|ans|année|années|annee", "year"),
  w("AMOUNT", "une seconde", { count: 1, unit: "second" }),
  w("AMOUNT", "une minute", { count: 1, unit: "minute" }),
  w("AMOUNT", "une heure|une petite heure", { count: 1, unit: "hour" }),
  w("AMOUNT", "un jour|une journée", { count: 1, unit: "day" }),
  w("AMOUNT", "une semaine", { count: 1, unit: "week" }),
  w("AMOUNT", "un mois", { count: 1, unit: "month" }),
  w("AMOUNT", "un trimestre", { count: 1, unit: "quarter" }),
  w("AMOUNT", "un an|une année", { count: 1, unit: "year" }),
  w("AMOUNT", "un mois et demi|mois et demi", { count: 45, unit: "day", approximate: true }),
  w("AMOUNT", "une semaine et demie|semaine et demie", { count: 10, unit: "day", approximate: true }),
  w("AMOUNT", "un an et demi|an et demi", { count: 18, unit: "month" }),
  w("AMOUNT", "une heure et demie", { count: 90, unit: "minute" }),
  w("AMOUNT", "une heure et quart|heure et quart|heures et quart", { count: 75, unit: "minute" }),
  w("AMOUNT", "semestre|semestres", { count: 6, unit: "month" }),
  w("AMOUNT", "bimestre|bimestres", { count: 2, unit: "month" }),
  w(
    "AMOUNT",
    "demi heure|demi heures|demie heure|demies heures|une demi heure|une petite demi heure|une bonne demi heure|une demie heure|1/2 heure|1/2h",
    {
      count: 30,
      unit: "minute",
    },
  ),
  w("AMOUNT", "quart d'heure|quarts d'heure|un quart d'heure|quart d'heures|1/4 d'heure", {
    count: 15,
    unit: "minute",
  }),
  w("AMOUNT", "trois quarts d'heure|3 quarts d'heure|trois quart d'heure|3/4 d'heure", { count: 45, unit: "minute" }),
  w("AMOUNT", "heure et demie|heures et demie|heure et demi", { count: 90, unit: "minute" }),
  w("AMOUNT", "demi journée|demi journées|une demi journée|demie journée", { count: 12, unit: "hour" }),
  w("AMOUNT", "quinzaine|quinzaines|quinze jours|15 jours|15j|15 j|une quinzaine|quatorze jours|14 jours", {
    count: 2,
    unit: "week",
  }),
  w("AMOUNT", "huit jours|8 jours|huitaine|une huitaine", { count: 1, unit: "week" }),
  w("AMOUNT", "dizaine de minutes|une dizaine de minutes", { count: 10, unit: "minute", approximate: true }),
  w("AMOUNT", "quinzaine de minutes|une quinzaine de minutes", { count: 15, unit: "minute", approximate: true }),
  w("AMOUNT", "vingtaine de minutes|une vingtaine de minutes", { count: 20, unit: "minute", approximate: true }),
  w("FEW", "quelques|plusieurs", 3),
];

const adverbs: Word[] = [
  w(
    "ADVERB",
    "quotidiennement|tlj|tous les j|journellement|7 jours sur 7|sept jours sur sept|7j/7|7j sur 7|7/7|jour après jour|au quotidien|tous les jours de l'année|tous les jours sans exception|tous les jours week end compris|tous les jours y compris le week end",
    { count: 1, unit: "day" },
  ),
  w("ADVERB", "quotidien|quotidienne|quotidiens|quotidiennes|journalier|journalière", {
    count: 1,
    unit: "day",
    adjective: true,
  }),
  w(
    "ADVERB",
    "à chaque heure pile|toutes les heures pile|à l'heure pile|aux heures piles|à chaque heure|à toutes les heures|24h/24|24h sur 24|heure par heure",
    { count: 1, unit: "hour" },
  ),
  w("ADVERB", "hebdomadairement", { count: 1, unit: "week" }),
  w("ADVERB", "hebdomadaire|hebdomadaires|hebdo|hebdos", { count: 1, unit: "week", adjective: true }),
  w("ADVERB", "bihebdomadaire|bi hebdomadaire|bi hebdo", { count: 2, unit: "week", adjective: true }),
  w("ADVERB", "mensuel|mensuelle|mensuels|mensuelles", { count: 1, unit: "month", adjective: true }),
  w("ADVERB", "bimestriel|bimestrielle|bimestriellement", { count: 2, unit: "month", adjective: true }),
  w("ADVERB", "trimestriel|trimestrielle|trimestriels|trimestrielles", { count: 1, unit: "quarter", adjective: true }),
  w("ADVERB", "semestriellement", { count: 6, unit: "month" }),
  w("ADVERB", "semestriel|semestrielle", { count: 6, unit: "month", adjective: true }),
  w("ADVERB", "annuel|annuelle|annuels|annuelles", { count: 1, unit: "year", adjective: true }),
  w("FREQUENCY", "une fois|1 fois|une seule fois", 1),
  w("FREQUENCY", "deux fois", 2),
  w("FREQUENCY", "trois fois", 3),
  mark("TIMES_WORD", "fois|exécutions|occurrences|envois|itérations|répétitions|rappels"),
  mark("PER", "par|chaque|tous les|toutes les|/|à chaque|dans la|dans l'"),
];

const parts: Word[] = [
  w(
    "PART",
    "matin|du matin|du mat|du mat'|au matin|dans la matinée|en matinée|matinée|au petit matin|de bon matin|à la première heure|aux premières heures|aux aurores|de bonne heure|tôt le matin|en début de matinée|en milieu de matinée|en fin de matinée|au réveil|au petit déjeuner|au lever",
    { part: "morning" },
  ),
  w("PART", "matins|les matins|le matin|le matin tôt|tous les matins du monde", {
    part: "morning",
    recurring: true,
    separate: true,
  }),
  w(
    "PART",
    "à l'heure du déjeuner|à la pause déjeuner|à la pause de midi|pendant la pause déjeuner|pause déjeuner|pause de midi|au déjeuner|heure du déjeuner|à l'heure du repas de midi|pause dej|du midi",
    { part: "lunch" },
  ),
  w("PART", "midis|le midi|les midis", { part: "lunch", recurring: true, separate: true }),
  w(
    "PART",
    "après midi|de l'après midi|dans l'après midi|aprem|aprèm|de l'aprem|en début d'après midi|en milieu d'après midi|en cours d'après midi|cet après midi|d'après midi",
    { part: "afternoon" },
  ),
  w("PART", "l'après midi|les après midi|les après midis|après midis|l'aprem", {
    part: "afternoon",
    recurring: true,
    separate: true,
  }),
  w(
    "PART",
    "soir|du soir|au soir|en soirée|dans la soirée|soirée|en début de soirée|en fin de soirée|de soir|au dîner|à l'heure du dîner|au coucher",
    { part: "evening" },
  ),
  w("PART", "soirs|le soir|les soirs|le soir venu|soirées", { part: "evening", recurring: true, separate: true }),
  w("PART", "de la nuit|dans la nuit|tard le soir", { part: "night" }),
  w("PART", "nuit|de nuit", { part: "nightly" }),
  w(
    "PART",
    "nuits|la nuit|les nuits|pendant la nuit|toute la nuit|pendant toute la nuit|durant la nuit|en pleine nuit|au milieu de la nuit",
    {
      part: "nightly",
      recurring: true,
      separate: true,
    },
  ),
  w(
    "PART",
    "fin de journée|en fin de journée|à la fin de la journée|à la fin de journée|en fin d'après midi|fin de la journée|à la fin de chaque journée|en fin de journée de travail|à la fermeture|à la fin de la journée de travail|avant de partir",
    { part: "endOfDay" },
  ),
  w(
    "PART",
    "heures de bureau|pendant les heures de bureau|aux heures de bureau|durant les heures de bureau|heures ouvrées|heures ouvrables|pendant les heures ouvrées|aux heures ouvrées|aux heures ouvrables|pendant les heures ouvrables|pendant les heures de travail|aux heures de travail|heures de travail|heures d'ouverture|aux heures d'ouverture|pendant les heures d'ouverture|sur les heures de bureau|en heures ouvrées",
    { part: "hours" },
  ),
  w("PART", "en journée|pendant la journée|dans la journée|durant la journée|de jour|la journée", { part: "day" }),
];

const clock: Word[] = [
  w("NAMED_TIME", "midi|12 heures midi|midi pile|midi tapant", 720),
  w("NAMED_TIME", "une heure", 60),
  w("NAMED_TIME", "une heure de l'après midi|une heure de l'aprem", 780),
  w("NAMED_TIME", "minuit|minuit pile|minuit tapant", 0),
  w("CLOCK_SUFFIX", "et demie|et demi|et 30|1/2", 30),
  w("CLOCK_SUFFIX", "et quart|un quart|et un quart|1/4", 15),
  w("CLOCK_SUFFIX", "moins le quart|moins quart|moins un quart|- le quart", -15),
  w("CLOCK_SUFFIX", "trois quarts|et trois quarts", 45),
  w("PLUS_MINUTES", "moins", -1),
  mark(
    "HOUR_WORD",
    "h|heures|heure|hr|hrs|heures pile|heure pile|heures piles|pile|précises|précise|heures précises|heure précise|tapantes|tapante|heures tapantes|exactement|sonnantes|h pile",
  ),
  mark("MINUTE_WORD", "minutes|minute|min|mn"),
  mark("SECOND_WORD", "secondes|seconde|sec"),
  mark(
    "ABOUT",
    "vers|environ|aux alentours de|autour de|aux environs de|à peu près à|sur les coups de|sur le coup de|plus ou moins à|approximativement à|approximativement|vers les|aux alentours d'|autour des|aux environs d'",
  ),
  mark("ABOUT_POST", "environ|à peu près|approximativement|à peu de chose près|ou à peu près"),
];

export const timeWords: Word[] = [...units, ...adverbs, ...parts, ...clock];
