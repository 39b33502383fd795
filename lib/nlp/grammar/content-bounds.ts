import type { Language } from "../core/language";
import type { Slot, Span } from "../core/slots";
import { CONTEXT, lastClause } from "./clusters";
import { withoutContentDates } from "./content-dates";
import { isStretch } from "./main-clusters";
import { isClock, recurs } from "./slot-tests";

/** What has an end of its own, in each language, folded: "due", "gültig", "срок годности"; or is counted in fractions. */
const endsItself =
  /(?<!\p{L})(?:due|valid|payable|expir\p{L}*|deadlines?|fallig\p{L}*|frist|gultig\p{L}*|haltbar\p{L}*|mhd|laufzeit\p{L}*|zahlungsziel\p{L}*|ablauf(?:datum|end)?\p{L}{0,2}|geldig\p{L}*|vervaldat\p{L}*|houdbaar\p{L}*|looptijd\p{L}*|срок\p{L}{0,3}(?:\s(?:годности|оплаты|деиствия|хранения|сдачи))?|деиств(?:ительн|ующ)\p{L}*|годн\p{L}*|termin(?:em|ami|ie)?(?:\s(?:platnosci|waznosci|przydatnosci))?|wazn\p{L}*|vade\p{L}*|gecerli\p{L}*|echeance\p{L}*|valables?|vencimi?ento\p{L}*|valid[oaie]s?|vigentes?|scadenz[ae]|br[uo]ch\p{L}*|breuk\p{L}*|дроб\p{L}*|ulamk\p{L}*|kesir\p{L}*|fractions?|fraccion\p{L}*|frac(?:ao|oes)|frazion[ei])\s$/u;

/** "Marta is off sick until the 20th, check [her] inbox every morning": as long as she is not there. */
const ofTheirs =
  /(?<!\p{L})(?:her|his|their|ihr[em]?|ihren|sein(?:e[nm]?)?|haar|zijn|hun|sus?|su[ao]s?|suoi|sue|ses|dela|dele|для\sн(?:ее|его)|е[ею]|его|jego|jej)(?!\p{L})/u;

const isToldAway = (before: string, behind: string): boolean => isAway.test(before) && !ofTheirs.test(behind);

/** "tell me how many days are left until Christmas": what is counted to. */
const counts =
  /(?<!\p{L})(?:left|remaining|to\sgo|(?:how\smany|number\sof|count(?:ing)?(?:\sdown)?(?:\sthe)?)\s(?:more\s)?(?:days|weeks|sleeps|hours|months|nights)(?:\s(?:are\sthere|there\sare|are|we\shave|i\shave|it\sis))?|(?:wie\sviele?|hoeveel)\s\p{L}+(?:\s(?:es|sind|ist|noch|het|nog|sinds|zijn|is|duurt|dauert|hin))*|(?:cuant[oa]s|quant[oaie]s?|combien\sde)\s(?:\p{L}+\s)?(?:\p{L}+\s)?(?:faltan?|quedan?|faltam?|restam?|mancano|manca|restano|restent|reste)(?:-t-il)?|сколько\s\p{L}+(?:\s(?:осталось|остается|еще)){0,2}|ile\s\p{L}+(?:\s(?:zostalo|pozostalo|zostaje|jeszcze)){0,2})\s$/u;

/** "Pilar [is away] until the 14th", "Marta [no vuelve] hasta el lunes": how long somebody else is not there. */
const isAway =
  /(?<!\p{L})(?:(?:is|are|will\sbe)\s(?:away|off|out|gone|abroad|ill|sick|not\s(?:back|in)|on\s(?:\p{L}+\s)?(?:holidays?|leave|vacation))|(?:won't|isn't|aren't)\s(?:be\s)?(?:back|in|there)|(?:ist|sind)\s(?:weg|krank|verreist|nicht\sda|im\surlaub)|(?:is|zijn)\s(?:weg|ziek|er\sniet|(?:op|met)\s(?:vakantie|verlof))|no\s(?:vuelven?|regresan?|estan?)|estan?\s(?:fuera|de\s(?:baja|vacaciones|viaje|permiso)|ausentes?)|(?:nao|so)\s(?:voltam?|esta)|(?:esta|estao)\s(?:fora|viajando|de\s(?:ferias|licenca|folga))|(?:est|sont)\s(?:absent\p{L}*|en\s(?:conges?|vacances|arret|deplacement))|ne\s(?:rentre|revient)\s(?:pas|que)|e\s(?:via|fuori|assente|malat[oa]|in\s(?:ferie|vacanza|permesso|trasferta))|non\s(?:torna|rientra|c'e)|в\s(?:отпуске|отъезде|командировке)|jest\sna\s(?:urlopie|zwolnieniu))\s$/u;

const isEnd = ({ slots }: Span): boolean =>
  slots.length === 1 && slots.every((slot) => slot.kind === "bound" && slot.bound.kind === "end");

