import { matchesOf } from "../grammar/matches";
import { VERB } from "./verbs";

/** Words that open the schedule of a further job. */
const SCHEDULE =
  "(?:jede\\p{L}{0,2}|alle|am|an|um|im|in|ab|zum|tagl\\p{L}*|taegl\\p{L}*|wochentl\\p{L}*|monatl\\p{L}*|stundl\\p{L}*|quartals\\p{L}*|jahrl\\p{L}*|werktags|wochentags|morgens|abends|mittags|nachts|immer|jeweils|heute|morgen|ubermorgen|uebermorgen|(?:sonn|mon|diens|mitt|donners|frei|sams)\\p{L}{2,12}|(?:mo|di|mi|do|fr|sa)(?!\\p{L})|tags\\s(?:darauf|drauf|danach)|einen\\stag\\s(?:danach|darauf|spater)|zwischen|von|halb\\p{L}*|viertel\\p{L}*|einmal|sonnabends?|nachsten|naechsten|kommenden|nachste|naechste|vormittags|nachmittags|\\d{1,2}[.:]?)";
const LINK =
  "(?:und|sowie|dann|ausserdem|zudem|danach|zusatzlich|zusaetzlich|plus|weiters|weiterhin|ferner|daneben|dazu|des\\sweiteren)";
/** Behind a comma alone only a schedule opens a job, or "erinner mich um 18 Uhr": another verb goes on with the task. */
const boundary = new RegExp(
  `(?:[.;!?]\\s|\\s-\\s|,\\s(?=${LINK}\\s|(?:${VERB}\\s(?:mich|mir|uns)\\s(?:bitte\\s|dann\\s)?)?${SCHEDULE}(?!\\p{L}))|,?\\s(?=${LINK}\\s))(?:${LINK},?\\s(?:auch\\s|noch\\s|dann\\s|bitte\\s|ausserdem\\s|zusatzlich\\s|zusaetzlich\\s|danach\\s)*)?(?=(?:bitte\\s|auch\\s|mir\\s|mich\\s|uns\\s)*(?:${SCHEDULE}|${VERB})(?!\\p{L}))`,
  "gu",
);

/** Where a further job may begin: at a new sentence, or at a verb or schedule after "und". */
export function findJobs(folded: string): number[] {
  return matchesOf(folded, boundary)
    .filter(
      ({ index, 0: joint }) =>
        joint !== ", " || !asks.test(folded.slice(index + 2)) || timed.test(folded.slice(0, index)),
    )
    .map((match) => match.index + match[0].length);
}

/** What is asked behind a comma is a further job where what stands before has its time. */
const asks = /^\p{L}+\s(?:mich|mir|uns)\s/u;
const timed = /(?<!\p{L})(?:um|gegen)\s(?:\d|\p{L}{3})|\d\s?(?:uhr|uur|u)(?!\p{L})|\d[:.]\d\d/u;

const elision = new RegExp(
  `^(?:,?\\s(?:und|sowie|plus)\\s|[,;]\\s(?:und\\s)?)(?!(?:auch|dann|bitte|inklusive|aber|oder|nicht|ausser|nur|ab|bis|dass|weil|wenn|falls|ob|wer|wen|wem|was|wo|wie|wann|warum|welche\\p{L}?|damit|sobald|deren|dessen|bevor|nachdem|obwohl|sofern|sodass|${SCHEDULE}|${VERB})(?!\\p{L}))(?=\\S)`,
  "u",
);

/** "… jeden Montag und Alice jeden Freitag": the second job has no verb. */
export function elidedJob(folded: string, at: number): number | null {
  const match = elision.exec(folded.slice(at, at + 40));
  return match && at + match[0].length;
}

const opening = /^\W*(?:bitte\s)?(\p{L}+(?:\s(?:mich|mir|uns|ihn|sie))?)(?=\s)/iu;
/** "Zahlen", "Prüfen": no request, unless to somebody ("Prüfen Sie"). */
const isInfinitive = /^\W*(?:bitte\s)?\p{L}+n(?!\p{L})(?!\ssie\s)/iu;
const openingVerb = new RegExp(`^${VERB}(?:\\s|$)`, "u");
const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/ß/g, "ss");

const closing = /(?<!\p{L})(\p{Ll}{3,}n)\s*[.!?]?$/u;

/** The first job's verb before the later job's words; its object too where those begin with a preposition. */
export function inheritVerb(first: string, later: string): string | null {
  const verb = opening.exec(first.trim())?.[1];
  const words = later.trim();
  if (
    verb === undefined ||
    isInfinitive.test(first.trim()) ||
    !openingVerb.test(fold(verb)) ||
    openingVerb.test(fold(words)) ||
    openingVerb.test(fold(closing.exec(words)?.[1] ?? "-")) ||
    !/[\p{L}\p{N}]/u.test(words)
  )
    return null;
  const preposition = /^(?:an|für|fur|von|mit|über|auf|zu|zum|zur)(?=\s)/i.exec(words)?.[0];
  // "Erinnere mich an den Müll: montags Restmüll, donnerstags Papier"
  if (preposition === undefined && /^\p{Lu}/u.test(words) && /^erinner\p{L}*\s\p{L}+$/iu.test(verb))
    return `${verb} an ${words}`;
  if (preposition === undefined) return `${verb} ${words}`;
  const before = first.trim().toLowerCase().indexOf(` ${preposition.toLowerCase()} `, verb.length);
  return before < 0 ? `${verb} ${words}` : `${first.trim().slice(0, before)} ${words}`;
}

/** "Montags die Server und freitags die Backups prüfen": the verb of both stands at the end. */
export function inheritVerbBack(first: string, later: string): string | null {
  const verb = closing.exec(later.trim())?.[1];
  const words = first
    .trim()
    .replace(/(?:\s*[,;.]|\s+(?:und|sowie|außerdem|zudem|dazu))+$/i, "")
    .replace(/^bitte\s/i, "");
  const isVerbless = !openingVerb.test(fold(words)) && !openingVerb.test(fold(closing.exec(words)?.[1] ?? "-"));
  return verb !== undefined && openingVerb.test(fold(verb)) && isVerbless ? `${words} ${verb}` : null;
}
