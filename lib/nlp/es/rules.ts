import type { Chart } from "../grammar/chart";
import { type FeastTable, readFeasts } from "../grammar/feasts";
import { matchesOf } from "../grammar/matches";
import { spanReader } from "../iberian/read-spans";
import { iberianRules } from "../iberian/rules";
import { placeZone } from "../iberian/zones";
import { initialsReader } from "../romance/day-initials";
import { dayOffReader } from "../romance/days-off";
import { eveReader } from "../romance/eves";
import { firstDays } from "../romance/first-days";
import { gluedReader } from "../romance/glued-times";
import { negationReader } from "../romance/negated";
import { otherWeekends } from "../romance/other-weekends";
import { readAlike } from "../romance/read-alike";
import { earlierReader } from "../romance/read-earlier";
import { shortDayReader } from "../romance/short-days";
import { countedPartReader } from "../shared-rules/counted-parts";
import { placeReader, placesBehindClocks } from "../shared-rules/places-behind-clocks";
import { readCounts } from "./counts";
import { readSpoken } from "./spoken";
import { isTaskVerb } from "./verbs";

const readFirstDays = firstDays({
  article: "(?:en\\s)?los",
  first: "primeros",
  last: "ultimos",
  days: "dias",
  workday: "habiles|laborables|laborales",
});
const readCountedParts = countedPartReader({
  opening: "durante|por|en",
  article: "las|los",
  next: "proxim[oa]s|siguientes",
  parts: { morning: "mananas", afternoon: "tardes", night: "noches", nightly: "madrugadas", lunch: "mediodias" },
  row: "seguid[oa]s|consecutiv[oa]s",
});
const readInitials = initialsReader({ capitals: "DLMXJVS", and: "y" });
const readDaysOff = dayOffReader({
  weekdays: "lunes|martes|miercoles|jueves|viernes|sabado|domingo",
  article: "el\\s|los\\s",
  off: "(?:es\\s|esta\\s)?(?:off|cerrado|cerrados)|cerramos|(?:es\\s)?(?:mi\\s|nuestro\\s)?dia\\s(?:libre|de\\sdescanso)|(?:de\\s)?descanso|descansamos|libramos|libro|no\\s(?:trabajo|trabajamos|abrimos|hay)",
  closed: "cerrado|cerrados|cerramos|libramos|libro|descansamos|no\\s(?:trabajo|trabajamos|abrimos)",
});
const readDaysAfter = eveReader(
  /(?<!\p{L})(?:el|al)\sdia\ssiguiente\s(al\s|a\slos\s|a\sla\s|del\s|de\slos\s)/gu,
  "AFTER",
);
const readEves = eveReader(/(?<!\p{L})(?:en\s)?(?:la\s)?vispera\s(de(?:l|\slos|\slas|\sla)?\s)/gu);
const readOtherWeekends = otherWeekends(
  "(?:un\\s)?(?:fin\\sde\\ssemana|finde)\\ssi,?\\s(?:y\\s)?(?:(?:el\\s)?otro|uno|(?:un\\s)?(?:fin\\sde\\ssemana|finde))\\sno|(?:los\\s)?(?:fines\\sde\\ssemana|findes)\\salternos|cada\\s(?:dos|2)\\s(?:fines\\sde\\ssemana|findes)|(?:uno\\sde\\s)?cada\\s(?:dos\\s|otro\\s)(?:fines?\\sde\\ssemana|findes?)",
);

const weekday = "lunes|martes|miercoles|jueves|viernes|sabado|domingo";

/** What stands around a word: "del 1 al 7", "un lunes sí y otro no", "cada hora en el minuto 15". */
const readSpans = spanReader({
  months: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "),
  weekdays:
    "domingo lunes martes miércoles jueves viernes sábado domingos lunes martes miércoles jueves viernes sábados".split(
      " ",
    ),
  from: "del?|desde(?:\\sel)?|los",
  to: "al?|hasta(?:\\sel)?",
  between: "entre(?:\\sel|\\slos)?",
  and: "y(?:\\sel)?",
  day: "(?:dias?)",
  first: "primero|uno",
  of: "del?",
  ofMonth: "de\\s(?:cada\\smes|todos\\slos\\smeses)|del\\smes|cada\\smes",
  everyOther: [
    (name) =>
      `(?<!\\p{L})(?:(?:un|cada)\\s)?${name}\\ssi,?\\s(?:y\\s)?(?:el\\s)?(?:otro|uno|(?:un\\s)?(?:${weekday}))\\sno(?!\\p{L})`,
    (name) => `(?<!\\p{L})(?:(?:los|el)\\s)?${name}\\s(?:alternos?|(?:de\\s)?por\\smedio)(?!\\p{L})`,
    (name) => `(?<!\\p{L})(?:cada\\sotro|uno\\sde\\scada\\sdos)\\s${name}(?!\\p{L})`,
  ],
  pastHour:
    /(?<!\p{L})(?:(?:a\s)?cada\shora|todas\slas\shoras|de\scada\shora)[,:]?\s(?:en|a)\s(?:los?|el)\sminutos?\s(\d{1,2}(?:(?:,\s|\sy\s)\d{1,2}(?!\d|\s(?:ve[cz]|dias\s)))*)|(?<!\p{L})(?:en|a)\s(?:los?|el)\sminutos?\s(\d{1,2}(?:(?:,\s|\sy\s)\d{1,2}(?!\d|\s(?:ve[cz]|dias\s)))*)\sde\scada\shora|(?<!\p{L})(?:(?:a\s)?cada\shora|todas\slas\shoras)[,:]?\s(?:a|en)\slos\s(\d{1,2}(?:(?:,\s|\sy\s)\d{1,2}(?!\d|\s(?:ve[cz]|dias\s)))*)\sminutos|(?<!\p{L})a\slos\s(\d{1,2}(?:(?:,\s|\sy\s)\d{1,2}(?!\d|\s(?:ve[cz]|dias\s)))*)\sminutos\sde\scada\shora|(?<!\p{L})cada\shora\sy\s(\d{1,2})(?!\d|\p{L})/gu,
});