/** From one day of the month to another. */
const isWithinMonth = ({ slots, corrects }: Span): boolean =>
  slots.length === 2 &&
  !corrects &&
  slots.every((slot) => slot.kind === "bound" && slot.bound.kind !== "duration" && slot.bound.day.kind === "monthDays");

/** "flight prices for [12-19 May]" */
const forThing =
  /(?<!\p{L})(?:for|of|fur|von|vom|pour|du|de|del|para|per|di|dal|voor|van|на|за|для|с|na|za|dla|od)\s$/u;

/**
 * "list the invoices due [until 31 December] every Monday", "from 1 to 24 December a riddle with fractions [up to 1/12]":
 * an end of a thing of the task, or one more where the schedule has both its ends.
 */
export function withoutContentEnds(cover: Span[], text: string): Span[] {
  const isOfThing = ({ start, strength }: Span): boolean =>
    strength === "weak" && forThing.test(text.slice(Math.max(0, start - CONTEXT), start));
  const stretch = cover.find((span) => isStretch(span) && !isOfThing(span));
  const isOfMonth = cover.some(({ slots }) => slots.some((slot) => slot.kind === "monthDays" && slot.recurring));
  return cover.filter((span) => {
    // "on the 2nd of each month the list [from the 1st to the 15th]"
    if (isOfMonth && cover.length > 1 && isWithinMonth(span)) return false;
    if (isStartOfThing(span, cover, text)) return false;
    if (!isEnd(span) || span.corrects || cover.length === 1) return true;
    const isSecond = stretch !== undefined && stretch.end < span.start;
    const before = text.slice(Math.max(0, span.start - CONTEXT), span.start);
    return (
      !isSecond &&
      !isToldEnd(span, cover, text) &&
      !endsItself.test(before) &&
      !counts.test(before) &&
      !isToldAway(before, text.slice(span.end))
    );
  });
}

/** "毎週月曜9時に[2024年4月以降]の推移を", behind a schedule: since when a thing is looked at. */
function isStartOfThing({ start, end, slots, corrects }: Span, cover: readonly Span[], text: string): boolean {
  const isStart = slots.length === 1 && slots.every((slot) => slot.kind === "bound" && slot.bound.kind === "start");
  if (!isStart || corrects || !/(?:以降|以後|から)の?$/.test(text.slice(start, end))) return false;
  const isOf = text[end - 1] === "の" || /^(?:今まで|現在まで)?の/.test(text.slice(end));
  const next = end + (/^の/.test(text.slice(end)) ? 1 : 0);
  return isOf && cover.some((span) => span.end <= start) && !cover.some((span) => span.start === next);
}

