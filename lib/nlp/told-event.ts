import { isAheadOfJob } from "./behind-job";
import type { Language } from "./core/language";
import type { Job } from "./read-text";
import { saysTime, saysWhen } from "./timetable";

const opensWithWho =
  /^\P{L}*(?:(?:o|os|as?|el|la|los|las|le|les|il|lo|i|gli|the|der|die|das|het|de|our|my|their|unsere?|meine?|ihre|onze|ons|mijn|nuestr[oa]s?|mis?|noss[oa]s?|meus?|minhas?|notre|nos|mon|ma|mes|nostr[oaie]|mi[oa]|nasz[ae]?|наш[аеи]?)\s|l')/iu;

/** "Our people in Japan stop at 18. Mail them on Tuesdays at 17:30 …": a sentence with an hour and no day, which opens with who or what. */
export function tellsHour([first, second]: readonly Job[], sentence: string, { isVerb }: Language): boolean {
  const isHourOnly = first?.spans.some(saysTime) && !first.spans.some(saysWhen);
  if (!first || !isHourOnly || !second?.spans.some(saysWhen) || !/[.!?]\s$/.test(sentence)) return false;
  // "Die Server um 9 prüfen.": the verb at the end asks.
  const isClause = (first.task.match(/\p{L}+/gu) ?? []).length > 2;
  return isClause && opensWithWho.test(first.task) && !isVerb(/(\p{L}+)\P{L}*$/u.exec(sentence)?.[1] ?? "");
}

/** What an event does, at the end of what is left of the words that tell it: "Yoga is", "the bakery delivers". */
const does =
  /(?<!\p{L})(?:is|are|starts?|begins?|opens?|closes?|shuts?|stops?|expires?|(?:runs?|sells?)\sout|delivers?|arrives?|leaves?|comes?|ends?|meets?|departs?|finish(?:es)?|(?:takes?\s)?place|ist|sind|(?:beginn|schliess|start|offn)e?t|(?<=^\P{L}*(?:die|sie|ze|zij)\s)(?:schliessen|offnen|beginnen|sluiten|openen)|komm(?:t|en)|endet|faehrt|fahrt|hat|haben|est|sont|commence(?:nt)?|ouvre|ferme|arrive|part|es|son|empieza|comienza|abre|cierra|llega|sale|termina|e|sao|comeca|fecha|chega|sai|sono|inizia|comincia|apre|chiude|arriva|parte|finisce|zijn|begint|opent|sluit|komt|vertrekt|начинается|проходит|приходит|открывается|закрывается|истекает|jest|sa|zaczyna\ssie|otwiera|zamyka|przychodzi)[\s.,;:!\u2013\u2014-]*$/u;

/** "The bakery delivers at 5:15 from Monday to Saturday; ten minutes after that, check …": an event, and what is done so long before or after it. */
export function tellsEvent([first, second]: readonly Job[], sentence: string, { isVerb, lexicon }: Language): boolean {
  if (!first || !second || !isAheadOfJob(second.spans, second.slots)) return false;
  const opensWithVerb = isVerb(/^\P{L}*(\p{L}+)/u.exec(sentence)?.[1] ?? "") && !opensWithWho.test(sentence);
  // "prepara l'ordine [e] il giorno prima …": at its end the "e" joins, and is no "é".
  if (!lexicon.spaced || opensWithVerb || /(?<!\p{L})e\s$/u.test(sentence)) return false;
  const words = first.spans.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), sentence);
  return does.test(words);
}

/** "welche davon gewonnen sind", "6 to leave": what is asked for, and no statement. */
const asksWhich =
  /^\P{L}*(?:\p{L}+,?\s)?(?:to|w(?:elche[nrs]?|ie|as|er|o|ann|ieviele?|elke?|at|ie|anneer|aar)|ob|of|wh(?:ich|at|o|ere|en|y)|how|if|si|se|cual(?:es)?|quien(?:es)?|que|quais|qual|quem|quel(?:le)?s?|qui|quali|chi|cosa|come|как|что|кто|какие|где|когда|co|kto|jak|gdzie|kiedy|ktor\p{L}+)(?!\p{L})/iu;
const MOST_WORDS = 5;

/** "… collect the parcel; the counter shuts at 5": a later part of a text of which nothing is left but who or what, and what it does. */
export function tellsOnly(task: string, { isVerb }: Language): boolean {
  const words = task.match(/\p{L}+/gu) ?? [];
  const opensWithVerb = isVerb(words[0] ?? "") && !opensWithWho.test(task);
  return words.length > 1 && words.length <= MOST_WORDS && !opensWithVerb && !asksWhich.test(task) && does.test(task);
}