const readEarlier = earlierReader(
  "min|minutos?|h|horas?|dias?|semanas?|rato",
  "antes(?:\\sde\\scada\\s(?:un[ao]|vez))?",
);

/** "a la una", "entre la una y las dos": elsewhere "una" is an article. */
const hourOne = /(?<=(?<!\p{L})(?:a?la|a|las|de|entre|desde|hasta)\s)una(?!\p{L})/gu;
/** "del mediodía a las 5" */
const fromNoon = /(?<!\p{L})del(?=\smedio\s?dia\s(?:a|hasta)\s)/gu;
const readNegations = negationReader(
  "pero|y|aunque|eso\\ssi",
  "no\\s(?:l[oae]s?\\s|me\\s|nos\\s|se\\s)*\\p{L}{3,}(?:\\s(?:nada|eso|esto))?",
  "(?:el|los|la|las|en|a\\slas?|al|durante|entre|de|por\\slas?)\\s|lunes|martes|miercoles|jueves|viernes|sabado|domingo",
);
const readPlaces = placeReader({ before: "en\\s", zoneOf: placeZone });
const readGlued = gluedReader("a?las?", "a\\s?las");
const readShortDays = shortDayReader({
  names: "dom lun mar mie jue vie sab".split(" "),
  between: "y|a|al",
  before: "cada|todos los|los|menos|salvo|excepto",
  behindBefore: "lun|mie|jue|vie|sab|dom",
  opening: "y|tambien",
  ahead: "(?:a\\s?las?|desde\\slas?|de)\\s?\\d|\\d{1,2}\\s?(?:h|:|am|pm)",
});

/** "mañana no, pasado", "mañana y pasado": behind the day before it, short for "pasado mañana". */
const dayAfter =
  /(?<=(?<!\p{L})(?:hoy|manana)\sno,?\s(?:sino\s|mejor\s|que\ssea\s)?|(?<!\p{L})manana\sy\s(?:el\s)?)pasado(?!\s?manana|\p{L})|^pasado(?=\s(?:a\slas?\s|por\sla\s|al\smediodia))/gu;

/** "la mañana del 24 de diciembre": a part of that day, and not tomorrow. */
const partOfDate =
  /(?<!\p{L})(?:en\s|por\s)?la\s(manana|tarde|noche)\sdel?(?=\s(?:\d|dia\s|lunes|martes|miercoles|jueves|viernes|sabado|domingo))/gu;
const partNames = { manana: "morning", tarde: "afternoon", noche: "night" } as const;

/** "hasta Reyes": elsewhere a surname. */
const feasts: FeastTable = [[/(?<=(?:hasta|desde)\s)reyes(?!\p{L})/gu, [1, 6]]];

const partBehindDay = /\s(noche|tarde|madrugada)(?!\p{L})/gu;
const partsBehindDay = { noche: "night", tarde: "afternoon", madrugada: "nightly" } as const;

/** "los viernes noche": behind a weekday the part of the day needs no words before it. */
function readPartsBehindDays(chart: Chart): void {
  for (const { index, 0: words, 1: name } of matchesOf(chart.text, partBehindDay)) {
    if (chart.endingAt("WEEKDAY", index).length === 0) continue;
    const part = partsBehindDay[name as keyof typeof partsBehindDay];
    chart.add("PART", index + 1, index + words.length, { part }, "part behind day");
  }
}

/** What no list of words can say. */
export function readForms(chart: Chart, original: string): void {
  readSpans(chart);
  readFeasts(chart, feasts);
  readEarlier(chart);
  readGlued(chart);
  readPartsBehindDays(chart);
  readCounts(chart);
  readFirstDays(chart);
  readCountedParts(chart);
  readEves(chart);
  readDaysAfter(chart);
  readOtherWeekends(chart);
  readShortDays(chart);
  readDaysOff(chart);
  readAlike(chart);
  readInitials(chart, original);
  readNegations(chart);
  for (const { index } of matchesOf(chart.text, fromNoon)) chart.add("FROM", index, index + 3, {}, "from noon");
  for (const { index } of matchesOf(chart.text, hourOne)) chart.add("HOUR", index, index + 3, { value: 1 }, "one");
  for (const { index, 0: word } of matchesOf(chart.text, dayAfter))
    chart.add("RELDAY", index, index + word.length, { count: 2 }, "after");
  for (const { index, 0: words, 1: name = "" } of matchesOf(chart.text, partOfDate))
    chart.add(
      "PHRASE",
      index,
      index + words.length,
      { slots: [{ kind: "partOfDay", part: partNames[name as keyof typeof partNames] }], strength: "strong" },
      "part of date",
    );
  readPlaces(chart, original);
  readSpoken(chart);
}

export const rules = {
  ...iberianRules,
  phrases: [placesBehindClocks(isTaskVerb), ...(iberianRules.phrases ?? [])],
};