const isDate = ({ kind }: Slot): boolean => kind === "yearDay" || kind === "date" || kind === "relative";
/** The head of a clause that tells of what was named. */
const opensTold =
  /[,;.]\s(?:it|that|this|he|she|they|the|my|our|es|er|sie|das|die|der|il|elle|ca|el|ella|la|lo|het|hij|ze|dat|он|она|оно|они|on|ona|ono)\s(?:[\p{L}']+\s){0,4}$/u;

/** "cancel the trial on 8 January at 9, it [ends on the 9th]": of one day an end in a clause of its own only tells why. */
function isToldEnd({ start }: Span, cover: readonly Span[], text: string): boolean {
  const before = cover.filter(({ end }) => end <= start);
  const last = before.at(-1);
  const isOneDay = !recurs(cover) && before.some(({ slots }) => slots.some(isDate));
  return last !== undefined && isOneDay && opensTold.test(text.slice(last.end, start));
}

/** What is made for a day: plans, forecasts, lists, in each language, folded. */
const forDay = new RegExp(
  `(?<!\\p{L})(?:${[
    "plans?|forecasts?|schedules?|agenda|menus?|lists?|to-?dos?|tasks|rota|roster|bookings|orders|appointments|meetings|weather",
    "plan(?:e|ung)?|vorhersagen?|wetter(?:bericht)?|wettervorhersage|termine|speiseplan|liste|aufgaben|dienstplan|bestellungen",
    "planning|previsions|meteo|taches|rendez-vous|programme|commandes|planes|pronostico|lista|tareas|citas|pedidos|reservas",
    "planos?|previsao|cardapio|tarefas|compromissos|piano|previsioni|compiti|appuntamenti|programma|ordini|weer|weersverwachting|lijst|taken|afspraken|menu",
    "план\\p{L}{0,3}|прогноз\\p{L}{0,2}|погод[ауы]|спис(?:о|к)\\p{L}{0,3}|меню|расписани[ея]|повестк[ауи]|задачи|дела|встречи|заказы|график|смены|заявки",
    "plan(?:y|u|ow)?|prognoz[aey]|pogod[aey]|list[aey]|harmonogram|grafik|zadania|spotkania|zamowienia|agend[aey]|rezerwacje|zmiany",
  ].join("|")})(?:\\s\\p{L}+)?\\s(?:for|of|fur|von|pour|de|para|per|di|voor|van|na|на)\\s(?:\\p{L}+\\s)?\\p{L}+$`,
  "u",
);
/** "yarının planını": a day in the genitive is that of a thing. */
const dayOf = /^(?:yarin|bugun)(?:in|un)\s\p{L}/u;
/** "plan for tomorrow [at 18]" */
const isBeside = ({ end }: Span, other: Span): boolean => other.start >= end && other.start - end <= NEARBY;
const NEARBY = 4;

const isDayNear = ({ slots }: Span): boolean =>
  slots.length === 1 && slots.every((slot) => slot.kind === "relative" && slot.unit === "day" && slot.count <= 2);

/** "in the evening send the plan [for tomorrow]": the day of what is sent, where other words say when. */
export function withoutContentDays(cover: Span[], text: string): Span[] {
  return withoutContentDates(cover, text).filter((span) => {
    if (!isDayNear(span) || span.corrects) return true;
    if (dayOf.test(text.slice(span.start))) return false;
    const before = text.slice(Math.max(0, span.start - CONTEXT), span.end);
    if (!forDay.test(before)) return true;
    const others = cover.filter((other) => other !== span);
    const saysWhen = others.some((other) => recurs([other]) || other.slots.some(isClock) || other.slots.some(isPart));
    return !saysWhen || others.some((other) => isBeside(span, other) && other.slots.some(isClock));
  });
}

const isPart = ({ kind }: Slot): boolean => kind === "partOfDay";

const isOneWeek = ({ slots }: Span): boolean =>
  slots.length === 1 &&
  slots.every((slot) => slot.kind === "bound" && slot.bound.kind === "duration" && slot.bound.count === 1);

/** "send me the list of meetings [for next week] every Friday": as long as one step of what repeats, behind a thing. */
export function withoutContentWeeks(cover: Span[], text: string): Span[] {
  const isWeekly = cover.some(({ slots }) => slots.some((slot) => slot.kind === "weekdays" && slot.recurring));
  return cover.filter((span) => {
    if (!isWeekly || !isOneWeek(span) || span.corrects) return true;
    const isInside = /\p{L}\s$/u.test(text.slice(0, span.start)) && cover.some(({ start }) => start > span.start);
    return !isInside || cover.some(({ end }) => end === span.start - 1);
  });
}

const onceMore = /(?<!\p{L})(?:noch|nog|daha|еще|jeszcze|more|again|encore|otra|outra|mais|ancora)(?!\p{L})/u;

const moreThan =
  /(?<!\p{L})(?:(?:more|less|fewer)\sthan|over|at\sleast|(?:mas|menos|mais|plus|moins|piu|meno)\sd[ei]|al\smenos|pelo\smenos|au\smoins|almeno|(?:mehr|weniger|ofter)\sals|mindestens|(?:meer|minder|vaker)\sdan|minstens|(?:больше|более|меньше|чаще)(?:\sчем)?|(?:wiecej|mniej|czesciej)\sniz)\s$/u;

/** "tell me if anyone was late [more than 3 times]": how often something happened, in a clause of its own. */
export function withoutContentCounts(cover: Span[], text: string, { subordinate }: Language): Span[] {
  return cover.filter((span) => {
    if (span.corrects || !span.slots.every(({ kind }) => kind === "count")) return true;
    const before = text.slice(Math.max(0, span.start - CONTEXT), span.start);
    const lead = before.replace(moreThan, "");
    return lead === before || !subordinate.test(lastClause(lead));
  });
}

/** "every day at 8 check the pump [once more]": no number of runs of what repeats. */
export function withoutOnceMore(cover: Span[], text: string): Span[] {
  return cover.filter((span) => {
    const [slot] = span.slots;
    if (slot?.kind !== "count" || slot.count !== 1 || span.slots.length > 1 || span.corrects) return true;
    return !recurs(cover) || !onceMore.test(text.slice(span.start, span.end));
  });
}

/** The end of a text that tells what was left undone: "those who have [not answered]", "ceux [sans réponse]". */
const leftUndone =
  /(?<!\p{L})(?:(?:que|qui|chi|che|quem)\s(?:[\p{L}]+\s){0,3}?(?:no|non|nao|ne|n'\p{L}+)\s[^,.;:!?]{2,50}|(?:sin|sans|senza|sem)\s(?:respuesta|contesta|responder|reponse|repondre|risposta|rispondere|resposta|activi|attivi|ativi|pag|paiement|confirm|conferm|novedad|novidade|suivi|retour|seguimiento)\p{L}*)\s$/u;

/** "in 30 days", "within 48 hours" */
export const isDelay = ({ slots }: Span): boolean =>
  slots.length > 0 &&
  slots.every((slot) => slot.kind === "delay" || (slot.kind === "relative" && slot.unit === "day" && slot.count > 1));

/** "segnala chi non ha risposto [entro 48 ore]": how long others had for what they did not do. */
export function withoutContentDelays(cover: Span[], text: string): Span[] {
  return cover.filter(
    (span) => !isDelay(span) || !leftUndone.test(text.slice(Math.max(0, span.start - CONTEXT), span.start)),
  );
}
