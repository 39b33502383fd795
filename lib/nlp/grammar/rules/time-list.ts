import type { Chart } from "../chart";
import { COUNTED } from "../counted-parts";
import type { Clock } from "../meanings";
import { list } from "../rule";
import { countsWeekdays } from "./days";

/** "9, 12 and 3 pm": the meridiem counts for the hours before it that stay in order; "9 and 3" runs over noon. */
export function shareMeridiem(clocks: readonly Clock[]): Clock[] {
  const settled: Clock[] = [];
  for (const [index, clock] of clocks.entries()) {
    const next = clocks.slice(index + 1).find((one) => !one.bare);
    const hour = clock.minutes / 60;
    if (clock.bare && next && next.minutes >= 720 && hour < 12 && clock.minutes + 720 < next.minutes)
      settled.push({ minutes: clock.minutes + 720, clear: true });
    else if (clock.bare && next && next.minutes < 720 && clock.minutes < next.minutes)
      settled.push({ minutes: clock.minutes, clear: true });
    else settled.push(overNoon(clock, settled.at(-1)));
  }
  return settled;
}

function overNoon(clock: Clock, before: Clock | undefined): Clock {
  if (!clock.bare || !before || clock.minutes >= 720) return clock;
  const later = clock.minutes + 720;
  return clock.minutes <= before.minutes && before.minutes < later ? { minutes: later, clear: clock.clear } : clock;
}

/** "at 7 and 19:30": where one hour is counted to 24, the others are as well. */
const countsTo24 = /(?<!\d)(?:1[3-9]|2[0-3])(?:[:.h]\d{2}|(?!\d))/;

const isNumber = /(?:[^\d:.]\d{1,2}|\p{L})$/u;

/** "o 14:00 i 21:53 i 2., 9. i 25. dnia", "saat 11:00, 9 eylül hariç", "a las 22:00 y el día 15": the last number is a day. */
function isDayLast(chart: Chart, end: number): boolean {
  const from = end - (/\d+$/.exec(chart.text.slice(0, end))?.[0].length ?? 0);
  if (chart.endingAt("DAY_WORD", from - 1).length > 0 || countsWeekdays(chart, end)) return true;
  const next = chart.skip(end);
  // "at 14:04, 2 days before the last day"
  if (chart.from("UNIT", next).some(({ value }) => value === "day")) return true;
  // "a las 8 y el 3 a las 18"
  // "at 9 and 21 for two weeks" is none.
  const isClock = (at: number): boolean =>
    chart.from("CLOCK", at).some(({ end }) => chart.from("UNIT", chart.skip(end)).length === 0);
  if (chart.from("AT", next).some(({ end }) => isClock(chart.skip(end)))) return true;
  return /^\.,/.test(chart.text.slice(end)) || chart.from("MONTH", next).length > 0;
}

/** Things that have a number for a name: "chapter 12, 17:30 every Tuesday". */
const numbered =
  /(?<!\p{L})(?:chapters?|pages?|rooms?|units?|levels?|seasons?|episodes?|lessons?|exercises?|grades?|class|gates?|platforms?|floors?|tables?|kapitel|seite|zimmer|raum|saal|lektion|folge|klasse|gleis|tisch|stock|chapitre|salle|chambre|lecon|etage|capitulos?|paginas?|salas?|quartos?|habitacion|leccion|licao|planta|andar|capitolo|pagina|stanza|camera|lezione|piano|hoofdstuk|bladzijde|kamer|lokaal|les|spoor|глав\p{L}|страниц\p{L}|кабинет\p{L}*|палат\p{L}|урок\p{L}*|rozdzial\p{L}*|stron\p{L}|pokoj\p{L}*|lekcj\p{L}|bolum|sayfa|oda|ders)\s$/u;

/** "o 7 i 19 tabletki", "om 7 en 19 pillen": behind "at" two numbers of a day of 24 hours, one after the other. */
function areHours(items: readonly Clock[], start: number, end: number, chart: Chart): boolean {
  const [first, second, ...more] = items;
  if (chart.hours !== 24 || !first?.bare || !second || more.length > 0 || second.minutes <= first.minutes) return false;
  const isAt = chart.endingAt("AT", start - 1).length > 0;
  // "в 8 и 15 заказов", "o 8 i 15 maili": so many of something.
  if (/^\s\p{L}+(?:ов|ев|еи|ек|ок|ow|ek)(?!\p{L})/u.test(chart.text.slice(end))) return false;
  return isAt && /^\d{1,2}\s\p{L}{1,3}\s(?:1[3-9]|2[0-3])$/u.test(chart.text.slice(start, end));
}

/** "1.01, 1.04, 1.07": in minutes that no clock is said in, behind months that there are. */
const isDates = /^(?=.*\.(?:0?[1-46-9]|1[12])(?!\d))(?:(?:^|\D{1,6})\d{1,2}\.(?:0?[1-9]|1[0-2])(?!\d)){2,}$/;

/** "alle 20, cinque sere": the last number is one of runs. */
const isCounted = (chart: Chart, from: number, to: number): boolean =>
  chart.all("PHRASE").some(({ source, start }) => source === COUNTED && start > from && start < to);

/** "at 9 and 5 servers": the last number of a list counts what follows it. */
export const timeList = list("TIMES", "CLOCK", (items, { chart, start, end }) => {
  if (isDates.test(chart.text.slice(start, end))) return null;
  if (items.length > 1 && isCounted(chart, start, end)) return null;
  if (items.length > 1 && items[0]?.bare && numbered.test(chart.text.slice(0, start))) return null;
  if (items.length > 1 && isNumber.test(chart.text.slice(start, end)) && isDayLast(chart, end)) return null;
  if (
    items.length > 1 &&
    items.at(-1)?.clear === false &&
    !chart.endsCleanly(end, true) &&
    !chart.isUncounted(end) &&
    !areHours(items, start, end, chart)
  )
    return null;
  // "às 8, todo dia 10 às 12": the number is a day.
  if (items.length > 1 && chart.all("DAY_WORD").some((edge) => edge.start > start && edge.end < end)) return null;
  return countsTo24.test(chart.text.slice(start, end)) ? items : shareMeridiem(items);
});
